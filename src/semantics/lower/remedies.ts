import { divide, fromInteger } from '../../quantities/ratio.js';
import type {
  ClaimDeclaration,
  EscalateDeclaration,
  LimitDeclaration,
  Name,
  PoolDeclaration,
  StackingDeclaration,
  TerminateDeclaration,
} from '../../syntax/ast.js';
import type { Claim, Escalation, Limit, Pool, Stacking, Termination } from '../contract.js';
import { inferCondition, infer } from '../typing/infer.js';
import { MONEY } from '../typing/types.js';
import { PLACE, type Typing } from '../typing/typing.js';
import { lowerDeadline } from './deadline.js';
import { demandAmount } from './effect.js';
import { lowerPeriod } from './period.js';
import { lowerSelector } from './selector.js';
import { declaredOf, wholeNumber } from './values.js';

/** Ids of penalties (and pools, where `pools`), each once; undefined where a name reaches none. */
function namedPenalties(names: readonly Name[], typing: Typing): readonly string[] | undefined {
  const { scope } = typing;
  const ids = new Set<string>();
  let understood = true;
  for (const name of names) {
    // An amount at risk can be limited and claimed like a credit.
    const isPool = scope.declarationOf('pool', name.text) !== undefined;
    const id = scope.resolve(isPool ? 'pool' : 'penalty', name);
    if (id === undefined) understood = false;
    else {
      if (ids.has(id)) scope.report('SLA0207', name.span, { name: id });
      ids.add(id);
    }
  }
  return understood ? [...ids] : undefined;
}

/** Limits are counted in the order of the text, also those that were not understood, so that ids stay. */
export function lowerLimit(node: LimitDeclaration, position: number, typing: Typing): Limit | undefined {
  const penalties = namedPenalties(node.penalties, typing);
  const typed = infer(node.to, { ...PLACE, remedies: true }, typing);
  const to = typed === undefined ? undefined : demandAmount(typed, MONEY, typing.scope);
  const each = lowerPeriod(node.each, typing.scope);
  if (penalties === undefined || penalties.length === 0 || to === undefined || each === undefined)
    return undefined;
  return { id: `limit_${position}`, penalties, to, each, span: node.span };
}

/** `of A, B only the highest` */
export function lowerStacking(node: StackingDeclaration, typing: Typing): Stacking | undefined {
  const penalties = namedPenalties(node.penalties, typing);
  const rule = (['only the highest', 'only the first'] as const).find((r) => r.endsWith(node.rule.text));
  return penalties === undefined || penalties.length === 0 || rule === undefined || node.rule.text === ''
    ? undefined
    : { penalties, rule, span: node.span };
}

/** A claim that names no penalty is for all of them: `all` of the contract, in its order. */
export function lowerClaim(
  node: ClaimDeclaration,
  all: readonly string[],
  typing: Typing,
): Claim | undefined {
  const named = namedPenalties(node.penalties, typing);
  const deadline = lowerDeadline(node.deadline, typing.scope);
  if (named === undefined || (node.deadline !== undefined && deadline === undefined)) return undefined;
  return {
    penalties: node.penalties.length === 0 ? all : named,
    automatic: node.automatic,
    deadline,
    evidence: node.evidence.map((text) => text.value),
    payment: node.payment?.value,
    span: node.span,
  };
}

export function lowerTermination(node: TerminateDeclaration, typing: Typing): Termination | undefined {
  const by = typing.scope.resolve('party', node.by);
  const condition = inferCondition(node.condition, PLACE, typing);
  const notice = lowerDeadline(node.notice, typing.scope);
  if (by === undefined || condition === undefined || (node.notice !== undefined && notice === undefined))
    return undefined;
  return { by, condition, notice, span: node.span };
}

export function lowerEscalation(node: EscalateDeclaration, typing: Typing): Escalation | undefined {
  const { scope, dimensions, index } = typing;
  const selector = node.selector.otherwise ? {} : lowerSelector(node.selector, dimensions, index, scope);
  const steps = node.steps.flatMap((step) => {
    const of = scope.resolve('slo', step.slo);
    return of === undefined
      ? []
      : [{ at: divide(step.at.value, fromInteger(100)), of, notify: step.notify.value, span: step.span }];
  });
  return selector === undefined || steps.length < node.steps.length
    ? undefined
    : { selector, steps, span: node.span };
}

/** The amount at risk and its shares; undefined where a share or the amount was not understood. */
export function lowerPool(node: PoolDeclaration, typing: Typing): Pool | undefined {
  const { scope } = typing;
  const typed = infer(node.amount, PLACE, typing);
  const amount = typed === undefined ? undefined : demandAmount(typed, MONEY, scope);
  const seen = new Set<string>();
  const shares = node.shares.flatMap((share) => {
    const slo = scope.resolve('slo', share.slo);
    if (slo === undefined) return [];
    if (seen.has(slo)) scope.report('SLA0207', share.slo.span, { name: slo });
    seen.add(slo);
    return [{ slo, share: divide(share.share.value, fromInteger(100)), span: share.span }];
  });
  const doubled = runOf(node.doubled, typing);
  const earned = runOf(node.earnedBack, typing);
  const by = node.earnedBack === undefined ? undefined : infer(node.earnedBack.by, PLACE, typing)?.expression;
  if (amount === undefined || shares.length < node.shares.length) return undefined;
  return {
    ...declaredOf(node),
    amount,
    shares,
    doubled,
    earnedBack: earned === undefined || by === undefined ? undefined : { by, ...earned },
  };
}

/** `in 3 months in a row`, `in 2 of any 3 months in a row` */
function runOf(
  node: Pick<NonNullable<PoolDeclaration['doubled']>, 'count' | 'window'> | undefined,
  typing: Typing,
): { count: number; window: number } | undefined {
  if (node === undefined) return undefined;
  const n = wholeNumber(node.count, typing.scope);
  const of = wholeNumber(node.window, typing.scope);
  return n === undefined || of === undefined ? undefined : { count: n, window: of };
}
