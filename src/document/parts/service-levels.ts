import { clauseId } from '../../semantics/clause-id.js';
import type { ShareWithin, Slo, TargetRow } from '../../semantics/contract.js';
import type { Block, Clause, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { groupsOf, type CellGroup } from './cells.js';
import {
  definitionFor,
  paragraph,
  placeOf,
  rule,
  section,
  spaced,
  termFor,
  valueOf,
  type Context,
} from './context.js';

/* Service levels: a table of promises each, then the rules by which it is measured. */

export function serviceLevels(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.slos.map((slo) => serviceLevel(context, slo));
  return clauses.length === 0 ? [] : [section('slos', phrases.headings.slos, clauses)];
}

function serviceLevel(context: Context, slo: Slo): Clause {
  const { slos } = context.phrases;
  const defined = definitionFor(context, 'slo', slo.id);
  const introduction =
    slo.service === undefined
      ? slos.defined(defined)
      : slos.definedFor(defined, termFor(context, 'service', slo.service));
  return section(clauseId.slo(slo.id), slo.label, rulesOf(context, slo), [
    paragraph(introduction),
    paragraph(slos.table),
    targetTable(context, slo),
  ]);
}

function targetTable(context: Context, slo: Slo): Table {
  const { slos, format } = context.phrases;
  const rows: Sentence[][] = [];
  const anchors: (string | undefined)[] = [];
  const seen = new Set<string>();
  slo.rows.forEach((row, index) => {
    const governed = slo.cells.filter((entry) => entry.row === index).map((entry) => entry.cell);
    const groups = groupsOf(governed, slo.dimensions);
    const id = clauseId.target(slo.id, row);
    // A row that never decides still stands in the contract, so it stands here and says so.
    const lines: (readonly [CellGroup, Sentence[]])[] =
      groups.length === 0
        ? [[row.selector, [slos.dead, [], []]]]
        : groups.map((group) => [group, promiseCells(context, row)]);
    for (const [group, promise] of lines) {
      rows.push([...(slo.dimensions.length === 0 ? [slos.all] : keyCells(context, slo, group)), ...promise]);
      anchors.push(seen.has(id) ? undefined : id);
      seen.add(id);
    }
  });
  const keys =
    slo.dimensions.length === 0
      ? [slos.columns.tickets]
      : slo.dimensions.map((d) => context.label('dimension', d));
  const { target, limit, clock } = slos.columns;
  return {
    kind: 'table',
    caption: slos.caption(context.label('slo', slo.id)),
    columns: [...keys, target, limit, clock].map((heading) => ({ heading, align: 'left' })),
    rows,
    anchors,
  };

  function promiseCells(_: Context, row: TargetRow): Sentence[] {
    if (row.promise === undefined) return [slos.none, [], []];
    const { share, within } = row.promise;
    return [
      slos.atLeast(value(format.share(share), row.span)),
      slos.within(value(format.duration(within), row.span)),
      clockOf(context, row.promise),
    ];
  }
}

function clockOf(context: Context, promise: ShareWithin): Sentence {
  const { slos } = context.phrases;
  const { calendar } = promise.within;
  return calendar === undefined
    ? slos.roundTheClock
    : slos.calendar(termFor(context, 'calendar', calendar), placeOf('calendar', calendar));
}

/** One table cell a dimension: its accepted values, or that any will do. */
const keyCells = (context: Context, slo: Slo, group: CellGroup): Sentence[] =>
  slo.dimensions.map((dimension) => {
    const accepted = group[dimension];
    const all = context.contract.dimensions.find((d) => d.id === dimension)?.values.length;
    if (accepted === undefined || (accepted.length === all && all > 1)) return context.phrases.slos.any;
    return context.phrases.or(accepted.map((id) => [valueOf(context, dimension, id)]));
  });

function rulesOf(context: Context, slo: Slo): Clause[] {
  const { slos, format } = context.phrases;
  const id = clauseId.slo(slo.id);
  const { measure } = slo;
  const stop = value(spaced(measure.stop), measure.span);
  const rules = [
    rule(`${id}.clock`, slos.clock(value(spaced(measure.start), measure.span), stop)),
    pauses(context, slo, `${id}.pauses`),
    rule(`${id}.month`, slos.month(value(spaced(slo.countedBy.value), slo.countedBy.span))),
  ];
  const example = slo.rows.find((row) => row.promise !== undefined);
  if (example?.promise !== undefined) {
    const within = value(format.duration(example.promise.within), example.span);
    rules.push(rule(`${id}.limit`, slos.included(within)));
  }
  rules.push(
    rule(`${id}.no-data`, slos.noData[slo.noData.value]),
    rule(`${id}.never-stopped`, slos.neverStopped[slo.neverStopped.value](stop)),
  );
  // Where no classification matters the contract need not say this, and then the document does not either.
  if (slo.onChange.span.start !== slo.nameSpan.start) {
    rules.push(rule(`${id}.change`, slos.onChange[slo.onChange.value]));
  }
  return rules;
}

/** More states than this are a list, so that the sentence stays short. */
const STATES_IN_A_SENTENCE = 3;

function pauses({ phrases: { slos, or } }: Context, slo: Slo, id: string): Clause {
  const states = slo.measure.pausedWhile.map((state) =>
    slos.state(value(spaced(state), slo.measure.pausedSpan ?? slo.measure.span)),
  );
  if (states.length === 0) return rule(id, slos.neverPaused);
  if (states.length <= STATES_IN_A_SENTENCE) return rule(id, slos.paused(or(states)), slos.pausedTime);
  const blocks: Block[] = [
    paragraph(slos.pausedList),
    { kind: 'list', items: states },
    paragraph(slos.pausedTime),
  ];
  return { id, heading: '', blocks, clauses: [] };
}

/** Rules that the language fixes and that hold for every service level; only those that this contract needs. */
export function measurement({ contract, phrases }: Context): Clause[] {
  if (contract.slos.length === 0) return [];
  const { measurement: rules } = phrases;
  const limits = contract.slos.flatMap((slo) => slo.rows.flatMap((row) => row.promise?.within ?? []));
  const clauses = [rule('measurement.month', rules.month)];
  if (limits.some((d) => d.calendar === undefined))
    clauses.push(rule('measurement.real-time', rules.realTime));
  if (limits.some((d) => d.calendar !== undefined))
    clauses.push(rule('measurement.open-time', rules.openTime));
  clauses.push(rule('measurement.exact', rules.exact), {
    id: 'measurement.unplaced',
    heading: '',
    blocks: [paragraph(rules.unplaced), { kind: 'list', items: rules.cases }],
    clauses: [],
  });
  return [section('measurement', phrases.headings.measurement, clauses)];
}
