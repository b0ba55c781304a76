import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog/index.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readHolidayFile } from '../../src/semantics/holidays.js';
import { checked, contractWith, mended } from './sources.js';

/*
 * Each file in fixtures/ is a text with what must be found in it, in leading comments:
 *
 *   # finds SLA0301 at "2 days"       the code, and the text that is highlighted (none: a place between letters)
 *   # says “2 days” can mean …        the whole message
 *   # fix write “48 hours”            the title of a fix; applied, nothing is found any more
 *
 * A contract is put below the lines of `contractWith`, unless `# complete` says that it is whole. What follows a line
 * `# file base.sla` is that file beside the contract.
 */

interface Expected {
  readonly code: string;
  readonly at: string;
  readonly says: string;
  readonly fixes: readonly string[];
}

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder).sort();

interface Fixture {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Expected[];
}

function readFixture(file: string): Fixture {
  const written = readFileSync(new URL(file, folder), 'utf8');
  const expected: { code: string; at: string; says: string; fixes: string[] }[] = [];
  for (const line of written.split('\n')) {
    const finds = /^# finds (SLA\d{4})(?: at (".*"))?$/.exec(line);
    if (finds !== null) {
      expected.push({
        code: finds[1] ?? '',
        at: JSON.parse(finds[2] ?? '""') as string,
        says: '',
        fixes: [],
      });
    }
    const last = expected.at(-1);
    if (last !== undefined && line.startsWith('# says ')) last.says = line.slice('# says '.length);
    if (last !== undefined && line.startsWith('# fix ')) last.fixes.push(line.slice('# fix '.length));
  }
  const [body = '', ...others] = written.replace(/^(#.*\n)+\n/, '').split(/^# file (\S+)\n/m);
  const files = new Map<string, string>();
  for (let i = 0; i + 1 < others.length; i += 2) files.set(others[i]!, others[i + 1]!);
  return {
    text: file.endsWith('.yaml') || written.startsWith('# complete') ? body : contractWith(body),
    files,
    expected,
  };
}

const findingsIn = (file: string, text: string, files: ReadonlyMap<string, string>): readonly Diagnostic[] =>
  file.endsWith('.yaml')
    ? readHolidayFile({ name: 'calendars/GB-ENG.yaml', text }).diagnostics
    : checked(text, files).diagnostics;

describe('what the checker finds', () => {
  it.each(fixtures)('%s', (file) => {
    const { text, files, expected } = readFixture(file);
    const found = findingsIn(file, text, files);
    expect(
      found.map((d) => ({
        code: d.code,
        at: text.slice(d.span.start, d.span.end),
        says: d.message,
        fixes: d.fixes.map((f) => f.title),
      })),
    ).toEqual(expected);
    expect(expected.map((e) => e.code)).toContain(file.slice(0, 7));
    for (const fix of found.flatMap((d) => d.fixes)) {
      expect(findingsIn(file, mended(text, fix), files).map((d) => d.message)).toEqual([]);
    }
  });

  it('has a fixture for every code of these families', () => {
    const codes = Object.keys(catalog).filter((code) => /^SLA0[2-6]/.test(code));
    expect([...new Set(fixtures.map((file) => file.slice(0, 7)))]).toEqual(codes.sort());
  });

  it('speaks in sentences that stand alone', () => {
    for (const file of fixtures) {
      const { text, files } = readFixture(file);
      for (const { message, hint } of findingsIn(file, text, files)) {
        expect(message).toMatch(/[.?]$/);
        expect(`${message} ${hint ?? ''}`).not.toMatch(/\b(token|EOF|illegal|parse|undefined|null|NaN)\b/i);
      }
    }
  });
});
