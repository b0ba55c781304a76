import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/settle/ledger/statement-file.js';
import { displayWidth } from '../../src/text/width.js';
import { sla } from '../cli/memory-host.js';

/* Every contract of the examples gives a statement that the schema describes, also of a month of which nothing is known. */

const contracts = ['examples', 'examples/published'].flatMap((folder) =>
  readdirSync(folder)
    .map((name) => join(folder, name, 'contract.sla'))
    .filter((path) => existsSync(path)),
);
const files = { 'none.yaml': 'format: sla-figures/1\nfigures:\n' };

describe.each(contracts)('the statement of %s', (path) => {
  const month = /^effective +(\d{4}-\d{2})/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '2026-01';
  const call = `evaluate ${path} --figures none.yaml --from ${month} --until ${month}`;

  it('is what its schema describes', async () => {
    const { code, out, err } = await sla(`${call} --json`, { files });
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    const read = readStatement(out);
    expect(read.ok ? 'a statement' : read.reason).toBe('a statement');
  });

  it('comes in every form', async () => {
    const { code, out, written } = await sla(`${call} --to text,html,xlsx,csv --output out`, { files });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const wide = (written['out/statement.txt'] ?? '').split('\n').filter((line) => displayWidth(line) > 80);
    expect(wide).toEqual([]);
    expect(written['out/statement.html']).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});
