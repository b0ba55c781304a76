import { compare, divide, fromInteger } from '../../quantities/ratio.js';
import type { Bound as BoundNode, LimitDeclaration, PenaltyDeclaration } from '../../syntax/ast.js';
import type { Band, Bound, Cell, Dimension, Limit, Penalty, Slo } from '../contract.js';
import type { PenaltyDraft, SloDraft } from '../draft.js';
import type { Scope } from '../scope.js';
import { selectorText } from '../wording.js';
import { accepts, lowerSelector, type ValueIndex } from './selector.js';
import { choice } from './slo.js';
import { declaredOf, lowerAmount, lowerPeriod, percentText } from './values.js';

/** A penalty with its cells and bands; missing parts stay undefined, and `rules/` asks for them. */
export function lowerPenalty(
  node: PenaltyDeclaration,
  slos: readonly SloDraft[],
  dimensions: readonly Dimension[],
  index: ValueIndex,
  currency: string | undefined,
  scope: Scope,
): PenaltyDraft {
  const sloId = scope.resolve('slo', node.slo);
  const slo = slos.find((s) => s.id === sloId);
  const selector = node.selector === undefined ? {} : lowerSelector(node.selector, dimensions, index, scope);
  const bands: Band[] = [];
  for (const band of node.credit?.bands ?? []) {
    const from = lowerBound(band.from, scope);
    const below = lowerBound(band.below, scope);
    const amount = lowerAmount(band.amount, currency, scope);
    if (from === 'unclear' || below === 'unclear' || amount === undefined) continue;
    bands.push({ from, below, amount, span: band.span });
  }
  return {
    ...declaredOf(node),
    node,
    slo,
    selector: selector ?? {},
    cells: slo === undefined || selector === undefined ? [] : cellsUnder(selector, slo),
    selectorText:
      node.selector === undefined || selector === undefined
        ? undefined
        : selectorText({ selector, otherwise: false }),
    bands,
    bandsUnderstood: bands.length === (node.credit?.bands.length ?? 0),
    combine: combineOf(node),
    each: node.credit === undefined ? undefined : lowerPeriod(node.credit.each, scope),
  };
}

/** The cells of a service level that a selector reaches; one that names a dimension the targets do not use reaches none. */
export const cellsUnder = (
  selector: Readonly<Record<string, readonly string[]>>,
  slo: SloDraft | Slo,
): readonly Cell[] => slo.cells.map((c) => c.cell).filter((cell) => accepts(selector, cell));

function combineOf(node: PenaltyDeclaration): Penalty['combine'] | undefined {
  const cells = choice(node.credit, node.credit?.cells, ['worst', 'each'])?.value;
  return cells === undefined ? undefined : cells === 'worst' ? 'worst cell' : 'each cell';
}

function lowerBound(node: BoundNode | undefined, scope: Scope): Bound | undefined | 'unclear' {
  if (node === undefined) return undefined;
  if (node.kind === 'TargetBound') return { kind: 'target' };
  if (compare(node.value, fromInteger(100)) > 0) {
    scope.report(
      'SLA0606',
      node.span,
      { text: percentText(node) },
      { hint: 'For example: from 95% to below target: 5% of support' },
    );
    return 'unclear';
  }
  return { kind: 'share', value: divide(node.value, fromInteger(100)) };
}

/** The complete penalty; undefined while something is missing, in it or in its service level. */
export function completePenalty(draft: PenaltyDraft, slos: readonly Slo[]): Penalty | undefined {
  const { node: _, slo, selector: __, combine, each, bandsUnderstood, ...rest } = draft;
  if (combine === undefined || each === undefined || rest.bands.length === 0 || !bandsUnderstood)
    return undefined;
  return slo === undefined || !slos.some((s) => s.id === slo.id)
    ? undefined
    : { ...rest, slo: slo.id, combine, each };
}

/** Limits are counted in the order of the text, also those that were not understood, so that ids stay. */
export function lowerLimit(
  node: LimitDeclaration,
  position: number,
  currency: string | undefined,
  scope: Scope,
): Limit | undefined {
  const penalties = new Set<string>();
  let understood = true;
  for (const name of node.penalties) {
    const id = scope.resolve('penalty', name);
    if (id === undefined) understood = false;
    else {
      if (penalties.has(id)) scope.report('SLA0207', name.span, { name: id });
      penalties.add(id);
    }
  }
  const to = lowerAmount(node.to, currency, scope);
  const each = lowerPeriod(node.each, scope);
  if (!understood || penalties.size === 0 || to === undefined || each === undefined) return undefined;
  return { id: `limit_${position}`, penalties: [...penalties], to, each, span: node.span };
}
