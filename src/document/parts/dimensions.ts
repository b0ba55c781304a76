import { clauseId } from '../../semantics/clause-id.js';
import type { DerivationRow, Dimension } from '../../semantics/contract.js';
import type { Block, Clause, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { definitionFor, paragraph, section, spaced, termFor, valueOf, type Context } from './context.js';

/* Dimensions: their values, what these mean, and how a derived one follows from others. */

export function dimensions(context: Context): Clause[] {
  const { contract, phrases } = context;
  const onlyTickets = contract.slos.every((slo) => slo.measure.kind === 'clock');
  const clauses = contract.dimensions.map((dimension) =>
    section(clauseId.dimension(dimension.id), dimension.label, [], blocksOf(context, dimension, onlyTickets)),
  );
  const { dimensions: general, ticketDimensions } = phrases.headings;
  return clauses.length === 0
    ? []
    : [section('dimensions', onlyTickets ? ticketDimensions : general, clauses)];
}

function blocksOf(context: Context, dimension: Dimension, onlyTickets: boolean): Block[] {
  const { dimensions: words } = context.phrases;
  const defined = definitionFor(context, 'dimension', dimension.id);
  if (dimension.fromRecords) return [paragraph(words.fromRecords(defined))];
  const what = onlyTickets ? 'tickets' : 'any';
  const blocks: Block[] = [
    paragraph((dimension.ordered ? words.ordered : words.unordered)[what](defined)),
    valuesTable(context, dimension),
  ];
  if (dimension.derivation !== undefined) blocks.push(...derivationBlocks(context, dimension));
  return blocks;
}

function valuesTable(context: Context, dimension: Dimension): Table {
  const { value: name, meaning } = context.phrases.dimensions.columns;
  // A value without a label of its own needs no second column: its label is then its name with a capital.
  const hasMeaning = ({ id, label }: Dimension['values'][number]): boolean =>
    label.charAt(0).toLowerCase() + label.slice(1) !== spaced(id);
  const told = dimension.values.some(hasMeaning);
  return {
    kind: 'table',
    caption: undefined,
    columns: (told ? [name, meaning] : [name]).map((heading) => ({ heading, align: 'left' })),
    rows: dimension.values.map((v) => {
      const cells: Sentence[] = [
        [valueOf(context, dimension.id, v.id)],
        hasMeaning(v) ? [value(v.label, v.span)] : [],
      ];
      return told ? cells : cells.slice(0, 1);
    }),
  };
}

/** A matrix where two dimensions with known values decide; the rows as written otherwise. */
function derivationBlocks(context: Context, dimension: Dimension): Block[] {
  const { dimensions: words, and } = context.phrases;
  const { by = [], rows = [] } = dimension.derivation ?? {};
  const term = termFor(context, 'dimension', dimension.id);
  const named = by.map((id) => context.contract.dimensions.find((d) => d.id === id));
  const [down, across] = named;
  if (
    by.length === 2 &&
    down !== undefined &&
    across !== undefined &&
    !down.fromRecords &&
    !across.fromRecords &&
    down.values.length * across.values.length > 0
  ) {
    const terms = [down, across].map((d) => termFor(context, 'dimension', d.id));
    const [rowsTerm, columnsTerm] = terms as [(typeof terms)[number], (typeof terms)[number]];
    return [
      paragraph(words.matrix(term, rowsTerm, columnsTerm)),
      {
        kind: 'table',
        caption: undefined,
        columns: [context.label('dimension', down.id), ...across.values.map((v) => spaced(v.id))].map(
          (heading) => ({ heading, align: 'left' }),
        ),
        rows: down.values.map((r) => [
          [valueOf(context, down.id, r.id)],
          ...across.values.map((c): Sentence => {
            const row = mostSpecific(rows, { [down.id]: r.id, [across.id]: c.id });
            return row === undefined ? [] : [value(spaced(row.value), row.span)];
          }),
        ]),
      },
    ];
  }
  return [
    paragraph(words.derived(term, and(by.map((id): Sentence => [termFor(context, 'dimension', id)])))),
    {
      kind: 'table',
      caption: undefined,
      columns: [
        ...by.map((id) => context.label('dimension', id)),
        context.label('dimension', dimension.id),
      ].map((heading) => ({ heading, align: 'left' })),
      rows: rows.map((row) => [
        ...by.map((id): Sentence => {
          const ids = row.selector[id];
          if (ids === undefined) return words.rest;
          return context.phrases.or(ids.map((v): Sentence => [valueOf(context, id, v, row.span)]));
        }),
        [value(spaced(row.value), row.span)],
      ]),
    },
  ];
}

/** Of the rows that fit, the one that fits fewest others; `otherwise` last. */
function mostSpecific(
  rows: readonly DerivationRow[],
  cell: Readonly<Record<string, string>>,
): DerivationRow | undefined {
  const fitting = rows.filter((row) =>
    Object.entries(cell).every(([d, v]) => row.selector[d]?.includes(v) ?? true),
  );
  const within = (a: DerivationRow, b: DerivationRow): boolean =>
    Object.keys(cell).every((d) => {
      const [x, y] = [a.selector[d], b.selector[d]];
      return y === undefined || (x !== undefined && x.every((v) => y.includes(v)));
    });
  return fitting.find((row) => fitting.every((other) => other.otherwise || within(row, other)));
}
