import { readdirSync, readFileSync } from 'node:fs';
import type { Fix } from '../../src/diagnostics/diagnostic.js';

/** The contract that everything must work on. */
export const example = readFileSync(
  new URL('../../examples/it-incidents/contract.sla', import.meta.url),
  'utf8',
);

const folder = new URL('../../examples/', import.meta.url);

/** Every contract among the examples, by its path in that folder. */
export const examples: readonly (readonly [path: string, text: string])[] = readdirSync(folder, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.sla'))
  .sort()
  .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]);

/** Contracts that use the whole language between them. */
export const illustrations = examples
  .filter(([path]) => /^(?:support-desk|api-availability|contact-centre)\//.test(path))
  .map(([, text]) => text);

/** The text with all edits of a fix, last first. */
export function applyFix(text: string, fix: Fix): string {
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (mended, { span, text: added }) => mended.slice(0, span.start) + added + mended.slice(span.end),
      text,
    );
}

/** A tree without its places: what the text says. */
export const meaningOf = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      key === 'span' || key === 'concerns' ? undefined : typeof value === 'bigint' ? String(value) : value,
    ),
  );

/** Numbers from 0 to below 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
