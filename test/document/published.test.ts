import { describe, expect, it } from 'vitest';
import { toHtml } from '../../src/document/html.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { contractDocument } from '../../src/document/tree.js';
import { compareContracts } from '../../src/diff/compare.js';
import { contractFrom, info, WIDE } from './contracts.js';
import { contractIn, folders } from './examples.js';
import { everyClause, everyInline, sentences } from './reading.js';
import { WHOLE } from './whole.js';

/* Every contract of examples/ is a document that holds together, and means the same as itself. */

describe('a contract that is still being written', () => {
  it.each([
    ['the wide contract', WIDE],
    ['the whole language', WHOLE],
  ])('has a document after each line: %s', (_, text) => {
    const whole = contractFrom(text);
    const lines = text.split('\n');
    for (let n = 1; n <= lines.length; n += 2) {
      const contract = contractFrom(lines.slice(0, n).join('\n'), false);
      expect(toMarkdown(contractDocument(contract, info))).not.toMatch(/undefined|\[object/);
      expect(Array.isArray(compareContracts(contract, whole))).toBe(true);
    }
  });
});

describe.each(folders)('%s', (folder) => {
  const contract = contractIn(folder);
  const doc = contractDocument(contract, info);

  it('gives a document whose ids, references and terms hold together', () => {
    const anchors = everyClause(doc).flatMap((c) =>
      c.blocks.flatMap((b) => (b.kind === 'table' ? (b.anchors ?? []).flatMap((a) => a ?? []) : [])),
    );
    const ids = [...everyClause(doc).map((c) => c.id), ...anchors];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const inlines = everyInline(doc);
    const references = inlines.flatMap((i) => (i.kind === 'reference' ? [i.clause] : []));
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    const terms = inlines.flatMap((i) => (i.kind === 'term' ? [i] : []));
    const defined = terms.filter((t) => t.defines).map((t) => t.id);
    expect(defined.filter((id, i) => defined.indexOf(id) !== i)).toEqual([]);
    expect(terms.filter((t) => !defined.includes(t.id)).map((t) => t.text)).toEqual([]);
  });

  it('speaks in short sentences, in words of people', () => {
    const lengths = sentences(doc).map((s) => s.split(/\s+/).length);
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThanOrEqual(23);
    const words = everyInline(doc).flatMap((i) => (i.kind === 'words' ? [i.text] : []));
    expect(words.filter((s) => /undefined|NaN|\[object|\b(shall|should|will|may|can)\b/.test(s))).toEqual([]);
    for (const text of [toMarkdown(doc), toHtml(doc)]) expect(text).not.toMatch(/undefined|\[object/);
  });

  it('means the same as itself', () => {
    expect(compareContracts(contract, contract)).toEqual([]);
  });
});
