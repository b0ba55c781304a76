import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { planExpression } from '../plan/compile/expression.js';
import type { Plan } from '../plan/plan.js';
import { compareDates, formatDate, parseDate } from '../quantities/date.js';
import { midnightsOf } from '../quantities/midnight.js';
import { nextPeriod, periodDays, periodOfDay, type PeriodKey } from '../quantities/period.js';
import type { Contract, Example } from '../semantics/contract.js';
import type { Givens } from './evaluate/givens.js';
import { createWorld } from './evaluate/named.js';
import { checkExpectation, type Check } from './examples/expect.js';
import { nameOf, readGiven, ruleOf, ruleOfKey } from './examples/given.js';
import { settleMonths } from './month.js';
import { monthsOf, monthsOfPeriod, type MonthRange } from './months.js';
import { terminationsIn } from './terminations.js';

/** What came of one example; `lines` for a report in the manner of a test run, one line a fact. */
export interface ExampleResult {
  readonly title: string;
  readonly passed: boolean;
  readonly lines: readonly string[];
}

/**
 * Runs every `example` of the contract through the settlement itself. Only what is given, and what follows from it, is
 * judged: cells without a value add no credit, whatever the no-data rule says; `0 of 0` asks for that rule. Money is
 * after limits, summed over the months of the example unless it names a period. An expected value or verdict holds in
 * every period in which the cell has one.
 */
export function runExamples(
  plan: Plan,
  contract: Contract,
): { readonly results: ExampleResult[]; readonly diagnostics: Diagnostic[] } {
  const shown = new Map(
    contract.slos?.flatMap((slo) =>
      slo.shownDecimals === undefined ? [] : [[slo.id, slo.shownDecimals] as const],
    ) ?? [],
  );
  const runs = contract.examples.map((example) => runExample(plan, example, shown));
  return {
    results: runs.map((run) => run.result),
    diagnostics: runs.flatMap((run) => run.diagnostics),
  };
}

interface Run {
  readonly result: ExampleResult;
  readonly diagnostics: readonly Diagnostic[];
}

function runExample(plan: Plan, example: Example, shown: ReadonlyMap<string, number>): Run {
  const { givens, problems } = readGiven(plan, example);
  const checks: Check[] = problems.map((d) => ({ line: d.message, diagnostic: d }));
  // Wrong figures make wrong money; one cause gets one message.
  if (problems.length === 0) checks.push(...settleExample(plan, example, givens, shown));
  const diagnostics = checks.flatMap((c) => (c.diagnostic === undefined ? [] : [c.diagnostic]));
  const lines = checks.flatMap(linesOf);
  return { result: { title: example.title, passed: diagnostics.length === 0, lines }, diagnostics };
}

function settleExample(
  plan: Plan,
  example: Example,
  givens: Givens,
  shown: ReadonlyMap<string, number>,
): Check[] {
  const range = rangeOf(plan, example);
  const months = isLong(range) ? spokenMonths(plan, example) : monthsOf(range);
  const month = { kind: 'calendar', unit: 'month' } as const;
  const first = periodDays(range.first, month)?.first;
  const before = periodDays(range.last, month)?.before;
  if (first === undefined || before === undefined) return [];
  const world = createWorld({
    plan,
    givens,
    mode: 'example',
    midnights: midnightsOf(plan.contract.zone),
    days: { first, before },
    counts: () => undefined,
  });
  const settled = settleMonths(world, months);
  const terminations = terminationsIn(world, months);
  return example.expect.flatMap((expectation) =>
    checkExpectation(world, {
      example,
      settled,
      terminations,
      shown,
      expectation,
      value:
        expectation.kind === 'value' && expectation.value !== 'nothing'
          ? planExpression(expectation.value)
          : undefined,
    }),
  );
}

function linesOf({ line, diagnostic }: Check): string[] {
  if (diagnostic === undefined) return [`ok  ${line}`];
  return [`FAILED  ${line}`, ...(diagnostic.message === line ? [] : [`        ${diagnostic.message}`])];
}

/** Over centuries only the months that are spoken of are settled: nobody waits for the empty ones between. */
const isLong = ({ first, last }: MonthRange): boolean =>
  Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > 100;

function spokenMonths(plan: Plan, example: Example): string[] {
  const keys = [
    ...example.given.map((g) => [nameOf(g), g.period] as const),
    ...example.expect.flatMap((e) => (e.kind === 'value' ? [[e.name, e.period] as const] : [])),
  ];
  const months = keys.flatMap(([name, key]) => {
    const range = key === undefined ? undefined : monthsOfPeriod(key, ruleOfKey(key, ruleOf(plan, name)));
    return range === undefined || isLong(range) ? [] : monthsOf(range);
  });
  return [...new Set(months)].sort();
}

/** From the first to the last month that the example speaks of. */
function rangeOf(plan: Plan, example: Example): MonthRange {
  const spoken: MonthRange[] = [];
  const names: string[] = [];
  const add = (name: string, key: PeriodKey | undefined): void => {
    names.push(name);
    const rule = key === undefined ? undefined : ruleOfKey(key, ruleOf(plan, name));
    const months = key === undefined ? undefined : monthsOfPeriod(key, rule);
    if (months !== undefined) spoken.push(months);
  };
  for (const given of example.given) add(nameOf(given), given.period);
  for (const e of example.expect) if (e.kind === 'value') add(e.name, e.period);
  const first = spoken.map((m) => m.first).sort()[0];
  const last = spoken
    .map((m) => m.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? firstPeriodOf(plan, names) : { first, last };
}

/** Where an example names no period at all: the first whole period of the term. */
function firstPeriodOf(plan: Plan, names: readonly string[]): MonthRange {
  const own = names.map((name) => ruleOf(plan, name)).find((r) => r !== undefined && r.kind !== 'term');
  const rule = own ?? ({ kind: 'calendar', unit: 'month' } as const);
  const start = parseDate(plan.contract.term.from) ?? { year: 1970, month: 1, day: 1 };
  let key = periodOfDay(start, rule);
  const days = periodDays(key, rule);
  if (days !== undefined && compareDates(days.first, start) < 0) key = nextPeriod(key, rule);
  const month = formatDate(start).slice(0, 7);
  return monthsOfPeriod(key, rule) ?? { first: month, last: month };
}
