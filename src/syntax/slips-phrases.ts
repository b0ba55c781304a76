import { diagnose } from '../diagnostics/diagnose.js';
import type { Word } from './scan.js';
import { excerpt } from './report.js';
import { lacks, quote, replace, spanOf, type Context, type Slip } from './slip.js';
import { Block, Colon, Equals, isName, keyword, Month, NumberWord, Percent, Unit } from './vocabulary.js';

/* Slips that have a wording of their own: what people say in their language, and how a contract says it. */

const expects = (c: Context, ...texts: readonly Parameters<typeof keyword>[0][]): boolean =>
  texts.some((text) => c.expected.includes(keyword(text)));

export const phraseSlips: readonly Slip[] = [
  // = EUR 100.00 per month
  (c) => {
    const per = c.found?.image === 'per' ? c.found : c.before.image === 'per' ? c.before : undefined;
    if (per === undefined) return;
    const from = c.words.indexOf(per);
    const [next, last] = [c.words[from + 1], c.words[from + 2]];
    const unit = next?.image === 'calendar' ? last : next;
    if (next === undefined || unit?.tokenType !== Unit) return;
    const meant = `each calendar ${unit.image}`;
    // “per calendar month” says which month; of “per month” only the author knows.
    const each = next === unit && unit.image === 'month' ? [meant, 'each billing month'] : [meant];
    const span = spanOf(c.source, per, unit);
    const values = { text: quote(c, from, c.words.indexOf(unit) + 1), meant };
    return diagnose('SLA0152', span, values, {
      hint: c.kind.sample,
      fixes: each.map((text) => replace(`Write ${text}`, span, text)),
    });
  },
  // target 99.9%
  (c) => {
    const last = c.words[c.words.length - 1];
    if (c.found !== undefined || last?.tokenType !== Percent || !expects(c, 'within')) return;
    const start = { ...c.place, start: last.startOffset, end: last.startOffset };
    return diagnose(
      'SLA0151',
      spanOf(c.source, last, last),
      { text: last.image },
      {
        hint: 'target at least 99.9%',
        fixes: ['at least', 'at most'].map((way) => replace(`Write ${way}`, start, `${way} `)),
      },
    );
  },
  // where cause = network
  (c) => {
    if (c.found?.tokenType !== Equals || !expects(c, 'is')) return;
    const fixes = [replace('Write is', c.place, 'is')];
    return diagnose(
      'SLA0150',
      c.place,
      { sign: '=', meant: 'is' },
      { hint: 'where cause is network', fixes },
    );
  },
  // where cause in { a, b }
  (c) => {
    const block =
      c.found?.tokenType === Block ? c.at : c.words[c.at + 1]?.tokenType === Block ? c.at + 1 : -1;
    const words = c.words.slice(0, Math.max(block, 0));
    const from = words.findLastIndex(
      (w) => ['in', 'is', 'one'].includes(w.image) && words.indexOf(w) >= block - 3,
    );
    const [first, last] = [words[from], words[words.length - 1]];
    if (c.expected.includes(Block) || first === undefined || last === undefined) return;
    const begins = words[from - 1]?.image === 'is' ? (words[from - 1] as Word) : first;
    const span = spanOf(c.source, begins, last);
    const fixes = [replace('Write is any of', span, 'is any of')];
    return diagnose(
      'SLA0153',
      span,
      { text: excerpt(c.source.text.slice(span.start, span.end)) },
      { hint: 'where cause is any of {', fixes },
    );
  },
  // closed Dec 25
  (c) => {
    const day = c.words[c.at + 1];
    const month = c.found === undefined ? undefined : monthOf(c.found.image);
    if (
      c.kind.rule !== 'closed' ||
      month === undefined ||
      c.found === undefined ||
      day?.tokenType !== NumberWord
    )
      return;
    const span = spanOf(c.source, c.found, day);
    const meant = `${day.image} ${month}`;
    return diagnose(
      'SLA0154',
      span,
      { text: quote(c, c.at, c.at + 2), meant },
      { hint: 'closed 25 December', fixes: [replace(`Write ${meant}`, span, meant)] },
    );
  },
  // in March 2026
  (c) => {
    const year = c.words[c.at + 1];
    const month = c.found === undefined ? undefined : monthOf(c.found.image);
    if (!c.expected.includes(Month) || month === undefined || c.found === undefined) return;
    const span = year === undefined ? c.place : spanOf(c.source, c.found, year);
    const text = quote(c, c.at, c.at + 2);
    const meant = `${year?.image ?? ''}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}`;
    const fixes = /^\d{4}-/.test(meant) ? [replace(`Write ${meant}`, span, meant)] : [];
    return diagnose('SLA0120', span, { text, what: 'month' }, { hint: c.kind.sample, fixes });
  },
  // when uptime missed in 3 months in a row
  (c) =>
    c.found !== undefined && ['met', 'missed', 'better'].includes(c.found.image) && expects(c, 'is')
      ? lacks(c, keyword('is'))
      : undefined,
  // expect uptime missed
  (c) =>
    c.kind.rule === 'expect' && c.found !== undefined && ['met', 'missed', 'not'].includes(c.found.image)
      ? c.expected.includes(Colon)
        ? lacks(c, Colon)
        : undefined
      : undefined,
  // define x = if a then b
  (c) => {
    if (c.found?.image !== 'if' || !expects(c, 'count')) return;
    return diagnose(
      'SLA0155',
      c.place,
      {},
      { hint: 'define rate = 10% when downtime above 4 hours otherwise 5%' },
    );
  },
  // remove slow
  (c) => {
    const { rule } = c.kind;
    const next = c.words[c.at + 1];
    if ((rule !== 'remove' && rule !== 'replace') || c.at !== 1 || c.found === undefined) return;
    if (!isName(c.found) || (next !== undefined && isName(next))) return;
    return diagnose(
      'SLA0156',
      c.place,
      { head: rule, text: excerpt(c.found.image, 30) },
      { hint: c.kind.sample },
    );
  },
];

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** A month by its name, also cut short. */
const monthOf = (word: string): string | undefined =>
  word.length < 3
    ? undefined
    : monthNames.find((month) => month.toLowerCase().startsWith(word.toLowerCase()));
