<?php
// A plot of lines on logarithmic axes, as SVG.

const PLOT = ['width' => 860, 'height' => 480, 'left' => 80, 'right' => 210, 'top' => 24, 'bottom' => 56];
// Paul Tol's "bright" colours: told apart by people who see fewer of them, too.
const PLOT_COLORS = ['#4477aa', '#ee6677', '#228833', '#ccbb44', '#66ccee', '#aa3377'];

/** An axis: from the power of ten at or below the least value to the one at or above the greatest, in pixels. */
final class LogAxis
{
    public readonly int $low, $high;

    /** @param float[] $values */
    public function __construct(array $values, private readonly float $from, private readonly float $to)
    {
        $this->low = (int) floor(log10(min($values)) + 1e-9);
        $this->high = max($this->low + 1, (int) ceil(log10(max($values)) - 1e-9));
    }

    public function at(float $value): float
    {
        return round($this->from + (log10($value) - $this->low) / ($this->high - $this->low) * ($this->to - $this->from), 1);
    }
}

function plot_text(float $x, float $y, string $text, string $anchor = 'middle', string $more = ''): string
{
    return "<text x=\"$x\" y=\"$y\" text-anchor=\"$anchor\"$more>" . htmlspecialchars($text) . "</text>\n";
}

function plot_line(float $x1, float $y1, float $x2, float $y2, string $color): string
{
    return "<line x1=\"$x1\" y1=\"$y1\" x2=\"$x2\" y2=\"$y2\" stroke=\"$color\"/>\n";
}

/** Ten seconds to that power. */
function plot_seconds(int $power): string
{
    return $power < -3 ? 10 ** ($power + 3) . ' ms' : number_format(10 ** ($power + 3)) . ' ms';
}

/** The axes with a line at each power of ten, and fainter ones between. */
function plot_grid(LogAxis $x, LogAxis $y): string
{
    [$left, $right, $top, $bottom] = [PLOT['left'], PLOT['width'] - PLOT['right'], PLOT['top'], PLOT['height'] - PLOT['bottom']];
    $svg = '';
    for ($power = $y->low; $power <= $y->high; $power++) {
        for ($digit = 2; $digit < 10 && $power < $y->high; $digit++) {
            $svg .= plot_line($left, $y->at($digit * 10 ** $power), $right, $y->at($digit * 10 ** $power), '#eeeeee');
        }
        $svg .= plot_line($left, $y->at(10 ** $power), $right, $y->at(10 ** $power), '#bbbbbb');
        $svg .= plot_text($left - 8, $y->at(10 ** $power) + 4, plot_seconds($power), 'end');
    }
    for ($power = $x->low; $power <= $x->high; $power++) {
        $svg .= plot_line($x->at(10 ** $power), $top, $x->at(10 ** $power), $bottom, '#bbbbbb');
        $svg .= plot_text($x->at(10 ** $power), $bottom + 20, number_format(10 ** $power));
    }
    return $svg;
}

/**
 * Where the labels behind the lines go: beside the lines' ends, but never on each other.
 *
 * @param array<string, float> $ends by name
 * @return array<string, float> by name
 */
function plot_labels(array $ends): array
{
    asort($ends);
    $next = -INF;
    foreach ($ends as $name => $y) {
        $ends[$name] = $next = max($y, $next + 16);
    }
    return $ends;
}

/** @param array<string, array<int, float>> $series by name: seconds by number of customers */
function plot(array $series, string $xTitle, string $yTitle): string
{
    [$left, $right, $top, $bottom] = [PLOT['left'], PLOT['width'] - PLOT['right'], PLOT['top'], PLOT['height'] - PLOT['bottom']];
    $x = new LogAxis(array_keys(array_replace(...array_values($series))), $left, $right);
    $y = new LogAxis(array_merge(...array_map(array_values(...), array_values($series))), $bottom, $top);
    $svg = sprintf('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" font-family="sans-serif" font-size="13">',
        PLOT['width'], PLOT['height']) . "\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" . plot_grid($x, $y);
    $svg .= plot_text(($left + $right) / 2, PLOT['height'] - 12, $xTitle);
    $svg .= plot_text(0, 0, $yTitle, 'middle', sprintf(' transform="translate(18 %d) rotate(-90)"', ($top + $bottom) / 2));
    $labels = plot_labels(array_map(fn (array $times) => $y->at(end($times)), $series));
    foreach (array_keys($series) as $i => $name) {
        $color = PLOT_COLORS[$i % count(PLOT_COLORS)];
        $points = [];
        foreach ($series[$name] as $customers => $seconds) {
            $points[] = $x->at($customers) . ',' . $y->at($seconds);
        }
        $svg .= sprintf("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n", implode(' ', $points), $color);
        foreach ($points as $point) {
            $svg .= vsprintf("<circle cx=\"%s\" cy=\"%s\" r=\"3.5\" fill=\"$color\"/>\n", explode(',', $point));
        }
        $svg .= plot_text($right + 12, $labels[$name] + 4, $name, 'start', " fill=\"$color\" font-weight=\"bold\"");
    }
    return $svg . "</svg>\n";
}
