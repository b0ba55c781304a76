/*
 * Text on its way into SQL. Nothing that an author, a mapping file or a record wrote becomes an identifier: tables and
 * columns are named by this engine (`m0`, `d1`), and every foreign text is a literal made here.
 */

/**
 * A text as a SQL string literal, in parentheses where it takes more than one. Quotes are doubled. The zero character
 * would end the statement's text early, so it is spelled `chr(0)`; every other character may stand in a literal.
 */
export function literal(text: string): string {
  const quoted = (part: string): string => `'${part.replaceAll("'", "''")}'`;
  const parts = text.split('\0').map(quoted);
  return parts.length === 1 ? (parts[0] ?? "''") : `(${parts.join(' || chr(0) || ')})`;
}

/** `(…, …)` for IN; a list that nothing is in when there are no texts. */
export const literals = (texts: readonly string[]): string =>
  texts.length === 0 ? '(NULL)' : `(${texts.map(literal).join(', ')})`;

/**
 * A text on its way out of SQL: the client drops a byte order mark that stands first, so a sign is put before it.
 * `shielded` is for the SQL expression, `unshielded` for what came of it.
 */
export const shielded = (expression: string): string => `'=' || ${expression}`;
export const unshielded = (text: unknown): string => String(text).slice(1);

/** A number as SQL; throws RangeError for one that is not a safe integer, which would be a mistake of this engine. */
export function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return value < 0 ? `(${value})` : String(value);
}

/**
 * `CASE text WHEN … THEN …`: the value of the pair whose key equals the text, NULL when there is none. Keys and values
 * are literals; with no pairs, NULL.
 */
export function lookup(expression: string, pairs: readonly (readonly [string, string])[]): string {
  if (pairs.length === 0) return 'CAST(NULL AS VARCHAR)';
  const rows = pairs.map(([key, value]) => `WHEN ${literal(key)} THEN ${literal(value)}`);
  return `CASE ${expression} ${rows.join(' ')} END`;
}
