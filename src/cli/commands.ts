import { Option, type Command } from 'commander';
import { withExamples, type ExampleCall } from './help.js';
import type { ExitCode, Host } from './host.js';

/** Adds every command to the program. The code of a command is loaded when it is called, so that none pays for another. */
export function defineCommands(program: Command, host: Host, done: (code: ExitCode) => void): void {
  const define = (name: string, summary: string, examples: readonly ExampleCall[]): Command =>
    withExamples(
      program.command(name).description(summary).helpOption('-h, --help', 'print this help'),
      examples,
    ).option('--no-color', 'no colours, whatever the terminal can do');

  define('explain', 'Explains a finding, or how the clocks of one ticket ran.', [
    ['sla explain SLA0201', 'What the finding means, what to avoid, what to prefer, and why.'],
  ])
    .argument('<code>', 'code of a finding')
    .action(async (code: string, options: { color: boolean }) => {
      const { explainCode } = await import('./commands/explain.js');
      done(await explainCode(host, code, options));
    });

  define('lsp', 'Starts the language server for an editor, on standard input and output.', [
    ['sla lsp', 'What an editor is told to start.'],
  ])
    .addOption(new Option('--stdio', 'what some editors add; it is the only way there is').default(true))
    .action(async () => {
      const { startServer } = await import('./commands/lsp.js');
      done(await startServer());
    });
}
