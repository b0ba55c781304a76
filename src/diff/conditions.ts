import { add, compare, divide, fromInteger, type Ratio } from '../quantities/ratio.js';
import { expressionText } from '../semantics/expression-text.js';
import type { Dimension, Expression, Operation } from '../semantics/contract.js';
import { figureOf, type Known } from './known.js';
import { meaning } from './meaning.js';

/** The second condition against the first, over every case that can exist. */
export type ConditionOrder = 'equal' | 'wider' | 'narrower' | 'crossing' | 'unknown';

/** More combinations than this are not tried. */
const MOST_COMBINATIONS = 20_000;

/** What a case is for one axis: a value of a choice (null: none), a figure, or yes and no. */
type Case = string | null | Ratio | boolean;
type Axes = Map<string, Case[]>;
type Situation = ReadonlyMap<string, Case>;

/**
 * Tries every combination of cases of what either condition names: the values of a choice, a missing one included; every
 * limit of a figure and what lies between; yes and no of everything else. Where two such things hang together there are
 * fewer cases, so “wider” and “narrower” are certain, and “crossing” is not.
 */
export function compareConditions(
  a: Expression | undefined,
  b: Expression | undefined,
  dimensions: readonly Dimension[],
  known: Known,
): ConditionOrder {
  const axes: Axes = new Map();
  const figures = new Map<string, Ratio[]>();
  for (const condition of [a, b])
    if (condition !== undefined) collect(condition, axes, figures, dimensions, known);
  for (const [key, limits] of figures) axes.set(key, pointsOf(limits));
  const list = [...axes].map(([key, cases]) => ({ key, cases }));
  if (list.reduce((n, axis) => n * axis.cases.length, 1) > MOST_COMBINATIONS) return 'unknown';
  let [onlyA, onlyB] = [false, false];
  const situation = new Map<string, Case>();
  const tryFrom = (index: number): void => {
    const axis = list[index];
    if (axis === undefined) {
      const [inA, inB] = [
        a === undefined || holds(a, situation, known),
        b === undefined || holds(b, situation, known),
      ];
      onlyA ||= inA && !inB;
      onlyB ||= inB && !inA;
      return;
    }
    for (const one of axis.cases) {
      situation.set(axis.key, one);
      tryFrom(index + 1);
    }
  };
  tryFrom(0);
  if (onlyA) return onlyB ? 'crossing' : 'narrower';
  return onlyB ? 'wider' : 'equal';
}

/** The choice that a condition is about and the values that it accepts. */
function choiceIn(
  e: Expression,
): { key: string; dimension: string | undefined; values: string[] } | undefined {
  const operand = e.kind === 'any of' ? e.operand : e.kind === 'operation' ? e.operands[0] : undefined;
  if (operand === undefined || (operand.type.kind !== 'choice' && operand.type.kind !== 'text'))
    return undefined;
  const dimension = operand.type.kind === 'choice' ? operand.type.dimension : undefined;
  const key = meaning(operand);
  if (e.kind === 'any of') return { key, dimension, values: e.values.map((v) => v.id) };
  if (e.kind !== 'operation' || (e.operator !== 'is' && e.operator !== 'is not')) return undefined;
  const value = e.operands[1];
  return value?.kind === 'constant' && value.text !== undefined
    ? { key, dimension, values: [value.text] }
    : undefined;
}

/** The figure that a condition compares, how, and its limit. In a year it is another figure than in a month. */
function limitIn(
  e: Expression,
  known: Known,
): { key: string; operator: Operation['operator']; limit: Ratio } | undefined {
  if (e.kind === 'history' && e.window === 1 && e.each !== undefined) {
    const inner = limitIn(e.condition, known);
    return inner === undefined ? undefined : { ...inner, key: `${JSON.stringify(e.each)} ${inner.key}` };
  }
  if (e.kind !== 'operation' || !['at least', 'at most', 'above', 'below'].includes(e.operator))
    return undefined;
  const [figure, limit] = e.operands;
  if (figure === undefined || limit === undefined) return undefined;
  const value = figureOf(limit, known);
  return value === undefined ? undefined : { key: meaning(figure), operator: e.operator, limit: value };
}

const partsOf = (e: Expression): readonly Expression[] | undefined =>
  e.kind === 'operation' && ['and', 'or', 'not'].includes(e.operator) ? e.operands : undefined;

function collect(
  e: Expression,
  axes: Axes,
  figures: Map<string, Ratio[]>,
  dimensions: readonly Dimension[],
  known: Known,
): void {
  const parts = partsOf(e);
  if (parts !== undefined) {
    for (const part of parts) collect(part, axes, figures, dimensions, known);
    return;
  }
  const choice = choiceIn(e);
  const limit = limitIn(e, known);
  if (choice !== undefined) {
    const declared = dimensions
      .filter((d) => d.id === choice.dimension)
      .flatMap((d) => d.values.map((v) => v.id));
    const cases = axes.get(choice.key) ?? [null, 'any other'];
    for (const value of [...declared, ...choice.values]) if (!cases.includes(value)) cases.push(value);
    // A dimension has no values but its own.
    axes.set(choice.key, declared.length > 0 ? cases.filter((c) => c !== 'any other') : cases);
  } else if (limit !== undefined) figures.set(limit.key, [...(figures.get(limit.key) ?? []), limit.limit]);
  else axes.set(meaning(e), [true, false]);
}

/** Every limit, one figure between neighbours, and one beyond each end. */
function pointsOf(limits: readonly Ratio[]): Ratio[] {
  const marks = [...limits].sort(compare);
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const between = marks.slice(1).map((m, i) => divide(add(m, marks[i]!), fromInteger(2)));
  return [add(first, fromInteger(-1)), ...marks, ...between, add(last, fromInteger(1))];
}

function holds(e: Expression, situation: Situation, known: Known): boolean {
  const parts = partsOf(e);
  if (parts !== undefined && e.kind === 'operation') {
    const within = (part: Expression): boolean => holds(part, situation, known);
    if (e.operator === 'and') return parts.every(within);
    return e.operator === 'or' ? parts.some(within) : !parts.some(within);
  }
  const choice = choiceIn(e);
  if (choice !== undefined) {
    const value = situation.get(choice.key);
    const found = typeof value === 'string' && choice.values.includes(value);
    const negated = (e.kind === 'any of' && e.negated) || (e.kind === 'operation' && e.operator === 'is not');
    return negated ? !found : found;
  }
  const limit = limitIn(e, known);
  if (limit !== undefined) {
    const figure = situation.get(limit.key);
    if (typeof figure !== 'object' || figure === null) return false;
    const sign = compare(figure, limit.limit);
    switch (limit.operator) {
      case 'at least':
        return sign >= 0;
      case 'at most':
        return sign <= 0;
      case 'above':
        return sign > 0;
      default:
        return sign < 0;
    }
  }
  return situation.get(meaning(e)) === true;
}

/** `where channel is phone`, in the words of the contract; `always` without a condition. */
export const conditionWords = (condition: Expression | undefined, currency: string | undefined): string =>
  condition === undefined ? 'always' : expressionText(condition, currency);
