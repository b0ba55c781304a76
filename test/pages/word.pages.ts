import { diffLines } from 'diff';
import * as docxodus from 'docxodus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/document/phrases/index.js';
import { toHtml } from '../../src/document/html.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { toText } from '../../src/document/text.js';
import { toWord } from '../../src/document/word/word.js';
import { toRedline } from '../../src/diff/redline/redline.js';
import { contractDocument } from '../../src/document/tree.js';
import type { ContractDocument } from '../../src/document/clause.js';
import { contractFrom, exampleText, info } from '../document/contracts.js';
import { printedTexts } from '../document/reading.js';
import { seen } from '../document/word/revisions.js';
import { documentIn, folders } from './contracts.js';
import { textsByOffice } from './office.js';

/* Word files as two other programs read them: Microsoft's Open XML SDK (inside docxodus) and LibreOffice. */

beforeAll(() => docxodus.initialize());

/** What the Open XML SDK finds wrong with a file. */
async function findings(file: Uint8Array): Promise<string[]> {
  const result = await docxodus.verifyDeliverable(file);
  return JSON.parse(JSON.stringify(result)).findings.map(
    (finding: { code: string; message: string; xPath: string | null }) =>
      `${finding.code} ${finding.message} ${finding.xPath ?? ''}`,
  ) as string[];
}

describe.each(languages)('every contract in the language %s', (language) => {
  it.each(folders)('%s is valid, and complete in every format', async (folder) => {
    const doc = await documentIn(folder, language);
    const file = toWord(doc);
    expect(await findings(file)).toEqual([]);
    const words = seen(file).join('\n').replace(/\s+/g, ' ');
    expect(printedTexts(doc).filter((text) => !words.includes(text))).toEqual([]);
    for (const text of [toMarkdown(doc), toHtml(doc), toText(doc)])
      expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('has the same numbers and references when LibreOffice computes them', async () => {
    const docs = await Promise.all(folders.map((folder) => documentIn(folder, language)));
    const texts = textsByOffice(docs.map((doc) => ({ file: toWord(doc), command: 'UpdateFields' })));
    for (const [i, doc] of docs.entries()) {
      const lines = texts[i]!.split('\n').map(blanksJoined);
      const ours = seen(toWord(doc))
        .filter((line) => !line.startsWith('row: '))
        .map((line) => line.split(' | '))
        .filter(([style, , , text]) => style !== 'ListBullet' && text !== '')
        .map(([, number, , text]) => blanksJoined(`${number} ${text}`));
      expect([folders[i], ours.filter((line) => !lines.includes(line))]).toEqual([folders[i], []]);
    }
  });
});

/** The lines in which two texts differ, but for numbers. */
const differing = (text: string, expected: string): string[] =>
  diffLines(filled(text), filled(expected)).flatMap((part) =>
    part.added || part.removed ? [`${part.added ? '+' : '-'}${part.value}`] : [],
  );

/*
 * LibreOffice keeps a paragraph that it emptied before a table, with its number, and so counts on from there, also where a
 * clause is referred to. The words must be the same; numbers are held by docxodus above and by the two versions.
 */
const filled = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\(\w+\)|[\d.]+|Schedule \d+)(?=\s|$)\s*/, ''))
    .map((line) => line.replace(/\b(clause|Schedule) [\d.]+(\(\w+\))?/g, '$1'))
    .filter((line) => line.trim() !== '')
    .join('\n');

const blanksJoined = (line: string): string => line.replace(/\s+/g, ' ').trim();

/** The example with a fee, a row and hours more, and another figure, exclusion and closure. */
const laterVersion = [
  [
    'fee support = EUR 48,000.00',
    'fee setup "Set-up" = EUR 1,000.00 each calendar month\nfee support = EUR 50,000.00',
  ],
  ['  direct ', '  chat "Live chat"\n  direct '],
  ['"Projects"', '"Training of users"'],
  ['Mon-Fri 09:00-17:00', 'Mon-Fri 08:30-17:30'],
  ['closed 2016-12-28', 'closed 2016-12-27'],
].reduce((text, [from, to]) => text.replace(from!, to!), exampleText);

/** Each contract against the next in the list: they have next to nothing in common, so everything moves. */
const pairs = folders.map((folder, i) => [folder, folders[(i + 1) % folders.length]!] as const);

describe('a redline of two whole contracts', () => {
  it.each(pairs)('%s → %s is valid, and docxodus accepts and rejects it', async (before, after) => {
    const [from, to] = [await documentIn(before, 'en'), await documentIn(after, 'en')];
    const file = toRedline(from, to, { author: 'Legal', date: '2026-01-31T00:00:00Z' });
    // docxodus looks for the instruction of a deleted field in w:instrText; ECMA-376 (17.16.13) has it in w:delInstrText.
    const others = (await findings(file)).filter(
      (f) => !/^structure.field_instruction_missing .*\/del\[/.test(f),
    );
    expect(others).toEqual([]);
    for (const [verdict, settled, doc] of [
      ['accept', await docxodus.docxDiffAcceptRevisions(file), to],
      ['reject', await docxodus.docxDiffRejectRevisions(file), from],
    ] as const) {
      const expected = seen(toWord(doc));
      expect(seen(file, verdict)).toEqual(expected);
      expect(seen(settled)).toEqual(expected);
    }
  });

  it('comes out the same in LibreOffice, two versions of a contract to the last line', () => {
    const [from, to] = [exampleText, laterVersion].map((text) =>
      contractDocument(contractFrom(text), info),
    ) as [ContractDocument, ContractDocument];
    const file = toRedline(from, to, { author: 'Legal' });
    const [accepted, after, rejected, before] = textsByOffice([
      { file, command: 'AcceptAllTrackedChanges' },
      { file: toWord(to), command: 'UpdateFields' },
      { file, command: 'RejectAllTrackedChanges' },
      { file: toWord(from), command: 'UpdateFields' },
    ]);
    expect(after).not.toBe(before);
    expect(accepted).toBe(after);
    expect(rejected).toBe(before);
  });

  it('comes out the same in LibreOffice', async () => {
    const chosen = pairs.slice(0, 8);
    const docs = await Promise.all(
      chosen.map(([a, b]) => Promise.all([documentIn(a, 'en'), documentIn(b, 'en')])),
    );
    const texts = textsByOffice(
      docs.flatMap(([from, to]) => {
        const file = toRedline(from, to, { author: 'Legal' });
        return [
          { file, command: 'AcceptAllTrackedChanges' as const },
          { file: toWord(to), command: 'UpdateFields' as const },
          { file, command: 'RejectAllTrackedChanges' as const },
          { file: toWord(from), command: 'UpdateFields' as const },
        ];
      }),
    );
    for (const [i, pair] of chosen.entries()) {
      const [accepted, to, rejected, from] = texts.slice(4 * i, 4 * i + 4);
      expect([pair, differing(accepted!, to!)]).toEqual([pair, []]);
      expect([pair, differing(rejected!, from!)]).toEqual([pair, []]);
    }
  });
});
