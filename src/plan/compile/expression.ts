import type { Expression, ValueType } from '../../semantics/contract.js';
import type { PlanExpression, PlanType } from '../expression.js';
import { exactText, planPeriod } from './writer.js';

/** The expression as data: without spans, numbers as strings, what is absent as null. */
export function planExpression(expression: Expression): PlanExpression {
  const type = planType(expression.type);
  switch (expression.kind) {
    case 'constant':
      return {
        kind: 'constant',
        type,
        value: expression.value === undefined ? null : exactText(expression.value),
        text: expression.text ?? null,
      };
    case 'named value':
      return { kind: 'named value', type, name: expression.name, cell: expression.cell };
    case 'field':
      return { kind: 'field', type, record: expression.record, field: expression.field };
    case 'aggregate':
      return {
        kind: 'aggregate',
        type,
        function: expression.function,
        rank: expression.rank === undefined ? null : exactText(expression.rank),
        record: expression.record,
        field: optional(expression.field),
        where: optional(expression.where),
        overSeconds: expression.overSeconds ?? null,
      };
    case 'time in':
      return { kind: 'time in', type, of: expression.of };
    case 'time between':
      return {
        kind: 'time between',
        type,
        record: expression.record,
        start: expression.start,
        startRule: expression.startRule,
        stop: expression.stop,
      };
    case 'operation':
      return {
        kind: 'operation',
        type,
        operator: expression.operator,
        operands: expression.operands.map(planExpression),
      };
    case 'any of':
      return {
        kind: 'any of',
        type,
        operand: planExpression(expression.operand),
        negated: expression.negated,
        values: expression.values.map(({ id, label }) => ({ id, label })),
      };
    case 'per step':
      return {
        kind: 'per step',
        type,
        amount: planExpression(expression.amount),
        step: planExpression(expression.step),
        counting: expression.counting,
        of: planExpression(expression.of),
      };
    case 'when':
      return {
        kind: 'when',
        type,
        condition: planExpression(expression.condition),
        then: planExpression(expression.then),
        otherwise: planExpression(expression.otherwise),
      };
    case 'previous':
      return { kind: 'previous', type, of: planExpression(expression.of) };
    case 'verdict':
      return {
        kind: 'verdict',
        type,
        slo: expression.slo,
        cells: expression.cells,
        cell: expression.cell,
        verdict: expression.verdict,
        by: optional(expression.by),
      };
    case 'history':
      return {
        kind: 'history',
        type,
        condition: planExpression(expression.condition),
        each: expression.each === undefined ? null : planPeriod(expression.each),
        count: expression.count,
        window: expression.window,
      };
  }
}

export const optional = (expression: Expression | undefined): PlanExpression | null =>
  expression === undefined ? null : planExpression(expression);

export function planType(type: ValueType): PlanType {
  if (type.kind === 'duration')
    return type.calendar === undefined ? 'duration' : `duration of ${type.calendar}`;
  if (type.kind === 'choice') return type.dimension === undefined ? 'choice' : `choice of ${type.dimension}`;
  return type.kind;
}
