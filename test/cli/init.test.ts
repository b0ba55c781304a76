import { describe, expect, it } from 'vitest';
import { templates } from '../../src/cli/templates/index.js';
import { format } from '../../src/syntax/format.js';
import { sla, type World } from './memory-host.js';

const flags = (more: Readonly<Record<string, string>> = {}): string[] =>
  Object.entries({
    template: 'support-desk',
    provider: 'North Ltd',
    customer: 'South plc',
    zone: 'Europe/London',
    currency: 'EUR',
    from: '2026-01-01',
    ...more,
  }).flatMap(([name, value]) => [`--${name}`, value]);
const init = (more: Readonly<Record<string, string>> = {}, world: World = {}) =>
  sla(['init', 'new', ...flags(more)], world);
const PATH = 'new/contract.sla';

/** Every template in easy and in awkward circumstances. */
const circumstances: readonly Readonly<Record<string, string>>[] = [
  {},
  { provider: 'The "Best" \\ Ltd # {no}', customer: '株式会社 “Süd” }', currency: 'JPY' },
  { currency: 'BHD', from: '2026-01-15', until: '2026-02-10', zone: 'America/New_York' },
  { from: '2028-02-29', zone: 'Australia/Lord_Howe' },
  { from: '2026-12-31', until: '2027-01-31' },
];

/** What is found in a term of a month, or of parts of months: true of that term in any contract. */
const ABOUT_THE_TERM = ['SLA0541', 'SLA0542', 'SLA0624', 'SLA0637'];

describe.each(templates.map(({ name }) => name))('the template %s', (template) => {
  it.each(circumstances)('has no findings, and its examples come out: %j', async (more) => {
    const { code, written, err } = await init({ template, ...more });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const text = written[PATH] ?? '';
    expect(format({ name: PATH, text }).value).toBe(text);
    const files = { [PATH]: text };
    const checked = await sla(`check --json ${PATH}`, { files });
    const { findings } = JSON.parse(checked.out) as { findings: { code: string; message: string }[] };
    const isWholeMonths = !('from' in more);
    expect(
      findings
        .filter(({ code: found }) => isWholeMonths || !ABOUT_THE_TERM.includes(found))
        .map(({ code: found, message }) => `${found} ${message}`),
    ).toEqual([]);
    const tested = await sla(`test ${PATH}`, { files });
    expect(tested.out).toMatch(/\n[2-9] passed, 0 failed\n$/);
    expect((await sla(`document ${PATH}`, { files })).code).toBe(0);
  });
});

describe('sla init', () => {
  it('says in three lines what to do next', async () => {
    const { out } = await init();
    expect(out).toBe(
      'Written: new/contract.sla. Next:\n' +
        '  open new/contract.sla and change its figures to yours\n' +
        '  sla check new/contract.sla\n' +
        '  sla document new/contract.sla --to html --output new\n',
    );
  });

  it('keeps quotes in names', async () => {
    const { written } = await init({ provider: 'Joe "Fix-it" \\ Sons' });
    expect(written[PATH]).toContain('provider supplier "Joe \\"Fix-it\\" \\\\ Sons"');
  });

  it('ends a year after it begins, unless told otherwise', async () => {
    const term = async (more: Readonly<Record<string, string>>) =>
      /effective .*/.exec((await init(more)).written[PATH] ?? '')?.[0];
    expect(await term({})).toBe('effective 2026-01-01 until the end of 2026-12-31');
    expect(await term({ from: '2028-02-29' })).toBe('effective 2028-02-29 until the end of 2029-02-28');
    expect(await term({ until: '2027-06-30' })).toBe('effective 2026-01-01 until the end of 2027-06-30');
  });

  it('never overwrites', async () => {
    const { code, written, err } = await init({}, { files: { [PATH]: 'mine' } });
    expect({ code, written }).toEqual({ code: 3, written: {} });
    expect(err).toContain('new/contract.sla is there already');
  });

  it.each([
    [{ template: 'suport-desk' }, 'Did you mean “support-desk”?'],
    [{ zone: 'Europe/Londn' }, 'Did you mean “Europe/London”?'],
    [{ zone: 'london' }, 'Did you mean “Europe/London”?'],
    [{ currency: 'EURO' }, 'Did you mean “EUR”?'],
    [{ from: '01.01.2026' }, 'There is no day “01.01.2026”.'],
    [{ from: '2026-02-30' }, 'There is no day “2026-02-30”.'],
    [{ until: '2025-12-31' }, 'The last day, 2025-12-31, is before the first, 2026-01-01.'],
    [{ provider: ' ' }, 'A party needs a name'],
    [{ provider: 'a\nb' }, 'A name stands in one line'],
  ])('refuses %j', async (more, sentence) => {
    const { code, written, err } = await init(more);
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).toContain(sentence);
  });

  it('names the flags that are missing where nobody can be asked', async () => {
    const { code, err } = await sla('init --template hosting --from 2026-01-01');
    expect(code).toBe(2);
    expect(err).toContain('Not given: --provider, --customer, --zone, --currency.');
  });

  it('asks for what the flags leave out, again until the answer can be used', async () => {
    const answers = [
      'hostin',
      'hosting',
      'North "N" Ltd',
      'South',
      'Berlin',
      'Europe/Berlin',
      'eur',
      '2026-01-01',
      '',
    ];
    const { code, written, err } = await sla('init new', { answers });
    expect(code).toBe(0);
    expect(err).toContain('Did you mean “hosting”?');
    expect(err).toContain('Did you mean “Europe/Berlin”?');
    expect(written[PATH]).toContain('contract "Hosting Service Level Agreement" version 1.0.0');
    expect(written[PATH]).toContain(
      'effective 2026-01-01 until the end of 2026-12-31\ntime zone Europe/Berlin\n',
    );
    const asked = await sla(['init', 'new', ...flags()], { answers: ['2026-06-30'] });
    expect(asked.err).toBe('Until the end of which day (Enter: 2026-12-31)? \n');
    expect(asked.written[PATH]).toContain('until the end of 2026-06-30');
  });
});
