import type { Command } from 'commander';
import type { Done } from './commands.js';
import { withExamples } from './help.js';
import type { Host } from './host.js';

/** As the importers are called; they are loaded only to import, and a test holds this list to them. */
const TOOLS = 'zendesk, jira, servicenow, pagerduty, statuspage, upptime, prometheus';

/** Adds `sla records`: looking at unknown exports, and turning those of known tools into records. */
export function defineExportCommands(program: Command, host: Host, done: Done): void {
  const records = withExamples(
    program
      .command('records')
      .description('Exports of other tools: what is in them, and records made of them.')
      .helpOption('-h, --help', 'print this help')
      .helpCommand(false)
      .usage('COMMAND [options]'),
    [
      ['sla records inspect tickets.csv', 'What is in this export, and a mapping to begin with.'],
      [
        'sla records import zendesk tickets.json audits.json --out records',
        'Records of Zendesk, with their mapping.',
      ],
    ],
  );
  const define = (name: string, summary: string, examples: readonly (readonly [string, string])[]): Command =>
    withExamples(
      records.command(name).description(summary).helpOption('-h, --help', 'print this help'),
      examples,
    ).option('--no-color', 'no colours, whatever the terminal can do');

  define('inspect', 'Looks at an unknown export, proposes a mapping, and says what it cannot tell.', [
    ['sla records inspect tickets.csv', 'Its columns, what only you can say, and a mapping.'],
    ['sla records inspect tickets.csv -o mapping.yaml', 'Writes the mapping, to be gone through.'],
  ])
    .argument('<file>', 'export: CSV, JSON or JSON lines, packed with gzip or not')
    .option('--json', 'what was found as JSON')
    .option('-o, --output <file>', 'mapping file to write')
    .action(async (file: string, options) => {
      const { inspectExport } = await import('./commands/inspect.js');
      done(await inspectExport(host, file, options));
    });

  define('import', 'Turns the exports of a tool into record files and a mapping of them.', [
    ['sla records import jira issues-*.json --out records', 'Issues with their changelog.'],
    [
      'sla records import statuspage incidents.json --out records',
      'Outages and maintenances of a status page.',
    ],
  ])
    .argument('<tool>', TOOLS)
    .argument('<files...>', 'exports: JSON, JSON lines, CSV or text, packed with gzip or not')
    .requiredOption('--out <folder>', 'folder for the records and mapping.yaml')
    .action(async (tool: string, files: string[], options) => {
      const { importExports } = await import('./commands/import.js');
      done(await importExports(host, tool, files, options));
    });
}
