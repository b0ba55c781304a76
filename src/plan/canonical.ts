import type { Source } from '../text/source.js';

/**
 * JSON with two blanks of indentation, keys in the order of the value, and a newline at the end: the same value gives
 * the same bytes everywhere. Only for data (no dates, no bigint, no undefined in lists).
 */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal. */
export const digest = (text: string): string =>
  // Loaded when first asked: checking a contract asks for no digest.
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text, 'utf8').digest('hex');

/** SHA-256 of the file of a source, byte-order mark included: what other programs print for it. */
export const sourceDigest = ({ text, marked }: Pick<Source, 'text' | 'marked'>): string =>
  digest(marked === true ? `\ufeff${text}` : text);
