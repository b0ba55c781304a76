import { Option } from 'commander';
import { allowOutside, language, type Define, type Done } from './commands.js';
import type { Host } from './host.js';

/** Adds the commands that compute: contract to plan, records to statement, one ticket to its time line. */
export function defineRecordCommands(define: Define, host: Host, done: Done): void {
  const engine = (): Option =>
    new Option('--engine <name>', 'what counts the records (duckdb where it can be loaded)').choices([
      'duckdb',
      'reference',
    ]);
  const from = (): Option =>
    new Option('--from <month>', 'first month, such as 2016-03 (that of the records)');
  const figures = (): Option =>
    new Option('--figures <file>', 'values that records do not hold: invoiced fees, facts, other measures');
  const asOf = (): Option =>
    new Option('--as-of <day>', 'last day that the records go to; only months that have ended are covered');
  const ledger = (): Option =>
    new Option('--ledger <path...>', 'earlier statements (.json files or folders), whose months are closed');
  const previous = (): Option =>
    new Option('--previous <path...>', 'earlier statements of the same months: what has moved since?');
  const until = (): Option => new Option('--until <month>', 'last month, included (that of the records)');

  define('run', 'The whole way: check, measure, settle; statement, plan and documents into a folder.', [
    [
      'sla run contract.sla --records mapping.yaml --out out',
      'Everything that a contract and its records give.',
    ],
    [
      'sla run contract.sla --records mapping.yaml --out out --from 2016-03 --until 2016-03',
      'For one month.',
    ],
  ])
    .argument('<file>', 'contract')
    .requiredOption('--records <mapping>', 'mapping file that says how the records are read')
    .requiredOption('--out <folder>', 'folder for what is written')
    .addOption(figures())
    .addOption(ledger())
    .addOption(previous())
    .addOption(asOf())
    .addOption(from())
    .addOption(until())
    .addOption(engine())
    .addOption(language())
    .addOption(allowOutside())
    .action(async (file: string, options) => {
      const { runContract } = await import('./commands/run.js');
      done(await runContract(host, file, options));
    });

  define('compile', 'Writes the plan of a contract: all it says as JSON, complete without its text.', [
    ['sla compile contract.sla --output plan.json', 'For another engine, or to evaluate later.'],
    ['sla compile contract.sla | jq .slos', 'To standard output.'],
  ])
    .argument('<file>', 'contract; “-” is standard input')
    .option('-o, --output <file>', 'file to write; standard output without it')
    .addOption(allowOutside())
    .action(async (file: string, options) => {
      const { compileFile } = await import('./commands/compile.js');
      done(await compileFile(host, file, options));
    });

  define('evaluate', 'Measures records by a plan or contract and settles: the statement.', [
    ['sla evaluate contract.sla --records mapping.yaml', 'As a table.'],
    [
      'sla evaluate contract.sla --records mapping.yaml --to xlsx,csv --output finance',
      'For spreadsheets: a row a credit, a row a result.',
    ],
    ['sla evaluate plan.json --records mapping.yaml --json', 'From a plan, as JSON.'],
    [
      'sla evaluate plan.json --records mapping.yaml --from 2016-03 --until 2016-05 -o spring.json',
      'Three months.',
    ],
    ['sla evaluate contract.sla --figures figures.yaml', 'From figures alone, without records.'],
  ])
    .argument('<file>', 'plan (.json) or contract')
    .option('--records <mapping>', 'mapping file that says how the records are read')
    .addOption(figures())
    .addOption(ledger())
    .addOption(previous())
    .addOption(asOf())
    .option('--json', 'the statement as JSON')
    .option('--to <formats>', 'text, json, html, xlsx, csv, or several separated by commas')
    .option('-o, --output <path>', 'file whose ending is a format, or a folder; standard output without it')
    .addOption(from())
    .addOption(until())
    .addOption(engine())
    .addOption(allowOutside())
    .action(async (file: string, options) => {
      const { evaluateFile } = await import('./commands/evaluate.js');
      done(await evaluateFile(host, file, options));
    });

  define('simulate', 'What a contract may cost: credits, tiers, limits and rights to end, by chance.', [
    ['sla simulate contract.sla --assume assumptions.yaml', 'A thousand courses of events, as a table.'],
    [
      'sla simulate contract.sla --replay mapping.yaml --from 2027-01 --until 2027-12',
      'A year made of months like those of the records; and what those months cost.',
    ],
    ['sla simulate contract.sla --assume assumptions.yaml -o cost.html', 'As a page with a chart.'],
  ])
    .argument('<file>', 'plan (.json) or contract')
    .option('--assume <file>', 'assumptions file: how often things happen, how long they last')
    .option('--replay <mapping>', 'mapping file of past records, whose months are drawn from')
    .option('--runs <number>', 'how many courses of events', '1000')
    .option('--seed <number>', 'where chance starts; the same seed gives the same figures', '1')
    .addOption(new Option('--from <month>', 'first month (that of the term)'))
    .addOption(new Option('--until <month>', 'last month, included (that of the term, at most 36 months)'))
    .option('--json', 'the simulation as JSON')
    .option('-o, --output <file>', 'file ending in .html, .json or .txt; standard output without it')
    .addOption(engine())
    .addOption(allowOutside())
    .action(async (file: string, options) => {
      const { simulateFile } = await import('./commands/simulate.js');
      done(await simulateFile(host, file, options));
    });

  define('explain', 'Explains a finding, the clocks of one ticket, a credit or a month.', [
    ['sla explain SLA0201', 'What the finding means, what to avoid, what to prefer, and why.'],
    [
      'sla explain contract.sla --records mapping.yaml --ticket INC0000045',
      'Its time line under every service level, and the verdict.',
    ],
    [
      'sla explain contract.sla --records mapping.yaml --credit 2026-03/slow_response',
      'One credit, from the counts to what is left after limits.',
    ],
    ['sla explain contract.sla --records mapping.yaml --period 2026-03', 'All that a month came to.'],
  ])
    .argument('<code-or-file>', 'code of a finding, or a contract')
    .option('--records <mapping>', 'mapping file that says how the records are read')
    .addOption(figures())
    .addOption(ledger())
    .addOption(new Option('--ticket <id>', 'the ticket to explain').conflicts(['credit', 'period']))
    .addOption(
      new Option(
        '--credit <address>',
        'the credit to explain: period, penalty and perhaps a cell, 2026-03/slow_response/p1',
      ).conflicts('period'),
    )
    .option('--period <period>', 'the month to explain')
    .addOption(engine())
    .option('--json', 'as JSON')
    .addOption(allowOutside())
    .action(async (subject: string, options) => {
      const { explain } = await import('./commands/explain.js');
      done(await explain(host, subject, options));
    });
}
