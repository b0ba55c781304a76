import type { TokenType } from 'chevrotain';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import type { Source, Span } from '../text/source.js';
import { runRule } from './fact-parser.js';
import { endOfFact, type Fact } from './fact.js';
import type { FactKind } from './facts.js';
import { excerpt } from './report.js';
import { endOf, type Word } from './scan.js';
import { Block, Colon, Comma } from './vocabulary.js';

/** A place where a fact cannot be read on. */
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

/** A finding where the place shows this slip, otherwise nothing. */
export type Slip = (c: Context) => Diagnostic | undefined;

export const written = (word: Word): string => (word.tokenType === Block ? '{' : excerpt(word.image));

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

/** What is written for a word of one meaning. */
export const imageOf = (type: TokenType): string => (type.LABEL ?? '').slice(1, -1);

/** A word or sign is missing before the place. */
export function lacks(c: Context, type: TokenType): Diagnostic {
  const image = imageOf(type);
  const tight = type === Comma || type === Colon;
  const start = tight ? endOf(c.before) : c.place.start;
  const fix = replace(`Add “${image}”`, { ...c.place, start, end: start }, tight ? image : `${image} `);
  const after = c.found === undefined ? '' : written(c.found);
  const values = { missing: image, before: excerpt(c.before.image, 30), after, title: c.kind.title };
  return diagnose('SLA0140', c.place, values, { hint: c.kind.sample, fixes: [fix] });
}
