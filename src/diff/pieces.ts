import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  negate,
  roundTo,
  subtract,
  ZERO,
  type Ratio,
  type RoundingMode,
} from '../quantities/ratio.js';
import type { Expression } from '../semantics/contract.js';
import { figureOf, isZero, remembered, steps, type Known } from './known.js';
import { meaning } from './meaning.js';

/*
 * Values that depend on one figure alone, piece by piece: exact at every mark, a straight line between two marks. Sums,
 * shares, min, max, cases, steps and rounding of such values are such values again, so comparing two of them is a proof.
 */

interface Line {
  readonly slope: Ratio;
  readonly base: Ratio;
}
/** `on[i]` is the line between `marks[i]` and `marks[i + 1]`, both excluded. */
interface Pieces {
  readonly marks: readonly Ratio[];
  readonly at: readonly Ratio[];
  readonly on: readonly Line[];
}

/** More steps than this are not looked at one by one. */
const MOST_MARKS = 4_000;

const HALF = divide(fromInteger(1), fromInteger(2));
const middle = (a: Ratio, b: Ratio): Ratio => multiply(add(a, b), HALF);
const level = (base: Ratio): Line => ({ slope: ZERO, base });
const lineAt = ({ slope, base }: Line, x: Ratio): Ratio => add(multiply(slope, x), base);

/** A stretch of the figure in which two values differ: where to look, and which way. */
export interface Difference {
  readonly more: Ratio | undefined;
  readonly less: Ratio | undefined;
}

/**
 * The second value against the first for every figure strictly between `from` and `to`; undefined where one of them
 * depends on something else or in a way that is no sum of pieces.
 */
export function compareBetween(
  before: Expression,
  after: Expression,
  figure: Expression,
  from: Ratio,
  to: Ratio,
  known: Known,
): Difference | undefined {
  const read = reader(meaning(figure), from, to, known);
  const [a, b] = [read(before), read(after)];
  if (a === undefined || b === undefined) return undefined;
  const d = combined(a, b, (x, y) => subtract(y, x));
  let [more, less]: [Ratio | undefined, Ratio | undefined] = [undefined, undefined];
  const note = (x: Ratio, value: Ratio): void => {
    const sign = compare(value, ZERO);
    if (sign > 0) more ??= x;
    if (sign < 0) less ??= x;
  };
  d.on.forEach((line, i) => {
    const [start, end] = [d.marks[i]!, d.marks[i + 1]!];
    if (i > 0) note(start, d.at[i]!);
    const mid = middle(start, end);
    note(mid, lineAt(line, mid));
    // A line that crosses nothing between its ends has both signs, on either side of the crossing.
    if (!isZero(line.slope)) {
      const zero = negate(divide(line.base, line.slope));
      if (compare(zero, start) > 0 && compare(zero, end) < 0)
        for (const x of [middle(start, zero), middle(zero, end)]) note(x, lineAt(line, x));
    }
  });
  return { more, less };
}

function reader(variable: string, from: Ratio, to: Ratio, known: Known) {
  const whole = (value: Ratio): Pieces => ({ marks: [from, to], at: [value, value], on: [level(value)] });
  const own: Known = { ...known, memory: new Map() };
  const read = (e: Expression): Pieces | undefined => {
    if (meaning(e) === variable)
      return { marks: [from, to], at: [from, to], on: [{ slope: fromInteger(1), base: ZERO }] };
    const figure = figureOf(e, known);
    if (figure !== undefined) return whole(figure);
    const inner = read;
    switch (e.kind) {
      case 'named value': {
        const stands = Object.keys(e.cell).length === 0 ? known.meaningOf(e.name) : undefined;
        return stands === undefined ? undefined : remembered(own, 'pieces', e.name, () => inner(stands));
      }
      case 'per step': {
        const [amount, size] = [inner(e.amount), figureOf(e.step, known)];
        const of = inner(e.of);
        if (amount === undefined || of === undefined || size === undefined || isZero(size)) return undefined;
        const counted = stepped(scale(of, divide(fromInteger(1), size)), ZERO, fromInteger(1), (v) =>
          steps(v, e.counting),
        );
        return counted === undefined ? undefined : product(counted, amount);
      }
      case 'when': {
        const [condition, then, otherwise] = [inner(e.condition), inner(e.then), inner(e.otherwise)];
        if (condition === undefined || then === undefined || otherwise === undefined) return undefined;
        return chosen(condition, then, otherwise);
      }
      case 'operation':
        return operation(e, inner, known);
      default:
        return undefined;
    }
  };
  return read;
}

function operation(
  e: Extract<Expression, { kind: 'operation' }>,
  inner: (part: Expression) => Pieces | undefined,
  known: Known,
): Pieces | undefined {
  const parts = e.operands.map(inner);
  const [first, ...rest] = parts;
  if (first === undefined || parts.includes(undefined)) return undefined;
  const others = rest as Pieces[];
  const second = others[0];
  const fold = (f: (a: Pieces, b: Pieces) => Pieces | undefined): Pieces | undefined =>
    others.reduce<Pieces | undefined>((a, b) => (a === undefined ? undefined : f(a, b)), first);
  const compared = (holds: (sign: number) => boolean): Pieces | undefined =>
    second === undefined ? undefined : judged(combined(first, second, subtract), holds);
  switch (e.operator) {
    case '+':
      return fold((a, b) => combined(a, b, add));
    case '-':
      return fold((a, b) => combined(a, b, subtract));
    case 'negate':
      return scale(first, fromInteger(-1));
    case '*':
      return fold(product);
    case '/':
      return fold((a, b) => {
        const by = constantOf(b);
        return by === undefined || isZero(by) ? undefined : scale(a, divide(fromInteger(1), by));
      });
    case 'min':
      return fold((a, b) =>
        chosen(
          judged(combined(a, b, subtract), (s) => s <= 0),
          a,
          b,
        ),
      );
    case 'max':
      return fold((a, b) =>
        chosen(
          judged(combined(a, b, subtract), (s) => s >= 0),
          a,
          b,
        ),
      );
    case 'at least':
      return compared((s) => s >= 0);
    case 'at most':
      return compared((s) => s <= 0);
    case 'above':
      return compared((s) => s > 0);
    case 'below':
      return compared((s) => s < 0);
    case 'is':
      return compared((s) => s === 0);
    case 'is not':
      return compared((s) => s !== 0);
    case 'and':
      return fold(product);
    case 'or':
      return fold((a, b) => judged(combined(a, b, add), (s) => s > 0));
    case 'not':
      return judged(first, (s) => s === 0);
    default: {
      const digits = e.operands[1] === undefined ? ZERO : figureOf(e.operands[1], known);
      if (digits?.denominator !== 1n || digits.numerator < 0n || digits.numerator > 6n) return undefined;
      const mode = e.operator.slice('round '.length) as RoundingMode;
      const unit = divide(fromInteger(1), fromInteger(10n ** digits.numerator));
      const offset = mode.startsWith('half') ? multiply(unit, HALF) : ZERO;
      return stepped(first, offset, unit, (v) => roundTo(v, Number(digits.numerator), mode));
    }
  }
}

/** Both with the marks of either. */
function aligned(a: Pieces, b: Pieces): readonly [Pieces, Pieces] {
  const marks = [...a.marks, ...b.marks]
    .sort(compare)
    .filter((m, i, all) => i === 0 || compare(m, all[i - 1]!) !== 0);
  return [refined(a, marks), refined(b, marks)];
}

/** With all of `marks`, which hold the own ones. */
function refined(p: Pieces, marks: readonly Ratio[]): Pieces {
  let piece = 0;
  const at: Ratio[] = [];
  const on: Line[] = [];
  marks.forEach((mark, i) => {
    while (piece < p.on.length && compare(p.marks[piece + 1]!, mark) <= 0) piece++;
    const own = compare(p.marks[piece]!, mark) === 0;
    at.push(own ? p.at[piece]! : lineAt(p.on[piece]!, mark));
    if (i < marks.length - 1) on.push(p.on[Math.min(piece, p.on.length - 1)]!);
  });
  return { marks, at, on };
}

function combined(a: Pieces, b: Pieces, sum: (x: Ratio, y: Ratio) => Ratio): Pieces {
  const [x, y] = aligned(a, b);
  return {
    marks: x.marks,
    at: x.at.map((value, i) => sum(value, y.at[i]!)),
    on: x.on.map((line, i) => ({
      slope: sum(line.slope, y.on[i]!.slope),
      base: sum(line.base, y.on[i]!.base),
    })),
  };
}

const scale = (p: Pieces, by: Ratio): Pieces => ({
  marks: p.marks,
  at: p.at.map((value) => multiply(value, by)),
  on: p.on.map(({ slope, base }) => ({ slope: multiply(slope, by), base: multiply(base, by) })),
});

const constantOf = (p: Pieces): Ratio | undefined => {
  const [first] = p.at;
  if (first === undefined || p.at.some((value) => compare(value, first) !== 0)) return undefined;
  return p.on.every((line) => isZero(line.slope) && compare(line.base, first) === 0) ? first : undefined;
};

/** Straight only where one factor is level, piece by piece. */
function product(a: Pieces, b: Pieces): Pieces | undefined {
  const [x, y] = aligned(a, b);
  const on: Line[] = [];
  for (const [i, p] of x.on.entries()) {
    const q = y.on[i]!;
    if (!isZero(p.slope) && !isZero(q.slope)) return undefined;
    on.push({
      slope: add(multiply(p.slope, q.base), multiply(q.slope, p.base)),
      base: multiply(p.base, q.base),
    });
  }
  return { marks: x.marks, at: x.at.map((value, i) => multiply(value, y.at[i]!)), on };
}

/** 1 where the sign of a value holds, 0 elsewhere; marks are added where it crosses nothing. */
function judged(p: Pieces, holds: (sign: number) => boolean): Pieces {
  const crossings = p.on.flatMap(({ slope, base }, i) => {
    if (isZero(slope)) return [];
    const zero = negate(divide(base, slope));
    return compare(zero, p.marks[i]!) > 0 && compare(zero, p.marks[i + 1]!) < 0 ? [zero] : [];
  });
  const fine = crossings.length === 0 ? p : refined(p, [...p.marks, ...crossings].sort(compare));
  const truth = (value: Ratio): Ratio => fromInteger(holds(compare(value, ZERO)) ? 1 : 0);
  return {
    marks: fine.marks,
    at: fine.at.map(truth),
    on: fine.on.map((line, i) => level(truth(lineAt(line, middle(fine.marks[i]!, fine.marks[i + 1]!))))),
  };
}

function chosen(condition: Pieces, then: Pieces, otherwise: Pieces): Pieces {
  const [c1, t1] = aligned(condition, then);
  const [c, o] = aligned(c1, otherwise);
  const t = refined(t1, c.marks);
  const yes = (value: Ratio): boolean => !isZero(value);
  return {
    marks: c.marks,
    at: c.at.map((value, i) => (yes(value) ? t.at[i]! : o.at[i]!)),
    on: c.on.map(({ base }, i) => (yes(base) ? t.on[i]! : o.on[i]!)),
  };
}

/** A value that jumps where the given one passes `offset`, `offset + unit`, … */
function stepped(p: Pieces, offset: Ratio, unit: Ratio, to: (value: Ratio) => Ratio): Pieces | undefined {
  const jumps: Ratio[] = [];
  for (const [i, line] of p.on.entries()) {
    if (isZero(line.slope)) continue;
    const [start, end] = [p.marks[i]!, p.marks[i + 1]!];
    const [low, high] = [lineAt(line, start), lineAt(line, end)].sort(compare) as [Ratio, Ratio];
    const first = roundTo(divide(subtract(low, offset), unit), 0, 'down');
    const count = divide(subtract(high, low), unit);
    if (compare(count, fromInteger(MOST_MARKS - jumps.length)) > 0) return undefined;
    for (let k = subtract(first, fromInteger(1)); ; k = add(k, fromInteger(1))) {
      const value = add(offset, multiply(k, unit));
      if (compare(value, high) > 0) break;
      const x = divide(subtract(value, line.base), line.slope);
      if (compare(x, start) > 0 && compare(x, end) < 0) jumps.push(x);
    }
  }
  const fine = jumps.length === 0 ? p : refined(p, [...p.marks, ...jumps].sort(compare));
  return {
    marks: fine.marks,
    at: fine.at.map(to),
    on: fine.on.map((line, i) => level(to(lineAt(line, middle(fine.marks[i]!, fine.marks[i + 1]!))))),
  };
}
