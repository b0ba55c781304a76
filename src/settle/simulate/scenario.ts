import { ratio, type Ratio } from '../../quantities/ratio.js';
import { midnightsOf } from '../../quantities/midnight.js';
import { addDays, parseDate } from '../../quantities/date.js';
import { periodDays, periodOfDay, periodsBetween, type PeriodKey } from '../../quantities/period.js';
import type { Plan, PlanPeriod, PlanType } from '../../plan/plan.js';
import { givensOf, type GivenFigure, type Givens, type LateRecord } from '../evaluate/givens.js';
import { ofNumber, yesNo, type Known } from '../evaluate/value.js';
import { ruleOf } from '../examples/given.js';
import { figureTypes } from '../figures-value.js';
import type { MonthRange } from '../months.js';
import type { Assumption, Lasting, Outages } from './assumption.js';
import type { Chance } from './draw.js';

/* One possible course of events: every assumed value drawn for every one of its periods. */

const MONTH: PlanPeriod = { kind: 'calendar', unit: 'month' };

/** The periods of a rule that touch the months; those that reach beyond the first or last month included. */
export function periodsIn(months: MonthRange, rule: PlanPeriod): readonly PeriodKey[] {
  if (rule.kind === 'term') return ['term'];
  const first = periodDays(months.first, MONTH)?.first;
  const last = periodDays(months.last, MONTH);
  if (first === undefined || last === undefined) return [];
  return periodsBetween(periodOfDay(first, rule), periodOfDay(addDays(last.before, -1), rule), rule);
}

/** Draws one course of events. The same chance gives the same course, whatever the machine. */
export function drawScenario(
  plan: Plan,
  assumptions: readonly Assumption[],
  months: MonthRange,
  chance: Chance,
): Givens {
  const types = figureTypes(plan);
  const figures: GivenFigure[] = [];
  const late: LateRecord[] = [];
  for (const { name, cell, how } of assumptions) {
    if (how.kind === 'fixed') {
      figures.push({ name, cell, period: undefined, value: how.value });
      continue;
    }
    const rule = ruleOf(plan, name) ?? MONTH;
    const type = types.get(name) ?? 'number';
    for (const period of periodsIn(months, rule)) {
      if (how.kind === 'counted') {
        const total = chance.events(how.count);
        const within = chance.kept(total, how);
        figures.push({ name, cell, period, value: { within, total } });
        for (let n = within; n < total && how.late !== undefined; n += 1)
          late.push({ slo: name, cell, period, lateness: secondsOf(chance, how.late) });
        continue;
      }
      figures.push({ name, cell, period, value: drawn(plan, name, type, how, { period, rule }, chance) });
    }
  }
  return givensOf(figures, late);
}

/** Records give whole seconds, and nobody is late by none. */
const secondsOf = (chance: Chance, lasting: Lasting): Ratio =>
  ratio(Math.max(1, Math.round(chance.lasting(lasting))));

function drawn(
  plan: Plan,
  name: string,
  type: PlanType,
  how: Exclude<Assumption['how'], { kind: 'fixed' | 'counted' }>,
  at: { readonly period: PeriodKey; readonly rule: PlanPeriod },
  chance: Chance,
): GivenFigure['value'] {
  switch (how.kind) {
    case 'chance':
      return yesNo(chance.share() < how.share);
    case 'drawn from':
      return how.values[chance.index(how.values.length)] as GivenFigure['value'];
    case 'between':
      return between(how.from, how.to, how.usually, chance);
    case 'outages':
      return outages(plan, name, type, how, at, chance);
  }
}

/** Whole steps of a millionth of the way from one end to the other: exact, and finer than any contract asks. */
const STEPS = 1_000_000n;

function between(from: Known, to: Known, usually: Known, chance: Chance): Known {
  const [a, b, mode] = [from, to, usually].map((k) => k.number ?? ratio(0)) as [Ratio, Ratio, Ratio];
  const width = minus(b, a);
  const at = width.numerator === 0n ? 0 : quotient(minus(mode, a), width);
  const step = BigInt(Math.round(chance.between(at) * Number(STEPS)));
  const add = ratio(width.numerator * step, width.denominator * STEPS);
  return ofNumber(
    from.type,
    ratio(a.numerator * add.denominator + add.numerator * a.denominator, a.denominator * add.denominator),
  );
}

const minus = (a: Ratio, b: Ratio): Ratio =>
  ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
const quotient = (a: Ratio, b: Ratio): number =>
  Number(a.numerator * b.denominator) / Number(a.denominator * b.numerator);

/** The time of all outages of a period; as a share where the name is one; how many there were where it is a number. */
function outages(
  plan: Plan,
  name: string,
  type: PlanType,
  how: Outages,
  at: { readonly period: PeriodKey; readonly rule: PlanPeriod },
  chance: Chance,
): Known {
  const count = chance.events(how.count);
  if (type === 'number') return ofNumber('number', ratio(count));
  const length = lengthOf(plan, at);
  let down = 0;
  for (let n = 0; n < count; n += 1) down += Math.max(1, Math.round(chance.lasting(how.lasting)));
  const seconds = Math.min(down, length);
  if (type !== 'share') return ofNumber(type, ratio(seconds));
  return ofNumber(
    'share',
    isLessBetter(plan, name) ? ratio(seconds, length) : ratio(length - seconds, length),
  );
}

/** A share that is to stay below something is the share of time lost. */
const isLessBetter = (plan: Plan, name: string): boolean =>
  plan.slos
    .find((s) => s.id === name)
    ?.cells.some(
      ({ promise }) => promise?.kind === 'bound' && /^(at most|below)$/u.test(promise.direction),
    ) ?? false;

/** Seconds of a period in the contract's zone; of the term, or of a day, where it has no such days. */
function lengthOf(
  plan: Plan,
  { period, rule }: { readonly period: PeriodKey; readonly rule: PlanPeriod },
): number {
  const midnights = midnightsOf(plan.contract.zone);
  const { from, before } = plan.contract.term;
  const term = { first: parseDate(from), before: parseDate(before ?? '9999-12-31') };
  const days = rule.kind === 'term' ? term : (periodDays(period, rule) ?? term);
  if (days.first === undefined || days.before === undefined) return 86_400;
  return midnights.firstInstantAt(days.before, 0) - midnights.firstInstantAt(days.first, 0);
}
