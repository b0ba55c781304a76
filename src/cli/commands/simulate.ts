import { basename } from 'node:path';
import { renderSimulation } from '../../document/simulation/terminal.js';
import { countFindings, renderDiagnostics } from '../../diagnostics/render.js';
import { canonicalJson, digest } from '../../plan/canonical.js';
import type { Plan } from '../../plan/plan.js';
import { termMonths, type MonthRange } from '../../settle/months.js';
import type { Assumption } from '../../settle/simulate/assumption.js';
import { readAssumptions } from '../../settle/simulate/assumptions-file.js';
import { measuredDraw, together } from '../../settle/simulate/measured.js';
import { SIMULATION_FORMAT, type Simulation } from '../../settle/simulate/report.js';
import { drawScenario } from '../../settle/simulate/scenario.js';
import { simulate, type SimulationFigures } from '../../settle/simulate/simulate.js';
import type { Statement } from '../../settle/statement.js';
import { nextMonth } from '../../quantities/month.js';
import { readSource, refuseSecondStdin, type LoadOptions } from '../contracts.js';
import { Failure, FINDINGS, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { emit, readyOutput } from '../output.js';
import { loadPlan } from '../plans.js';
import { progressOn } from '../progress.js';
import { loadRecords, measure, type Engine } from '../records.js';
import { version } from '../version.js';
import { checkMonths, statementOf, type MonthOptions } from '../settlement.js';

export interface SimulateOptions extends MonthOptions, LoadOptions {
  readonly color: boolean;
  /** Assumptions file. */
  readonly assume?: string;
  /** Mapping file of past records. */
  readonly replay?: string;
  readonly runs: string;
  readonly seed: string;
  readonly json?: boolean;
  readonly output?: string;
  readonly engine?: Engine;
}

/** Most months that are simulated where the contract's term has no end, or one that is far. */
const MOST_MONTHS = 36;
const MOST_RUNS = 1_000_000;

/** What a contract may cost, by assumptions, by what was measured, or by both. */
export async function simulateFile(host: Host, path: string, options: SimulateOptions): Promise<ExitCode> {
  checkMonths(options);
  const runs = wholeNumber('--runs', options.runs, 1, MOST_RUNS);
  const seed = wholeNumber('--seed', options.seed, 0, 2 ** 31 - 1);
  if (options.assume === undefined && options.replay === undefined)
    throw new Failure(
      'Nothing to draw from: name an assumptions file with --assume, or past records with --replay.',
      USAGE,
    );
  refuseSecondStdin([path, options.assume, options.replay].filter((p) => p !== undefined));
  const plan = await loadPlan(host, path, options);
  if (plan === undefined) return FINDINGS;
  const assumed =
    options.assume === undefined ? undefined : await loadAssumptions(host, plan, options.assume, options);
  if (options.assume !== undefined && assumed === undefined) return FINDINGS;
  const records =
    options.replay === undefined ? undefined : await loadRecords(host, options.replay, plan, options);
  if (options.replay !== undefined && records === undefined) return FINDINGS;
  await readyOutput(host, options.output);
  const past =
    records === undefined
      ? undefined
      : statementOf(plan, await measure(host, plan, records, options.engine), {});
  if (past?.covers === null)
    throw new Failure(
      'The records have nothing that this contract measures, so nothing can be drawn from them.',
    );
  const months = monthsAsked(plan, options);
  const simulation = run(host, plan, { months, runs, seed, assumed: assumed?.assumptions ?? [], past });
  const report: Simulation = {
    format: SIMULATION_FORMAT,
    contract: { title: plan.contract.title, version: plan.contract.version },
    tool: { name: 'sla-lang', version: version },
    plan: { digest: digest(canonicalJson(plan)) },
    sources: [
      ...(assumed === undefined ? [] : [assumed.source]),
      ...(past === undefined || options.replay === undefined
        ? []
        : [{ kind: 'measured' as const, file: basename(options.replay), digest: past.records.digest }]),
    ],
    currency: plan.contract.currency,
    ...(past === undefined ? {} : { past: pastOf(past) }),
    ...simulation,
  };
  const { output } = options;
  const color = output === undefined && wantsColor(host, 'stdout', options.color);
  if (options.json === true || output?.endsWith('.json') === true)
    await emit(host, output, canonicalJson(report));
  else if (output?.endsWith('.html') === true) {
    const { simulationPage } = await import('../../document/simulation/page.js');
    await emit(host, output, simulationPage(report, plan));
  } else await emit(host, output, renderSimulation(report, plan, { width: 80, color }));
  return FINE;
}

interface Inputs {
  readonly months: MonthRange;
  readonly runs: number;
  readonly seed: number;
  readonly assumed: readonly Assumption[];
  readonly past: Statement | undefined;
}

function run(host: Host, plan: Plan, { months, runs, seed, assumed, past }: Inputs): SimulationFigures {
  const measured = past === undefined ? undefined : measuredDraw(plan, past, months);
  const courses = simulate({
    plan,
    months,
    runs,
    seed,
    draw: (chance) => {
      const drawn = drawScenario(plan, assumed, months, chance);
      return measured === undefined ? drawn : together(drawn, measured(chance));
    },
  });
  const progress = progressOn(host);
  for (;;) {
    const next = courses.next();
    if (next.done === true) {
      progress.clear();
      return next.value;
    }
    progress.show(`Simulating … ${next.value.toLocaleString('en')} of ${runs.toLocaleString('en')}`);
  }
}

const pastOf = (statement: Statement): NonNullable<Simulation['past']> => ({
  total: statement.credits.total,
  months: statement.months.map(({ period, total }) => ({ period, total })),
});

/** The months asked for, within the term: without them the term itself, or its first three years. */
function monthsAsked(plan: Plan, { from, until }: MonthOptions): MonthRange {
  const term = termMonths(plan);
  const first = from === undefined || from < term.first ? term.first : from;
  let last = first;
  for (let n = 1; n < MOST_MONTHS; n += 1) last = nextMonth(last);
  if (term.last !== undefined && last > term.last) last = term.last;
  if (until !== undefined) last = term.last !== undefined && until > term.last ? term.last : until;
  if (first > last) {
    const runs = term.last === undefined ? `from ${term.first} on` : `from ${term.first} to ${term.last}`;
    throw new Failure(`The contract runs ${runs}: there is no month to simulate.`, USAGE);
  }
  return { first, last };
}

async function loadAssumptions(
  host: Host,
  plan: Plan,
  path: string,
  options: { readonly color: boolean },
): Promise<
  { readonly assumptions: readonly Assumption[]; readonly source: Simulation['sources'][number] } | undefined
> {
  const source = await readSource(host, path);
  const { value, diagnostics } = readAssumptions(plan, source);
  if (diagnostics.length > 0) {
    const color = wantsColor(host, 'stderr', options.color);
    host.stderr(renderDiagnostics(diagnostics, [source], { color }));
    host.stderr(`\n${source.name}: ${countFindings(diagnostics)}.\n`);
  }
  if (value === undefined) return undefined;
  return {
    assumptions: value,
    source: { kind: 'assumptions', file: basename(path), digest: digest(source.text) },
  };
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d{1,10}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Failure(
    `${option} takes a whole number from ${least} to ${most.toLocaleString('en')}, not “${text}”.`,
    USAGE,
  );
}
