import { dayNumber } from '../../quantities/date.js';
import { compare, fromInteger, ratio, ZERO } from '../../quantities/ratio.js';
import type { Commitment as CommitmentNode } from '../../syntax/ast.js';
import type { Duration } from '../contract.js';
import type { Rule } from '../draft.js';
import { factOf } from '../lower/slo.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import { durationText, numberText, promiseText } from '../wording.js';

const YEAR = 366 * 86_400;

/** Promises that can be kept, that promise something, and that end within the contract. */
export const promises: Rule = ({ draft, scope }) => {
  const { term } = draft;
  const termDays = term?.before === undefined ? undefined : dayNumber(term.before) - dayNumber(term.from);
  const constants = constantsOf(draft);
  for (const slo of draft.slos) {
    const nodes = (factOf(slo.node, 'Target')?.rows ?? []).map((row) => row.promise);
    for (const row of slo.rows) {
      const { promise } = row;
      const node = nodes.find((n) => n.span.start >= row.span.start && n.span.end <= row.span.end);
      if (promise === undefined || node === undefined) continue;
      if (promise.kind === 'share within' && node.kind === 'ShareWithin') {
        if (compare(promise.share, fromInteger(1)) === 0) {
          scope.report(
            'SLA0307',
            node.share.span,
            {},
            { hint: 'If single late tickets are to be allowed, promise a share such as 99%.' },
          );
        }
        if (compare(promise.share, ZERO) === 0) {
          scope.report(
            'SLA0312',
            node.share.span,
            {},
            { hint: 'If nothing is promised, write: no commitment' },
          );
        }
        if (
          promise.rest !== undefined &&
          node.rest !== undefined &&
          !isLonger(promise.rest, promise.within)
        ) {
          scope.report('SLA0537', node.rest.span, {
            rest: durationText(promise.rest),
            within: durationText(promise.within),
          });
        }
      }
      if (promise.kind === 'bound') {
        checkBound(promise, node);
        continue;
      }
      const within = promise.within;
      const text = durationText(within);
      const at = 'within' in node ? node.within.span : node.span;
      if (within.seconds > YEAR) {
        scope.report('SLA0304', at, {
          text,
          days: numberText(ratio(BigInt(Math.round(within.seconds)), 86_400n)),
        });
      } else if (termDays !== undefined && within.seconds > termDays * 86_400) {
        scope.report('SLA0410', at, { text, days: numberText(fromInteger(termDays)) });
      }
    }
  }

  /** A bound that some value misses and some value meets, and a minimum on its worse side. */
  function checkBound(
    promise: Extract<Parameters<typeof promiseText>[0], { kind: 'bound' }>,
    node: CommitmentNode,
  ): void {
    const value = constantOf(promise.value, constants);
    const rising = promise.direction === 'at least' || promise.direction === 'above';
    const span = node.kind === 'ValueBound' ? node.value.span : node.span;
    if (value !== undefined && promise.value.type.kind === 'share') {
      const top = compare(value, fromInteger(1));
      const bottom = compare(value, ZERO);
      const never = rising
        ? top > 0 || (top === 0 && promise.direction === 'above')
        : bottom < 0 || (bottom === 0 && promise.direction === 'below');
      const always = rising
        ? bottom < 0 || (bottom === 0 && promise.direction === 'at least')
        : top > 0 || (top === 0 && promise.direction === 'at most');
      if (never)
        scope.report('SLA0534', span, {
          promise: promiseText({ ...promise, minimum: undefined }),
          always: false,
        });
      if (always)
        scope.report('SLA0534', span, {
          promise: promiseText({ ...promise, minimum: undefined }),
          always: true,
        });
    }
    const minimum = promise.minimum === undefined ? undefined : constantOf(promise.minimum, constants);
    if (value === undefined || minimum === undefined) return;
    const order = compare(minimum, value);
    if (rising ? order < 0 : order > 0) return;
    scope.report('SLA0529', promise.minimum?.span ?? span, { promise: promiseText(promise), rising });
  }
};

/** True unless the rest surely has no more time. */
const isLonger = (rest: Duration, within: Duration): boolean =>
  rest.calendar !== within.calendar ||
  rest.days !== undefined ||
  within.days !== undefined ||
  rest.seconds > within.seconds;
