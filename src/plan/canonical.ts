import { createHash } from 'node:crypto';

/**
 * JSON with two blanks of indentation, keys in the order of the value, and a newline at the end: the same value gives
 * the same bytes everywhere. Only for data (no dates, no bigint, no undefined in lists).
 */
export const canonicalJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
