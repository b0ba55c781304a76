import { describe, expect, it } from 'vitest';
import { readStatement } from '../../src/settle/ledger/statement-file.js';
import { desk } from './desk.js';
import { sla, type World } from './memory-host.js';

/* Earlier statements on the command line. */

const contract = desk
  .replace('  credit once', '  doubled when missed in 2 months in a row\n  credit once')
  .replace(/\nexample [\s\S]*/, '\n');
const answers = (...months: [string, string][]) =>
  [
    'format: sla-figures/1',
    'figures:',
    ...months.map(([m, v]) => `  - { name: answer, of: { severity: high }, in: ${m}, value: ${v} }`),
    '',
  ].join('\n');
const evaluate = (more: string, files: World['files'], world: World = {}) =>
  sla(`evaluate desk.sla --figures figures.yaml ${more}`, {
    ...world,
    files: { 'desk.sla': contract, ...files },
  });
const first = async () =>
  (await evaluate('--json', { 'figures.yaml': answers(['2026-03', '17 of 20']) })).out;

describe('sla evaluate --ledger', () => {
  const april = { 'figures.yaml': answers(['2026-03', '20 of 20'], ['2026-04', '17 of 20']) };

  it('takes months from a file or a folder, and settles what is open', async () => {
    const files = { ...april, 'old/march.json': await first(), 'old/plan.json': '{"format": "sla-plan/1"}' };
    for (const ledger of ['old/march.json', 'old']) {
      const { code, out } = await evaluate(`--ledger ${ledger} --json`, files, { folders: ['old'] });
      expect(code).toBe(0);
      const made = readStatement(out);
      if (!made.ok) throw new Error(made.reason);
      // 5% of EUR 1,000.00, doubled: March was missed as march.json says, whatever is known of it now.
      expect(made.statement.months.map((m) => [m.period, m.total])).toEqual([['2026-04', '100.00']]);
      expect(made.statement.months[0]?.credits[0]?.calculation).toContain('2026-03 (march.json) and 2026-04');
    }
  });

  it('settles no closed month without being told to correct it', async () => {
    const files = { ...april, 'march.json': await first() };
    expect(await evaluate('--ledger march.json --from 2026-03', files)).toMatchObject({
      code: 2,
      err: '2026-03 is closed by march.json. To settle it again, take that file out of --ledger and name it after --previous.\n',
    });
  });

  it.each([
    [
      '{}',
      'march.json cannot be used as a statement: it does not begin with “"format": "sla-statement/1"”.\n',
    ],
    ['no', 'march.json cannot be used as a statement: it is not JSON.\n'],
  ])('refuses %s', async (text, err) => {
    expect(await evaluate('--ledger march.json', { ...april, 'march.json': text })).toMatchObject({
      code: 3,
      err,
    });
  });

  it('refuses a folder without statements', async () => {
    const call = evaluate('--ledger old', { ...april, 'old/plan.json': '{}' }, { folders: ['old'] });
    expect(await call).toMatchObject({ code: 3, err: 'The folder old holds no statement.\n' });
  });
});

describe('sla evaluate --previous', () => {
  it('says what moved', async () => {
    const files = {
      'figures.yaml': answers(['2026-03', '20 of 20']),
      'march.json': await first(),
    };
    const { code, out } = await evaluate('--previous march.json', files);
    expect(code).toBe(0);
    expect(out).toContain('EUR 50.00 less is owed (EUR 50.00 → EUR 0.00).');
    expect(out).toContain('2026-03 answer, high: 85.00% (17 of 20) missed → 100.00% (20 of 20) met');
  });
});

describe('--as-of', () => {
  it('is a day', async () => {
    const figures = { 'figures.yaml': answers(['2026-03', '20 of 20']) };
    expect(await evaluate('--as-of April', figures)).toMatchObject({
      code: 2,
      err: '--as-of takes a day such as 2016-04-05, not “April”.\n',
    });
    expect((await evaluate('--as-of 2026-04-05', figures)).out).toContain('As of the end of 2026-04-05.');
  });
});
