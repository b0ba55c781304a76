import type { Slo } from '../../semantics/contract.js';
import type { Table } from '../clause.js';
import type { Sentence } from '../sentence.js';
import { groupsOf } from './cells.js';
import { named, selection, type Context } from './context.js';
import { periodName } from './periods.js';
import { duringText, keyCells, promiseText } from './targets.js';

/* All promises of a contract at one glance. */

/** A row a promise: whose, for what, how much, for which period. */
export function levelsChart(context: Context): Table {
  const { chart } = context.phrases;
  const { slo, applies, promise, each } = chart.columns;
  return {
    kind: 'table',
    caption: undefined,
    columns: [slo, applies, promise, each].map((heading) => ({ heading, align: 'left' })),
    rows: context.contract.slos.flatMap((level) => rowsOf(context, level)),
  };
}

function rowsOf(context: Context, slo: Slo): Sentence[][] {
  const { slos, chart, together: beside } = context.phrases;
  const known = slo.dimensions.filter((d) => slo.cells.some(({ cell }) => cell[d] !== undefined));
  const period = periodName(context, slo.each.value, slo.each.span).nominative;
  return slo.rows.flatMap((row, index) => {
    const governed = slo.cells.filter((entry) => entry.row === index).map(({ cell }) => cell);
    // Rows that never decide promise nothing.
    if (governed.length === 0 && slo.cells.length > 0) return [];
    const cells = row.promise === undefined ? undefined : promiseText(context, row.promise, row.span, slo);
    const { target = slos.none, limit, clock, minimum } = cells ?? {};
    const timed = limit === undefined || clock === undefined ? target : chart.timed(target, limit, clock);
    const promise = minimum === undefined ? timed : chart.minimum(timed, minimum);
    const groups = groupsOf(governed, known);
    const time = slo.rows.some(({ during }) => during !== undefined) ? [duringText(context, row)] : [];
    const lines =
      groups.length === 0
        ? [[selection(context, row.selector, row.span)]]
        : groups.map((group) => keyCells(context, known, group).filter((cell) => cell !== slos.any));
    return lines.map((keys): Sentence[] => {
      const parts = [...keys.filter((key) => key.length > 0), ...time];
      return [named(context, 'slo', slo.id), parts.length === 0 ? slos.all : beside(parts), promise, period];
    });
  });
}
