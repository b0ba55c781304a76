import { add, compare, fromInteger, multiply, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { EffectDraft, PenaltyDraft, Rule } from '../draft.js';
import { lookupIn } from '../lookup.js';
import { periodText } from '../lower/period.js';
import { constantOf, type Constants } from '../typing/constant.js';
import { constantsOf, compareAmounts } from '../typing/contract-constants.js';
import { moneyText } from '../wording.js';
import { bandText } from './band-words.js';
import { expressionText } from '../expression-text.js';

/** A limit can be reached, and no single credit is larger than what is left of it. Compared as money of one period. */
export const limits: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  const currency = draft.currency?.value ?? '';
  for (const limit of draft.limits) {
    const cap = constantOf(limit.to, constants);
    const shown =
      cap === undefined ? expressionText(limit.to, currency) : moneyText({ amount: cap, currency });
    let most: Ratio | undefined = ZERO;
    const terms: string[] = [];
    for (const id of limit.penalties) {
      const penalty = lookupIn(draft).penalties.get(id);
      const effects = penalty?.effects.filter((e) => e.kind === 'credit' || e.kind === 'refund') ?? [];
      if (penalty === undefined || effects.length === 0) most = undefined;
      if (penalty === undefined) continue;
      for (const effect of effects) {
        for (const band of effect.bands) {
          if (compareAmounts(band.amount, limit.to, constants) !== 1) continue;
          const amount = constantOf(band.amount, constants);
          scope.report(
            'SLA0613',
            band.span,
            {
              band: bandText(band),
              amount:
                amount === undefined
                  ? expressionText(band.amount, currency)
                  : moneyText({ amount, currency }),
              limit: shown,
            },
            { related: [{ span: limit.span, message: 'The limit.' }] },
          );
        }
        const whole = mostOf(effect, penalty, limit.each, constants);
        if (whole === undefined) {
          most = undefined;
          continue;
        }
        const money = moneyText({ amount: whole.each, currency });
        terms.push(whole.times === 1 ? money : `${whole.times} × ${money}`);
        if (most !== undefined) most = add(most, multiply(whole.each, fromInteger(whole.times)));
      }
    }
    // A limit that equals the most there is says so on purpose.
    if (most === undefined || cap === undefined || compare(most, cap) >= 0) continue;
    const total = moneyText({ amount: most, currency });
    const arithmetic =
      terms.length === 1 && !terms[0]?.includes('×') ? total : `${terms.join(' + ')} = ${total}`;
    const each = limit.each.kind === 'calendar' ? limit.each.unit : periodText(limit.each);
    scope.report('SLA0612', limit.span, { arithmetic, limit: shown, each });
  }
};

/** The most that an effect gives in one period of the limit; undefined where records decide how often or how much. */
function mostOf(
  effect: EffectDraft,
  penalty: PenaltyDraft,
  each: NonNullable<Extract<EffectDraft['frequency'], { kind: 'once' }>>['each'],
  constants: Constants,
): { each: Ratio; times: number } | undefined {
  const { frequency } = effect;
  if (!effect.bandsUnderstood || frequency?.kind !== 'once' || effect.bands.length === 0) return undefined;
  if (JSON.stringify(frequency.each) !== JSON.stringify(each)) return undefined;
  const amounts = effect.bands.map((b) => constantOf(b.amount, constants));
  if (amounts.includes(undefined)) return undefined;
  const largest = (amounts as Ratio[]).reduce((a, b) => (compare(a, b) < 0 ? b : a));
  const fromRecords = effect.by.some((id) => !penalty.cells.some((c) => id in c));
  if (fromRecords || penalty.doubled !== undefined) return undefined;
  const groups = new Set(penalty.cells.map((c) => effect.by.map((id) => c[id]).join('\u001f'))).size;
  const times = effect.combine === 'each cell' ? Math.max(1, penalty.cells.length) : Math.max(1, groups);
  return { each: largest, times: effect.by.length === 0 && effect.combine !== 'each cell' ? 1 : times };
}
