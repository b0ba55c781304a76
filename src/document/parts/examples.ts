import { compare, fromInteger, ZERO } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Cell, Example, Expectation, Expression, Given } from '../../semantics/contract.js';
import type { Span } from '../../text/source.js';
import type { Clause, Table } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import {
  cellValues,
  kindOfName,
  paragraph,
  partyFor,
  section,
  spaced,
  termFor,
  type Context,
} from './context.js';
import { valueText } from './expressions.js';
import { judgesShare } from './figures.js';

/* The contract's own worked examples, as tables of what is given and what follows. */

export function examples(context: Context): Clause[] {
  const { contract, phrases } = context;
  if (contract.examples.length === 0) return [];
  const clauses = contract.examples.map((example, i) =>
    section(
      clauseId.example(i),
      example.title,
      [],
      [
        ...(example.given.length === 0 ? [] : [givenTable(context, example)]),
        ...(example.expect.length === 0 ? [] : [resultTable(context, example)]),
      ],
    ),
  );
  return [section('examples', phrases.headings.examples, clauses, [paragraph(phrases.examples.intro)])];
}

function givenTable(context: Context, example: Example): Table {
  const { given, columns } = context.phrases.examples;
  return {
    kind: 'table',
    caption: given,
    columns: [
      { heading: columns.subject, align: 'left' },
      { heading: columns.category, align: 'left' },
      { heading: columns.period, align: 'left' },
      { heading: columns.value, align: 'right' },
    ],
    rows: example.given.map((item) => [
      givenSubject(context, item),
      cellText(context, item.cell),
      periodText(context, item.period, item.span),
      givenValue(context, item),
    ]),
  };
}

function givenSubject(context: Context, given: Given): Sentence {
  const { examples: words } = context.phrases;
  if (given.kind === 'counts') return words.withinLimit(termFor(context, 'slo', given.slo));
  if (given.kind === 'late record') return words.late(termFor(context, 'slo', given.slo));
  return namedItem(context, given.name, given.span);
}

function givenValue(context: Context, given: Given): Sentence {
  const { examples: words, format } = context.phrases;
  const stated = (text: string): Sentence => [value(text, given.span)];
  if (given.kind === 'counts')
    return words.counts(stated(format.integer(given.within)), stated(format.integer(given.total)));
  if (given.kind === 'late record') return words.lateBy(stated(format.seconds(fromInteger(given.lateness))));
  return outcomeText(context, given.value);
}

/** Facts hold or do not; everything else is its value. */
function outcomeText(context: Context, e: Expression): Sentence {
  const { examples: words } = context.phrases;
  if (e.kind === 'constant' && e.type.kind === 'yes or no' && e.value !== undefined)
    return compare(e.value, ZERO) === 0 ? words.doesNotHold : words.holds;
  return valueText(context, e, { period: undefined });
}

function resultTable(context: Context, example: Example): Table {
  const { columns, result } = context.phrases.examples;
  return {
    kind: 'table',
    caption: result,
    columns: [
      { heading: columns.subject, align: 'left' },
      { heading: columns.category, align: 'left' },
      { heading: columns.period, align: 'left' },
      { heading: columns.outcome, align: 'right' },
    ],
    rows: example.expect.map((expected) => {
      const dated = expected.kind === 'value';
      return [
        subject(context, expected),
        dated ? cellText(context, expected.cell) : [],
        dated ? periodText(context, expected.period, expected.span) : [],
        outcome(context, expected),
      ];
    }),
  };
}

function subject(context: Context, expected: Expectation): Sentence {
  const { examples: words } = context.phrases;
  return expected.kind === 'termination'
    ? words.terminates(partyFor(context, expected.by, expected.span))
    : namedItem(context, expected.name, expected.span);
}

/** A fee, definition, fact, service level, credit … by its term; `total` and `points` by their words. */
function namedItem(context: Context, name: string, span: Span): Sentence {
  const { examples: words, values } = context.phrases;
  const kind = kindOfName(context, name);
  if (kind === 'slo') {
    const slo = context.contract.slos.find(({ id }) => id === name);
    const term = termFor(context, 'slo', name);
    return slo !== undefined && judgesShare(slo) ? words.attainmentOf(term) : words.measuredOf(term);
  }
  if (kind !== undefined) return [termFor(context, kind, name)];
  if (name === 'total') return words.total;
  if (name === 'points') return words.points;
  return values.text(value(spaced(name), span));
}

function outcome(context: Context, expected: Expectation): Sentence {
  const { examples: words } = context.phrases;
  const stated = (text: string): Sentence => [value(text, expected.span)];
  if (expected.kind === 'termination') return expected.expected ? words.arises : words.doesNotArise;
  const verdict = expected.verdict === undefined ? undefined : stated(words[expected.verdict]);
  // `expect uptime: missed` says nothing of the value.
  const silent =
    expected.value !== 'nothing' &&
    expected.value.kind === 'named value' &&
    expected.value.name === expected.name;
  if (silent && verdict !== undefined) return verdict;
  const shown =
    expected.value === 'nothing'
      ? stated(words.nothing)
      : expected.shown === true
        ? words.shown(outcomeText(context, expected.value))
        : outcomeText(context, expected.value);
  return verdict === undefined ? shown : words.outcome(shown, verdict);
}

const cellText = (context: Context, cell: Cell): Sentence =>
  context.phrases.together(cellValues(context, cell));

const periodText = ({ phrases }: Context, key: string | undefined, span: Span): Sentence =>
  key === undefined ? [] : [value(phrases.format.period(key), span)];
