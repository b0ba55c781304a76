import {
  add,
  compare,
  divide,
  fromInteger,
  multiply,
  subtract,
  ZERO,
  type Ratio,
} from '../quantities/ratio.js';
import type { Constant, Expression, Operation } from './expression.js';
import { calendarWord, numberText, shareText } from './wording.js';

/*
 * An expression in the words of the language: for messages of the checker and for clauses of the plan. Reading the
 * words again gives the same expression, up to the units of durations and brackets.
 */

/** Currency for money constants: expressions hold amounts in the contract's currency only. */
export function expressionText(expression: Expression, currency?: string, depth = 0): string {
  const text = (e: Expression): string => (depth > 40 ? '…' : expressionText(e, currency, depth + 1));
  const operand = (e: Expression): string => (isSimple(e) ? text(e) : `(${text(e)})`);
  switch (expression.kind) {
    case 'constant':
      return constantText(expression, currency);
    case 'named value': {
      const cell = Object.values(expression.cell).map((values) => values.join(' or '));
      return cell.length === 0 ? expression.name : `${expression.name} of ${cell.join(' by ')}`;
    }
    case 'field':
      return expression.field;
    case 'aggregate': {
      const name =
        expression.function === 'percentile'
          ? `${ordinal(expression.rank ?? ZERO)} percentile`
          : expression.function;
      const field = expression.field === undefined ? '' : ` of ${operand(expression.field)}`;
      const where = expression.where === undefined ? '' : ` where ${text(expression.where)}`;
      const over =
        expression.overSeconds === undefined
          ? ''
          : ` over each ${secondsText(fromInteger(expression.overSeconds))}`;
      return `${name}${field} of ${expression.record}${where}${over}`;
    }
    case 'time in':
      return expression.of === 'counted'
        ? 'time counted'
        : `time in ${expression.of === 'period' ? 'period' : expression.of.span}`;
    case 'time between': {
      const start =
        expression.startRule === 'one'
          ? (expression.start[0] ?? '')
          : `the ${expression.startRule} of ${expression.start.join(' and ')}`;
      return `time from ${start} to ${expression.stop} of ${expression.record}`;
    }
    case 'operation':
      return operationText(expression, text, operand);
    case 'any of':
      return `${operand(expression.operand)} is ${expression.negated ? 'not ' : ''}any of { ${expression.values.map((v) => v.id).join(', ')} }`;
    case 'per step':
      return `${operand(expression.amount)} per ${expression.counting} ${text(expression.step)} of ${text(expression.of)}`;
    case 'when':
      return `${text(expression.then)} when ${text(expression.condition)} otherwise ${text(expression.otherwise)}`;
    case 'previous':
      return `${text(expression.of)} in the previous period`;
    case 'verdict':
      return `${expression.cells === 'one' ? '' : `${expression.cells} cell of `}${expression.slo} is ${verdictText(expression, text)}`;
    case 'history':
      if (expression.each?.kind === 'calendar' && expression.window === 1)
        return `${text(expression.condition)} in a ${expression.each.unit}`;
      return `${text(expression.condition)} in ${expression.count}${expression.count === expression.window ? '' : ` of any ${expression.window}`} ${expression.each?.kind === 'calendar' ? expression.each.unit : 'period'}s in a row`;
  }
}

const verdictText = (
  { verdict, by }: Extract<Expression, { kind: 'verdict' }>,
  text: (e: Expression) => string,
): string =>
  verdict === 'better by' ? `better than target by ${by === undefined ? '0' : text(by)}` : verdict;

const isSimple = (e: Expression): boolean =>
  e.kind === 'constant' ||
  e.kind === 'named value' ||
  e.kind === 'field' ||
  isPartOf(e) ||
  e.kind === 'time in';

/** `5% of usage` */
const isPartOf = (e: Expression): boolean =>
  e.kind === 'operation' &&
  e.operator === '*' &&
  e.operands[0]?.kind === 'constant' &&
  e.operands[0].type.kind === 'share' &&
  (e.operands[1]?.kind === 'named value' || e.operands[1]?.kind === 'constant');

function operationText(
  { operator, operands }: Operation,
  text: (e: Expression) => string,
  operand: (e: Expression) => string,
): string {
  const [first, second] = operands;
  if (first === undefined) return '';
  switch (operator) {
    case 'negate':
      return `-${operand(first)}`;
    case 'not':
      return `not ${operand(first)}`;
    case 'min':
    case 'max':
      return `${operator}(${operands.map(text).join(', ')})`;
    case 'round half up':
    case 'round half even':
    case 'round down':
    case 'round up':
      return `${operator === 'round half up' ? 'round' : operator}(${operands.map(text).join(', ')})`;
    case '*':
      if (first.kind === 'constant' && first.type.kind === 'share' && second !== undefined)
        return `${text(first)} of ${operand(second)}`;
      break;
    default:
  }
  return operands.map(operator === '+' ? text : operand).join(` ${operator} `);
}

function constantText({ type, value, text }: Constant, currency: string | undefined): string {
  if (value === undefined) return type.kind === 'text' ? `"${text ?? ''}"` : (text ?? '');
  switch (type.kind) {
    case 'share':
      return shareText(value);
    case 'percentage points':
      return `${numberText(multiply(value, fromInteger(100)))} percentage points`;
    case 'score points':
      return `${numberText(value)} points`;
    case 'money':
      return moneyWords(value, currency);
    case 'duration':
      return secondsText(value, type.calendar);
    case 'yes or no':
      return compare(value, ZERO) === 0 ? 'no' : 'yes';
    default:
      return numberText(value);
  }
}

function moneyWords(amount: Ratio, currency: string | undefined): string {
  const written = numberText(amount);
  const [whole = '', fraction = ''] = written.split('.');
  const shown = fraction.length >= 2 ? written : `${whole}.${fraction.padEnd(2, '0')}`;
  return currency === undefined ? shown : `${currency} ${shown}`;
}

const UNITS = [
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** Seconds in the largest unit that leaves no remainder: `30 minutes`, `4 office hours`. */
export function secondsText(seconds: Ratio, calendar?: string): string {
  const word = calendar === undefined ? '' : `${calendarWord(calendar)} `;
  for (const [size, unit] of UNITS) {
    const amount = divide(seconds, fromInteger(size));
    if (amount.denominator !== 1n && unit !== 'second') continue;
    if (compare(amount, ZERO) === 0 && unit !== 'minute') continue;
    if (amount.denominator !== 1n) {
      const milliseconds = multiply(seconds, fromInteger(1000));
      if (milliseconds.denominator === 1n) return `${numberText(milliseconds)} ms`;
    }
    return `${numberText(amount)} ${word}${unit}${compare(amount, fromInteger(1)) === 0 ? '' : 's'}`;
  }
  return `${numberText(seconds)} ${word}seconds`;
}

/** `95th`, `99.9th`, `1st`. */
export function ordinal(rank: Ratio): string {
  const text = numberText(rank);
  const last = text.at(-1) ?? '';
  const teen = /1[123]$/.test(text);
  const ending = teen || text.includes('.') ? 'th' : ({ '1': 'st', '2': 'nd', '3': 'rd' }[last] ?? 'th');
  return `${text}${ending}`;
}

/** Half way between two values, for a figure that proves a gap. */
export const between = (a: Ratio, b: Ratio): Ratio => add(a, divide(subtract(b, a), fromInteger(2)));
