import { Command, CommanderError } from 'commander';
import { defineCommands } from './commands.js';
import { formatHelp, withExamples } from './help.js';
import { FAILED, Failure, FINE, USAGE, type ExitCode, type Host } from './host.js';
import { version } from './version.js';

/**
 * Runs one call of `sla`: `args` without the program's own name. Returns the exit code: 0 fine, 1 findings, 2 a call
 * that makes no sense, 3 work that could not be done. Never throws.
 */
export async function runCli(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = FINE;
  const program = buildProgram(host, (result) => {
    code = result;
  });
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : refuse(error, host);
    if (error instanceof Failure) {
      host.stderr(`${error.message}\n`);
      return error.code;
    }
    reportBug(args, error, host);
    return FAILED;
  }
}

function buildProgram(host: Host, done: (code: ExitCode) => void): Command {
  const program = new Command('sla')
    .description('Service level agreements as code: check, compute, print and compare contracts.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help; “sla COMMAND --help” says more')
    .helpCommand(false)
    .usage('COMMAND [options]')
    .configureHelp({ formatHelp })
    // What is wrong with a call is said by `refuse`, in our words.
    .configureOutput({ writeOut: host.stdout, writeErr: host.stderr, outputError: () => undefined })
    .exitOverride();
  withExamples(program, [
    ['sla check contract.sla', 'Is this contract complete and free of contradictions?'],
    [
      'sla run contract.sla --records mapping.yaml --out out',
      'Check, measure the records, settle, and write statement and documents.',
    ],
  ]);
  defineCommands(program, host, done);
  return program;
}

/** Says what is wrong with a call: `error: unknown option '--jsn'\n(Did you mean --json?)` becomes two sentences. */
function refuse(error: CommanderError, host: Host): ExitCode {
  const [what = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}`.replace(/'([^']*)'/g, '“$1”');
  const better = /Did you mean (.+)\?\)/.exec(suggestion ?? '')?.[1];
  host.stderr(`${sentence.replace(/\.$/, '')}.${better === undefined ? '' : ` Did you mean “${better}”?`}\n`);
  host.stderr('“sla --help” lists what there is.\n');
  return USAGE;
}

/** An exception that no command foresaw is ours. The stack is what we need to mend it; it names no data. */
function reportBug(args: readonly string[], error: unknown, host: Host): void {
  const what = error instanceof Error ? error : new Error(String(error));
  host.stderr(
    `This is a bug in sla ${version}: ${what.message}\n` +
      `Please report it with the command (sla ${args.join(' ')}), the contract if you may share it, and the lines ` +
      'that “SLA_DEBUG=1” in front of the command adds.\n',
  );
  if ((host.env['SLA_DEBUG'] ?? '') !== '') host.stderr(`${what.stack ?? ''}\n`);
}
