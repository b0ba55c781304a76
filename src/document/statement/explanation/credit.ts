import type { Plan, PlanEffect, PlanPeriod } from '../../../plan/plan.js';
import { addDays, compareDates } from '../../../quantities/date.js';
import { periodDays, type Days } from '../../../quantities/period.js';
import { cellKey } from '../../../semantics/clause-id.js';
import { expressionWords, periodWords } from '../../../settle/evaluate/words.js';
import { exact, thresholdText } from '../../../settle/figures.js';
import type { CellResult, ClaimUntil, LimitUse, Statement } from '../../../settle/statement.js';
import { resultWords, type ResultWords } from '../result-words.js';
import { bandWords, effectWords, penaltyTerms } from '../rule-words.js';
import { addressOf, type Entry } from './address.js';
import { clauseLines, type ClauseRef } from './clauses.js';

/** One credit of a statement with all that it follows from, so that a person can redo and dispute it. */
export interface CreditExplanation {
  readonly format: 'sla-credit-explanation/1';
  readonly address: string;
  /** The month of the statement; `period` is the credit's own. */
  readonly month: string;
  readonly period: string;
  readonly kind: PlanEffect['kind'];
  readonly name: string;
  readonly label: string;
  readonly clause: ClauseRef;
  /** The cell that decided; null where none did. */
  readonly cell: Readonly<Record<string, string>> | null;
  /** What the measured cells came to. */
  readonly judged: readonly JudgedResult[];
  /** Rows of the tier table, in the order of the contract. */
  readonly rows: readonly TierRow[];
  /** What the penalty says beside its rows, and how amounts are rounded. */
  readonly terms: readonly string[];
  readonly arithmetic: readonly string[];
  /** Which of several credits stand together. */
  readonly stacking: readonly { readonly text: string; readonly clause: ClauseRef }[];
  /** In the order in which they apply. */
  readonly limits: readonly (LimitUse & { readonly at: ClauseRef; readonly text: string })[];
  /** Before and after limits: money, points or the text of a grant. */
  readonly computed: string;
  readonly amount: string;
  readonly claim: (ClaimUntil & { readonly at: ClauseRef }) | null;
  readonly expires: string | null;
}
export interface JudgedResult extends CellResult {
  readonly period: string;
  readonly words: ResultWords;
  readonly at: ClauseRef;
  /** True for the cell of the credit. */
  readonly decided: boolean;
}
export interface TierRow {
  readonly clause: ClauseRef;
  /** `from 30% to below 50%` */
  readonly range: string;
  /** `5% of the fee support` */
  readonly amount: string;
  readonly holds: boolean;
}

/** The plan must be the one of the statement. */
export function explainCredit(statement: Statement, plan: Plan, entry: Entry): CreditExplanation {
  const at = clauseLines(plan);
  const { month, period, name, cell } = entry;
  const own = entry.kind === 'money' ? entry.credit : entry.kind === 'points' ? entry.points : entry.grant;
  const penalty = plan.penalties.find((p) => p.id === name);
  const pool = plan.pools.find((p) => p.id === name);
  const share = pool?.shares.find((s) => s.clause.id === own.clause);
  const effects = effectsOf(penalty?.effects ?? [], entry, own.band);
  const slo = plan.slos.find((s) => s.id === (penalty?.slo ?? share?.slo));
  const single = effects.some((e) => e.combine === 'each cell' || e.by.length > 0);
  const judged = resultsIn(statement, entry, slo?.id, slo?.each, effects).filter(
    (r) => penalty === undefined || covers(penalty.cells, r.cell),
  );
  const claim = entry.kind === 'money' ? entry.credit.claim : undefined;
  const limits = entry.kind === 'money' ? month.limits : [];
  return {
    format: 'sla-credit-explanation/1',
    address: addressOf(entry),
    month: month.period,
    period,
    kind: kindOf(entry),
    name,
    label: penalty?.label ?? pool?.label ?? name,
    clause: at(own.clause),
    cell,
    judged: judged
      .map((r) => ({
        ...r,
        words: resultWords(plan, r),
        at: at(r.clause),
        decided: cell !== null && agrees(cell, r.cell),
      }))
      .filter((r) => !single || cell === null || r.decided),
    rows: [
      ...effects.flatMap((e) =>
        e.bands.map((b) => ({
          clause: at(b.clause.id),
          range: e.banded === null ? (e.kind === 'bonus' ? 'when met' : 'when due') : bandWords(plan, b),
          amount: expressionWords(plan, b.amount),
          holds: b.clause.id === own.band,
        })),
      ),
      ...(pool === undefined || share === undefined
        ? []
        : [
            {
              clause: at(share.clause.id),
              range: `${share.slo} missed`,
              amount: `${thresholdText(exact(share.share))} of ${expressionWords(plan, pool.amount)}`,
              holds: own.band === share.clause.id,
            },
          ]),
    ],
    terms: [
      ...effects.map(effectWords),
      ...(penalty === undefined ? [] : penaltyTerms(plan, penalty)),
      ...((penalty?.rounding ?? null) === null && entry.kind === 'money'
        ? [`rounded half up to the minor unit, ${plan.contract.minorDigits} decimals`]
        : []),
    ],
    arithmetic: own.arithmetic,
    stacking: plan.stackings
      .filter((s) => s.penalties.includes(name))
      .map((s) => ({ text: `of ${s.penalties.join(', ')} ${s.rule} counts`, clause: at(s.clause.id) })),
    limits: limits.flatMap((use) => {
      const limit = plan.limits.find((l) => l.id === use.limit);
      if (limit?.penalties.includes(name) !== true) return [];
      const each = limit.each.kind === 'term' ? 'over the term' : `each ${periodWords(limit.each)}`;
      const text = `${limit.penalties.join(', ')} to ${expressionWords(plan, limit.to)} ${each}`;
      return [{ ...use, at: at(use.clause), text }];
    }),
    ...amountsOf(entry),
    claim: claim === undefined ? null : { ...claim, at: at(claim.clause) },
    expires: (entry.kind === 'money' ? entry.credit.expires : undefined) ?? null,
  };
}

const kindOf = (entry: Entry): PlanEffect['kind'] =>
  entry.kind === 'money' ? (entry.credit.kind ?? 'credit') : entry.kind;

function amountsOf(entry: Entry): { readonly computed: string; readonly amount: string } {
  if (entry.kind === 'grant') return { computed: entry.grant.text, amount: entry.grant.text };
  if (entry.kind === 'points') return { computed: entry.points.amount, amount: entry.points.amount };
  return { computed: entry.credit.computed, amount: entry.credit.amount };
}

/** The effect whose row holds; those of the entry's kind where none does. */
function effectsOf(effects: readonly PlanEffect[], entry: Entry, band: string | null): PlanEffect[] {
  const holding = effects.filter((e) => e.bands.some((b) => b.clause.id === band));
  return holding.length > 0 ? holding : effects.filter((e) => e.kind === kindOf(entry));
}

/** Results of the service level whose period ends in that of the credit, or holds it. */
function resultsIn(
  statement: Statement,
  { period }: Entry,
  slo: string | undefined,
  rule: PlanPeriod | undefined,
  effects: readonly PlanEffect[],
): (CellResult & { readonly period: string })[] {
  if (slo === undefined || rule === undefined) return [];
  const frequency = effects[0]?.frequency;
  const own = frequency?.kind === 'once' ? frequency.each : rule;
  const days = periodDays(period, own) ?? periodDays(period, { kind: 'calendar', unit: 'month' });
  return statement.months.flatMap((m) =>
    m.results
      .filter((r) => r.slo === slo)
      .map((r) => ({ ...r, period: r.period ?? m.period }))
      .filter((r) => r.period === period || belongs(days, periodDays(r.period, rule))),
  );
}

const belongs = (credit: Days | undefined, result: Days | undefined): boolean => {
  if (credit === undefined || result === undefined) return false;
  const last = addDays(result.before, -1);
  const endsIn = compareDates(last, credit.first) >= 0 && compareDates(last, credit.before) < 0;
  const holds =
    compareDates(result.first, credit.first) <= 0 && compareDates(result.before, credit.before) >= 0;
  return endsIn || holds;
};

const covers = (cells: readonly CellResult['cell'][], cell: CellResult['cell']): boolean =>
  cells.length === 0 || cells.some((own) => agrees(own, cell));

/** Whether no dimension that both name differs. */
const agrees = (a: CellResult['cell'], b: CellResult['cell']): boolean =>
  cellKey(a) === cellKey(b) || Object.entries(a).every(([d, v]) => b[d] === undefined || b[d] === v);
