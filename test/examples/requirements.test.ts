import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/* examples/REQUIREMENTS.md names, for each thing that an SLA must be able to say, a line of an example. */

const examples = new URL('../../examples/', import.meta.url);
const table = readFileSync(new URL('REQUIREMENTS.md', examples), 'utf8');
const rows = [...table.matchAll(/^\| (\d+)\. (.+?) \| (\S+) \| `(.+)` \|$/gm)].map(
  ([, number, what, file, line]) => ({
    number: Number(number),
    what: what ?? '',
    file: file ?? '',
    line: line ?? '',
  }),
);

/** Layout is the formatter's affair: one space for any run of blanks. */
const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

describe('requirements of an SLA', () => {
  it('has a row for each of the nineteen, and reads every row of the table', () => {
    expect(new Set(rows.map((row) => row.number))).toEqual(
      new Set(Array.from({ length: 19 }, (_, i) => i + 1)),
    );
    expect(rows).toHaveLength(table.split('\n').filter((line) => /^\| \d/.test(line)).length);
  });

  it.each(rows)('$number: $what', ({ file, line }) => {
    const path = new URL(file, examples);
    expect(existsSync(path), `${file} exists`).toBe(true);
    const lines = readFileSync(path, 'utf8').split('\n').map(plain);
    const wanted = plain(line);
    const found = file.endsWith('.sla')
      ? lines.includes(wanted)
      : lines.some((written) => written.includes(wanted));
    expect(found, `${file} has the line: ${line}`).toBe(true);
  });
});
