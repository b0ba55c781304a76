/*
 * Exports of other tools as values: tables of text (CSV, or JSON lists of flat objects) and JSON documents. Whatever a
 * tool left out is simply not there: nothing here throws for what a file holds.
 */

/** One file of an export, read. `name` without its folder. */
export type ExportFile =
  | { readonly name: string; readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly name: string; readonly kind: 'json'; readonly value: unknown }
  | { readonly name: string; readonly kind: 'lines'; readonly lines: readonly string[] };

/** Column to cell, as written. */
export type TableRow = Readonly<Record<string, string>>;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value under a path of keys; undefined where any of them is missing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );
}

/** The text, number or yes-and-no under a path, as text; '' for anything else, null included. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : '';
}

/** The list under a path; empty where there is none. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
}

/**
 * All entries of a kind in the files: of JSON documents the lists under `key` (`{"tickets": […]}`), lists that stand
 * alone whose entries `fits` accepts, and JSON lines. Exports come in pages, so there may be many files.
 */
export function entriesOf(
  files: readonly ExportFile[],
  key: string,
  fits: (entry: unknown) => boolean,
): readonly unknown[] {
  return files.flatMap((file) => {
    if (file.kind !== 'json') return [];
    const under = listAt(file.value, key);
    if (under.length > 0) return under;
    return Array.isArray(file.value) ? (file.value as readonly unknown[]).filter(fits) : [];
  });
}

/** The rows of every table that has all of these columns. */
export const tablesWith = (
  files: readonly ExportFile[],
  ...columns: readonly string[]
): readonly TableRow[] =>
  files.flatMap((file) =>
    file.kind === 'table' && columns.every((column) => Object.hasOwn(file.rows[0] ?? {}, column))
      ? file.rows
      : [],
  );
