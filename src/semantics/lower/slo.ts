import type { Name, SloDeclaration, SloFact, TargetRow as TargetRowNode } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Dimension, Slo, Stated, TargetRow } from '../contract.js';
import type { SloDraft } from '../draft.js';
import { replaceWith, type Scope } from '../scope.js';
import { lowerDuration } from './duration.js';
import { resolveMatrix } from './matrix.js';
import { lowerSelector, type ValueIndex } from './selector.js';
import { declaredOf, lowerPeriod, lowerShare } from './values.js';

/** A service level with its matrix resolved; missing facts stay undefined, and `rules/` asks for them. */
export function lowerSlo(
  node: SloDeclaration,
  dimensions: readonly Dimension[],
  index: ValueIndex,
  scope: Scope,
): SloDraft {
  const measure = factOf(node, 'Measure');
  const isTicket = measure === undefined || measure.record.text === 'ticket' || measure.record.text === '';
  if (!isTicket) {
    const { text, span } = measure.record;
    scope.report('SLA0526', span, { record: text }, { fixes: [replaceWith(span, 'ticket')] });
  }
  const paused = factOf(node, 'Paused');
  const pauses = new Set<string>();
  for (const { text, span } of paused?.states ?? []) {
    if (pauses.has(text)) scope.report('SLA0207', span, { name: text });
    if (text !== '') pauses.add(text);
  }
  const window = factOf(node, 'Window');
  const noData = factOf(node, 'NoData');
  const never = factOf(node, 'NeverStopped');
  const change = factOf(node, 'DimensionChange');
  const rows = lowerRows(factOf(node, 'Target')?.rows ?? [], dimensions, index, scope);
  const matrix = resolveMatrix(rows.lowered, dimensions);
  const period =
    window === undefined ? undefined : lowerPeriod(window.period, scope, window.countedBy === undefined);
  if (change !== undefined && change.dimension.text !== '') {
    // A mention is no use: `on severity change` alone does not make a contract need a severity.
    if (scope.namesOf('dimension').includes(change.dimension.text) || change.dimension.text !== 'severity') {
      scope.resolve('dimension', change.dimension);
    }
  }
  return {
    ...declaredOf(node),
    node,
    service: node.service === undefined ? undefined : scope.resolve('service', node.service),
    measure:
      measure === undefined || !isTicket || measure.start.text === '' || measure.stop.text === ''
        ? undefined
        : {
            record: 'ticket',
            start: measure.start.text,
            stop: measure.stop.text,
            pausedWhile: [...pauses],
            span: measure.span,
            pausedSpan: paused?.span,
          },
    each:
      period === undefined || window === undefined ? undefined : { value: period, span: window.period.span },
    countedBy:
      window?.countedBy === undefined || window.countedBy.text === ''
        ? undefined
        : { value: window.countedBy.text, span: window.countedBy.span },
    dimensions: matrix.dimensions,
    rows: rows.lowered,
    cells: matrix.cells,
    matrix,
    rowsUnderstood: rows.understood,
    noData: choice(noData, noData?.choice, ['met', 'missed', 'not judged']),
    neverStopped: choice(never, never?.choice, ['not counted', 'counts as missed', 'counts as met']),
    onChange: choice(change, change?.choice, ['last', 'first']),
  };
}

/** The first fact of a kind; later ones are reported as said twice. */
export const factOf = <K extends SloFact['kind']>(
  node: SloDeclaration,
  kind: K,
): Extract<SloFact, { kind: K }> | undefined =>
  node.facts.find((f): f is Extract<SloFact, { kind: K }> => f.kind === kind);

/** One of the named choices; undefined where it is missing, which the reader of the text has reported. */
export function choice<C extends string>(
  fact: { readonly span: Span } | undefined,
  name: Name | undefined,
  choices: readonly C[],
): Stated<C> | undefined {
  const value = choices.find((c) => c === name?.text);
  return fact === undefined || value === undefined ? undefined : { value, span: fact.span };
}

function lowerRows(
  nodes: readonly TargetRowNode[],
  dimensions: readonly Dimension[],
  index: ValueIndex,
  scope: Scope,
): { lowered: TargetRow[]; understood: boolean } {
  const lowered: TargetRow[] = [];
  let understood = true;
  for (const node of nodes) {
    const otherwise = node.selector?.otherwise ?? false;
    const selector =
      node.selector === undefined || otherwise ? {} : lowerSelector(node.selector, dimensions, index, scope);
    const promise = lowerPromise(node.promise, scope);
    if (selector === undefined || promise === undefined) understood = false;
    else lowered.push({ selector, otherwise, promise: promise.value, span: node.span });
  }
  return { lowered, understood };
}

/** Undefined where the promise was not understood; a promise of undefined is `no commitment`. */
function lowerPromise(
  node: TargetRowNode['promise'],
  scope: Scope,
): { value: TargetRow['promise'] } | undefined {
  if (node.kind === 'NoCommitment') return { value: undefined };
  const share = lowerShare(node.share, scope);
  const within = lowerDuration(node.within, scope);
  return share === undefined || within === undefined ? undefined : { value: { share, within } };
}

/** The complete service level; undefined while something is missing. */
export function completeSlo(draft: SloDraft, usesDimensions: boolean): Slo | undefined {
  const {
    node,
    matrix: _,
    rowsUnderstood: __,
    measure,
    each,
    countedBy,
    noData,
    neverStopped,
    ...rest
  } = draft;
  const onChange =
    draft.onChange ?? (usesDimensions ? undefined : { value: 'last' as const, span: node.name.span });
  if (measure?.pausedSpan === undefined || each === undefined || countedBy === undefined) return undefined;
  if (
    noData === undefined ||
    neverStopped === undefined ||
    onChange === undefined ||
    rest.rows.length === 0
  ) {
    return undefined;
  }
  return { ...rest, measure, each, countedBy, noData, neverStopped, onChange };
}
