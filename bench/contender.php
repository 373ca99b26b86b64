<?php
// A contender is a process that answers commands, a line of JSON each; they take turns in rounds.

const SAME_STATEMENT = 'libpq in C, customer\'s statement';

final class Contender
{
    /** @var resource */
    private $process;
    /** @var resource[] */
    private array $pipes = [];

    /** @param string[] $command */
    public function __construct(private readonly array $command)
    {
        $this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes)
            ?: throw new RuntimeException('could not start ' . implode(' ', $command));
    }

    public function ask(string $line): array
    {
        fwrite($this->pipes[0], "$line\n");
        $answer = json_decode((string) fgets($this->pipes[1]), true);
        return is_array($answer) ? $answer : throw new RuntimeException(implode(' ', $this->command) . " did not answer \"$line\"");
    }

    public function __destruct()
    {
        array_map(fclose(...), $this->pipes);
        proc_close($this->process);
    }

    /** A process that needs no command and answers once. */
    public static function runOnce(array $command): array
    {
        $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], STDERR], $pipes);
        $answer = json_decode((string) stream_get_contents($pipes[1]), true);
        return proc_close($process) === 0 && is_array($answer) ? $answer : throw new RuntimeException(implode(' ', $command) . ' failed');
    }
}

/**
 * The command that runs a script of this folder: with opcache, as in production.
 *
 * @return string[]
 */
function php(?string $module, string $script, string ...$arguments): array
{
    $options = ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=-1', '-d', 'display_errors=stderr'];
    return [PHP_BINARY, ...$options, ...($module === null ? [] : ['-d', "extension=$module"]), __DIR__ . "/$script", ...$arguments];
}

function progress(string $what): void
{
    fprintf(STDERR, "%7.1f s  %s\n", (hrtime(true) - $GLOBALS['started']) / 1e9, $what);
}

/**
 * Lets every contender run the command once a round, one after the other, and always from the same state of the database.
 * Their order changes from round to round, or one would always run in the wake of the same other.
 *
 * @param Contender[] $contenders by name
 * @param array<string, string>|string $commands one for all, or by name
 * @return array<string, array[]> by name: the answers of the rounds that count
 */
function rounds(array $contenders, array|string $commands, int $rounds, int $warm, callable $reset): array
{
    $answers = array_fill_keys(array_keys($contenders), []);
    for ($round = -$warm; $round < $rounds; $round++) {
        $order = array_keys($contenders);
        shuffle($order);
        foreach ($order as $name) {
            $reset();
            $answer = $contenders[$name]->ask(is_array($commands) ? $commands[$name] : $commands);
            if ($round >= 0) {
                $answers[$name][] = $answer;
            }
        }
    }
    return $answers;
}
