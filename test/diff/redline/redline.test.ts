import { describe, expect, it } from 'vitest';
import { toWord } from '../../../src/document/word/word.js';
import { contractDocument } from '../../../src/document/tree.js';
import { toRedline } from '../../../src/diff/redline/redline.js';
import { contractFrom, exampleText, info, WIDE } from '../../document/contracts.js';
import { changesIn, seen } from '../../document/word/revisions.js';
import { WHOLE } from '../../document/whole.js';

const docOf = (text: string) => contractDocument(contractFrom(text), info);
const reviser = { author: 'Legal', date: '2026-01-31T00:00:00Z' };
const redline = (before: string, after: string) => toRedline(docOf(before), docOf(after), reviser);

/** The changes of a text that `edit` makes, as a lawyer sees them. */
const changesOf = (edit: (text: string) => string) =>
  changesIn(redline(exampleText, edit(exampleText)))
    .filter(({ text }) => text !== '')
    .map(({ kind, text }) => `${kind} ${text}`);

const calendar = /calendar support[^}]*}\n+/.exec(exampleText)?.[0] ?? '';

describe('a redline', () => {
  it('marks words, not paragraphs', () => {
    expect(changesOf((text) => text.replace('EUR 48,000.00', 'EUR 50,000.00'))).toEqual([
      'ins 50,000.00',
      'del 48,000.00',
    ]);
  });

  it('marks a row that was put in as a row', () => {
    const file = redline(exampleText, exampleText.replace('  direct ', '  chat "Live chat"\n  direct '));
    expect(changesIn(file).map(({ text }) => text)).toContain('Live chat');
  });

  it('bears author and day, or no day', () => {
    const [before, after] = [docOf(exampleText), docOf(exampleText.replace('48,000', '50,000'))];
    const authors = changesIn(toRedline(before, after, reviser)).map(
      ({ author, date }) => `${author} ${date}`,
    );
    expect([...new Set(authors)]).toEqual(['Legal 2026-01-31T00:00:00Z']);
    const undated = changesIn(toRedline(before, after, { author: 'Legal' }));
    expect([...new Set(undated.map(({ date }) => date))]).toEqual(['']);
  });

  it('has no change between a contract and itself, and is then the document', () => {
    const doc = docOf(WIDE);
    expect(changesIn(toRedline(doc, doc, reviser))).toEqual([]);
    expect(Buffer.from(toRedline(doc, doc, reviser)).equals(Buffer.from(toWord(doc)))).toBe(true);
  });

  it.each<[string, string, string]>([
    ['a figure', exampleText, exampleText.replace('48,000.00', '50,000.00')],
    ['a name', exampleText, exampleText.replaceAll('Harbour Manufacturing plc', 'Harbour & Sons <plc>')],
    [
      'a calendar taken away',
      exampleText.replace(calendar, `${calendar}calendar extra "Extra" {\n  open Sat 09:00-12:00\n}\n`),
      exampleText,
    ],
    ['a moved dimension', WIDE, moved(WIDE, /dimension channel[^}]*}\n/)],
    ['a moved fee and calendar', WIDE, moved(moved(WIDE, /fee base.*\n/), /calendar office[^}]*}\n/)],
    ['two contracts', exampleText, WIDE],
    ['two contracts, the other way', WIDE, exampleText],
    ['the whole language', exampleText, WHOLE],
    ['from the whole language', WHOLE, WIDE],
  ])('gives the later document when accepted and the earlier when rejected: %s', (_, before, after) => {
    const file = redline(before, after);
    expect(seen(file, 'accept')).toEqual(seen(toWord(docOf(after))));
    expect(seen(file, 'reject')).toEqual(seen(toWord(docOf(before))));
    expect(changesIn(file).length).toBeGreaterThan(0);
  });
});

/** The text with what the pattern finds at its end. */
function moved(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) throw new Error(`there is no ${pattern.source}`);
  return `${text.replace(found, '').trimEnd()}\n\n${found}`;
}
