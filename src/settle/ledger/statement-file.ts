import { schemaProblems, type SchemaError } from '../../plan/schema-words.js';
import { STATEMENT_FORMAT, type Statement } from '../statement.js';
import { validate } from './statement-schema.gen.js';

/** A statement that was read, or why the text is none, as the end of a sentence. */
export type ReadStatement =
  { readonly ok: true; readonly statement: Statement } | { readonly ok: false; readonly reason: string };

/** Holds a text to grammar/statement.schema.json. Never throws. */
export function readStatement(text: string): ReadStatement {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON' };
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== STATEMENT_FORMAT)
    return { ok: false, reason: `it does not begin with “"format": "${STATEMENT_FORMAT}"”` };
  const check = validate as unknown as { (data: unknown): boolean; errors?: readonly SchemaError[] | null };
  if (check(json)) return { ok: true, statement: json as unknown as Statement };
  const [first, ...more] = schemaProblems(json, check.errors ?? []);
  const what = first === undefined ? 'it has another form' : `${first.path} ${first.message}`;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return {
    ok: false,
    reason: `${what}${others}`
      .replace(/^the plan /u, 'the statement ')
      .replaceAll('no plan has', 'no statement has'),
  };
}
