import type { Declaration, ExampleFact, SyntaxNode } from './ast.js';
import { value, type Inside } from './lower-expressions.js';
import { bodyOf, type Lowerings } from './lower-parties.js';
import { periodLiteral, selector } from './lower-phrases.js';
import { chosen, duration, name, number, text, type Branch } from './lower.js';

/** Worked examples. */
export const exampleLowerings: Lowerings = {
  example: (b, span, inside): Declaration => ({
    kind: 'ExampleDeclaration',
    span,
    title: text(b.sub('label')),
    facts: inside(bodyOf(b)) as ExampleFact[],
  }),
  given: (b, span, inside): ExampleFact => given(b, span, inside),
  expect: (b, span, inside): ExampleFact => {
    if (b.keyword('terminate') !== undefined) {
      const expected = b.keyword('no') === undefined;
      return { kind: 'ExpectTermination', span, by: name(b.sub('partyName')), expected };
    }
    const outcome = b.sub('outcome');
    return {
      kind: 'ExpectValue',
      span,
      name: name(b.sub('resultName')),
      selector: ofSelector(b),
      value: outcome.has('value') ? value(outcome.sub('value'), inside) : undefined,
      nothing: outcome.keyword('nothing') !== undefined,
      shown: outcome.keyword('shown') !== undefined,
      verdict: outcome.has('verdict')
        ? chosen(outcome.sub('verdict'), 'met', 'missed', 'not judged')
        : undefined,
      period: inPeriod(b),
    };
  },
};

const ofSelector = (b: Branch): ReturnType<typeof selector> | undefined =>
  b.has('ofSelector') ? selector(b.sub('ofSelector').sub('selector')) : undefined;
const inPeriod = (b: Branch): ReturnType<typeof periodLiteral> | undefined =>
  b.has('inPeriod') ? periodLiteral(b.sub('inPeriod')) : undefined;

function given(b: Branch, span: SyntaxNode['span'], inside: Inside): ExampleFact {
  if (b.keyword('late') !== undefined) {
    const slo = name(b.sub('sloName'));
    const chosenBy = ofSelector(b);
    const lateness = duration(b.sub('duration'));
    return {
      kind: 'GivenLate',
      span,
      slo,
      selector: chosenBy,
      lateness,
      period: periodLiteral(b.sub('inPeriod')),
    };
  }
  const negated = b.keyword('no') !== undefined;
  const about = name(b.sub('resultName'));
  const chosenBy = ofSelector(b);
  if (b.has('counts')) {
    const counts = b.sub('counts');
    const within = number(b.cursor, counts.word('Number'));
    const total = number(b.cursor, counts.word('Number', 1));
    return {
      kind: 'Given',
      span,
      slo: about,
      selector: chosenBy,
      within,
      total,
      period: periodLiteral(b.sub('inPeriod')),
    };
  }
  const stated = b.has('value') ? value(b.sub('value'), inside) : undefined;
  return {
    kind: 'GivenValue',
    span,
    name: about,
    negated,
    selector: chosenBy,
    value: stated,
    period: inPeriod(b),
  };
}
