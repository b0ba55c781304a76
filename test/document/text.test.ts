import { describe, expect, it } from 'vitest';
import { toText } from '../../src/document/text.js';
import { textTable } from '../../src/document/text-table.js';
import { contractDocument } from '../../src/document/tree.js';
import { displayWidth } from '../../src/text/width.js';
import { contractFrom, exampleContract, info, WIDE } from './contracts.js';
import { everyClause, printedTexts } from './reading.js';

describe.each([
  ['the example', exampleContract()],
  ['the wide contract', contractFrom(WIDE)],
])('%s as plain text', (_, contract) => {
  const doc = contractDocument(contract, info);
  const text = toText(doc);

  it('says every sentence of the tree, and its headings', () => {
    // Cells of tables are broken into columns; the other sentences are there when their lines are joined.
    const joined = text.replace(/\s+/g, ' ');
    const whole = printedTexts(doc, (block) => block.kind !== 'table');
    expect(whole.filter((sentence) => !joined.includes(sentence))).toEqual([]);
    for (const { heading } of everyClause(doc)) expect(joined).toContain(heading);
  });

  it('has lines of at most 78 columns without blanks at their ends', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => displayWidth(line) > 78)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });
});

describe('a table in plain text', () => {
  it('goes on below in its column where a text is too long', () => {
    const lines = textTable(
      ['Name', 'Amount'],
      [['a long name for a small thing', '12']],
      ['left', 'right'],
      24,
    );
    expect(lines).toEqual([
      'Name              Amount',
      '----------------  ------',
      'a long name for       12',
      'a small thing',
    ]);
  });
});
