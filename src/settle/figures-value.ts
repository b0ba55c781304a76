import type { Plan, PlanType } from '../plan/plan.js';
import { add, divide, fromInteger, multiply, parseDecimal, type Ratio } from '../quantities/ratio.js';
import { isClock } from '../plan/clock.js';
import { ofNumber, ofText, yesNo, type Known } from './evaluate/value.js';

/* The values of a figures file, as people write them: `99.86%`, `17 of 20`, `60 minutes`, `USD 1,000.00`, `yes`. */

export type FigureValue = Known | { readonly within: number; readonly total: number };

const SECONDS: Readonly<Record<string, Ratio>> = {
  millisecond: divide(fromInteger(1), fromInteger(1000)),
  second: fromInteger(1),
  minute: fromInteger(60),
  hour: fromInteger(3600),
};

/** The value that a text names for a value of this type; undefined where it names none, or one of another kind. */
export function parseFigure(text: string, wanted: PlanType, currency: string): FigureValue | undefined {
  const plain = text.trim().replace(/\s+/gu, ' ');
  const counts = /^(\S+) of (\S+)$/u.exec(plain);
  if (counts !== null && wanted === 'share') return countsOf(counts[1] ?? '', counts[2] ?? '');
  switch (wanted) {
    case 'share': {
      const percent = plain.endsWith('%') ? parseDecimal(plain.slice(0, -1).trim()) : undefined;
      return percent === undefined ? quotient(plain, 'share') : ofNumber('share', hundredth(percent));
    }
    case 'money': {
      const match = /^([A-Z]{3}) (-?[\d,]+(?:\.\d+)?)$/u.exec(plain);
      const amount = match?.[1] === currency ? parseDecimal(match[2] ?? '') : undefined;
      return amount === undefined ? undefined : ofNumber('money', amount);
    }
    case 'yes or no':
      return plain === 'yes' || plain === 'no' ? yesNo(plain === 'yes') : undefined;
    case 'number':
      return quotient(plain, 'number');
    case 'score points':
      return withUnit(plain, /^(?:score )?points?$/u, 'score points', fromInteger(1));
    case 'percentage points':
      return withUnit(plain, /^percentage points?$/u, 'percentage points', hundredth(fromInteger(1)));
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/u.test(plain) ? ofText('date', plain) : undefined;
    case 'text':
      return ofText('text', text);
    default:
      return wanted.startsWith('duration') ? duration(plain, wanted) : ofText(wanted, plain);
  }
}

const hundredth = (value: Ratio): Ratio => divide(value, fromInteger(100));

function countsOf(within: string, total: string): FigureValue | undefined {
  const [a, b] = [within, total].map((text) => parseDecimal(text));
  if (a === undefined || b === undefined || a.denominator !== 1n || b.denominator !== 1n) return undefined;
  const [kept, all] = [Number(a.numerator), Number(b.numerator)];
  return Number.isSafeInteger(all) && kept >= 0 && kept <= all ? { within: kept, total: all } : undefined;
}

/** `0.25`, `1 / 3` */
function quotient(text: string, type: PlanType): Known | undefined {
  const [above = '', below, ...more] = text.split(/ ?\/ ?/u);
  const [a, b] = [parseDecimal(above), below === undefined ? fromInteger(1) : parseDecimal(below)];
  if (a === undefined || b === undefined || b.numerator === 0n || more.length > 0) return undefined;
  return ofNumber(type, divide(a, b));
}

function withUnit(text: string, unit: RegExp, type: PlanType, size: Ratio): Known | undefined {
  const [amount = '', ...words] = text.split(' ');
  const value = unit.test(words.join(' ')) ? parseDecimal(amount) : undefined;
  return value === undefined ? undefined : ofNumber(type, multiply(value, size));
}

/** `1 hour 15 minutes`; hours of a calendar are written as its hours: `15 office hours`. */
function duration(text: string, type: PlanType): Known | undefined {
  const parts = text.split(/ (?=\d)/u).map((part) => {
    const [amount = '', ...words] = part.split(' ');
    const size = SECONDS[(words.at(-1) ?? '').replace(/s$/u, '')];
    const value = parseDecimal(amount);
    return size === undefined || value === undefined || words.length > 2 ? undefined : multiply(value, size);
  });
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length !== parts.length) return undefined;
  return ofNumber(type, known.reduce(add));
}

/** What kinds of values the names of a plan have; only names that a figure can stand for. */
export function figureTypes(plan: Plan): ReadonlyMap<string, PlanType> {
  const types = new Map<string, PlanType>();
  for (const slo of plan.slos) {
    if (slo.needs !== null) types.set(slo.needs.record, 'number');
  }
  for (const exclusion of plan.exclusions) types.set(exclusion.id, 'duration');
  for (const span of plan.spans) types.set(span.id, 'duration');
  for (const name of ['outage', 'maintenance']) if (!types.has(name)) types.set(name, 'duration');
  for (const { id, type } of plan.parameters) types.set(id, type);
  for (const { id } of plan.fees) types.set(id, 'money');
  for (const { id, value } of plan.definitions) types.set(id, value.type);
  for (const { id } of plan.facts) types.set(id, 'yes or no');
  for (const slo of plan.slos) {
    const timed = slo.cells.find(
      (c) => c.promise?.kind === 'average within' || c.promise?.kind === 'percentile within',
    );
    types.set(
      slo.id,
      isClock(slo)
        ? timed === undefined
          ? 'share'
          : 'duration'
        : slo.measure.kind === 'value'
          ? slo.measure.expression.type
          : 'share',
    );
  }
  return types;
}

/** A type with an example, for people. */
export function typeExample(type: PlanType, currency: string): string {
  const examples: Readonly<Record<string, string>> = {
    share: 'a share, such as 99.86% or 17 of 20',
    money: `money, such as ${currency} 1,000.00`,
    'yes or no': 'yes or no',
    number: 'a number, such as 12',
    'score points': 'points, such as 3 points',
    'percentage points': 'a difference of shares, such as 5 percentage points',
    date: 'a date, such as 2026-03-01',
    text: 'a text',
  };
  return examples[type] ?? (type.startsWith('duration') ? 'a time, such as 60 minutes' : 'a choice');
}
