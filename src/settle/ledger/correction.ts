import type { Plan } from '../../plan/plan.js';
import { equals, subtract, ZERO, type Ratio } from '../../quantities/ratio.js';
import { cellKey } from '../../semantics/clause-id.js';
import { numberOf } from '../evaluate/value.js';
import { amountText } from '../figures.js';
import { sumOf } from '../limit.js';
import type {
  CellResult,
  Correction,
  Credit,
  Moved,
  ResultState,
  Statement,
  StatementMonth,
  StatementRef,
} from '../statement.js';
import type { Ledger } from './ledger.js';

/** The statements of a ledger, each with the months that it closes. */
export const referencesOf = (ledger: Ledger): StatementRef[] =>
  ledger.sources.map(({ file, digest, statement }) => ({
    file,
    digest,
    plan: statement.plan.digest,
    cutOff: statement.cutOff?.at ?? null,
    months: ledger.months.filter((m) => ledger.month(m)?.source.digest === digest),
  }));

/** What moved since earlier statements, in the months that both hold, and what is owed on top of them now. */
export function correctionOf(plan: Plan, previous: Ledger, now: Statement): Correction {
  const pairs = now.months.flatMap((after) => {
    const before = previous.month(after.period)?.month;
    return before === undefined ? [] : [{ before, after }];
  });
  const compared = new Set(pairs.map(({ after }) => after.period));
  const moved = movedBy(plan);
  const sum = (of: (pair: (typeof pairs)[number]) => string): Ratio =>
    sumOf(pairs.map((pair) => numberOf(of(pair))));
  return {
    statements: referencesOf(previous).map((ref) => ({
      ...ref,
      months: ref.months.filter((m) => compared.has(m)),
    })),
    months: pairs
      .filter(({ before, after }) => before.total !== after.total)
      .map(({ before, after }) => ({
        period: after.period,
        ...moved(numberOf(before.total), numberOf(after.total)),
      })),
    credits: pairs.flatMap(({ before, after }) => movedCredits(plan, before, after)),
    results: pairs.flatMap(({ before, after }) => movedResults(before, after)),
    total: moved(
      sum(({ before }) => before.total),
      sum(({ after }) => after.total),
    ),
  };
}

const movedBy =
  (plan: Plan) =>
  (before: Ratio, after: Ratio): Moved => ({
    before: amountText(plan, before),
    after: amountText(plan, after),
    difference: amountText(plan, subtract(after, before)),
  });

/**
 * Credits of one penalty in one period are one thing, also when another cell decides now; where cells have credits of
 * their own they are compared cell by cell.
 */
function movedCredits(plan: Plan, before: StatementMonth, after: StatementMonth): Correction['credits'] {
  const keys = new Map<string, { before: Credit[]; after: Credit[] }>();
  const place = (month: StatementMonth, side: 'before' | 'after'): void => {
    const single = (c: Credit): boolean => [before, after].every((m) => sameOf(m, c).length <= 1);
    for (const credit of month.credits) {
      const cell = single(credit) || credit.cell === null ? '' : cellKey(credit.cell);
      const key = JSON.stringify([credit.penalty, credit.period ?? month.period, credit.kind ?? '', cell]);
      const pair = keys.get(key) ?? { before: [], after: [] };
      pair[side].push(credit);
      keys.set(key, pair);
    }
  };
  place(after, 'after');
  place(before, 'before');
  return [...keys.values()].flatMap((pair) => {
    const [then, now] = [pair.before, pair.after].map((credits) =>
      sumOf(credits.map((c) => numberOf(c.amount))),
    ) as [Ratio, Ratio];
    const credit = pair.after[0] ?? pair.before[0];
    if (credit === undefined || equals(then, now)) return [];
    return [
      {
        month: after.period,
        period: credit.period ?? after.period,
        penalty: credit.penalty,
        clause: credit.clause,
        cell: credit.cell ?? pair.before[0]?.cell ?? null,
        ...movedBy(plan)(then, now),
      },
    ];
  });
}

const sameOf = (month: StatementMonth, credit: Credit): Credit[] =>
  month.credits.filter(
    (c) => c.penalty === credit.penalty && c.period === credit.period && c.kind === credit.kind,
  );

function movedResults(before: StatementMonth, after: StatementMonth): Correction['results'] {
  const key = (r: CellResult): string =>
    JSON.stringify([r.slo, r.period ?? '', Object.entries(r.cell).sort()]);
  const old = new Map(before.results.map((r) => [key(r), r]));
  const fresh = new Map(after.results.map((r) => [key(r), r]));
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((k) => {
    const [then, now] = [old.get(k), fresh.get(k)];
    const result = now ?? then;
    const states = { before: stateOf(then), after: stateOf(now) };
    if (result === undefined || JSON.stringify(states.before) === JSON.stringify(states.after)) return [];
    const { slo, clause, cell } = result;
    return [{ month: after.period, period: result.period ?? after.period, slo, clause, cell, ...states }];
  });
}

const stateOf = (result: CellResult | undefined): ResultState | null =>
  result === undefined
    ? null
    : {
        total: result.total,
        within: result.within,
        attainment: result.attainment,
        shown: result.value?.shown ?? null,
        verdict: result.verdict,
      };

/** Whether nothing is owed or owed back. */
export const isUnmoved = ({ total }: Correction): boolean => equals(numberOf(total.difference), ZERO);
