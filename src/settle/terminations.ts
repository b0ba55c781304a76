import { periodDays, type PeriodKey } from '../quantities/period.js';
import { evaluate } from './evaluate/expression.js';
import { ruleOf } from './evaluate/history.js';
import { says } from './evaluate/value.js';
import { endingIn, type World } from './evaluate/world.js';
import { expressionWords } from './evaluate/words.js';
import type { TerminationRight } from './statement.js';

const MONTH = { kind: 'calendar', unit: 'month' } as const;

/** The rights to end the contract that came to hold in these months, each in the first month in which it did. */
export function terminationsIn(world: World, months: readonly PeriodKey[]): TerminationRight[] {
  return world.plan.terminations.flatMap(({ by, condition, clause }) => {
    const rule = ruleOf(world, condition) ?? MONTH;
    for (const month of months) {
      const days = periodDays(month, MONTH);
      for (const period of days === undefined ? [] : endingIn(world, days, rule)) {
        const outcome = evaluate(world, condition, { period, rule, cell: {} });
        if (!says(outcome.value)) continue;
        const line = `${expressionWords(world.plan, condition)}: ${outcome.text}`;
        return [{ by, clause: clause.id, period: month, arithmetic: [...outcome.notes, line] }];
      }
    }
    return [];
  });
}
