import { fromInteger } from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import { expressionText, secondsText } from '../../semantics/expression-text.js';
import type { Example } from '../../semantics/contract.js';
import { cellText } from '../../semantics/wording.js';
import type { Change } from '../change.js';
import type { Known } from '../known.js';
import { plainChanges } from '../lists.js';
import { change, side } from '../rules.js';

/** Examples promise nothing: they are matched by title, those that are left by place. */
export const exampleChanges = (
  before: readonly Example[],
  after: readonly Example[],
  known: Known,
): Change[] =>
  plainChanges(before, after, {
    kind: 'example',
    name: 'The example',
    section: 'examples',
    clause: clauseId.example,
    words: (e) => exampleWords(e, known),
    like: [(b, a) => b.title === a.title],
    changed: (b, a, clause) => [
      change(
        'example.changed',
        clause,
        'neither',
        `The example “${a.title}” changed.`,
        side(exampleWords(b, known), b.span),
        side(exampleWords(a, known), a.span),
      ),
    ],
  });

const of = (cell: Example['given'][number]['cell']): string => {
  const text = cellText(cell);
  return text === undefined ? '' : ` of ${text}`;
};
const during = (period: string | undefined): string => (period === undefined ? '' : ` in ${period}`);

function exampleWords(example: Example, { currency }: Known): string {
  const given = example.given.map((g) => {
    switch (g.kind) {
      case 'counts':
        return `given ${g.slo}${of(g.cell)} = ${g.within} of ${g.total}${during(g.period)}`;
      case 'late record':
        return `given a late ticket of ${g.slo}${of(g.cell)} by ${secondsText(fromInteger(g.lateness))}${during(g.period)}`;
      case 'value':
        return `given ${g.name}${of(g.cell)} = ${expressionText(g.value, currency)}${during(g.period)}`;
    }
  });
  const expected = example.expect.map((e) => {
    if (e.kind === 'termination') return `expect ${e.expected ? '' : 'no '}terminate by ${e.by}`;
    const value = e.value === 'nothing' ? e.value : expressionText(e.value, currency);
    const shown = e.shown === true ? ' shown as ' : ' = ';
    return `expect ${e.name}${of(e.cell)}${shown}${value}${e.verdict === undefined ? '' : `, ${e.verdict}`}${during(e.period)}`;
  });
  return [example.title, ...given, ...expected].join('; ');
}
