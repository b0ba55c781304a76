import type { IRecognitionException, TokenType } from 'chevrotain';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../text/nearest.js';
import type { Source } from '../text/source.js';
import { factParser } from './fact-parser.js';
import type { Fact } from './fact.js';
import { blocks, homesOf, type FactKind } from './facts.js';
import { excerpt } from './report.js';
import type { Word } from './scan.js';
import { complete, endPlace, quote, replace, spanOf, written, type Context } from './slip.js';
import { slips } from './slips.js';
import {
  Currency, Dash, DateWord, isName, keyword, keywordText, Name, NumberWord, Open, Ordinal, Over, Percent, Plus, Text, Times,
} from './vocabulary.js'; // prettier-ignore

/*
 * From “this word does not fit” to a sentence that helps. The grammar knows which words would fit; the cases in
 * slips.ts are the slips that people make, the most telling first.
 */

/** The fact does not exist here: misspelt, in the wrong block, of a later version, or not a fact at all. */
export function unknownFact(fact: Fact, source: Source): Diagnostic {
  const head = fact.words[0] as Word;
  const span = spanOf(source, head, head);
  const kind = fact.inBlock === undefined ? undefined : blocks[fact.inBlock];
  const title = kind?.title ?? 'this block';
  // What a line of the block says; an acceptance may stand above all of them.
  const heads = [...(kind?.heads.keys() ?? [])].filter((word) => word !== 'accept');
  if (fact.meant !== undefined) {
    return diagnose(
      'SLA0111',
      span,
      { written: head.image, meant: fact.meant, block: title },
      {
        hint: kind?.heads.get(fact.meant)?.sample ?? '',
        fixes: [replace(`Write ${fact.meant}`, span, fact.meant)],
      },
    );
  }
  if (!/^[A-Za-z_]/.test(head.image)) {
    const hint = [...(kind?.heads.values() ?? [])][0]?.sample ?? '';
    return diagnose('SLA0134', span, { text: written(head), block: title, heads: some(heads) }, { hint });
  }
  const [home, ...others] = homesOf(head.image).map((name) => blocks[name]);
  if (home !== undefined) {
    const homes = [home, ...others].map((block) => block.title);
    const hint = home.heads.get(head.image)?.sample ?? '';
    return diagnose('SLA0112', span, { head: head.image, block: title, homes }, { hint });
  }
  const near = fact.inBlock === undefined ? undefined : nearestAnywhere(head.image);
  return diagnose('SLA0110', span, { head: excerpt(head.image, 40), block: title, known: some(heads) }, near);
}

/** A head of another block that looks much like the word. */
function nearestAnywhere(word: string): { hint: string } | undefined {
  for (const block of Object.values(blocks)) {
    const meant = nearest(word, block.heads.keys());
    if (meant !== undefined) return { hint: `${block.title} has the fact “${meant}”` };
  }
  return undefined;
}

/** A long list of heads is cut: nobody reads sixteen words. */
const some = (heads: readonly string[]): string[] =>
  heads.length <= 8
    ? heads.map((h) => `“${h}”`)
    : ['a word such as “fee”, “calendar”, “service”, “slo”, “penalty”'];

/** Why a fact cannot be read, from the first word that does not fit. */
export function explainError(
  fact: Fact,
  kind: FactKind,
  words: readonly Word[],
  error: IRecognitionException,
  source: Source,
  thorough: boolean,
): Diagnostic {
  const index = words.indexOf(error.token as Word);
  const at = index < 0 ? words.length : placeOf(kind, words, index, thorough);
  const found = words[at];
  const before = words[Math.max(at - 1, 0)] as Word;
  const expected = thorough ? expectedAfter(kind, words.slice(0, at)) : [];
  const place = found === undefined ? endPlace(source, before) : spanOf(source, found, found);
  const context: Context = { fact, kind, words, at, found, before, expected, place, source };
  for (const slip of slips) {
    const diagnostic = slip(context);
    if (diagnostic !== undefined) return diagnostic;
  }
  return otherwise(context);
}

/** Where two words decide, the first may be named though it fits: then the second is the one that does not. */
function placeOf(kind: FactKind, words: readonly Word[], index: number, thorough: boolean): number {
  const word = words[index];
  if (!thorough || word === undefined) return index;
  const fits = expectedAfter(kind, words.slice(0, index)).some((type) => matches(word, type));
  return fits && expectedAfter(kind, words.slice(0, index + 1)).length > 0 ? index + 1 : index;
}

const matches = (word: Word, type: TokenType): boolean =>
  word.tokenType === type || (type === Name && isName(word));

/** Words that make sense only together are named together. */
function labelOf(type: TokenType, before: Word, rule: string): string {
  const word = keywordText(type);
  if (word === 'no' && /^target/.test(rule)) return '“no commitment”';
  if (word === 'until') return '“until the end of”';
  if (word === 'the' && before.image === 'until') return '“the end of”';
  return type.LABEL ?? type.name;
}

/** Words that may begin a value, and words that may go on with one: each list is said in one phrase, or not at all. */
const beginning = new Set<TokenType>([
  ...(['not', 'time', 'count', 'share', 'sum', 'average', 'minimum', 'maximum', 'nps', 'target', 'any', 'every', 'yes', 'no'] as const).map(keyword),
  Dash, Percent, Currency, NumberWord, Name, Ordinal, Open, Text, DateWord,
]); // prettier-ignore
const goingOn = new Set<TokenType>([
  ...(['in', 'per', 'and', 'or', 'above', 'below', 'at', 'is', 'where', 'when', 'of', 'down', 'up', 'half'] as const).map(keyword),
  Plus, Dash, Times, Over, Open,
]); // prettier-ignore

function labelsOf({ expected, before, kind }: Context): string[] {
  let types = expected;
  const value = types.includes(Name) && types.includes(keyword('count'));
  if (value) types = types.filter((type) => !beginning.has(type));
  else if (types.includes(Plus) && types.some((type) => !goingOn.has(type)))
    types = types.filter((type) => !goingOn.has(type));
  const labels = types.map((type) => labelOf(type, before, kind.rule));
  return [...new Set([...(value ? ['a value such as 5% of support, EUR 250.00 or a name'] : []), ...labels])];
}

/** The last resort: what stands there, and what may follow. */
function otherwise(c: Context): Diagnostic {
  const labels = labelsOf(c);
  const expected = labels.length === 0 ? ['something else'] : labels;
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

/** More words before the error than any fact has are not looked at: this keeps the search short. */
const MOST_WORDS = 80;

function expectedAfter(kind: FactKind, before: readonly Word[]): TokenType[] {
  if (before.length > MOST_WORDS) return [];
  const paths = factParser().computeContentAssist(kind.rule, [...before]);
  return [...new Set(paths.map((path) => path.nextTokenType))];
}
