import type {
  Plan,
  PlanBand,
  PlanCell,
  PlanEdge,
  PlanEffect,
  PlanPenalty,
  PlanPromise,
  PlanSlo,
} from '../../plan/plan.js';
import { expressionWords, periodWords } from '../../settle/evaluate/words.js';
import { exact, thresholdText } from '../../settle/figures.js';

/* Rules of a plan in the words of a statement. */

/** Who money can be owed by: penalties that give money, then pools; each a column of the tables. */
export const owners = (
  plan: Plan,
): { readonly id: string; readonly label: string; readonly clause: { readonly id: string } }[] => [
  ...plan.penalties.filter(
    (p) => p.effects.length === 0 || p.effects.some((e) => e.kind !== 'points' && e.kind !== 'grant'),
  ),
  ...plan.pools,
];

/** The row of the target table that governs a cell, also one with values that only records tell. */
export const entryOf = (slo: PlanSlo | undefined, cell: PlanCell): PlanSlo['cells'][number] | undefined =>
  slo?.cells.find((c) => Object.entries(c.cell).every(([d, v]) => cell[d] === v));

/** `90%`, `99.9%`: the least share, where the promise is one; else `at least USD 5.00`, `95% quantile`, … */
export function targetText(plan: Plan, promise: PlanPromise | null): string {
  if (promise === null) return 'none';
  switch (promise.kind) {
    case 'share within':
      return thresholdText(exact(promise.share));
    case 'every within':
      return 'every ticket';
    case 'average within':
      return 'average';
    case 'percentile within':
      return `${promise.rank}th percentile`;
    case 'bound': {
      const least = promise.minimum === null ? '' : `, minimum ${expressionWords(plan, promise.minimum)}`;
      return `${promise.direction} ${expressionWords(plan, promise.value)}${least}`;
    }
  }
}

/** `24 support hours`; '' for promises that allow no time. */
export const limitText = (promise: PlanPromise | null): string =>
  promise === null || promise.kind === 'bound' ? '' : promise.within.text;

/** `60% within 24 support hours`, `at least 99.9%`, `no commitment`. */
export function promiseText(plan: Plan, promise: PlanPromise | null): string {
  if (promise === null) return 'no commitment';
  const limit = limitText(promise);
  const rest =
    promise.kind === 'share within' && promise.rest !== null ? `, the rest within ${promise.rest.text}` : '';
  return `${targetText(plan, promise)}${limit === '' ? '' : ` within ${limit}`}${rest}`;
}

/** `from 30% to below 50%`, `below the target`, `any share`. */
export function bandWords(plan: Plan, band: PlanBand): string {
  if (band.otherwise) return 'otherwise';
  const { lower, upper } = band;
  const low = lower === null ? undefined : `${lower.included ? 'from' : 'above'} ${edgeWords(plan, lower)}`;
  if (upper === null) return low ?? 'any share';
  if (low === undefined) return `${upper.included ? 'at most' : 'below'} ${edgeWords(plan, upper)}`;
  return `${low} ${upper.included ? 'up to' : 'to below'} ${edgeWords(plan, upper)}`;
}

const edgeWords = (plan: Plan, { bound }: PlanEdge): string =>
  bound.kind === 'value' ? expressionWords(plan, bound.value) : `the ${bound.kind}`;

/** `each calendar month`, `bonus, by region, worst cell, each calendar quarter`: how often and over which cells. */
export function effectWords(effect: PlanEffect): string {
  const { frequency } = effect;
  const often = frequency.kind === 'once' ? `each ${periodWords(frequency.each)}` : frequency.kind;
  const by = effect.by.length === 0 ? '' : `by ${effect.by.join(' and ')}, `;
  const combine = effect.combine === 'one' ? '' : `${effect.combine}, `;
  return `${effect.kind === 'credit' ? '' : `${effect.kind}, `}${by}${combine}${often}`;
}

/** What a penalty says beside its amounts: conditions, least amount, rounding, doubling, expiry. */
export const penaltyTerms = (plan: Plan, p: PlanPenalty): string[] => [
  ...p.conditions.map((c) => `when ${expressionWords(plan, c)}`),
  ...(p.atLeast === null ? [] : [`at least ${p.atLeast}, otherwise nothing`]),
  ...(p.rounding === null ? [] : [`rounded ${p.rounding.mode} to ${p.rounding.to ?? 'the minor unit'}`]),
  ...(p.doubled === null
    ? []
    : [`${p.doubled.factor} times when missed in ${p.doubled.count} of ${p.doubled.window} in a row`]),
  ...(p.expires === null ? [] : [`expires ${p.expires.text}`]),
];
