import type { PlanExpression, PlanField, PlanPerStep, PlanTimeIn } from '../../plan/plan.js';
import { dayNumber } from '../../quantities/date.js';
import { previousPeriod } from '../../quantities/period.js';
import {
  compare,
  divide,
  fromInteger,
  isNegative,
  multiply,
  subtract,
  ZERO,
  type Ratio,
} from '../../quantities/ratio.js';
import { history } from './history.js';
import { operate } from './operation.js';
import { atom, inside, lacking, madeOf, type Outcome } from './outcome.js';
import { figure, numberOf, ofNumber, ofText, says, valueText, yesNo } from './value.js';
import { cellsUnder, daysInTerm, daysOf, periodText, type Context, type World } from './world.js';

/** What an expression of the plan gives in a context: exact, or no data, never an exception. */
export function evaluate(world: World, expression: PlanExpression, context: Context): Outcome {
  const { plan } = world;
  const inner = (e: PlanExpression): Outcome => evaluate(world, e, context);
  switch (expression.kind) {
    case 'constant': {
      const { type, value, text } = expression;
      const known = value === null ? ofText(type, text ?? '') : ofNumber(type, numberOf(value));
      return atom(known, valueText(plan, known));
    }
    case 'named value': {
      const cells = cellsUnder(context.cell, expression.cell);
      const [only] = cells;
      if (cells.length === 1 && only !== undefined)
        return world.named(expression.name, { ...context, cell: only });
      return summed(
        world,
        cells.map((cell) => world.named(expression.name, { ...context, cell })),
      );
    }
    case 'field':
      return fieldValue(world, expression, context);
    case 'aggregate':
      return (
        world.records.find(expression, context) ??
        lacking(`${expression.record} records for ${expression.function} of ${expression.record}`)
      );
    case 'time between':
      return lacking(`records of the time from ${expression.start.join(' and ')} to ${expression.stop}`);
    case 'time in':
      return timeIn(world, expression, context);
    case 'operation':
      return operate(world, expression, expression.operands.map(inner));
    case 'any of': {
      const operand = inner(expression.operand);
      if (operand.value === undefined) return madeOf([operand], undefined, operand.text, 3);
      const found = expression.values.some(({ id }) => id === operand.value?.text);
      const names = expression.values.map(({ id }) => id).join(' or ');
      const text = `${operand.text} is ${expression.negated ? 'not ' : ''}${names}`;
      return madeOf([operand], yesNo(found !== expression.negated), text, 0);
    }
    case 'per step':
      return perStep(expression, inner);
    case 'when': {
      const condition = inner(expression.condition);
      if (condition.value === undefined) return madeOf([condition], undefined, condition.text, 3);
      const chosen = inner(says(condition.value) ? expression.then : expression.otherwise);
      return { ...chosen, notes: [...condition.notes, ...chosen.notes] };
    }
    case 'previous': {
      if (context.rule.kind === 'term') return lacking('a period before the term');
      const earlier = previousPeriod(context.period, context.rule);
      return evaluate(world, expression.of, { ...context, period: earlier });
    }
    case 'verdict':
      return world.verdict(expression, context);
    case 'history':
      return history(world, expression, context, evaluate);
  }
}

/** The sum of values of one kind; no data where one of them has none. */
export function summed(world: World, parts: readonly Outcome[]): Outcome {
  const first = parts[0]?.value;
  if (first?.number === undefined || parts.some((p) => p.value?.number === undefined))
    return madeOf(parts, undefined, 'no data', 3);
  const sum = parts.reduce((n, p) => subtract(n, subtract(ZERO, p.value?.number ?? ZERO)), ZERO);
  const value = ofNumber(first.type, sum);
  if (parts.length === 1) return parts[0] as Outcome;
  const line = `${parts.map((p) => p.text).join(' + ')} = ${valueText(world.plan, value)}`;
  const made = madeOf(parts, value, valueText(world.plan, value), 3);
  return { ...made, notes: [...made.notes, line] };
}

/** A dimension of the cell, or how late the record is. */
function fieldValue(world: World, { field, type }: PlanField, context: Context): Outcome {
  const own = context.record?.[field];
  if (own !== undefined) {
    const known =
      type === 'text' || type === 'date' || type.startsWith('choice')
        ? ofText(type, own)
        : ofNumber(type, numberOf(own));
    return atom(known, valueText(world.plan, known), [`${field} = ${valueText(world.plan, known)}`]);
  }
  if (field === 'lateness') {
    if (context.lateness === undefined) return lacking('the lateness of a record');
    const late = ofNumber('duration', context.lateness);
    return atom(late, valueText(world.plan, late));
  }
  const value = context.cell[field];
  return value === undefined
    ? lacking(`the ${field} of the record`)
    : atom(ofText(`choice of ${field}`, value), value);
}

function timeIn(world: World, expression: PlanTimeIn, context: Context): Outcome {
  const { of } = expression;
  if (typeof of === 'object') {
    const given = world.named(of.span, context);
    return given.value === undefined ? (world.records.find(expression, context) ?? given) : given;
  }
  // Of a part of the week, and less what exclusions remove, the records know.
  const partly = of === 'counted' || (context.during ?? null) !== null;
  const found =
    partly && !removedIsGiven(world, context) ? world.records.find(expression, context) : undefined;
  if (found?.value !== undefined) return found;
  const days = daysInTerm(world, context.period, context.rule);
  if (days === undefined || context.rule.kind === 'term') return lacking('the length of the period');
  const from = world.midnights.firstInstantAt(days.first, 0);
  const to = world.midnights.firstInstantAt(days.before, 0);
  const whole = ofNumber('duration', fromInteger(to - from));
  const text = valueText(world.plan, whole);
  const full = daysOf(world, context.period, context.rule);
  const cut =
    full !== undefined &&
    dayNumber(full.before) - dayNumber(full.first) > dayNumber(days.before) - dayNumber(days.first);
  const name = periodText(world, context.period, context.rule);
  const period = atom(whole, text, [`${name} has ${text}${cut ? ' in the term' : ''}`]);
  return of === 'period' ? period : lessRemoved(world, period, context);
}

/** Whether somebody gives the time that an exclusion removes: then the records are not asked for it. */
const removedIsGiven = (world: World, context: Context): boolean =>
  world.plan.exclusions.some(
    ({ id, effect }) =>
      effect === 'removed' && world.givens.find(id, context.period, context.cell) !== undefined,
  );

/** The period less the time that exclusions remove, as far as it is known. */
function lessRemoved(world: World, period: Outcome, context: Context): Outcome {
  const removed = world.plan.exclusions
    .filter((e) => e.effect === 'removed' && (context.slo === undefined || e.slos.includes(context.slo)))
    .flatMap((e) => {
      const when = e.when?.kind === 'named value' ? [e.when.name] : [];
      const givens = [e.id, ...when].map((name) => world.givens.find(name, context.period, context.cell));
      const known = givens.find((g) => g !== undefined && 'type' in g.value && g.value.number !== undefined);
      return known !== undefined && 'type' in known.value && known.value.number !== undefined
        ? [{ name: known.name, seconds: known.value.number }]
        : [];
    });
  const whole = period.value?.number;
  if (removed.length === 0 || whole === undefined) return period;
  const show = (seconds: Ratio): string => valueText(world.plan, ofNumber('duration', seconds));
  const left = removed.reduce((rest, r) => subtract(rest, r.seconds), whole);
  const parts = removed.map((r) => `${show(r.seconds)} (${r.name})`);
  const line = `${period.text} − ${parts.join(' − ')} = ${show(left)} counted`;
  return { ...atom(ofNumber('duration', left), show(left)), notes: [...period.notes, line] };
}

/** `5% × USD 1,000.00 × 3`: three started steps. Nothing for a quantity of nothing or less. */
function perStep(expression: PlanPerStep, inner: (e: PlanExpression) => Outcome): Outcome {
  const [amount, step, of] = [inner(expression.amount), inner(expression.step), inner(expression.of)];
  const parts = [amount, step, of];
  const [a, s, o] = parts.map((p) => p.value?.number);
  if (a === undefined || s === undefined || o === undefined || compare(s, ZERO) <= 0)
    return madeOf(parts, undefined, 'no data', 3);
  const quotient = isNegative(o) ? ZERO : divide(o, s);
  const whole = quotient.numerator / quotient.denominator;
  const up = expression.counting === 'started' && quotient.denominator !== 1n;
  const steps = fromInteger(up ? whole + 1n : whole);
  const line = `${inside(of, 3)} ÷ ${inside(step, 3)} = ${figure(quotient)}: ${figure(steps)} ${expression.counting}`;
  const text = `${inside(amount, 2)} × ${figure(steps)}`;
  const made = madeOf(parts, ofNumber(expression.type, multiply(a, steps)), text, 2);
  return { ...made, notes: [...made.notes, line] };
}
