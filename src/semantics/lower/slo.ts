import type { Name, SloDeclaration, SloFact } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { ClockMeasure, Slo, Stated, ValueMeasure } from '../contract.js';
import type { ClockDraft, SloDraft } from '../draft.js';
import { infer, inferCondition } from '../typing/infer.js';
import { recordNamed } from '../typing/aggregates.js';
import { PLACE, type Typed, type Typing } from '../typing/typing.js';
import { NUMBER } from '../typing/types.js';
import { recordOf } from '../vocabulary.js';
import { lowerRows, measuredByClock } from './commitment.js';
import { resolveMatrix } from './matrix.js';
import { lowerPeriod } from './period.js';
import { recordUnder } from './record-under.js';
import { declaredOf, wholeNumber } from './values.js';

/** A service level with its matrix resolved; missing facts stay undefined, and `rules/` asks for them. */
export function lowerSlo(node: SloDeclaration, typing: Typing): SloDraft {
  const { scope, dimensions } = typing;
  const measureNode = factOf(node, 'Measure');
  const eligible = factOf(node, 'Eligible');
  const window = factOf(node, 'Window');
  const change = factOf(node, 'DimensionChange');
  if (change !== undefined && change.dimension.text !== '') {
    // A mention is no use: `on severity change` alone does not make a contract need a severity.
    if (scope.namesOf('dimension').includes(change.dimension.text) || change.dimension.text !== 'severity') {
      scope.resolve('dimension', change.dimension);
    }
  }
  const root = measureNode?.value;
  const isClock = root?.kind === 'TimeBetween';
  const clock = isClock ? lowerClock(node, typing) : undefined;
  const value = root === undefined || isClock ? undefined : infer(root, PLACE, typing);
  const rows = lowerRows(
    factOf(node, 'Target')?.rows ?? [],
    isClock ? 'clock' : root === undefined ? 'clock' : value,
    typing,
  );
  const by = (window?.by ?? []).flatMap((name) => scope.resolve('dimension', name) ?? []);
  for (const row of rows.lowered) {
    for (const dimension of Object.keys(row.selector)) scope.use('dimension', dimension);
  }
  const matrix = resolveMatrix(rows.lowered, dimensions, by);
  const period = window === undefined ? undefined : lowerPeriod(window.period, scope);
  const measure = clock ?? valueMeasure(value, measureNode?.span, rows.lowered);
  const where =
    eligible === undefined
      ? undefined
      : inferCondition(eligible.condition, { ...PLACE, record: recordUnder(measure, typing) }, typing);
  const judged = factOf(node, 'Judged');
  const noData = factOf(node, 'NoData');
  return {
    ...declaredOf(node),
    node,
    service: node.service === undefined ? undefined : scope.resolve('service', node.service),
    measure,
    measured:
      measure?.kind === 'value'
        ? measure.expression.type
        : isClock
          ? measuredByClock(rows.lowered.find((r) => r.promise !== undefined)?.promise)
          : undefined,
    each:
      period === undefined || window === undefined ? undefined : { value: period, span: window.period.span },
    where,
    dimensions: dimensions.map((d) => d.id).filter((id) => matrix.dimensions.includes(id) || by.includes(id)),
    by: [...new Set(by)],
    rows: rows.lowered,
    cells: matrix.cells,
    matrix,
    rowsUnderstood: rows.understood,
    understood:
      (eligible === undefined || where !== undefined) &&
      rows.understood &&
      by.length === (window?.by.length ?? 0),
    judged: lowerJudged(judged, typing),
    ...shownOf(judged, typing),
    needs: lowerNeeds(node, measure, typing),
    noData: choice(noData, noData?.choice, ['met', 'missed', 'not judged']),
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

/** The clock at the root of a measure, with the facts that only clocks have. */
function lowerClock(node: SloDeclaration, typing: Typing): ClockDraft | undefined {
  const measure = factOf(node, 'Measure');
  const root = measure?.value;
  if (measure === undefined || root?.kind !== 'TimeBetween') return undefined;
  const start = [...new Set(root.start.map((name) => name.text).filter((text) => text !== ''))];
  if (start.length === 0 || root.stop.text === '') return undefined;
  const record = recordNamed(root.record, typing.scope);
  if (record !== undefined && record !== 'ticket') {
    typing.scope.report(
      'SLA0526',
      root.record.span,
      { record },
      { hint: 'Write “of ticket”; a mapping file can read any record as a ticket.' },
    );
  }
  const paused = factOf(node, 'Paused');
  const counted = factOf(node, 'Window')?.countedBy;
  const never = factOf(node, 'NeverStopped');
  const change = factOf(node, 'DimensionChange');
  const reopening = factOf(node, 'Reopening');
  const pauses = new Set<string>();
  for (const { text, span } of paused?.states ?? []) {
    if (pauses.has(text)) typing.scope.report('SLA0207', span, { name: text });
    if (text !== '') pauses.add(text);
    // Where the contract lists the states of a ticket, a pause is a use of that list.
    typing.scope.use('dimension', 'state');
  }
  return {
    kind: 'clock',
    record: 'ticket',
    start,
    startRule: start.length === 1 ? 'one' : root.startRule === 'one' ? 'later' : root.startRule,
    stop: root.stop.text,
    pausedWhile: [...pauses],
    span: measure.span,
    pausedSpan: paused?.span,
    countedBy:
      counted === undefined || counted.text === '' ? undefined : { value: counted.text, span: counted.span },
    neverStopped: choice(never, never?.choice, ['not counted', 'counts as missed', 'counts as met']),
    onChange: choice(change, change?.choice, ['last', 'first']),
    onReopening: choice(reopening, reopening?.choice, ['continue', 'restart', 'new']),
  };
}

/** A quotient whose target is a bare number is a number, not a percentage. */
function valueMeasure(
  value: Typed | undefined,
  span: Span | undefined,
  rows: SloDraft['rows'],
): ValueMeasure | undefined {
  if (value === undefined || span === undefined) return undefined;
  const targets = rows.flatMap((r) => (r.promise?.kind === 'bound' ? [r.promise.value.type.kind] : []));
  const asNumber =
    value.loose &&
    value.expression.type.kind === 'share' &&
    targets.length > 0 &&
    targets.every((t) => t === 'number');
  return {
    kind: 'value',
    expression: asNumber ? { ...value.expression, type: NUMBER } : value.expression,
    span,
  };
}

function lowerJudged(node: Extract<SloFact, { kind: 'Judged' }> | undefined, typing: Typing): Slo['judged'] {
  if (node?.decimals === undefined) return undefined;
  const decimals = wholeNumber(node.decimals, typing.scope);
  if (decimals === undefined) return undefined;
  if (decimals > 12) {
    typing.scope.report(
      'SLA0336',
      node.decimals.span,
      { text: String(decimals) },
      { hint: 'For example: judged with 2 decimals, half up' },
    );
    return undefined;
  }
  const modes = ['half up', 'half even', 'down', 'up'] as const;
  return { decimals, mode: modes.find((m) => m === node.mode.text) ?? 'half up', span: node.span };
}

function shownOf(
  node: Extract<SloFact, { kind: 'Judged' }> | undefined,
  typing: Typing,
): Pick<Slo, 'shownDecimals'> {
  const shown = node?.shown === undefined ? undefined : wholeNumber(node.shown, typing.scope);
  return shown === undefined || shown > 12 ? {} : { shownDecimals: shown };
}

function lowerNeeds(node: SloDeclaration, measure: SloDraft['measure'], typing: Typing): Slo['needs'] {
  const needs = factOf(node, 'Needs');
  if (needs === undefined) return undefined;
  const count = wholeNumber(needs.count, typing.scope);
  // `needs 30 answers` speaks of the records of the measure, whatever it calls them.
  const record = recordOf(needs.record.text) ?? recordUnder(measure, typing);
  if (count === undefined) return undefined;
  const otherwise = (['not judged', 'met', 'missed'] as const).find((c) => c === needs.otherwise.text);
  return { count, record, otherwise: otherwise ?? 'not judged', span: needs.span };
}

/** The complete service level; undefined while something is missing. */
export function completeSlo(draft: SloDraft, usesDimensions: boolean): Slo | undefined {
  const {
    node,
    matrix: _,
    rowsUnderstood: __,
    measured: ___,
    understood,
    measure,
    each,
    noData,
    ...rest
  } = draft;
  if (!understood || each === undefined || noData === undefined || rest.rows.length === 0) return undefined;
  const complete = measure?.kind === 'clock' ? completeClock(measure, node, usesDimensions) : measure;
  return complete === undefined ? undefined : { ...rest, measure: complete, each, noData };
}

function completeClock(
  draft: ClockDraft,
  node: SloDeclaration,
  usesDimensions: boolean,
): ClockMeasure | undefined {
  const { countedBy, neverStopped } = draft;
  const onChange =
    draft.onChange ?? (usesDimensions ? undefined : { value: 'last' as const, span: node.name.span });
  if (draft.pausedSpan === undefined || countedBy === undefined) return undefined;
  return neverStopped === undefined || onChange === undefined
    ? undefined
    : { ...draft, countedBy, neverStopped, onChange };
}
