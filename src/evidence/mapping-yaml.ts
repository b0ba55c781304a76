import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ParsedNode,
  type YAMLError,
} from 'yaml';
import { diagnose } from '../diagnostics/diagnose.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Source, Span } from '../text/source.js';

/** YAML as plain data that knows where it stands. All scalars are text, exactly as YAML reads a string. */
export type Located =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly span: Span;
      readonly verbatim: boolean;
      readonly contentStart: number;
    }
  | { readonly kind: 'list'; readonly items: readonly Located[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly Entry[]; readonly span: Span };
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Located;
}

/** Longest mapping file, in UTF-16 code units. */
export const MOST_LENGTH = 262_144;
/** Deepest nesting; a mapping file needs four levels. */
export const MOST_DEPTH = 32;

/**
 * Reads YAML without ever throwing. `value` is undefined for an empty file and for one that is too large or too deep;
 * with other findings it holds what could be read.
 */
export function readYaml(source: Source): {
  readonly value: Located | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const span = (start: number, end: number): Span => ({
    file: source.name,
    start: Math.min(start, source.text.length),
    end: Math.min(Math.max(start, end), source.text.length),
  });
  const tooMuch = excess(source.text);
  if (tooMuch !== undefined) {
    return {
      value: undefined,
      diagnostics: [diagnose('SLA0817', span(tooMuch.at, tooMuch.at + 1), tooMuch)],
    };
  }
  // The failsafe schema leaves every scalar a string: 010, no and 2016-02-29 are cells, not numbers, truths and dates.
  const document = parseDocument(source.text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false });
  const diagnostics: Diagnostic[] = [];
  syntaxFindings(document, source, span, diagnostics);
  const value =
    document.contents === null ? undefined : locate(document.contents, [], source, span, diagnostics);
  return { value, diagnostics };
}

/** The plain value, for a schema. Keys such as `__proto__` stay ordinary keys. */
export function toJson(value: Located): unknown {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'list':
      return value.items.map(toJson);
    case 'map':
      return Object.fromEntries(value.entries.map((entry) => [entry.key, toJson(entry.value)]));
  }
}

/** The span of some letters inside a text; the whole text where quotes or folding moved them. */
export function within(value: Extract<Located, { kind: 'text' }>, start: number, end: number): Span {
  if (!value.verbatim) return value.span;
  return { file: value.span.file, start: value.contentStart + start, end: value.contentStart + end };
}

/** Keys and positions in lists (from 0) from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A path for people: “dimensions › severity › values”, “order, entry 2”, or “the file” for its top. */
export function inPath(path: Path): string {
  if (path.length === 0) return 'the file';
  const words = path.map((part, index) =>
    typeof part === 'number' ? `entry ${part + 1}` : index === 0 ? part : `› ${part}`,
  );
  return `“${words.join(' ')}”`;
}

/** The line (from 1) on which an offset stands. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function excess(
  text: string,
): { readonly at: number; readonly what: string; readonly limit: string } | undefined {
  if (text.length > MOST_LENGTH) {
    return { at: MOST_LENGTH, what: `is ${text.length} characters long`, limit: `${MOST_LENGTH} characters` };
  }
  // The YAML library calls itself level by level; nesting without end would end the process and not the reading.
  let open = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
    const depth = start.replace(/[ \t]/g, '').length;
    for (const char of line) {
      if (char === '[' || char === '{') open += 1;
      else if ((char === ']' || char === '}') && open > 0) open -= 1;
      if (open > MOST_DEPTH) break;
    }
    if (open > MOST_DEPTH || depth > MOST_DEPTH || start.length > 8 * MOST_DEPTH) {
      return { at, what: 'is nested too deep on this line', limit: `${MOST_DEPTH} levels` };
    }
    at += line.length + 1;
  }
  return undefined;
}

type Spanner = (start: number, end: number) => Span;

function syntaxFindings(document: Document, source: Source, span: Spanner, into: Diagnostic[]): void {
  let lastOffset = -1;
  const tabs: number[] = [];
  for (const error of document.errors) {
    const [start, end] = error.pos;
    // The library reports one open bracket a level, and a stray line piece by piece; one cause, one message.
    if (start === lastOffset) continue;
    if (
      error.code === 'UNEXPECTED_TOKEN' &&
      lastOffset >= 0 &&
      !source.text.slice(lastOffset, start).includes('\n')
    )
      continue;
    lastOffset = start;
    if (error.code === 'TAB_AS_INDENT' || source.text.charAt(start) === '\t') {
      tabs.push(start);
      continue;
    }
    const text = source.text.slice(start, end).split('\n', 1)[0]?.trim() ?? '';
    into.push(diagnose('SLA0801', span(start, end), { what: inWords(error), text }, { hint: YAML_HINT }));
  }
  const [first] = tabs;
  if (first === undefined) return;
  const args = { line: lineAt(source.text, first), more: tabs.length - 1 };
  into.push(diagnose('SLA0802', span(first, first + 1), args, { hint: TAB_HINT }));
}

const TAB_HINT = 'Two blanks for each level, as in:   opened: opened_at';
const YAML_HINT = 'A line is a key, a colon, a blank and its value: id: number';

/** What a fault of YAML is called here; the library's own words are for programmers. */
function inWords(error: YAMLError): string {
  switch (error.code) {
    case 'BAD_INDENT':
      return error.message.startsWith('Flow')
        ? 'a bracket is opened and never closed, or the lines inside it are not set in'
        : 'the line is not set in as far as the lines that it belongs to';
    case 'MISSING_CHAR':
      return error.message.includes('quote')
        ? 'a quote is opened and never closed'
        : error.message.includes('must end with')
          ? 'a bracket is opened and never closed'
          : 'a key needs a colon, a blank and a value';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'a text with a colon in it stands in quotes';
    case 'BAD_SCALAR_START':
      return 'a text that starts with this sign stands in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'a backslash in double quotes means something else; use single quotes';
    case 'MULTIPLE_DOCS':
      return 'a mapping file is one document, without a line of three dashes after its start';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return 'a key stands on one line and is followed by a colon';
    default:
      return 'something stands here that belongs to no key';
  }
}

function locate(
  node: ParsedNode | null | undefined,
  path: Path,
  source: Source,
  span: Spanner,
  into: Diagnostic[],
): Located | undefined {
  if (node === null || node === undefined) return undefined;
  const [start, end] = node.range;
  refuseExtras(node, source, span, into);
  if (isMap(node)) {
    const entries = new Map<string, Entry>();
    for (const pair of node.items) {
      const key = pair.key;
      const keySpan = span(key.range[0], key.range[1]);
      if (!isScalar(key)) {
        const text = source.text.slice(key.range[0], key.range[1]);
        into.push(diagnose('SLA0804', keySpan, { text, kind: isAlias(key) ? 'alias' : 'list as a key' }));
        continue;
      }
      refuseExtras(key, source, span, into);
      const name = String(key.value ?? '');
      const first = entries.get(name);
      if (first !== undefined) {
        const firstLine = lineAt(source.text, first.keySpan.start);
        const related = [{ span: first.keySpan, message: 'It stands here first.' }];
        into.push(diagnose('SLA0803', keySpan, { key: name, path: inPath(path), firstLine }, { related }));
        continue;
      }
      const value = locate(pair.value, [...path, name], source, span, into);
      entries.set(name, { key: name, keySpan, value: value ?? nothing(keySpan) });
    }
    return { kind: 'map', entries: [...entries.values()], span: span(start, end) };
  }
  if (isSeq(node)) {
    const items = node.items.map(
      (item, index) =>
        locate(item as ParsedNode | null, [...path, index], source, span, into) ?? nothing(span(start, end)),
    );
    return { kind: 'list', items, span: span(start, end) };
  }
  // Something stands there, if nothing that counts: no second finding about an empty value.
  if (isAlias(node)) return { ...nothing(span(start, end)), text: source.text.slice(start, end) };
  const text = String(node.value ?? '');
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return {
    kind: 'text',
    text,
    span: span(start, end),
    verbatim: source.text.slice(start + quotes, end - quotes) === text,
    contentStart: start + quotes,
  };
}

const nothing = (span: Span): Extract<Located, { kind: 'text' }> => ({
  kind: 'text',
  text: '',
  span,
  verbatim: false,
  contentStart: span.start,
});

/** Anchors and aliases could make a small file huge, tags could make a text something else: none is needed here. */
function refuseExtras(node: ParsedNode, source: Source, span: Spanner, into: Diagnostic[]): void {
  const [start, end] = node.range;
  if (isAlias(node)) {
    into.push(diagnose('SLA0804', span(start, end), { text: source.text.slice(start, end), kind: 'alias' }));
    return;
  }
  const before = source.text.slice(0, start);
  const found = /((?:[&!][^\s]*\s+)+)$/.exec(before.slice(-400))?.[1];
  const text =
    node.anchor !== undefined ? `&${node.anchor}` : node.tag !== undefined ? found?.trim() : undefined;
  if (text === undefined) return;
  const at = before.lastIndexOf(text);
  const place = at < 0 ? span(start, end) : span(at, at + text.length);
  into.push(diagnose('SLA0804', place, { text, kind: text.startsWith('&') ? 'anchor' : 'tag' }));
}
