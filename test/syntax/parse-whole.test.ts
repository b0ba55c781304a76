import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.js';
import { parseWhole } from '../../src/syntax/parse-whole.js';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const contracts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.sla'),
);

describe('a contract without mistakes in its writing', () => {
  it('has the tree that the reader of mistakes gives it', () => {
    for (const name of contracts) {
      const text = readFileSync(`${examples}/${name}`, 'utf8');
      const whole = parseWhole({ name, text });
      // One bad line at the end, and the whole text is read by the reader of mistakes.
      const spoilt = parse({ name, text: `${text}\n\nnonsense here\n` });
      expect(spoilt.diagnostics.map((d) => d.code)).toEqual(['SLA0110']);
      expect(whole?.declarations, name).toEqual(spoilt.value.declarations);
    }
    expect(contracts.length).toBeGreaterThan(50);
  });
});

describe('a contract with a mistake is left to the reader of mistakes', () => {
  const desk = 'contract "Desk" version 1.0.0\nprovider a "A"\n';
  it.each([
    ['a word that fits nowhere', `${desk}customer b “B”\n`],
    ['a fact that does not exist', `${desk}nonsense here\n`],
    ['a fact broken over two lines', `${desk}effective 2026-01-01\n  until the end of 2026-12-31\n`],
    ['a block that is not closed', `${desk}severity {\n  p1 "High"\n`],
    [
      'one thing named twice',
      'slo a "A" for b {\n  each calendar month, counted in the quarter of opened\n}\n',
    ],
    ['a fact that lacks its end', `${desk}effective from\n`],
  ])('%s', (_, text) => {
    expect(parseWhole({ name: 'desk.sla', text })).toBeUndefined();
    expect(parse({ name: 'desk.sla', text }).diagnostics).not.toEqual([]);
  });
});
