import { Option, type Command } from 'commander';
import { withExamples, type ExampleCall } from './help.js';
import type { ExitCode, Host } from './host.js';
import { defineExportCommands } from './export-commands.js';
import { defineRecordCommands } from './record-commands.js';

/** Makes a command with what all of them have. */
export type Define = (name: string, summary: string, examples: readonly ExampleCall[]) => Command;
/** The option of all commands that load contracts. */
export const allowOutside = (): Option =>
  new Option('--allow-outside', 'let contracts import files from outside their project');
/** The option of all commands that write documents. */
export const language = (): Option =>
  new Option(
    '--lang <code>',
    'language of the document, such as en (names and texts of the contract stay as they are)',
  );
/** Takes the exit code of the command that was called. */
export type Done = (code: ExitCode) => void;

/** Adds every command to the program. The code of a command is loaded when it is called, so that none pays for another. */
export function defineCommands(program: Command, host: Host, done: Done): void {
  const define: Define = (name, summary, examples) =>
    withExamples(
      program.command(name).description(summary).helpOption('-h, --help', 'print this help'),
      examples,
    ).option('--no-color', 'no colours, whatever the terminal can do');

  define('init', 'Writes a new contract to begin with.', [
    ['sla init', 'Asks what it needs to know, and writes contract.sla here.'],
    [
      'sla init desk --template support-desk --provider "Northwind Ltd" --customer "Acme plc" --zone Europe/London --currency GBP --from 2026-01-01',
      'Without questions, into the folder desk.',
    ],
  ])
    .argument('[folder]', 'where contract.sla is written', '.')
    .option('--template <name>', 'support-desk, api-availability, hosting, contact-centre or internal-ola')
    .option('--provider <name>', 'who provides the service')
    .option('--customer <name>', 'who is the customer')
    .option('--zone <name>', 'time zone of days and hours, such as Europe/Berlin')
    .option('--currency <code>', 'currency of amounts, such as EUR')
    .option('--from <day>', 'first day of the term, such as 2026-01-01')
    .option('--until <day>', 'last day of the term (a year after the first)')
    .action(async (folder: string, options) => {
      const { initContract } = await import('./commands/init.js');
      done(await initContract(host, folder, options));
    });

  define('check', 'Checks contracts and runs their worked examples.', [
    ['sla check contract.sla', 'Is it complete and free of contradictions?'],
    ['sla check --fix contract.sla', 'Mend what can be mended for certain, then say what is left.'],
    ['sla check --json contracts/*.sla', 'Findings as data, for other programs.'],
    ['cat contract.sla | sla check -', 'From standard input.'],
  ])
    .argument('<files...>', 'contracts; “-” is standard input')
    .option('--fix', 'apply fixes that are certain and write the file')
    .option('--strict', 'warnings count as findings too: exit code 1')
    .option('--json', 'findings as JSON')
    .addOption(allowOutside())
    .action(async (files: string[], options) => {
      const { checkFiles } = await import('./commands/check.js');
      done(await checkFiles(host, files, options));
    });

  define('test', 'Runs the worked examples of contracts.', [
    ['sla test contract.sla', 'Does every example come out as it says?'],
    ['sla test --json contracts/*.sla', 'Results as data.'],
  ])
    .argument('<files...>', 'contracts; “-” is standard input')
    .option('--json', 'results as JSON')
    .addOption(allowOutside())
    .action(async (files: string[], options) => {
      const { testFiles } = await import('./commands/test.js');
      done(await testFiles(host, files, options));
    });

  define('fmt', 'Lays contracts out. Comments stay where they are.', [
    ['sla fmt contract.sla', 'Lay it out, in place.'],
    ['sla fmt --check contracts/*.sla', 'Only say which would change; exit code 1 if any would.'],
    ['sla fmt - < contract.sla', 'From standard input to standard output.'],
  ])
    .argument('<files...>', 'contracts; “-” is standard input')
    .option('--check', 'change nothing; exit code 1 if something would change')
    .action(async (files: string[], options) => {
      const { formatFiles } = await import('./commands/fmt.js');
      done(await formatFiles(host, files, options));
    });

  define('diff', 'Compares two versions of a contract: what changed, and whom it favours.', [
    ['sla diff old.sla new.sla', 'Exit code 1 when something changed.'],
    ['sla diff --markdown old.sla new.sla', 'For a pull request.'],
    ['git show main:contract.sla | sla diff - contract.sla', 'Against another branch.'],
    ['sla diff old.sla new.sla --redline redline.docx', 'For lawyers: tracked changes in Word.'],
  ])
    .argument('<old>', 'contract as it was; “-” is standard input')
    .argument('<new>', 'contract as it is to be')
    .addOption(new Option('--markdown', 'as Markdown').conflicts('json'))
    .option('--json', 'changes as JSON')
    .option('--redline <file>', 'also write a Word file (.docx) with the differences as tracked changes')
    .option('--author <name>', 'whose the tracked changes are')
    .option('--date <day>', 'day of the tracked changes, such as 2026-01-31; none without it')
    .addOption(language())
    .addOption(allowOutside())
    .action(async (before: string, after: string, options) => {
      const { diffFiles } = await import('./commands/diff.js');
      done(await diffFiles(host, before, after, options));
    });

  define('document', 'Prints a contract as the document that is signed.', [
    ['sla document contract.sla', 'Markdown to standard output.'],
    ['sla document contract.sla --output contract.docx', 'For Word; the ending says the format.'],
    ['sla document contract.sla --summary --lang de', 'One page for business readers, in German.'],
    [
      'sla document contract.sla --to docx,html --output out',
      'Both, as out/contract.docx and out/contract.html.',
    ],
  ])
    .argument('<file>', 'contract; “-” is standard input')
    .option('--to <formats>', 'md, html, docx, pdf or txt, or several with commas between')
    .option(
      '-o, --output <path>',
      'file with the ending of a format, or a folder; standard output without it',
    )
    .addOption(language())
    .option(
      '--audience <reader>',
      'legal (the agreement), or a summary of it for business, customer or provider',
    )
    .option('--summary', 'the page for business readers')
    .addOption(allowOutside())
    .action(async (file: string, options) => {
      const { documentFile } = await import('./commands/document.js');
      done(await documentFile(host, file, options));
    });

  defineRecordCommands(define, host, done);
  defineExportCommands(program, host, done);

  define('holidays', 'Writes the calendar file of a region, to be kept beside a contract.', [
    [
      'sla holidays GB-ENG --from 2026 --until 2028 --output calendars/GB-ENG.yaml',
      'Public holidays of England for three years.',
    ],
    ['sla holidays DE-BY --from 2026 --until 2026', 'Of Bavaria, to standard output.'],
  ])
    .argument('<region>', 'country, with a state where one is meant: GB, GB-ENG, US-LA')
    .requiredOption('--from <year>', 'first year')
    .requiredOption('--until <year>', 'last year')
    .option('-o, --output <file>', 'file to write; standard output without it')
    .action(async (region: string, options) => {
      const { writeHolidays } = await import('./commands/holidays.js');
      done(await writeHolidays(host, region, options));
    });

  define('lsp', 'Starts the language server for an editor, on standard input and output.', [
    ['sla lsp', 'What an editor is told to start.'],
  ])
    .addOption(new Option('--stdio', 'what editors add; there is no other way').default(true))
    .action(async () => {
      const { startServer } = await import('./commands/lsp.js');
      done(await startServer());
    });
}
