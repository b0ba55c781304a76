import type { PlanExpression, PlanType } from './expression.js';
import type { Names } from './names.js';
import type { Report } from './problem.js';
import { checkNumber } from './plain-numbers.js';
import { parseDate } from '../quantities/date.js';

/** Holds an expression to the names of its plan, its figures to numbers, and its operators to what they take. */
export function checkExpression(
  expression: PlanExpression | null,
  path: string,
  names: Names,
  report: Report,
): void {
  if (expression === null) return;
  const inner = (e: PlanExpression | null, key: string): void =>
    checkExpression(e, `${path}.${key}`, names, report);
  checkType(expression.type, `${path}.type`, names);
  switch (expression.kind) {
    case 'constant':
      return checkConstant(expression, path, names, report);
    case 'named value':
      names.need('value', expression.name, `${path}.name`);
      return names.selector(expression.cell, `${path}.cell`);
    case 'field':
      if (expression.record === 'period') names.need('dimension', expression.field, `${path}.field`);
      return;
    case 'aggregate':
      if (expression.rank !== null) checkNumber(expression.rank, `${path}.rank`, report);
      if (expression.function === 'percentile' && expression.rank === null)
        report(`${path}.rank`, 'is null, but a percentile needs a rank from 0 to 100');
      if (expression.overSeconds !== null && expression.overSeconds <= 0)
        report(`${path}.overSeconds`, `is ${expression.overSeconds}, but an interval lasts longer than that`);
      inner(expression.field, 'field');
      return inner(expression.where, 'where');
    case 'time in':
      if (typeof expression.of === 'object') names.need('span', expression.of.span, `${path}.of.span`);
      return;
    case 'time between':
      return;
    case 'operation':
      checkOperands(expression.operator, expression.operands.length, path, report);
      return expression.operands.forEach((operand, i) => inner(operand, `operands[${i}]`));
    case 'any of': {
      const dimension = choiceOf(expression.operand.type);
      if (dimension !== undefined)
        expression.values.forEach(({ id }, i) => names.valueOf(dimension, id, `${path}.values[${i}].id`));
      return inner(expression.operand, 'operand');
    }
    case 'per step':
      inner(expression.amount, 'amount');
      inner(expression.step, 'step');
      return inner(expression.of, 'of');
    case 'when':
      inner(expression.condition, 'condition');
      inner(expression.then, 'then');
      return inner(expression.otherwise, 'otherwise');
    case 'previous':
      return inner(expression.of, 'of');
    case 'verdict':
      names.need('slo', expression.slo, `${path}.slo`);
      names.selector(expression.cell, `${path}.cell`);
      return inner(expression.by, 'by');
    case 'history':
      if (expression.count > expression.window)
        report(
          `${path}.count`,
          `is ${expression.count}, more than the ${expression.window} periods it is of`,
        );
      return inner(expression.condition, 'condition');
  }
}

/** The calendar of open time, or the dimension of a choice. */
export function checkType(type: PlanType, path: string, names: Names): void {
  if (type.startsWith('duration of ')) names.need('calendar', type.slice('duration of '.length), path);
  names.need('dimension', choiceOf(type) ?? null, path);
}

const choiceOf = (type: PlanType): string | undefined =>
  type.startsWith('choice of ') ? type.slice('choice of '.length) : undefined;

function checkConstant(
  { type, value, text }: Extract<PlanExpression, { kind: 'constant' }>,
  path: string,
  names: Names,
  report: Report,
): void {
  const isWords = type === 'text' || type === 'date' || type.startsWith('choice');
  if (isWords && text === null) report(`${path}.text`, `is null, but a ${type} is words`);
  if (!isWords && value === null) report(`${path}.value`, 'is null, but a figure needs a number');
  if (value !== null) checkNumber(value, `${path}.value`, report);
  if (text === null) return;
  const dimension = choiceOf(type);
  if (dimension !== undefined) names.valueOf(dimension, text, `${path}.text`);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (type === 'date' && day !== undefined && parseDate(day) === undefined)
    report(`${path}.text`, `is “${text}”, a date that does not exist`);
}

const BINARY = ['/', 'at least', 'at most', 'above', 'below'];

function checkOperands(operator: string, count: number, path: string, report: Report): void {
  const [least, most] = BINARY.includes(operator)
    ? [2, 2]
    : operator === 'negate' || operator === 'not'
      ? [1, 1]
      : operator === 'is' || operator === 'is not'
        ? [2, Number.POSITIVE_INFINITY]
        : operator.startsWith('round ') || operator === '-'
          ? [1, 2]
          : [1, Number.POSITIVE_INFINITY];
  if (count < least || count > most)
    report(
      `${path}.operands`,
      `has ${count === 1 ? '1 entry' : `${count} entries`}, but “${operator}” takes ${most === 1 ? 'one' : least === most || count < least ? 'two' : 'one or two'}`,
    );
}
