import { timeReader } from '../read-time.js';

/* What the cells of a column look like, from the cells alone. A guess that a person confirms. */

export type ColumnKind =
  'time' | 'seconds since 1970' | 'number' | 'yes or no' | 'choice' | 'list' | 'id' | 'text' | 'empty';

export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Cells that are not missing, of all. */
  readonly filled: number;
  readonly of: number;
  /** How many different texts there are. */
  readonly distinct: number;
  /** The first few different texts, in the order of the file. */
  readonly examples: readonly string[];
  /** For times: every pattern that all cells fit, the likeliest first. */
  readonly formats: readonly string[];
  /** For times: whether each carries its offset from UTC. */
  readonly hasOffset: boolean;
  /** For numbers: decimal sign; null where no cell has decimals; `either` where `1,234` may be both. */
  readonly decimal: '.' | ',' | 'either' | null;
  /** For choices: all texts, sorted. */
  readonly values: readonly string[];
}

/** Texts that tools write where they have nothing. */
export const MISSING = [
  '?',
  '-',
  '–',
  'n/a',
  'N/A',
  'null',
  'NULL',
  'None',
  'nil',
  'NaN',
  '(empty)',
  '(blank)',
];

/** Patterns of times as tools write them, the likelier of two first. */
const PATTERNS = [
  'iso',
  'd/M/yyyy HH:mm:ss', 'M/d/yyyy HH:mm:ss', 'd/M/yyyy H:mm', 'M/d/yyyy H:mm',
  'd.M.yyyy HH:mm:ss', 'd.M.yyyy H:mm', 'yyyy/M/d HH:mm:ss', 'yyyy/M/d H:mm',
  'd-M-yyyy HH:mm:ss', 'M-d-yyyy HH:mm:ss', 'd-M-yyyy H:mm', 'M-d-yyyy H:mm',
] as const; // prettier-ignore

/** More different texts than this are no choice. */
const MOST_VALUES = 25;
const YES_NO = /^(?:yes|no|true|false|y|n|t|f|ja|nein|oui|non)$/iu;

/** Looks at every cell of a column, as written. */
export function columnOf(name: string, cells: readonly string[]): Column {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '' && !MISSING.includes(cell));
  const different = [...new Set(texts)];
  const base = {
    name,
    filled: texts.length,
    of: cells.length,
    distinct: different.length,
    examples: different.slice(0, 3),
    formats: [] as readonly string[],
    hasOffset: false,
    decimal: null,
    values: [] as readonly string[],
  };
  if (different.length === 0) return { ...base, kind: 'empty' };
  const formats = different.every((t) => /\d/u.test(t) && t.length >= 8) ? timeFormats(different) : [];
  if (formats.length > 0)
    return {
      ...base,
      kind: 'time',
      formats,
      hasOffset: different.every((t) => /(?:Z|[+-]\d{2}:?\d{2})$/u.test(t)),
    };
  if (different.every((t) => /^1\d{9}(?:\.\d+)?$|^1\d{12}$/u.test(t)))
    return { ...base, kind: 'seconds since 1970' };
  if (different.every((t) => t.startsWith('[') && t.endsWith(']')))
    return { ...base, kind: different.some((t) => t.includes('{')) ? 'text' : 'list' };
  if (different.length <= 2 && different.every((t) => YES_NO.test(t)))
    return { ...base, kind: 'yes or no', values: [...different].sort() };
  const isIdName = /(?:^|[_ .-])(?:id|key|number|no|nr|ref)$|^id/iu.test(name);
  if (isIdName && different.length * 2 > texts.length) return { ...base, kind: 'id' };
  if (different.every((t) => NUMBER.test(t)) && !(isIdName && different.length > 1))
    return { ...base, kind: 'number', decimal: decimalOf(different) };
  if (isIdName) return { ...base, kind: 'id' };
  if (different.length <= MOST_VALUES && different.length * 2 <= Math.max(texts.length, 4))
    return { ...base, kind: 'choice', values: [...different].sort() };
  return {
    ...base,
    kind:
      different.length === texts.length && texts.length > 3 && different.every((t) => !/\s/u.test(t))
        ? 'id'
        : 'text',
  };
}

const NUMBER = /^[+-]?\d{1,3}(?:[ .,'’]\d{3})*(?:[.,]\d+)?%?$|^[+-]?\d+(?:[.,]\d+)?%?$/u;

function timeFormats(texts: readonly string[]): readonly string[] {
  return PATTERNS.filter((format) => {
    const read = timeReader({ format, zone: 'UTC', ambiguous: 'earlier' });
    return texts.every((text) => typeof read(text) === 'number');
  });
}

/** The last of two different signs is the decimal one; a single sign before exactly three digits may be either. */
function decimalOf(texts: readonly string[]): Column['decimal'] {
  let either = false;
  for (const text of texts) {
    const signs = [...text.matchAll(/[.,]/gu)].map((m) => m[0]);
    const [last] = signs.slice(-1);
    if (last === undefined) continue;
    const other = last === '.' ? ',' : '.';
    const after = text.replace(/%$/u, '').split(last).at(-1)?.length ?? 0;
    if (signs.includes(other)) return last === '.' ? '.' : ',';
    if (signs.length > 1) return other === '.' ? '.' : ',';
    if (after !== 3) return last === '.' ? '.' : ',';
    either = true;
  }
  return either ? 'either' : null;
}
