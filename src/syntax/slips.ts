import type { TokenType } from 'chevrotain';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../text/nearest.js';
import { runRule } from './fact-parser.js';
import { excerpt } from './report.js';
import { endOf, type Word } from './scan.js';
import {
  complete,
  imageOf,
  lacks,
  quote,
  replace,
  spanOf,
  written,
  type Context,
  type Slip,
} from './slip.js';
import { startsNextFact } from './next-fact.js';
import { phraseSlips } from './slips-phrases.js';
import {
  Block, Colon, Comma, Currency, DateWord, Equals, isName, isReserved, keywordText, Month, Name, NumberWord, Percent, Text, Time, Unit, units,
  Version, Weekday, weekdays, Zone,
} from './vocabulary.js'; // prettier-ignore

/* The slips that people make, the most telling first: each looks at a place where a word does not fit. */

export const slips: readonly Slip[] = [
  ...phraseSlips,
  // Two facts on one line.
  (c) => {
    if (
      c.found === undefined ||
      !startsNextFact(c.fact, c.words, c.at) ||
      c.expected.includes(c.found.tokenType)
    )
      return;
    const start = endOf(c.before);
    const gap = { file: c.source.name, start, end: c.found.startOffset };
    const fixes = [replace('Begin a new line', gap, `\n${' '.repeat(c.fact.indent)}`)];
    const values = { first: quote(c, 0, c.at), second: quote(c, c.at, c.words.length) };
    return c.expected.length === 0 || complete(c)
      ? diagnose('SLA0113', c.place, values, { hint: c.kind.sample, fixes })
      : undefined;
  },
  // 90% within 4 office
  (c) => {
    if (!c.expected.includes(Unit) || c.expected.includes(NumberWord)) return;
    if (c.found !== undefined && isName(c.found)) return misspelt(c, [...units.keys()]);
    // 8 houres: read as the name of a calendar, but more likely the unit.
    const near = isName(c.before) ? nearest(c.before.image, units.keys()) : undefined;
    if (near !== undefined) {
      const span = spanOf(c.source, c.before, c.before);
      const values = { written: excerpt(c.before.image, 40), meant: near, title: c.kind.title };
      return diagnose('SLA0129', span, values, {
        hint: c.kind.sample,
        fixes: [replace(`Write ${near}`, span, near)],
      });
    }
    const start = c.words.findLastIndex((w, i) => i < c.at && w.tokenType === NumberWord);
    if (start < 0) return;
    const number = c.words[start] as Word;
    return diagnose(
      'SLA0116',
      spanOf(c.source, number, c.before),
      { text: quote(c, start, c.at) },
      { hint: c.kind.sample },
    );
  },
  // = 48,000.00 each
  (c) => {
    if (!c.expected.includes(Currency) || c.found?.tokenType !== NumberWord) return;
    if (c.expected.includes(Percent) && c.kind.rule !== 'fee') return noPercent(c);
    const text = excerpt(c.found.image);
    return diagnose('SLA0117', c.place, { text, found: text }, { hint: c.kind.sample });
  },
  (c) => (c.expected.includes(Percent) && c.found?.tokenType === NumberWord ? noPercent(c) : undefined),
  (c) => {
    const dates = c.expected.includes(DateWord);
    if (!dates && !c.expected.includes(Month)) return;
    if (c.found === undefined || ![Version, NumberWord, Month, DateWord, Text].includes(c.found.tokenType))
      return;
    return diagnose(
      'SLA0120',
      c.place,
      { text: excerpt(c.found.image), what: dates ? 'date' : 'month' },
      { hint: c.kind.sample },
    );
  },
  (c) => {
    if (
      !c.expected.includes(Time) ||
      c.found === undefined ||
      ![NumberWord, Version].includes(c.found.tokenType)
    )
      return;
    return diagnose(
      'SLA0122',
      c.place,
      { text: excerpt(c.found.image), impossible: false },
      { hint: c.kind.sample },
    );
  },
  // Monday-Friday
  (c) => {
    if (!c.expected.includes(Weekday) || c.found === undefined || !isName(c.found)) return;
    const meant = c.found.image.charAt(0).toUpperCase() + c.found.image.slice(1, 3).toLowerCase();
    if (!weekdays.has(meant)) return;
    return diagnose(
      'SLA0137',
      c.place,
      { written: excerpt(c.found.image), meant },
      { fixes: [replace(`Write ${meant}`, c.place, meant)] },
    );
  },
  // A name that is missing, or that is a reserved word.
  (c) => {
    const wantsName = c.expected.some((type) => type === Name);
    if (!wantsName || c.found === undefined) return;
    if (isReserved(c.found.image) && c.at === 1) {
      const next = c.words[c.at + 1];
      if (next !== undefined && (next.tokenType === Text || next.tokenType === Block)) {
        const unit = units.has(c.found.image);
        return diagnose(
          'SLA0126',
          c.place,
          { text: written(c.found), title: c.kind.title, unit },
          { hint: c.kind.sample },
        );
      }
    }
    if (c.expected.length > 1 && !c.expected.every((type) => type === Name || type === Zone)) return;
    if (
      keywordText(c.found.tokenType) === undefined &&
      ![Text, Block, NumberWord].includes(c.found.tokenType) &&
      c.found.image.length > 1
    )
      return;
    return diagnose(
      'SLA0114',
      c.place,
      {
        title: c.kind.title,
        after: excerpt(c.before.image, 30),
        found: written(c.found),
        what: 'a name',
      },
      { hint: c.kind.sample },
    );
  },
  // provider meridian Meridian IT
  (c) => {
    if (!c.expected.includes(Text) || c.found === undefined || !isName(c.found)) return;
    const slip = misspeltKeyword(c);
    if (slip !== undefined) return slip;
    let end = c.at;
    while (
      end < c.words.length &&
      (isName(c.words[end] as Word) || [NumberWord, Unit].includes((c.words[end] as Word).tokenType))
    )
      end += 1;
    const text = quote(c, c.at, end);
    const span = spanOf(c.source, c.found, c.words[end - 1] as Word);
    return diagnose('SLA0136', span, { title: c.kind.title, text }, { hint: c.kind.sample });
  },
  (c) => (c.found !== undefined && /^[A-Za-z]/.test(c.found.image) ? misspeltKeyword(c) : undefined),
  (c) => commaBeforeBy(c),
  (c) => oneWordAway(c),
];

function misspeltKeyword(c: Context): Diagnostic | undefined {
  const words = c.expected.map(keywordText).filter((text) => text !== undefined);
  return misspelt(c, words);
}

function misspelt(c: Context, candidates: readonly string[]): Diagnostic | undefined {
  const found = c.found?.image ?? '';
  if (isReserved(found)) return undefined;
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

function noPercent(c: Context): Diagnostic {
  const text = excerpt(c.found?.image ?? '');
  const end = { ...c.place, start: c.place.end };
  return diagnose(
    'SLA0119',
    c.place,
    { title: c.kind.title, text },
    { hint: c.kind.sample, fixes: [replace('Add “%”', end, '%')] },
  );
}

/** `credit once each calendar month by attainment {`: without its comma, “by” names a dimension. */
function commaBeforeBy(c: Context): Diagnostic | undefined {
  if (c.found?.tokenType !== Block) return undefined;
  const by = c.words.findLastIndex((word, i) => i < c.at && word.image === 'by');
  const [before, word] = [c.words[by - 1], c.words[by]];
  if (before === undefined || word === undefined || before.tokenType === Comma) return undefined;
  const comma: Word = { ...word, image: ',', tokenType: Comma, tokenTypeIdx: Comma.tokenTypeIdx ?? 0 };
  const mended = [...c.words.slice(0, by), comma, ...c.words.slice(by)];
  if (runRule(c.kind.rule, mended).error !== undefined) return undefined;
  const start = endOf(before);
  const values = { missing: ',', before: excerpt(before.image, 30), after: word.image, title: c.kind.title };
  return diagnose('SLA0140', spanOf(c.source, word, word), values, {
    hint: c.kind.sample,
    fixes: [replace('Add “,”', { ...c.place, start, end: start }, ',')],
  });
}

/** With more words that could be missing, none is likely to be the one. */
const MOST_MENDS = 12;

/** One word more, or another one in place of it, and the fact is whole: then that is the mend, if it is the only one. */
function oneWordAway(c: Context): Diagnostic | undefined {
  const small = c.expected.filter(
    (type) => keywordText(type) !== undefined || [Comma, Colon, Equals].includes(type),
  );
  if (c.found === undefined || c.at === 0 || small.length > MOST_MENDS) return undefined;
  const before = c.words.slice(0, c.at);
  const whole = (type: TokenType, skipped: number): boolean =>
    runRule(c.kind.rule, [...before, made(c.found as Word, type), ...c.words.slice(c.at + skipped)]).error ===
    undefined;
  const more = small.filter((type) => whole(type, 0));
  // A sign is left away more often than a word.
  const signs = more.filter((type) => keywordText(type) === undefined);
  const missing = more.length === 1 ? more[0] : signs.length === 1 ? signs[0] : undefined;
  if (missing !== undefined) return lacks(c, missing);
  const others = small.filter((type) => whole(type, 1));
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  const image = imageOf(other);
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

const made = (like: Word, type: TokenType): Word => ({
  ...like,
  image: imageOf(type),
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx ?? 0,
  flaw: undefined,
});
