import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import { daysInMonth } from '../quantities/date.js';
import type { Span } from '../text/source.js';
import { type Fact } from './fact.js';
import { MOST_PARTS, type OutlineProblem } from './outline.js';
import { Blank, Comment, endOf, MOST_NUMBER_LETTERS, type Flaw, type Word } from './scan.js';
import { Text } from './vocabulary.js';

/** More findings than these help nobody: the rest of the text is not read. */
export const MOST_FINDINGS = 500;

/** Findings about single words: each stands for itself, whatever the line says. */
export function reportWords(words: readonly Word[], file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  let strayUpTo = -1;
  for (const word of words) {
    const hidden = word.tokenType === Blank || word.tokenType === Text || word.tokenType === Comment;
    if (found.length > MOST_FINDINGS) return found;
    if (hidden) reportHidden(word, file, found);
    if (word.flaw === undefined) continue;
    const sameRun = word.flaw === 'stray' && word.startOffset === strayUpTo;
    if (word.flaw === 'stray') strayUpTo = endOf(word);
    if (!sameRun) found.push(flawOf(word, word.flaw, file));
  }
  return found;
}

/** Embeddings, overrides and isolates; the plain direction marks are harmless. */
const turning = /[\u202a-\u202e\u2066-\u2069]/;

function reportHidden(word: Word, file: string, found: Diagnostic[]): void {
  const match = turning.exec(word.image);
  if (match === null) return;
  const start = word.startOffset + match.index;
  const span = { file, start, end: start + 1 };
  const name = codePoint(match[0]);
  found.push(diagnose('SLA0133', span, { name }, { fixes: [replace('Remove the hidden sign', span, '')] }));
}

/** `U+0000` for a sign that cannot be shown. */
const codePoint = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const replace = (title: string, span: Span, text: string): Fix => ({ title, edits: [{ span, text }] });
const spanOf = (word: Word, file: string): Span => ({ file, start: word.startOffset, end: endOf(word) });

/** A long quotation is cut: the finding must fit a line. */
export const excerpt = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
};

function flawOf(word: Word, flaw: Flaw, file: string): Diagnostic {
  const span = spanOf(word, file);
  const text = excerpt(word.image);
  const mend = (to: string): Fix[] => [replace(`Write ${excerpt(to)}`, span, to)];
  switch (flaw) {
    case 'unclosed text':
      return diagnose(
        'SLA0102',
        span,
        { text },
        { hint: 'provider northwind "Northwind Cloud GmbH"', fixes: mend(closed(word.image)) },
      );
    case 'other quotes':
      return diagnose('SLA0103', span, { text }, { fixes: mend(straight(word.image)) });
    case 'unknown escape': {
      const doubled = word.image.replace(/\\(["\\n]|)/g, (all, sign: string) => (sign === '' ? '\\\\' : all));
      return diagnose('SLA0109', span, { text }, { fixes: [replace('Double the backslash', span, doubled)] });
    }
    case 'other dash':
      return diagnose('SLA0104', span, { text }, { hint: 'open Mon-Fri 09:00-17:00', fixes: mend('-') });
    case 'currency sign': {
      const code =
        word.image === '€' ? 'EUR ' : word.image === '₽' ? 'RUB ' : word.image === '₩' ? 'KRW ' : undefined;
      return diagnose('SLA0118', span, { text }, code === undefined ? {} : { fixes: mend(code) });
    }
    case 'comparison sign': {
      const meant = comparisons.get(word.image) ?? 'is';
      return diagnose(
        'SLA0150',
        span,
        { sign: word.image, meant },
        { hint: 'where wait at least 5 seconds', fixes: mend(meant) },
      );
    }
    case 'hyphen in name': {
      const meant = word.image.replaceAll('-', '_');
      return diagnose('SLA0127', span, { text, meant: excerpt(meant) }, { fixes: mend(meant) });
    }
    case 'other letters':
      return diagnose('SLA0128', span, { text }, { hint: 'calendar office "Bürozeiten" {' });
    case 'number style':
      return diagnose('SLA0123', span, { text }, { hint: 'fee support = EUR 1,250.50 each calendar month' });
    case 'number length':
      return diagnose('SLA0124', span, {
        text: word.image.slice(0, 20),
        length: word.image.length,
        most: MOST_NUMBER_LETTERS,
      });
    case 'number glued':
      return glued(word, span);
    case 'date style':
      return diagnose(
        'SLA0120',
        span,
        { text, what: 'date' },
        { hint: 'effective 2026-01-01 until the end of 2027-12-31' },
      );
    case 'month style':
      return diagnose(
        'SLA0120',
        span,
        { text, what: 'month' },
        { hint: 'given resolution of p1 = 17 of 20 in 2026-03' },
      );
    case 'no such date':
      return diagnose('SLA0121', span, { text, what: 'date', last: lastDayIn(text) });
    case 'no such month':
      return diagnose('SLA0121', span, { text, what: 'month' });
    case 'no such period':
      return diagnose('SLA0121', span, { text, what: 'period' });
    case 'time style':
    case 'no such time': {
      const padded = /^\d:\d\d$/.test(word.image) ? mend(`0${word.image}`) : [];
      const impossible = flaw === 'no such time';
      return diagnose(
        'SLA0122',
        span,
        { text, impossible },
        { hint: 'open Mon-Fri 09:00-17:00', fixes: impossible ? [] : padded },
      );
    }
    case 'stray':
      return diagnose('SLA0101', span, {
        text: /^[\0-\x1f\x7f-\x9f]$/.test(word.image) ? codePoint(word.image) : text,
      });
  }
}

/** The last day of the month that a date names, `2026-02-30`: 28; undefined where there is no such month. */
function lastDayIn(date: string): number | undefined {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return month >= 1 && month <= 12 ? daysInMonth(year, month) : undefined;
}

/** Signs of mathematics, and how a contract says them. */
const comparisons = new Map([
  ['>', 'above'], ['<', 'below'], ['>=', 'at least'], ['≥', 'at least'], ['<=', 'at most'], ['≤', 'at most'], ['==', 'is'],
  ['!=', 'is not'], ['≠', 'is not'],
]); // prettier-ignore

function glued(word: Word, span: Span): Diagnostic {
  const [, digits = '', letters = ''] = /^([\d.,'’_]*\d)(.*)$/s.exec(word.image) ?? [];
  const apart = `${excerpt(digits, 20)} ${excerpt(letters, 30)}`;
  const hour = /^(?:am|pm)$/i.test(letters);
  if (hour)
    return diagnose(
      'SLA0122',
      span,
      { text: excerpt(word.image), impossible: false },
      { hint: 'open Mon-Fri 09:00-17:00' },
    );
  return diagnose(
    'SLA0125',
    span,
    { text: excerpt(word.image), apart },
    { fixes: [replace(`Write ${apart}`, span, `${digits} ${letters}`)] },
  );
}

const closed = (image: string): string => (/[”“]$/.test(image) ? `${image.slice(0, -1)}"` : `${image}"`);
const straight = (image: string): string =>
  `"${image.slice(1, -1).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

/** Findings about braces and parentheses. */
export function reportOutline(problems: readonly OutlineProblem[], file: string): Diagnostic[] {
  return problems.slice(0, MOST_FINDINGS + 1).map((problem) => {
    switch (problem.kind) {
      case 'block not closed': {
        const end = endOf(problem.after);
        const indent = ' '.repeat(problem.owner?.indent ?? 0);
        const text = problem.count === 1 ? `\n${indent}}` : '\n}'.repeat(problem.count);
        return diagnose(
          'SLA0106',
          spanOf(problem.open, file),
          { text: opening(problem.owner, problem.open), count: problem.count },
          {
            related: [{ span: { file, start: end, end }, message: 'It could end here.' }],
            fixes: [replace('Close it', { file, start: end, end }, text)],
          },
        );
      }
      case 'block not opened': {
        const end = endOf(problem.after);
        const first = problem.fact.words[0] ?? problem.after;
        return diagnose(
          'SLA0105',
          { file, start: first.startOffset, end },
          { title: problem.fact.kind?.title ?? 'a block', text: opening(problem.fact, undefined) },
          {
            hint: problem.fact.kind?.sample ?? '',
            fixes: [replace('Add “{”', { file, start: end, end }, ' {')],
          },
        );
      }
      case 'brace too many': {
        const span = spanOf(problem.word, file);
        return diagnose('SLA0107', span, {}, { fixes: [replace('Remove it', span, '')] });
      }
      case 'parenthesis not closed':
        return diagnose('SLA0108', spanOf(problem.word, file), { sign: '(' });
      case 'parenthesis too many': {
        const span = spanOf(problem.word, file);
        return diagnose('SLA0108', span, { sign: ')' }, { fixes: [replace('Remove it', span, '')] });
      }
      case 'too large':
        return diagnose('SLA0132', spanOf(problem.word, file), { most: MOST_PARTS });
    }
  });
}

/** The line that opens a block, as far as it helps to find it. */
function opening(owner: Fact | undefined, open: Word | undefined): string {
  const words = (owner?.words ?? []).filter((w) => !('block' in w)).slice(0, 12);
  const text = words.map((w) => w.image).join(' ');
  return excerpt(open === undefined ? text : `${text} {`.trim(), 70);
}
