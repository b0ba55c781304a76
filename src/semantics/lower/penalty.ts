import type { PenaltyDeclaration } from '../../syntax/ast.js';
import type { Cell, Penalty, RoundingMode, Slo } from '../contract.js';
import type { EffectDraft, PenaltyDraft, SloDraft } from '../draft.js';
import { inferCondition } from '../typing/infer.js';
import { PLACE, type Typing } from '../typing/typing.js';
import { selectorText } from '../wording.js';
import { lowerDeadline } from './deadline.js';
import { completeEffect, lowerEffect } from './effect.js';
import { accepts, lowerSelector } from './selector.js';
import { declaredOf, lowerMoney, wholeNumber } from './values.js';

/** A penalty with its cells and effects; missing parts stay undefined, and `rules/` asks for them. */
export function lowerPenalty(
  node: PenaltyDeclaration,
  slos: ReadonlyMap<string, SloDraft>,
  typing: Typing,
): PenaltyDraft {
  const { scope, dimensions, index } = typing;
  const sloId = node.slo === undefined ? undefined : scope.resolve('slo', node.slo);
  const slo = sloId === undefined ? undefined : slos.get(sloId);
  const selector = node.selector === undefined ? {} : lowerSelector(node.selector, dimensions, index, scope);
  const cells = slo === undefined || selector === undefined ? [] : cellsUnder(selector, slo);
  const effects = node.facts.flatMap((fact) =>
    fact.kind === 'Effect' ? [lowerEffect(fact, { slo, sloName: node.slo?.text, cells, typing })] : [],
  );
  const place = { ...PLACE, slo: slo?.id, spans: true };
  const whens = node.facts.filter((f) => f.kind === 'PenaltyWhen');
  const conditions = whens.flatMap((f) => inferCondition(f.condition, place, typing) ?? []);
  const least = node.facts.find((f) => f.kind === 'PenaltyLeast');
  const atLeast = least === undefined ? undefined : lowerMoney(least.least, typing.currency, scope);
  return {
    ...declaredOf(node),
    node,
    slo,
    selector: selector ?? {},
    cells,
    selectorText:
      node.selector === undefined || selector === undefined
        ? undefined
        : selectorText({ selector, otherwise: false }),
    effects,
    conditions,
    atLeast,
    rounding: roundingOf(node, typing),
    expires: lowerDeadline(node.facts.find((f) => f.kind === 'PenaltyExpiry')?.deadline, scope),
    doubled: doubledOf(node, typing),
    stacks: node.facts.some((f) => f.kind === 'PenaltyAlso'),
    understood:
      selector !== undefined &&
      (node.slo === undefined || slo !== undefined) &&
      conditions.length === whens.length &&
      (least === undefined || atLeast !== undefined),
  };
}

/** The cells of a service level that a selector reaches, each once; one that names a dimension the targets do not use reaches none. */
export function cellsUnder(
  selector: Readonly<Record<string, readonly string[]>>,
  slo: SloDraft | Slo,
): readonly Cell[] {
  // Values of dimensions from records are no cells here: what the selector says of them holds when records are read.
  const known = Object.fromEntries(
    Object.entries(selector).filter(([id]) => !slo.by.includes(id) || slo.cells.some((c) => id in c.cell)),
  );
  return [...new Set(slo.cells.map((c) => c.cell))].filter((cell) => accepts(known, cell));
}

function roundingOf(node: PenaltyDeclaration, typing: Typing): Penalty['rounding'] {
  const rounding = node.facts.find((f) => f.kind === 'PenaltyRounding');
  if (rounding === undefined) return undefined;
  const modes: readonly RoundingMode[] = ['half up', 'half even', 'down', 'up'];
  const to = rounding.to === undefined ? undefined : lowerMoney(rounding.to, typing.currency, typing.scope);
  return { mode: modes.find((m) => m === rounding.mode.text) ?? 'half up', to };
}

function doubledOf(node: PenaltyDeclaration, typing: Typing): Penalty['doubled'] {
  const doubled = node.facts.find((f) => f.kind === 'PenaltyDoubled');
  if (doubled === undefined) return undefined;
  const count = wholeNumber(doubled.count, typing.scope);
  const window = wholeNumber(doubled.window, typing.scope);
  return count === undefined || window === undefined ? undefined : { count, window, factor: 2 };
}

/** The complete penalty; undefined while something is missing, in it or in its service level. */
export function completePenalty(draft: PenaltyDraft, sloIds: ReadonlySet<string>): Penalty | undefined {
  const { node: _, slo, selector: __, understood, effects: drafts, ...rest } = draft;
  const effects = drafts.map((effect: EffectDraft) => completeEffect(effect));
  const complete = effects.filter((effect) => effect !== undefined);
  if (!understood || complete.length === 0 || complete.length < effects.length) return undefined;
  if (slo !== undefined && !sloIds.has(slo.id)) return undefined;
  return { ...rest, slo: slo?.id, effects: complete };
}
