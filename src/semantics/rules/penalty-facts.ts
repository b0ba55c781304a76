import { compare, fromInteger, isNegative, ZERO, type Ratio } from '../../quantities/ratio.js';
import type { EffectDraft, PenaltyDraft, Rule } from '../draft.js';
import { expressionText } from '../expression-text.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf, partOf } from '../typing/contract-constants.js';
import { moneyText, selectorText } from '../wording.js';
import { figureText } from './band-words.js';

/** A penalty says what is owed, how often, for which cells, and the amounts are worth writing down. */
export const penaltyFacts: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  const currency = draft.currency?.value;
  for (const penalty of draft.penalties) {
    if (missing(penalty)) {
      if (scope.unreadIn(penalty.span)) continue;
      scope.report(
        'SLA0610',
        penalty.nameSpan,
        { penalty: penalty.id },
        {
          hint: 'For example: credit once each calendar month, worst cell, by attainment { below target: 5% of support }',
        },
      );
    }
    for (const effect of penalty.effects) {
      if (!scope.unreadIn(penalty.span)) checkSlots(penalty, effect);
      for (const { amount, span } of effect.bands) {
        const text = expressionText(amount, currency);
        const value = constantOf(amount, constants);
        const part = partOf(amount, constants);
        if (isNothing(value ?? part?.factor)) scope.report('SLA0311', span, { text });
        const base = draft.fees.find((f) => f.id === part?.base);
        const fee = base?.amount === undefined ? undefined : constantOf(base.amount, constants);
        if (part === undefined || fee === undefined || value === undefined || currency === undefined)
          continue;
        if (compare(part.factor, fromInteger(1)) > 0) {
          scope.report('SLA0313', span, {
            text,
            money: moneyText({ amount: value, currency }),
            fee: moneyText({ amount: fee, currency }),
          });
        }
      }
    }
    checkReach(penalty);
    checkMinimum(penalty);
  }

  /** Over which cells. */
  function checkSlots(penalty: PenaltyDraft, effect: EffectDraft): void {
    const { node } = effect;
    if (effect.several && node.cells.text === '' && node.frequency === 'once') {
      const cells = penalty.cells.slice(0, 2).map((c) => Object.values(c).join(' by '));
      scope.report(
        'SLA0630',
        effect.span,
        { penalty: penalty.id, cells },
        { hint: 'Write “worst cell” for one credit, or “each cell” for one each.' },
      );
    }
  }

  function checkReach(penalty: PenaltyDraft): void {
    const { slo } = penalty;
    if (slo === undefined || !slo.rowsUnderstood) return;
    const promised = slo.cells.filter((c) => slo.rows[c.row]?.promise !== undefined).map((c) => c.cell);
    if (penalty.cells.length > 0 && !penalty.cells.some((cell) => promised.includes(cell))) {
      scope.report('SLA0609', penalty.nameSpan, { penalty: penalty.id, slo: slo.id });
    }
    const stray = Object.keys(penalty.selector).find((dimension) => !slo.dimensions.includes(dimension));
    if (stray !== undefined && penalty.node.selector !== undefined && slo.rows.length > 0) {
      scope.report('SLA0525', penalty.node.selector.span, {
        text: selectorText({ selector: penalty.selector, otherwise: false }),
        slo: slo.id,
        dimension: stray,
      });
    }
  }

  /** `at least USD 50, otherwise nothing` leaves something to be paid. */
  function checkMinimum(penalty: PenaltyDraft): void {
    const { atLeast } = penalty;
    const least = penalty.node.facts.find((f) => f.kind === 'PenaltyLeast');
    if (atLeast === undefined || least === undefined) return;
    const amounts = penalty.effects.flatMap((e) =>
      e.frequency?.kind === 'once' && e.combine !== 'each cell'
        ? e.bands.map((b) => constantOf(b.amount, constants))
        : [undefined],
    );
    const known = amounts.filter((a) => a !== undefined);
    const [first] = known;
    if (first === undefined || known.length < amounts.length) return;
    const largest = known.reduce((a, b) => (compare(a, b) < 0 ? b : a), first);
    if (compare(largest, atLeast.amount) >= 0) return;
    scope.report('SLA0633', least.span, {
      penalty: penalty.id,
      least: moneyText(atLeast),
      largest: figureText(largest, { kind: 'money' }, atLeast.currency),
    });
  }
};

const missing = (penalty: PenaltyDraft): boolean =>
  penalty.effects.length === 0 ||
  penalty.effects.some((e) => e.node.bands.length === 0 && e.node.amount === undefined);

const isNothing = (value: Ratio | undefined): boolean =>
  value !== undefined && (compare(value, ZERO) === 0 || isNegative(value));
