import { compare, fromInteger } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Duration, Slo, TargetRow } from '../../semantics/contract.js';
import type { Span } from '../../text/source.js';
import type { Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { groupsOf, type CellGroup } from './cells.js';
import { named, valueOf, type Context } from './context.js';
import { valueText } from './expressions.js';

/* The table of promises of one service level. */

type Column = 'target' | 'limit' | 'clock' | 'minimum';

/** Which columns the promises of a service level need. */
function columnsOf(slo: Slo): readonly Column[] {
  const promises = slo.rows.flatMap((row) => row.promise ?? []);
  const timed = promises.some((p) => p.kind !== 'bound') || slo.measure.kind === 'clock';
  const second = promises.some((p) => p.kind === 'bound' && p.minimum !== undefined);
  return [
    'target',
    ...(timed ? (['limit', 'clock'] as const) : []),
    ...(second ? (['minimum'] as const) : []),
  ];
}

export function targetTable(context: Context, slo: Slo): Table {
  const { slos } = context.phrases;
  const columns = columnsOf(slo);
  const byTime = slo.rows.some((row) => row.during !== undefined);
  const known = slo.dimensions.filter((d) => slo.cells.some((entry) => entry.cell[d] !== undefined));
  const rows: Sentence[][] = [];
  const anchors: (string | undefined)[] = [];
  const seen = new Set<string>();
  slo.rows.forEach((row, index) => {
    const governed = slo.cells.filter((entry) => entry.row === index).map((entry) => entry.cell);
    const groups = groupsOf(governed, known);
    const id = clauseId.target(slo.id, row);
    // A row that never decides still stands in the contract, so it stands here and says so.
    const dead: Sentence[] = columns.map((_, i) => (i === 0 ? slos.dead : []));
    const lines: (readonly [CellGroup, Sentence[]])[] =
      groups.length === 0
        ? [[row.selector, slo.cells.length === 0 ? promiseCells(row) : dead]]
        : groups.map((group) => [group, promiseCells(row)]);
    for (const [group, promise] of lines) {
      const keys = known.length === 0 ? (byTime ? [] : [slos.all]) : keyCells(context, known, group);
      rows.push([...keys, ...(byTime ? [duringText(context, row)] : []), ...promise]);
      anchors.push(seen.has(id) ? undefined : id);
      seen.add(id);
    }
  });
  const whole = slo.measure.kind === 'clock' ? slos.columns.tickets : slos.columns.applies;
  const keys = known.length === 0 ? (byTime ? [] : [whole]) : known.map((d) => context.label('dimension', d));
  const headings = [
    ...keys,
    ...(byTime ? [slos.columns.during] : []),
    ...columns.map((column) => slos.columns[column]),
  ];
  return {
    kind: 'table',
    caption: slos.caption(context.label('slo', slo.id)),
    columns: headings.map((heading) => ({ heading, align: 'left' })),
    rows,
    anchors,
  };

  function promiseCells(row: TargetRow): Sentence[] {
    if (row.promise === undefined) return columns.map((_, i) => (i === 0 ? slos.none : []));
    const cells = promiseText(context, row.promise, row.span, slo);
    return columns.map((column) => cells[column] ?? []);
  }
}

/** What one row promises, by column. */
export function promiseText(
  context: Context,
  promise: NonNullable<TargetRow['promise']>,
  span: Span,
  slo: Slo,
): Partial<Record<Column, Sentence>> {
  const { slos, format } = context.phrases;
  const frame = { period: slo.each.value };
  const timed = (target: Sentence, within: Duration, rest?: Duration) => ({
    target,
    limit: limitText(context, within, rest, span),
    clock: clockText(context, within, rest),
  });
  switch (promise.kind) {
    case 'share within':
      return timed(slos.atLeast(value(format.share(promise.share), span)), promise.within, promise.rest);
    case 'every within':
      return timed(slos.everyTicket, promise.within);
    case 'average within':
      return timed(slos.average, promise.within);
    case 'percentile within':
      return timed(slos.percentile(value(format.ordinal(promise.rank), span)), promise.within);
    case 'bound': {
      const bound = slos.bound[promise.direction];
      const target = bound(valueText(context, promise.value, frame));
      return promise.minimum === undefined
        ? { target }
        : { target, minimum: bound(valueText(context, promise.minimum, frame)) };
    }
  }
}

/** A length of time, or the name of the moment that a promise in days ends at. */
export function durationText(context: Context, duration: Duration): string {
  const { slos, format } = context.phrases;
  if (duration.days === undefined) return format.duration(duration);
  return duration.days.rule === 'same time'
    ? slos.sameTime(format.integer(duration.days.count))
    : slos.byClose(format.ordinal(duration.days.count));
}

function limitText(context: Context, within: Duration, rest: Duration | undefined, span: Span): Sentence {
  const { slos } = context.phrases;
  const text = (d: Duration): Sentence =>
    (d.days?.rule === 'close' ? slos.byTheClose : slos.within)(value(durationText(context, d), span));
  return rest === undefined ? text(within) : slos.rest(text(within), text(rest));
}

function clockText(context: Context, within: Duration, rest: Duration | undefined): Sentence {
  const { slos } = context.phrases;
  const clock = ({ calendar }: Duration): Sentence =>
    calendar === undefined ? slos.roundTheClock : named(context, 'calendar', calendar);
  return rest === undefined || rest.calendar === within.calendar
    ? clock(within)
    : slos.clockRest(clock(within), clock(rest));
}

/** One table cell a dimension: its accepted values, or that any will do. */
export const keyCells = (context: Context, dimensions: readonly string[], group: CellGroup): Sentence[] =>
  dimensions.map((dimension) => {
    const accepted = group[dimension];
    const all = context.contract.dimensions.find((d) => d.id === dimension)?.values.length;
    if (accepted === undefined || (accepted.length === all && all > 1)) return context.phrases.slos.any;
    return context.phrases.or(accepted.map((id) => [valueOf(context, dimension, id)]));
  });

/** The part of the week that a row judges. Other rows judge what is left. */
export function duringText(context: Context, row: TargetRow): Sentence {
  const { slos, format } = context.phrases;
  if (row.during === undefined) return slos.otherTimes;
  const stated = (text: string): Sentence => [value(text, row.span)];
  const { weekdays, from, to } = row.during;
  return slos.during(stated(format.weekdays(weekdays)), stated(format.time(from)), stated(format.time(to)));
}

/** Whether a promise in time ends at a length, so that “within” can be explained by it. */
export const hasLength = (duration: Duration): boolean =>
  duration.days === undefined && compare(duration.amount, fromInteger(0)) > 0;
