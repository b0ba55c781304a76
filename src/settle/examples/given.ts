import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { diagnose } from '../../diagnostics/diagnose.js';
import { planExpression } from '../../plan/compile/expression.js';
import type { Plan, PlanCell, PlanPeriod } from '../../plan/plan.js';
import { compareDates, parseDate } from '../../quantities/date.js';
import { midnightsOf } from '../../quantities/midnight.js';
import { calendarPeriodOf, periodDays, type PeriodKey } from '../../quantities/period.js';
import { fromInteger } from '../../quantities/ratio.js';
import type { Example, Given } from '../../semantics/contract.js';
import type { Span } from '../../text/source.js';
import { evaluate } from '../evaluate/expression.js';
import { givensOf, type GivenFigure, type Givens, type LateRecord } from '../evaluate/givens.js';
import { createWorld } from '../evaluate/named.js';
import type { Known } from '../evaluate/value.js';
import { termMonths } from '../months.js';

/** What an example gives, and what is wrong with it. */
export function readGiven(
  plan: Plan,
  example: Example,
): { readonly givens: Givens; readonly problems: readonly Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const seen = new Map<string, Span>();
  const figures: GivenFigure[] = [];
  const late: LateRecord[] = [];
  for (const given of example.given) {
    const name = nameOf(given);
    const subject = subjectOf(name, given.cell);
    // Counts that cannot be are the checker's to report (SLA0318).
    if (given.kind === 'counts' && !(isCount(given.within) && isCount(given.total))) continue;
    if (given.kind === 'counts' && given.within > given.total) continue;
    if (given.period !== undefined && isOutsideTerm(plan, given.period, ruleOf(plan, name))) {
      problems.push(outsideTerm(plan, given.period, given.span));
      continue;
    }
    if (given.kind === 'late record') {
      const { slo, cell, period } = given;
      late.push({ slo, cell, period, lateness: fromInteger(given.lateness) });
      continue;
    }
    const key = JSON.stringify([name, given.period, Object.entries(given.cell).sort()]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const related = [{ span: earlier, message: 'given here first' }];
      const month = given.period ?? 'every period';
      problems.push(diagnose('SLA0707', given.span, { subject, month }, { related }));
      continue;
    }
    seen.set(key, given.span);
    const value = given.kind === 'counts' ? given : valueOf(plan, given);
    if (value === undefined) continue; // the checker has reported what it does not understand
    figures.push({
      name,
      cell: given.cell,
      period: given.period,
      value: 'type' in value ? value : { within: value.within, total: value.total },
    });
  }
  for (const e of example.expect) {
    if (e.kind !== 'value' || e.period === undefined) continue;
    if (isOutsideTerm(plan, e.period, ruleOf(plan, e.name)))
      problems.push(outsideTerm(plan, e.period, e.span));
  }
  return { givens: givensOf(figures, late), problems };
}

function outsideTerm(plan: Plan, period: PeriodKey, span: Span): Diagnostic {
  const term = termMonths(plan);
  const runs = term.last === undefined ? `from ${term.first} on` : `from ${term.first} to ${term.last}`;
  return diagnose('SLA0705', span, { month: period, term: runs });
}

const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;

export const nameOf = (given: Given): string => (given.kind === 'value' ? given.name : given.slo);

/** `resolution of p3`, as the author names it. */
export const subjectOf = (name: string, cell: PlanCell): string => {
  const values = Object.values(cell).join(' ');
  return values === '' ? name : `${name} of ${values}`;
};

/** The value as what the contract says it is: a share may be given as a quotient of numbers. */
function valueOf(plan: Plan, given: Extract<Given, { kind: 'value' }>): Known | undefined {
  const known = constantOf(plan, given);
  const slo = plan.slos.find((s) => s.id === given.name);
  if (known?.type !== 'number' || slo === undefined) return known;
  const share = slo.measure.kind === 'clock' || slo.measure.expression.type === 'share';
  return share ? { ...known, type: 'share' } : known;
}

const constantOf = (plan: Plan, given: Extract<Given, { kind: 'value' }>): Known | undefined => {
  const day = parseDate(plan.contract.term.from) ?? { year: 1970, month: 1, day: 1 };
  const world = createWorld({
    plan,
    givens: givensOf([], []),
    mode: 'example',
    midnights: midnightsOf(plan.contract.zone),
    days: { first: day, before: day },
    counts: () => undefined,
  });
  const rule = given.period === undefined ? undefined : calendarPeriodOf(given.period);
  return evaluate(world, planExpression(given.value), {
    period: given.period ?? 'term',
    rule: rule ?? { kind: 'term' },
    cell: given.cell,
  }).value;
};

/** The period in which a name of the contract is reckoned; undefined for one that has none of its own. */
export function ruleOf(plan: Plan, name: string): PlanPeriod | undefined {
  const slo = plan.slos.find((s) => s.id === name);
  if (slo !== undefined) return slo.each;
  const penalty = plan.penalties.find((p) => p.id === name);
  const once = penalty?.effects.map((e) => e.frequency).find((f) => f.kind === 'once');
  if (once !== undefined) return once.each;
  const of = penalty?.slo ?? plan.pools.find((p) => p.id === name)?.shares[0]?.slo;
  if (of !== undefined && of !== null) return plan.slos.find((s) => s.id === of)?.each;
  return plan.fees.find((f) => f.id === name)?.each;
}

/** The rule under which a key names a period: the one of the name where it fits, else that of the calendar. */
export const ruleOfKey = (key: PeriodKey, own: PlanPeriod | undefined): PlanPeriod | undefined =>
  own !== undefined && periodDays(key, own) !== undefined ? own : calendarPeriodOf(key);

function isOutsideTerm(plan: Plan, key: PeriodKey, own: PlanPeriod | undefined): boolean {
  const rule = ruleOfKey(key, own);
  const days = rule === undefined ? undefined : periodDays(key, rule);
  const first = parseDate(plan.contract.term.from);
  if (days === undefined || first === undefined) return false;
  const end = plan.contract.term.before === null ? undefined : parseDate(plan.contract.term.before);
  return compareDates(days.before, first) <= 0 || (end !== undefined && compareDates(days.first, end) >= 0);
}
