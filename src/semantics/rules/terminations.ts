import { compare, fromInteger, type Ratio } from '../../quantities/ratio.js';
import { dayNumber } from '../../quantities/date.js';
import type { Period, Slo } from '../contract.js';
import type { Rule } from '../draft.js';
import { everyExpression } from '../expression-children.js';
import type { Expression, History, Operation } from '../expression.js';
import { expressionText } from '../expression-text.js';
import { daysOfDeadline } from '../lower/deadline.js';
import { longestSeconds } from '../lower/period.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';

/** A right to terminate that can be used at some time: its run fits itself and the term, its times fit the period. */
export const terminations: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  const { term } = draft;
  const termDays = term?.before === undefined ? undefined : dayNumber(term.before) - dayNumber(term.from);
  for (const termination of draft.terminations) {
    const why = neverHolds(termination.condition);
    if (why !== undefined) scope.report('SLA0624', termination.condition.span, { why });
    const { notice } = termination;
    if (notice !== undefined && termDays !== undefined && daysOfDeadline(notice) > termDays) {
      scope.report('SLA0637', termination.span, { text: notice.text, days: termDays });
    }
  }

  function neverHolds(condition: Expression, each?: Period): string | undefined {
    // Under `or` another part may hold, under `not` everything turns round: only plain conditions and `and` are proved.
    if (condition.kind === 'operation' && condition.operator === 'and') {
      for (const operand of condition.operands) {
        const why = neverHolds(operand, each);
        if (why !== undefined) return why;
      }
      return undefined;
    }
    if (condition.kind === 'history')
      return neverRuns(condition) ?? neverHolds(condition.condition, condition.each ?? each);
    if (condition.kind === 'operation') return neverCompares(condition, each);
    return undefined;
  }

  function neverRuns({ count, window, condition, each }: History): string | undefined {
    if (count > window) return `${count} of ${window} periods cannot be`;
    const days = termDays === undefined ? undefined : periodDays(each ?? periodIn(condition));
    if (days === undefined || termDays === undefined || count * days <= termDays) return undefined;
    return `${count} periods are longer than the contract, which runs for ${termDays} days`;
  }

  function neverCompares({ operator, operands }: Operation, each?: Period): string | undefined {
    const [left, right] = operands;
    if (left?.kind !== 'time in' || right === undefined || left.of === 'counted') return undefined;
    if (operator !== 'above' && operator !== 'at least') return undefined;
    const limit = constantOf(right, constants);
    const longest = 366 * 86_400;
    const most: Ratio = fromInteger(
      slosLongest(each === undefined ? draft.slos.map((s) => s.each?.value) : [each]) ?? longest,
    );
    if (limit === undefined) return undefined;
    const order = compare(limit, most);
    if (order < 0 || (order === 0 && operator === 'at least')) return undefined;
    return `${expressionText(right)} are more than any ${each?.kind === 'calendar' ? each.unit : 'period'} has`;
  }

  function periodIn(condition: Expression): Period | undefined {
    for (const e of everyExpression(condition)) {
      if (e.kind === 'verdict') return draft.slos.find((s) => s.id === e.slo)?.each?.value;
    }
    return undefined;
  }
};

/** Days of the shortest such period. */
const periodDays = (period: Slo['each']['value'] | undefined): number | undefined => {
  if (period?.kind === 'calendar' || period?.kind === 'fiscal')
    return { day: 1, week: 7, month: 28, quarter: 90, year: 365 }[period.unit];
  return period?.kind === 'fixed' ? period.days : undefined;
};

/** The longest period over which anything of the contract is counted; months where there is none. */
const slosLongest = (periods: readonly (Period | undefined)[]): number | undefined => {
  const known = periods.flatMap((p) => (p === undefined ? [] : [longestSeconds(p)]));
  if (known.includes(undefined)) return undefined;
  return known.length === 0 ? 31 * 86_400 : Math.max(...known.map((s) => s ?? 0));
};
