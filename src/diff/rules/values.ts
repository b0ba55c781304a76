import { fromInteger } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import { expressionText, secondsText } from '../../semantics/expression-text.js';
import type {
  Definition,
  Dimension,
  Expression,
  Fact,
  Parameter,
  SpanOfTime,
} from '../../semantics/contract.js';
import type { Change } from '../change.js';
import { compareConditions, conditionWords } from '../conditions.js';
import { deadlineWords } from '../deadlines.js';
import { compareFields } from '../fields.js';
import type { Known } from '../known.js';
import { compareValues } from '../polynomial.js';
import { change, favoured, side, type RuleId } from '../rules.js';
import { fromTo, labelChange } from './agreement.js';

/* Agreed values, stretches of time, definitions, facts: what others use. Who gains is told where they are used. */

/** A change of one part, told by the words of the part on both sides. */
const part =
  <T extends { readonly span: Parameter['span'] }>(clause: string, name: string, before: T, after: T) =>
  (rule: RuleId, what: string, words: (item: T) => string): Change[] => {
    const [b, a] = [side(words(before), before.span), side(words(after), after.span)];
    return [change(rule, clause, favoured(rule), fromTo(`${name}: ${what}`, b.text, a.text), b, a)];
  };

const valueWords = (e: Expression | undefined, known: Known): string =>
  e === undefined ? 'open' : expressionText(e, known.currency);

export const parameterWords = (p: Parameter, known: Known): string => valueWords(p.value, known);

export function parameterChanges(before: Parameter, after: Parameter, known: Known): Change[] {
  const clause = clauseId.parameter(after.id);
  const name = `The agreed value “${after.label}”`;
  const told = part(clause, name, before, after);
  const range = (p: Parameter): string => `${valueWords(p.from, known)} to ${valueWords(p.to, known)}`;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      type: () => told('parameter.type', 'what it is', (p) => p.type.kind),
      from: () => told('parameter.range', 'its range', range),
      to: () => told('parameter.range', 'its range', range),
      value: () => told('parameter.value', 'it', (p) => valueWords(p.value, known)),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

export const definitionWords = (d: Definition, known: Known): string =>
  expressionText(d.value, known.currency);

export function definitionChanges(
  before: Definition,
  after: Definition,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const clause = clauseId.definition(after.id);
  const name = `The value “${after.label}”`;
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      value: () => {
        const [b, a] = [before, after].map((d) => side(definitionWords(d, known), d.span)) as [
          ReturnType<typeof side>,
          ReturnType<typeof side>,
        ];
        const what = fromTo(name, b.text, a.text);
        const equal = sameValue(before.value, after.value, dimensions, known);
        return [
          equal
            ? change('definition.value', clause, 'neither', what, b, a, REWORDED)
            : change('definition.value', clause, 'undecided', what, b, a),
        ];
      },
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

export const REWORDED = 'It is written in another way and comes to the same.';

/** Whether two expressions come to the same, whatever the records say. */
export function sameValue(
  before: Expression,
  after: Expression,
  dimensions: readonly Dimension[],
  known: Known,
): boolean {
  if (before.type.kind === 'yes or no' && after.type.kind === 'yes or no')
    return compareConditions(before, after, dimensions, known) === 'equal';
  return compareValues(before, after, known) === 'equal';
}

export const spanWords = (s: SpanOfTime, known: Known): string =>
  `${s.source}${s.condition === undefined ? '' : ` where ${expressionText(s.condition, known.currency)}`}`;

export function spanChanges(
  before: SpanOfTime,
  after: SpanOfTime,
  dimensions: readonly Dimension[],
  known: Known,
): Change[] {
  const clause = clauseId.span(after.id);
  const name = `The stretch of time “${after.label}”`;
  const told = part(clause, name, before, after);
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      label: () => labelChange(clause, before, after),
      source: () => told('span.source', 'what it is made of', (s) => s.source),
      condition: () => {
        const sides = [before, after].map((s) => side(conditionWords(s.condition, known.currency), s.span));
        const [b, a] = sides as [ReturnType<typeof side>, ReturnType<typeof side>];
        const what = fromTo(`${name}: its condition`, b.text, a.text);
        const order = compareConditions(before.condition, after.condition, dimensions, known);
        return [
          order === 'equal'
            ? change('span.condition', clause, 'neither', what, b, a, REWORDED)
            : change('span.condition', clause, 'undecided', what, b, a),
        ];
      },
      atLeastSeconds: () =>
        told('span.length', 'the shortest stretch that counts', (s) =>
          s.atLeastSeconds === undefined ? 'any' : secondsText(fromInteger(s.atLeastSeconds)),
        ),
      over: () => {
        const interval = (s: SpanOfTime): string =>
          s.over === undefined ? 'none' : secondsText(fromInteger(s.over.seconds));
        const needs = (s: SpanOfTime): string =>
          s.over?.needs === undefined
            ? 'none'
            : `needs ${s.over.needs.count}, otherwise ${s.over.needs.otherwise}`;
        return [
          ...(interval(before) === interval(after) ? [] : told('span.interval', 'its intervals', interval)),
          ...(needs(before) === needs(after)
            ? []
            : told('span.needs', 'intervals with little traffic', needs)),
        ];
      },
      streak: () =>
        told('span.streak', 'its probes', (s) =>
          s.streak === undefined
            ? 'none'
            : `fails ${s.streak.fails} times, answers ${s.streak.answers} times`,
        ),
      wholeMinutes: () =>
        told('span.minutes', 'minutes', (s) =>
          s.wholeMinutes ? 'in whole minutes' : 'parts of minutes too',
        ),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}

export const factWords = (f: Fact): string => f.text;

export function factChanges(before: Fact, after: Fact): Change[] {
  const clause = clauseId.fact(after.id);
  const name = `The fact “${after.label}”`;
  const told = part(clause, name, before, after);
  return compareFields(
    before,
    after,
    {
      id: 'matched',
      span: 'place',
      nameSpan: 'place',
      // The label of a fact is what it says.
      label: () => told('fact.text', 'what it says', (f) => f.label),
      text: () =>
        before.label !== after.label
          ? told('fact.text', 'what it says', (f) => f.label)
          : told('fact.text', 'what it says', (f) => f.text),
      by: () => told('fact.party', 'who states it', (f) => f.by ?? 'nobody named'),
      deadline: () =>
        told('fact.deadline', 'its deadline', (f) =>
          f.deadline === undefined ? 'none' : deadlineWords(f.deadline),
        ),
      silence: () => told('fact.silence', 'silence counts as', (f) => f.silence ?? 'nothing'),
    },
    { clause, name, sides: (field) => [side(field, before.span), side(field, after.span)] },
  );
}
