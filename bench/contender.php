<?php
// A contender is a process that answers commands, a line of JSON each.

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

    /** The most memory the process has had so far, in bytes. */
    public function peakMemory(): int
    {
        preg_match('/^VmHWM:\s+(\d+) kB/m', file_get_contents('/proc/' . proc_get_status($this->process)['pid'] . '/status'), $found);
        return (int) $found[1] * 1024;
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
