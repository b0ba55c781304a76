import { vocabulary, type RecordName } from '../../semantics/vocabulary.js';
import type { Plan, PlanAggregate, PlanExpression, PlanPeriod } from '../../plan/plan.js';
import { cellName } from '../verdict.js';
import { numberOf, ofNumber, ofText, valueText } from './value.js';

/** An expression in the words of the contract: `5% of the fee support`, `10 × quarterly × time in down ÷ time in period`. */
export const expressionWords = (plan: Plan, expression: PlanExpression): string => words(plan, expression, 0);

function words(plan: Plan, e: PlanExpression, level: number): string {
  const inner = (x: PlanExpression, at = 0): string => words(plan, x, at);
  const bracket = (text: string, own: number): string => (own < level ? `(${text})` : text);
  switch (e.kind) {
    case 'constant':
      return valueText(
        plan,
        e.value === null ? ofText(e.type, e.text ?? '') : ofNumber(e.type, numberOf(e.value)),
      );
    case 'named value': {
      const name = plan.fees.some((f) => f.id === e.name) ? `the fee ${e.name}` : e.name;
      const cell = Object.values(e.cell).map((values) => values.join(' or '));
      return cell.length === 0 ? name : `${name} of ${cell.join(' by ')}`;
    }
    case 'field':
      return e.field;
    case 'aggregate':
      return aggregateWords(e, inner);
    case 'time in':
      return typeof e.of === 'object'
        ? `time in ${e.of.span}`
        : e.of === 'period'
          ? 'time in period'
          : 'time counted';
    case 'time between':
      return `time from ${e.start.join(' and ')} to ${e.stop}`;
    case 'operation': {
      const [a, b] = e.operands;
      const share = a?.kind === 'constant' && a.type === 'share' && e.type !== 'share';
      if (e.operator === '*' && a !== undefined && b !== undefined && e.operands.length === 2 && share)
        return bracket(`${inner(a)} of ${inner(b, 2)}`, 2);
      if (e.operator === '*') return bracket(e.operands.map((o) => inner(o, 2)).join(' × '), 2);
      if (e.operator === '/') return bracket(e.operands.map((o, i) => inner(o, 2 + i)).join(' ÷ '), 2);
      if (e.operator === '+') return bracket(e.operands.map((o) => inner(o, 1)).join(' + '), 1);
      if (e.operator === '-') return bracket(e.operands.map((o, i) => inner(o, 1 + i)).join(' − '), 1);
      if (e.operator === 'negate') return `−${e.operands.map((o) => inner(o, 3)).join('')}`;
      if (e.operator === 'not') return `not ${e.operands.map((o) => inner(o, 1)).join('')}`;
      if (e.operator === 'min' || e.operator === 'max')
        return `${e.operator}(${e.operands.map((o) => inner(o)).join(', ')})`;
      if (e.operator.startsWith('round'))
        return `${e.operator}(${e.operands.map((o) => inner(o)).join(', ')})`;
      return bracket(e.operands.map((o) => inner(o, 1)).join(` ${e.operator} `), 0);
    }
    case 'any of':
      return `${inner(e.operand, 1)} is ${e.negated ? 'not ' : ''}${e.values.map((v) => v.id).join(' or ')}`;
    case 'per step':
      return `${inner(e.amount, 2)} per ${e.counting} ${inner(e.step, 3)} of ${inner(e.of, 3)}`;
    case 'when':
      return `${inner(e.then)} when ${inner(e.condition)} otherwise ${inner(e.otherwise)}`;
    case 'previous':
      return `${inner(e.of)} in the previous period`;
    case 'verdict': {
      const cell = cellName(Object.fromEntries(Object.entries(e.cell).map(([d, v]) => [d, v.join(' or ')])));
      const which = e.cells === 'one' ? '' : `${e.cells} cell of `;
      const of = Object.keys(e.cell).length === 0 ? '' : ` of ${cell}`;
      const verdict =
        e.verdict === 'better by' ? `better than target by ${e.by === null ? '0' : inner(e.by)}` : e.verdict;
      return `${which}${e.slo}${of} is ${verdict}`;
    }
    case 'history':
      if (e.each !== null && e.window === 1) return `${inner(e.condition)} in a ${periodWords(e.each)}`;
      return e.count === e.window
        ? `${inner(e.condition)} in ${e.count} periods in a row`
        : `${inner(e.condition)} in ${e.count} of any ${e.window} periods in a row`;
  }
}

/** `share of calls where wait at most 20 seconds`, `95th percentile of wait of calls`, `average of score of surveys`. */
function aggregateWords(e: PlanAggregate, inner: (x: PlanExpression) => string): string {
  const plural = Object.hasOwn(vocabulary, e.record)
    ? vocabulary[e.record as RecordName].plural
    : `${e.record}s`;
  const what = e.function === 'percentile' ? `${ordinal(e.rank ?? '50')} percentile` : e.function;
  const over = e.overSeconds === null ? '' : ` over each ${valueOfSeconds(e.overSeconds)}`;
  const field = e.field === null ? '' : ` of ${inner(e.field)}`;
  const where = e.where === null ? '' : ` where ${inner(e.where)}`;
  return `${what}${over}${field} of ${plural}${where}`;
}

const ordinal = (rank: string): string =>
  `${rank}${/1\d$/.test(rank) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[rank.at(-1) ?? ''] ?? 'th')}`;

const valueOfSeconds = (seconds: number): string =>
  seconds % 3600 === 0 ? `${seconds / 3600} h` : seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;

/** `calendar month`, `fiscal quarter starting in month 2`, `30 days from 2026-01-01`, `rolling 30 days`, `term`. */
export function periodWords(rule: PlanPeriod): string {
  switch (rule.kind) {
    case 'calendar':
      return `calendar ${rule.unit}`;
    case 'fiscal':
      return `fiscal ${rule.unit} starting in month ${rule.startMonth}`;
    case 'billing':
      return `billing month from day ${rule.startDay}`;
    case 'fixed':
      return `${rule.days} days from ${rule.from}`;
    case 'rolling':
      return `rolling ${rule.count} ${rule.unit}s`;
    case 'term':
      return 'term';
  }
}
