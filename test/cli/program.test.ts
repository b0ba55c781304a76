import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { sla } from './memory-host.js';

const commands = [
  'check',
  'test',
  'fmt',
  'diff',
  'document',
  'run',
  'compile',
  'evaluate',
  'explain',
  'holidays',
  'lsp',
];

describe('help', () => {
  it('is what sla alone prints', async () => {
    const { code, out, err } = await sla('');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe((await sla('--help')).out);
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each(commands)('of %s begins with examples and ends with options', async (command) => {
    const { code, out } = await sla(`${command} --help`);
    expect(code).toBe(0);
    const order = ['Examples:', 'Usage:', 'Options:'].map((heading) => out.indexOf(heading));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(out).toContain(`sla ${command} `.trim());
  });

  it.each(['', ...commands])('of “%s” fits 80 columns, its examples apart', async (command) => {
    const { out } = await sla(`${command} --help`);
    const wide = out.split('\n').filter((line) => displayWidth(line) > 80 && !line.startsWith('  sla '));
    expect(wide).toEqual([]);
  });

  it('gives the version of package.json', async () => {
    expect((await sla('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a call that makes no sense', () => {
  it.each([
    ['chekc a.sla', 'Unknown command “chekc”. Did you mean “check”?'],
    ['check --jsn a.sla', 'Unknown option “--jsn”. Did you mean “--json”?'],
    ['check', 'Missing required argument “files”.'],
    [
      'evaluate a.sla',
      'Nothing to evaluate: name a mapping file with --records, or a figures file with --figures.',
    ],
    ['evaluate a.sla --records', 'Option “--records <mapping>” argument missing.'],
    ['compile a.sla b.sla', 'Too many arguments for “compile”. Expected 1 argument but got 2.'],
    ['check - -', 'Standard input can be read only once, so “-” can stand only once.'],
    ['explain SLA9999', 'There is no finding “SLA9999”. Codes look like SLA0201.'],
    [
      'explain contract.sla',
      'To explain what a contract gave, name the records and one thing: FILE --records MAPPING with --ticket ID, --credit PERIOD/PENALTY or --period PERIOD.',
    ],
    ['evaluate a.sla --records m.yaml --from March', '--from takes a month such as 2016-03, not “March”.'],
    [
      'evaluate a.sla --records m.yaml --from 2016-05 --until 2016-04',
      'The last month, 2016-04, is before the first, 2016-05.',
    ],
    ['document a.sla --to odt', 'There is no format “odt”; there are md, html, docx, pdf and txt.'],
    ['diff --json --markdown a b', 'Option “--markdown” cannot be used with option “--json”.'],
    ['holidays GB --from 16 --until 2017', 'A year has four digits, such as 2026, not “16”.'],
  ])('%s', async (call, sentence) => {
    const { code, out, err } = await sla(call);
    expect(err.split('\n')[0]).toBe(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('work that cannot be done', () => {
  it.each(['check', 'compile', 'document', 'fmt', 'test'])(
    '%s of a file that is not there',
    async (command) => {
      const { code, out, err } = await sla(`${command} nowhere.sla`);
      expect({ code, out, err }).toEqual({
        code: 3,
        out: '',
        err: 'Could not read nowhere.sla: there is no such file or folder.\n',
      });
    },
  );
});
