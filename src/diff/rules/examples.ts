import { clauseId } from '../../semantics/clause-id.js';
import type { Example } from '../../semantics/contract.js';
import { cellText, moneyText, shareText } from '../../semantics/wording.js';
import type { Change } from '../change.js';
import { same } from '../meaning.js';
import { change, side } from '../rules.js';

/** Examples promise nothing: they are matched by title, those that are left by place. */
export function exampleChanges(before: readonly Example[], after: readonly Example[]): Change[] {
  const free = new Set(after);
  const found = new Map<Example, Example>();
  const tests: ((b: Example, a: Example) => boolean)[] = [
    (b, a) => same(b, a),
    (b, a) => b.title === a.title,
    (b, a) => before.indexOf(b) === after.indexOf(a),
  ];
  for (const test of tests) {
    for (const b of before) {
      const a = found.has(b) ? undefined : [...free].find((candidate) => test(b, candidate));
      if (a === undefined) continue;
      found.set(b, a);
      free.delete(a);
    }
  }
  const changes: Change[] = [];
  const order: number[] = [];
  before.forEach((b, i) => {
    const a = found.get(b);
    if (a === undefined) {
      changes.push(
        change(
          'example.removed',
          clauseId.example(i),
          'neither',
          `The example “${b.title}” is gone.`,
          side(exampleWords(b), b.span),
          undefined,
        ),
      );
      return;
    }
    order.push(after.indexOf(a));
    if (same(b, a)) return;
    const what = `The example “${a.title}” changed.`;
    changes.push(
      change(
        'example.changed',
        clauseId.example(after.indexOf(a)),
        'neither',
        what,
        side(exampleWords(b), b.span),
        side(exampleWords(a), a.span),
      ),
    );
  });
  for (const a of free) {
    changes.push(
      change(
        'example.added',
        clauseId.example(after.indexOf(a)),
        'neither',
        `The example “${a.title}” is new.`,
        undefined,
        side(exampleWords(a), a.span),
      ),
    );
  }
  const [first, now] = [before[0], after[0]];
  if (
    first !== undefined &&
    now !== undefined &&
    order.some((place, i) => i > 0 && place < (order[i - 1] ?? -1))
  ) {
    const titles = (list: readonly Example[]): string => list.map((e) => e.title).join('; ');
    changes.push(
      change(
        'order.changed',
        'examples',
        'neither',
        'The examples stand in another order.',
        side(titles(before), first.span),
        side(titles(after), now.span),
      ),
    );
  }
  return changes;
}

const of = (cell: Example['given'][number]['cell']): string => {
  const text = cellText(cell);
  return text === undefined ? '' : ` of ${text}`;
};

function exampleWords(example: Example): string {
  const given = example.given.map(
    (g) => `given ${g.slo}${of(g.cell)} = ${g.within} of ${g.total} in ${g.month}`,
  );
  const expected = example.expect.map((e) =>
    e.kind === 'money'
      ? `expect ${e.subject} = ${moneyText(e.money)}`
      : `expect ${e.slo}${of(e.cell)} = ${shareText(e.share)}${e.verdict === undefined ? '' : `, ${e.verdict}`}`,
  );
  return [example.title, ...given, ...expected].join('; ');
}
