import { expect, it } from 'vitest';
import { toPdf } from '../../src/cli/pdf.js';
import type { ContractDocument } from '../../src/document/clause.js';
import { toHtml } from '../../src/document/html.js';
import { toMarkdown } from '../../src/document/markdown.js';
import { toText } from '../../src/document/text.js';
import { clausesIn } from '../../src/document/walk.js';
import { toWord } from '../../src/document/word/word.js';
import { documentIn } from './contracts.js';

/** The example's own clauses again and again, until there are a thousand. */
async function thousandClauses(): Promise<ContractDocument> {
  const doc = await documentIn('it-incidents', 'en');
  const clauses = Array.from({ length: 40 }, (_, n) =>
    doc.clauses.map(
      (clause) =>
        JSON.parse(
          JSON.stringify(clause).replace(/"(id|clause)":"/g, `$&${n === 0 ? '' : `c${n}.`}`),
        ) as typeof clause,
    ),
  ).flat();
  return { ...doc, clauses };
}

it.each<[string, number, (doc: ContractDocument) => unknown]>([
  ['Markdown', 1, toMarkdown],
  ['HTML', 1, toHtml],
  ['plain text', 1, toText],
  ['Word', 5, toWord],
  ['PDF', 5, toPdf],
])('%s of a thousand clauses takes less than %i s', async (_, seconds, write) => {
  const doc = await thousandClauses();
  expect(clausesIn(doc.clauses).length).toBeGreaterThan(1000);
  // Processor time, so that other work on the machine does not count. The PDF is laid out on several cores at once.
  const before = process.cpuUsage();
  await write(doc);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(seconds);
});
