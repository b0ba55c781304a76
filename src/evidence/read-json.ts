import { isLosslessNumber, parse, stringify } from 'lossless-json';

/*
 * Records in JSON: a file with a list, or a file with one record a line. Numbers keep the text in which they are written,
 * since figures are exact.
 */

/** One record of a file; a line that is none; or a file that is none. */
export type JsonRecord =
  | { readonly kind: 'record'; readonly value: unknown; readonly text: string }
  | { readonly kind: 'not a record'; readonly text: string }
  | { readonly kind: 'not a file'; readonly why: string };

/** JSON lines (`.jsonl`, `.ndjson`). The text of a record is its line without blanks at its ends; empty lines are none. */
export async function* recordsInLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  for await (const line of linesOf(chunks)) {
    const text = line.trim();
    if (text === '') continue;
    const value = parsed(text);
    yield isObject(value) ? { kind: 'record', value, text } : { kind: 'not a record', text };
  }
}

/** A JSON file with a list of records, at the keys `rows` where it is not the file itself. Held in memory as a whole. */
export async function* recordsInJson(
  chunks: AsyncIterable<Uint8Array>,
  rows: readonly string[],
): AsyncGenerator<JsonRecord> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const whole = parsed(withoutMark(Buffer.concat(parts).toString('utf8')));
  const list = rows.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), whole);
  if (whole === undefined) yield { kind: 'not a file', why: 'it is not JSON, or is cut off' };
  else if (!Array.isArray(list)) yield { kind: 'not a file', why: whyNoList(whole, rows) };
  else {
    for (const value of list as readonly unknown[]) {
      const text = stringify(value) ?? '';
      yield isObject(value) ? { kind: 'record', value, text } : { kind: 'not a record', text };
    }
  }
}

function whyNoList(whole: unknown, rows: readonly string[]): string {
  if (rows.length > 0) return `nothing in it is a list at “${rows.join('.')}”`;
  const lists = isObject(whole) ? Object.keys(whole).filter((key) => Array.isArray(whole[key])) : [];
  return lists.length === 0
    ? 'it holds one value and not a list'
    : `it has lists under ${lists.map((key) => `“${key}”`).join(', ')}; name one with “rows: ${lists[0] ?? ''}”`;
}

/**
 * The text of a record at a column: a key, or keys joined by dots where there is no key of that whole name (`a.b`, and
 * `list.0`). Texts as they are, numbers as written, a list or a group of keys as JSON; '' where there is nothing.
 */
export function cellAt(record: unknown, column: string): string {
  const value = isObject(record) && Object.hasOwn(record, column) ? record[column] : within(record, column);
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (isLosslessNumber(value)) return value.value;
  return typeof value === 'boolean' ? String(value) : (stringify(value) ?? '');
}

/** Whether a record has the column at all; one that is null, or inside something that is, counts as there. */
export function hasColumn(record: unknown, column: string): boolean {
  if (isObject(record) && Object.hasOwn(record, column)) return true;
  let value: unknown = record;
  for (const key of column.split('.')) {
    if (value === null) return true;
    const next = within(value, key);
    if (next === undefined) return false;
    value = next;
  }
  return true;
}

/** The columns of a record, keys inside keys joined by dots: for suggestions. */
export function columnsIn(record: unknown, prefix = ''): readonly string[] {
  if (!isObject(record)) return [];
  return Object.entries(record).flatMap(([key, value]) =>
    isObject(value) ? columnsIn(value, `${prefix}${key}.`) : [prefix + key],
  );
}

const within = (record: unknown, column: string): unknown =>
  column.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return /^\d+$/.test(key) ? (value[Number(key)] as unknown) : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, record);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
