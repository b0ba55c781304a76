import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/syntax/format.js';
import { checkContract, findingsOf } from './checked-contract.js';

/*
 * Every published contract in examples/published: contract.sla has no errors, its worked examples come out exactly
 * and the formatter leaves it as it is. as-published.sla, where the published text has a defect, gives just the
 * findings that its first line names: `# expects: SLA0602`.
 */

const root = fileURLToPath(new URL('../../examples/published/', import.meta.url));
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const published = folders.filter((name) => existsSync(join(root, name, 'as-published.sla')));

describe.each(folders)('the published contract %s', (folder) => {
  const contract = checkContract(join(root, folder, 'contract.sla'));

  it('has no errors', () => {
    expect(findingsOf(contract, 'error')).toEqual([]);
  });
  it('has worked examples, and all of them come out', () => {
    expect(contract.examples.length).toBeGreaterThan(0);
    expect(contract.failed).toEqual([]);
  });
  it('names its source first', () => {
    expect(contract.text).toMatch(/^# /);
  });
  it('is laid out as the formatter would', () => {
    expect(format({ name: 'contract.sla', text: contract.text }).value).toBe(contract.text);
  });
});

describe.each(published)('the text of %s as it was published', (folder) => {
  const { text, findings } = checkContract(join(root, folder, 'as-published.sla'));

  it('gives exactly the findings that its first line names', () => {
    const [, names = ''] = /^# expects: (.*)\n/.exec(text) ?? [];
    const expected = names.split(/,\s*/).filter((code) => code !== '');
    expect(expected.length).toBeGreaterThan(0);
    // Hints count where the first line names them; most contracts give some.
    const told = findings.filter((d) => d.severity !== 'hint' || expected.includes(d.code));
    expect([...new Set(told.map((d) => d.code))].sort()).toEqual([...new Set(expected)].sort());
  });
  it('is laid out as the formatter would', () => {
    expect(format({ name: 'as-published.sla', text }).value).toBe(text);
  });
});
