import { compare, fromInteger } from '../../quantities/ratio.js';
import type { Band as BandNode, Bound as BoundNode, Effect as EffectNode } from '../../syntax/ast.js';
import type { Band, Bound, Cell, Effect, Period } from '../contract.js';
import type { EffectDraft, SloDraft } from '../draft.js';
import { expressionText } from '../expression-text.js';
import type { Expression, ValueType } from '../expression.js';
import type { Scope } from '../scope.js';
import { recordNamed } from '../typing/aggregates.js';
import { infer, inferCondition } from '../typing/infer.js';
import { typeOfEffect } from '../typing/names.js';
import { comparison } from '../typing/operators.js';
import { sameType, typeWords, ELAPSED } from '../typing/types.js';
import { PLACE, type Place, type Typed, type Typing } from '../typing/typing.js';
import { lowerPeriod } from './period.js';
import { choice } from './slo.js';

/** What an effect is understood against. */
export interface EffectContext {
  readonly slo: SloDraft | undefined;
  /** As written, also where it reaches nothing: then `attainment` is no second finding. */
  readonly sloName: string | undefined;
  readonly cells: readonly Cell[];
  readonly typing: Typing;
}

/** One `credit …`, `bonus …`, `points …`, `grant …` of a penalty. */
export function lowerEffect(node: EffectNode, context: EffectContext): EffectDraft {
  const { slo, typing } = context;
  const { scope } = typing;
  const by = node.by.flatMap((name) => scope.resolve('dimension', name) ?? []);
  const frequency = frequencyOf(node, context);
  const record =
    frequency?.kind === 'each record' || frequency?.kind === 'each late' ? frequency.record : undefined;
  const place: Place = {
    ...PLACE,
    slo: slo?.id ?? context.sloName,
    record: frequency?.kind === 'each record' ? record : undefined,
    lateness: node.frequency === 'late' ? latenessOf(context) : undefined,
  };
  const banded = node.banded === undefined ? undefined : infer(node.banded, place, typing);
  const step = stepOf(node, place, typing);
  const bands =
    node.banded === undefined && node.amount !== undefined
      ? [singleBand(node, place, typing)]
      : node.bands.map((band) => lowerBand(band, node, banded, place, typing));
  const complete = bands
    .filter((band) => band !== undefined)
    .flatMap((band) => {
      const amount = step === undefined ? band.amount : step === 'unclear' ? undefined : step(band.amount);
      return amount === undefined ? [] : [{ ...band, amount }];
    });
  const several = needsCombination(by, context);
  const cells = choice(node, node.cells, ['worst', 'each'])?.value;
  // What is counted by the record or by steps of time is counted in each cell; only `once` could mean one of many.
  const silent = !several ? 'one' : node.frequency === 'once' ? undefined : 'each cell';
  return {
    node,
    kind: node.effect,
    frequency,
    by,
    several,
    combine: cells === undefined ? silent : `${cells} cell`,
    banded: banded?.expression,
    bands: complete,
    bandsUnderstood:
      complete.length === bands.length &&
      (node.banded === undefined || banded !== undefined) &&
      by.length === node.by.length,
    span: node.span,
  };
}

/** The complete effect; undefined while something is missing. */
export function completeEffect(draft: EffectDraft): Effect | undefined {
  const { node: _, several: __, bandsUnderstood, frequency, combine, ...rest } = draft;
  return !bandsUnderstood || frequency === undefined || combine === undefined || rest.bands.length === 0
    ? undefined
    : { ...rest, frequency, combine };
}

function frequencyOf(node: EffectNode, { slo, typing }: EffectContext): Effect['frequency'] | undefined {
  const { scope } = typing;
  switch (node.frequency) {
    case 'late': {
      const record = node.record === undefined ? 'ticket' : recordNamed(node.record, scope);
      return record === undefined ? undefined : { kind: 'each late', record };
    }
    case 'record': {
      const record = node.record === undefined ? undefined : recordNamed(node.record, scope);
      if (record === undefined) return undefined;
      const where =
        node.where === undefined ? undefined : inferCondition(node.where, { ...PLACE, record }, typing);
      return node.where !== undefined && where === undefined
        ? undefined
        : { kind: 'each record', record, where };
    }
    case 'once':
    case 'step': {
      const own: Period | undefined = lowerPeriod(node.each, scope);
      const period =
        own ?? (node.frequency === 'step' && node.each.unit === '' ? slo?.each?.value : undefined);
      return period === undefined ? undefined : { kind: 'once', each: period };
    }
  }
}

/** Lateness runs on the clock of the promise that was broken. */
function latenessOf({ slo, cells }: EffectContext): ValueType {
  if (slo === undefined) return ELAPSED;
  const rows = slo.cells.filter((c) => cells.includes(c.cell)).map((c) => slo.rows[c.row]?.promise);
  // Days of a calendar end in a date, after which real time passes.
  const calendars = new Set(
    rows.flatMap((p) =>
      p === undefined || p.kind === 'bound'
        ? []
        : [p.within.days === undefined ? p.within.calendar : undefined],
    ),
  );
  const [calendar] = calendars;
  return calendars.size === 1 ? { kind: 'duration', calendar } : ELAPSED;
}

/** `each started 30 minutes of downtime: AMOUNT` as an amount per step. */
function stepOf(
  node: EffectNode,
  place: Place,
  typing: Typing,
): ((amount: Expression) => Expression) | undefined | 'unclear' {
  if (node.step === undefined) return undefined;
  const step = infer(node.step.length, place, typing);
  const of = infer(node.step.of, place, typing);
  if (step === undefined || of === undefined) return 'unclear';
  if (!sameType(step.expression.type, of.expression.type)) {
    comparison('is', of, step, node.step.length.span, typing.scope);
    return 'unclear';
  }
  const { counting } = node.step;
  return (amount) => ({
    kind: 'per step',
    amount,
    step: step.expression,
    counting,
    of: of.expression,
    type: amount.type,
    span: node.span,
  });
}

/** Whether cells come together in one amount, so that the text must say which of them counts. */
function needsCombination(by: readonly string[], { slo, cells }: EffectContext): boolean {
  if (slo === undefined) return false;
  const fromRecords = slo.by.filter((id) => !slo.cells.some((c) => id in c.cell));
  if (fromRecords.some((id) => !by.includes(id))) return true;
  const groups = new Set<string>();
  for (const cell of cells) {
    const key = by.map((id) => cell[id] ?? '').join('\u001f');
    if (groups.has(key)) return true;
    groups.add(key);
  }
  return false;
}

function singleBand(node: EffectNode, place: Place, typing: Typing): Band | undefined {
  const amount = lowerAmount(node, node.amount!, place, typing);
  return amount === undefined
    ? undefined
    : { lower: undefined, upper: undefined, amount, otherwise: false, span: node.amount!.span };
}

function lowerBand(
  band: BandNode,
  node: EffectNode,
  banded: Typed | undefined,
  place: Place,
  typing: Typing,
): Band | undefined {
  const lower = lowerBound(band.lower, banded, place, typing);
  const upper = lowerBound(band.upper, banded, place, typing);
  const amount = lowerAmount(node, band.amount, place, typing);
  if (lower === 'unclear' || upper === 'unclear' || amount === undefined) return undefined;
  return { lower, upper, amount, otherwise: band.otherwise, span: band.span };
}

function lowerBound(
  node: { readonly bound: BoundNode; readonly included: boolean } | undefined,
  banded: Typed | undefined,
  place: Place,
  typing: Typing,
): Band['lower'] | 'unclear' {
  if (node === undefined) return undefined;
  const { included, bound } = node;
  if (bound.kind === 'TargetBound') return { bound: { kind: bound.level }, included };
  const value = infer(bound, place, typing);
  if (value === undefined) return 'unclear';
  const { expression } = value;
  const tooMuch =
    expression.kind === 'constant' &&
    expression.type.kind === 'share' &&
    compare(expression.value ?? fromInteger(0), fromInteger(1)) > 0;
  if (tooMuch && isAttainment(banded, place)) {
    typing.scope.report(
      'SLA0606',
      bound.span,
      { text: expressionText(expression) },
      { hint: 'For example: from 95% to below target: 5% of support' },
    );
    return 'unclear';
  }
  if (banded !== undefined && comparison('at least', banded, value, bound.span, typing.scope) === undefined)
    return 'unclear';
  const kept: Bound = { kind: 'value', value: expression };
  return { bound: kept, included };
}

/** Bands over a share of tickets or of time end at 100%; other quotients may be larger. */
const isAttainment = (banded: Typed | undefined, place: Place): boolean =>
  banded?.expression.kind === 'named value' &&
  banded.expression.name === place.slo &&
  banded.expression.type.kind === 'share';

function lowerAmount(
  node: EffectNode,
  written: NonNullable<EffectNode['amount']>,
  place: Place,
  typing: Typing,
): Expression | undefined {
  const typed = infer(written, place, typing);
  if (typed === undefined) return undefined;
  const wanted = typeOfEffect(node.effect);
  return demandAmount(typed, wanted, typing.scope);
}

/** Money, points or a text, as the place demands; a finding for a percentage without a base and for all else. */
export function demandAmount(typed: Typed, wanted: ValueType, scope: Scope): Expression | undefined {
  const { expression } = typed;
  if (sameType(expression.type, wanted)) return expression;
  const text = expressionText(expression);
  if (wanted.kind === 'money' && expression.kind === 'constant' && expression.type.kind === 'share') {
    const fee = scope.namesOf('fee')[0] ?? 'monthly';
    scope.report('SLA0326', expression.span, { text }, { hint: `For example: ${text} of ${fee}` });
    return undefined;
  }
  scope.report('SLA0325', expression.span, {
    text,
    type: typeWords(expression.type),
    wanted: typeWords(wanted),
  });
  return undefined;
}
