<?php
/** Shows a piece of code under a heading, runs it, and shows what it prints. */
function show(string $heading, Closure $code): void
{
    static $number = 0;
    $function = new ReflectionFunction($code);
    $lines = array_slice(file($function->getFileName()), $function->getStartLine(), $function->getEndLine() - $function->getStartLine() - 1);
    [$bold, $dim, $plain] = stream_isatty(STDOUT) ? ["\033[1m", "\033[2m", "\033[0m"] : ['', '', ''];

    printf("\n%s%d. %s%s\n", $bold, ++$number, $heading, $plain);
    echo $dim, preg_replace('~^ {4}~m', '   ', implode('', $lines)), $plain;
    ob_start(fn (string $output) => preg_replace('~^(?=.)~m', '   → ', $output));
    try {
        $code();
    } finally {
        ob_end_flush();
    }
}
