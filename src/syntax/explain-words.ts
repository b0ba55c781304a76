import type { TokenType } from 'chevrotain';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { nearest } from '../text/nearest.js';
import type { Source, Span } from '../text/source.js';
import { runRule } from './fact-parser.js';
import { blocks, type FactKind } from './facts.js';
import { endOfFact, type Fact } from './outline.js';
import { excerpt } from './report.js';
import { endOf, type Word } from './scan.js';
import { Block, Colon, Comma, Dash, Equals, keywordText } from './vocabulary.js';

/* A word too many, too few or misspelt: what every fact can suffer, and how it is shown. */

/** A fact that cannot be read, and the first word that does not fit. */
export interface Context {
  readonly fact: Fact;
  readonly kind: FactKind;
  readonly words: readonly Word[];
  readonly at: number;
  readonly found: Word | undefined;
  readonly before: Word;
  readonly expected: readonly TokenType[];
  readonly place: Span;
  readonly source: Source;
}

export function misspeltKeyword(c: Context): Diagnostic | undefined {
  const words = c.expected.map(keywordText).filter((text) => text !== undefined);
  return misspelt(c, words);
}

export function misspelt(c: Context, candidates: readonly string[]): Diagnostic | undefined {
  const found = c.found?.image ?? '';
  const meant = nearest(found, candidates);
  if (meant === undefined) return undefined;
  const fixes = [replace(`Write ${meant}`, c.place, meant)];
  return diagnose(
    'SLA0129',
    c.place,
    { written: excerpt(found, 40), meant, title: c.kind.title },
    { hint: c.kind.sample, fixes },
  );
}

export function noPercent(c: Context): Diagnostic {
  const text = excerpt(c.found?.image ?? '');
  const end = { ...c.place, start: c.place.end };
  return diagnose(
    'SLA0119',
    c.place,
    { title: c.kind.title, text },
    { hint: c.kind.sample, fixes: [replace('Add “%”', end, '%')] },
  );
}

/** One word more, or another one in place of it, and the fact is whole: then that is the mend. */
export function oneWordAway(c: Context): Diagnostic | undefined {
  const small = c.expected.filter(
    (type) => keywordText(type) !== undefined || [Comma, Colon, Equals, Dash].includes(type),
  );
  if (c.found === undefined || c.at === 0 || small.length > 4) return undefined;
  for (const type of small) {
    const image = (type.LABEL ?? '').slice(1, -1);
    const made: Word = {
      ...c.found,
      image,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx ?? 0,
      flaw: undefined,
    };
    if (runRule(c.kind.rule, [...c.words.slice(0, c.at), made, ...c.words.slice(c.at)]).error === undefined) {
      const tight = type === Comma || type === Colon;
      const start = tight ? endOf(c.before) : c.place.start;
      const fix = replace(`Add “${image}”`, { ...c.place, start, end: start }, tight ? image : `${image} `);
      const values = {
        missing: image,
        before: excerpt(c.before.image, 30),
        after: written(c.found),
        title: c.kind.title,
      };
      return diagnose('SLA0140', c.place, values, { hint: c.kind.sample, fixes: [fix] });
    }
    if (
      runRule(c.kind.rule, [...c.words.slice(0, c.at), made, ...c.words.slice(c.at + 1)]).error === undefined
    ) {
      const values = {
        title: c.kind.title,
        found: written(c.found),
        after: excerpt(c.before.image, 30),
        expected: [`“${image}”`],
      };
      return diagnose('SLA0130', c.place, values, {
        hint: c.kind.sample,
        fixes: [replace(`Write ${image}`, c.place, image)],
      });
    }
  }
  return undefined;
}

export const written = (word: Word): string => (word.tokenType === Block ? '{' : excerpt(word.image));

/** Words that make sense only together are named together. */
function labelOf(type: TokenType, before: Word): string {
  const word = keywordText(type);
  if (word === 'no') return '“no commitment”';
  if (word === 'until') return '“until the end of”';
  if (word === 'the' && before.image === 'until') return '“the end of”';
  return type.LABEL ?? type.name;
}

/** The last resort: what stands there, and what may follow. */
export function otherwise(c: Context): Diagnostic {
  const labels = c.expected.map((type) => labelOf(type, c.before));
  const expected = labels.length === 0 ? ['something else'] : [...new Set(labels)];
  const { title } = c.kind;
  if (c.at === 0 && c.found !== undefined) {
    const block = c.fact.inBlock === undefined ? title : blocks[c.fact.inBlock].title;
    return diagnose(
      'SLA0134',
      c.place,
      { text: written(c.found), block, heads: expected },
      { hint: c.kind.sample },
    );
  }
  if (c.found === undefined) {
    return diagnose(
      'SLA0115',
      c.place,
      { title, text: quote(c, 0, c.at), expected },
      { hint: c.kind.sample },
    );
  }
  if (complete(c)) {
    const span = spanOf(c.source, c.found, c.words[c.words.length - 1] as Word);
    return diagnose(
      'SLA0131',
      span,
      { title, fact: quote(c, 0, c.at), rest: quote(c, c.at, c.words.length) },
      { hint: c.kind.sample },
    );
  }
  return diagnose(
    'SLA0130',
    c.place,
    { title, found: written(c.found), after: excerpt(c.before.image, 30), expected },
    { hint: c.kind.sample },
  );
}

/** Do the words before the error make a whole fact? */
export function complete(c: Context): boolean {
  return runRule(c.kind.rule, c.words.slice(0, c.at)).error === undefined;
}

export const replace = (title: string, span: Span, text: string): Fix => ({ title, edits: [{ span, text }] });

export const spanOf = (source: Source, first: Word, last: Word): Span => ({
  file: source.name,
  start: first.startOffset,
  end: Math.max(first.endOffset + 1, endOfFact(last)),
});

/** The place just after the last word: what is missing would begin there. */
export const endPlace = (source: Source, before: Word): Span => {
  const end = endOfFact(before);
  return { file: source.name, start: end, end };
};

/** The author's own words, shortened. */
export function quote(c: Context, from: number, to: number): string {
  const first = c.words[from];
  const last = c.words[to - 1];
  if (first === undefined || last === undefined) return '';
  const start = first.startOffset;
  const end = last.tokenType === Block ? last.startOffset + 1 : endOf(last);
  return excerpt(c.source.text.slice(start, Math.min(end, start + 300)));
}
