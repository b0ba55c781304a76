import type { Plan } from '../../plan/plan.js';
import { grouped } from '../../settle/figures.js';
import type { Likelihood, Simulation, Spread } from '../../settle/simulate/report.js';
import { cellName } from '../../settle/verdict.js';
import { displayWidth, padEnd, padStart, printable, wrap } from '../../text/width.js';
import { painted, renderTable, type TextTable } from '../statement/table.js';
import type { TerminalOptions } from '../statement/terminal.js';
import { owes } from '../statement/words.js';
import { likelihood, moneyOf, monthsText, runsText, subjectText } from './words.js';

/** A simulation for a terminal: what the contract may cost, how that is spread, and what comes about how often. */
export function renderSimulation(simulation: Simulation, plan: Plan, options: TerminalOptions): string {
  const page = { ...options, width: Math.max(40, options.width) };
  return [
    heading(simulation, page),
    missing(simulation, page),
    past(simulation, plan, page),
    credits(simulation, plan, page),
    spread(simulation, plan, page),
    likelihoods(simulation, plan, page),
    levels(simulation, plan, page),
  ]
    .filter((section) => section.length > 0)
    .map((section) => `${section.join('\n')}\n`)
    .join('\n');
}

const monthsCounted = ({ months }: Simulation): string =>
  months.count === 1 ? '1 month' : `${grouped(months.count)} months`;

function heading(simulation: Simulation, page: TerminalOptions): string[] {
  const { contract, sources } = simulation;
  const title = printable([contract.title, contract.version].filter((x) => x !== null).join(' '));
  const drawn = sources.map(
    ({ kind, file }) => `${kind === 'measured' ? 'measured in' : 'assumed in'} ${printable(file)}`,
  );
  return [
    ...wrap(title, page.width).map((line) => painted(line, 'strong', page.color)),
    ...wrap(
      `Simulated ${monthsText(simulation.months)}: ${runsText(simulation)}, ${drawn.join(', ')}`,
      page.width,
    ),
  ];
}

/** What no assumption gives counts as no data, and the reader must know before the figures. */
function missing(simulation: Simulation, page: TerminalOptions): string[] {
  if (simulation.missing.length === 0) return [];
  const items = simulation.missing.flatMap((what) =>
    wrap(`not assumed, so not in the figures: ${printable(what)}`, page.width - 4).map((line, i) =>
      i === 0 ? `  ! ${line}` : `    ${line}`,
    ),
  );
  return [painted('Read first', 'strong', page.color), ...items];
}

/** What the same contract would have cost over the records. */
function past({ past: months }: Simulation, plan: Plan, page: TerminalOptions): string[] {
  if (months === undefined) return [];
  const owing = months.months.filter(({ total }) => owes(total));
  const table: TextTable = {
    head: [['The past under this contract', 'owed']],
    align: ['left', 'right'],
    rows: [
      ...owing.map(({ period, total }) => [{ text: period }, { text: moneyOf(plan, total) }]),
      'rule',
      [{ text: `${owing.length} of ${months.months.length} months` }, { text: moneyOf(plan, months.total) }],
    ],
  };
  return renderTable(table, page.width, page.color);
}

function credits(simulation: Simulation, plan: Plan, page: TerminalOptions): string[] {
  const { perMonth, perRun } = simulation;
  const row = (label: string, key: Exclude<keyof Spread, 'owing' | 'histogram'>) => [
    { text: label },
    { text: moneyOf(plan, perMonth[key]) },
    { text: moneyOf(plan, perRun[key]) },
  ];
  const table: TextTable = {
    head: [['', 'a month', monthsCounted(simulation)]],
    align: ['left', 'right', 'right'],
    rows: [
      row('on average', 'mean'),
      row('half of the time at most', 'median'),
      row('9 in 10 times at most', 'p90'),
      row('95 in 100 times at most', 'p95'),
      row('99 in 100 times at most', 'p99'),
      row('most', 'most'),
      'rule',
      [{ text: 'anything owed' }, { text: likelihood(perMonth.owing) }, { text: likelihood(perRun.owing) }],
    ],
  };
  return [painted('Credits owed', 'strong', page.color), ...renderTable(table, page.width, page.color)];
}

const BAR = 30;

function spread(simulation: Simulation, plan: Plan, page: TerminalOptions): string[] {
  const { histogram } = simulation.perRun;
  if (histogram.length === 0) return [];
  const most = Math.max(...histogram.map((bin) => bin.count));
  const froms = histogram.map((bin) => moneyOf(plan, bin.from));
  const wide = Math.max(...froms.map(displayWidth));
  const lines = histogram.map(({ count }, i) => {
    const bar = '█'.repeat(Math.round((count / most) * BAR));
    const text = count === 0 ? '' : `${bar === '' ? '▏' : bar} ${grouped(count)}`;
    return `from ${padStart(froms[i] ?? '', wide)}  ${text}`.trimEnd();
  });
  const title = `How many of the ${grouped(simulation.runs)} courses of events cost how much in ${monthsCounted(simulation)}`;
  return [...wrap(title, page.width).map((line) => painted(line, 'strong', page.color)), ...lines];
}

function likelihoods(simulation: Simulation, plan: Plan, page: TerminalOptions): string[] {
  const all = [...simulation.tiers, ...simulation.limits, ...simulation.terminations];
  if (all.length === 0) return [];
  const right = displayWidth(`in ${monthsCounted(simulation)}`) + 12;
  const left = page.width - right;
  const line = (text: string, month: string, run: string): string =>
    `${padEnd(text, left)}${padStart(month, 10)}${padStart(run, right - 10)}`;
  const lines = (likely: Likelihood): string[] => {
    const { name, rule } = subjectText(plan, likely);
    const isRight = simulation.terminations.includes(likely);
    const [first = '', ...more] = wrap(printable(`${name}: ${rule}`), left - 2);
    return [
      line(first, isRight ? '' : likelihood(likely.periods), likelihood(likely.runs)),
      ...more.map((rest) => `  ${rest}`),
    ];
  };
  const head = line('How likely', 'a month', `in ${monthsCounted(simulation)}`);
  return [painted(head, 'strong', page.color), ...all.flatMap(lines)];
}

function levels(simulation: Simulation, plan: Plan, page: TerminalOptions): string[] {
  if (simulation.levels.length === 0) return [];
  const table: TextTable = {
    head: [['Service level', 'missed', 'no data']],
    align: ['left', 'right', 'right'],
    rows: simulation.levels.map(({ slo, cell, missed, undecided }) => {
      const known = plan.slos.find((s) => s.id === slo);
      const name = known === undefined || Object.keys(cell).length === 0 ? '' : ` ${cellName(cell)}`;
      return [
        { text: printable(`${known?.label ?? slo}${name}`) },
        { text: likelihood(missed) },
        { text: likelihood({ count: undecided, of: undecided + missed.of }) },
      ];
    }),
  };
  return renderTable(table, page.width, page.color);
}
