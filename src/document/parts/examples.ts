import { clauseId } from '../../semantics/clause-id.js';
import type { Cell, Example, Expectation } from '../../semantics/contract.js';
import type { Clause, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { cellValues, paragraph, section, termFor, type Context } from './context.js';

/* The contract's own worked examples, as tables of what is given and what follows. */

export function examples(context: Context): Clause[] {
  const { contract, phrases } = context;
  if (contract.examples.length === 0) return [];
  const clauses = contract.examples.map((example, i) =>
    section(
      clauseId.example(i),
      example.title,
      [],
      [givenTable(context, example), resultTable(context, example)],
    ),
  );
  return [section('examples', phrases.headings.examples, clauses, [paragraph(phrases.examples.intro)])];
}

function givenTable(context: Context, example: Example): Table {
  const { examples: words, slos, format } = context.phrases;
  const { columns } = words;
  return {
    kind: 'table',
    caption: words.given,
    columns: [
      { heading: columns.slo, align: 'left' },
      { heading: columns.category, align: 'left' },
      { heading: columns.month, align: 'left' },
      { heading: columns.within, align: 'right' },
      { heading: columns.counted, align: 'right' },
    ],
    rows: example.given.map((given) => [
      [termFor(context, 'slo', given.slo)],
      isWhole(given.cell) ? slos.all : cellText(context, given.cell),
      [value(format.month(given.month), given.span)],
      [value(format.integer(given.within), given.span)],
      [value(format.integer(given.total), given.span)],
    ]),
  };
}

function resultTable(context: Context, example: Example): Table {
  const { examples: words } = context.phrases;
  return {
    kind: 'table',
    caption: words.result,
    columns: [
      { heading: words.columns.subject, align: 'left' },
      { heading: words.columns.outcome, align: 'right' },
    ],
    rows: example.expect.map((expected) => [subject(context, expected), outcome(context, expected)]),
  };
}

function subject(context: Context, expected: Expectation): Sentence {
  const { examples: words } = context.phrases;
  if (expected.kind === 'money') {
    return expected.subject === 'total' ? words.total : [termFor(context, 'penalty', expected.subject)];
  }
  const slo = termFor(context, 'slo', expected.slo);
  return isWhole(expected.cell)
    ? words.attainmentAll(slo)
    : words.attainment(slo, cellText(context, expected.cell));
}

function outcome({ phrases }: Context, expected: Expectation): Sentence {
  const { examples: words, format } = phrases;
  if (expected.kind === 'money') return [value(format.money(expected.money), expected.span)];
  const share = value(format.share(expected.share), expected.span);
  if (expected.verdict === undefined) return [share];
  return words.outcome(share, value(words[expected.verdict], expected.span));
}

const isWhole = (cell: Cell): boolean => Object.keys(cell).length === 0;
const cellText = (context: Context, cell: Cell): Sentence =>
  context.phrases.together(cellValues(context, cell));
