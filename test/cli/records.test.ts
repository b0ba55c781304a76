import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, deskMapping, deskRecords } from './desk.js';
import { sla, type World } from './memory-host.js';

let folder = '';
const at = (name: string): string => join(folder, name);
const evaluate = (more: string, world: World = {}) =>
  sla(`evaluate ${at('desk.sla')} --records ${at('mapping.yaml')} ${more}`, world);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sla-cli-'));
  const files = { 'desk.sla': desk, 'mapping.yaml': deskMapping, 'tickets.csv': deskRecords };
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface StatementJson {
  readonly covers: object;
  readonly months: readonly {
    readonly period: string;
    readonly total: string;
    readonly results: readonly object[];
  }[];
  readonly credits: { readonly total: string };
}

describe('sla evaluate', () => {
  it('counts, judges and credits as one would by hand', async () => {
    const { code, out } = await evaluate('--json');
    expect(code).toBe(0);
    const { covers, months, credits } = JSON.parse(out) as StatementJson;
    expect(covers).toEqual({ first: '2026-03', last: '2026-03' });
    // T1 takes the hour exactly, T2 a minute more, T3 an hour across the clock change: 2 of 3, below 90%.
    // T4 takes eight hours into April, but was opened in March; T5 was never answered: 1 of 2, below 80%.
    expect(months[0]?.results).toMatchObject([
      { cell: { severity: 'high' }, within: 2, total: 3, verdict: 'missed', attainment: '0.666666' },
      { cell: { severity: 'low' }, within: 1, total: 2, verdict: 'missed', attainment: '0.500000' },
    ]);
    // The worst cell counts, and both lie in the only band: 5% of EUR 1,000.00.
    expect(months[0]?.total).toBe('50.00');
    expect(credits.total).toBe('50.00');
  });

  it('gives the same bytes with either engine, from the contract or its plan, on screen or in a file', async () => {
    const { out } = await evaluate('--json');
    const { out: plan } = await sla(`compile ${at('desk.sla')}`);
    expect((await evaluate('--json --engine reference')).out).toBe(out);
    expect(
      (
        await sla(`evaluate plan.json --records ${at('mapping.yaml')} --json`, {
          files: { 'plan.json': plan },
        })
      ).out,
    ).toBe(out);
    expect((await evaluate('-o statement.json')).written['statement.json']).toBe(out);
  });

  it('shows a table in 80 columns', async () => {
    const { out } = await evaluate('');
    expect(out).toContain('50.00');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('covers the months that it is told to', async () => {
    const { covers } = JSON.parse((await evaluate('--json --until 2026-04')).out) as StatementJson;
    expect(covers).toEqual({ first: '2026-03', last: '2026-04' });
  });

  it.each([
    ['--from 2026-05', 'The records end with 2026-03, before the month 2026-05 that is asked for.\n'],
    ['--until 2026-01', 'The records begin with 2026-03, after the month 2026-01 that is asked for.\n'],
  ])('says that there are no records for %s', async (months, err) => {
    expect(await evaluate(months)).toEqual({ code: 3, out: '', err, written: {} });
  });

  it('refuses to read contract and mapping from one standard input', async () => {
    const { code, err } = await sla('evaluate - --records -', { stdin: desk });
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Standard input can be read only once, so “-” can stand only once.\n',
    });
  });

  it('computes nothing when no column feeds a moment of the contract', async () => {
    const files = { [at('short.yaml')]: deskMapping.replace('  answered: answered\n', '') };
    const { code, out, err } = await sla(`evaluate ${at('desk.sla')} --records ${at('short.yaml')}`, {
      files,
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error SLA0822');
    expect(err.replace(/\s+/g, ' ')).toContain('needs the moment “answered” (for “Answer”)');
  });

  it('says before it counts that the result cannot be written', async () => {
    const { code, err } = await evaluate('-o out/s.json', { readOnly: 'out', terminal: true });
    expect({ code, err }).toEqual({ code: 3, err: 'Could not write into out: permission denied.\n' });
  });

  it('shows progress only on a terminal, and takes it away', async () => {
    expect((await evaluate('--engine reference')).err).toBe('');
    const { err } = await evaluate('--engine reference', { terminal: true });
    expect(err === '' || err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('says which plan is none', async () => {
    const call = `evaluate plan.json --records ${at('mapping.yaml')}`;
    const notJson = await sla(call, { files: { 'plan.json': 'contract' } });
    expect(notJson).toMatchObject({
      code: 3,
      err: 'plan.json is not a plan: it is not JSON. “sla compile” makes plans.\n',
    });
    const other = await sla(call, { files: { 'plan.json': '{"format":"sla-plan/99"}' } });
    expect(other.code).toBe(3);
    expect(other.err).toMatch(/^plan\.json is not a plan of this version: .+\.\n$/);
    const { out: plan } = await sla(`compile ${at('desk.sla')}`);
    const edited = await sla(`evaluate plan.json --records ${at('mapping.yaml')}`, {
      files: { 'plan.json': plan.replace('"slo": "answer"', '"slo": "anser"') },
    });
    expect(edited).toMatchObject({
      code: 3,
      out: '',
      err: 'plan.json cannot be used as a plan: penalties[0].slo names “anser”, which no service level of the plan has.\n',
    });
  });

  it('shows what is wrong with a mapping file', async () => {
    const { code, err } = await evaluate('', {
      files: { [at('mapping.yaml')]: deskMapping.replace('files:', 'flies:') },
    });
    expect(code).toBe(1);
    expect(err).toContain('SLA08');
    expect(err).toContain('flies');
  });

  it('computes nothing when the records are not there', async () => {
    const files = { [at('mapping.yaml')]: deskMapping.replace('tickets.csv', 'nowhere.csv') };
    for (const engine of ['duckdb', 'reference']) {
      const { code, out, err } = await evaluate(`--engine ${engine}`, { files });
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toContain('nowhere.csv');
    }
  });
});

describe('sla run', () => {
  it('writes everything and says what to try next in three lines', async () => {
    const { code, out, written } = await sla(
      `run ${at('desk.sla')} --records ${at('mapping.yaml')} --out out`,
    );
    expect(code).toBe(0);
    expect(Object.keys(written).sort()).toEqual(
      [
        'contract.html',
        'contract.md',
        'credits.csv',
        'plan.json',
        'results.csv',
        'statement.html',
        'statement.json',
        'statement.xlsx',
      ].map((name) => `out/${name}`),
    );
    expect(written['out/statement.json']).toBe((await evaluate('--json')).out);
    const next = out.slice(out.indexOf('Try next:\n')).trimEnd().split('\n');
    expect(next).toHaveLength(5);
    expect(next[2]).toMatch(/ --ticket T6$/);
    expect(next[3]).toMatch(/ --credit 2026-03\/slow\/low$/);
  });

  it('advises no ticket that is not there when nothing is in quarantine', async () => {
    writeFileSync(at('clean.csv'), deskRecords.replace(/^T6.*\n/m, ''));
    const files = { [at('clean.yaml')]: deskMapping.replace('tickets.csv', 'clean.csv') };
    const { code, out } = await sla(`run ${at('desk.sla')} --records ${at('clean.yaml')} --out out`, {
      files,
    });
    expect(code).toBe(0);
    const next = out.slice(out.indexOf('Try next:\n')).trimEnd().split('\n');
    expect(next).toHaveLength(4);
    expect(next.join('\n')).not.toContain('--ticket');
  });

  it('stops before it computes when a worked example fails', async () => {
    const files = { 'desk.sla': desk.replace('slow = EUR 50.00', 'slow = EUR 60.00') };
    const { code, written, err } = await sla(`run desk.sla --records ${at('mapping.yaml')} --out out`, {
      files,
    });
    expect({ code, written }).toEqual({ code: 1, written: {} });
    expect(err).toContain('sla test desk.sla');
  });
});

describe('sla explain --ticket', () => {
  const explain = (more: string) => sla(`explain ${at('desk.sla')} --records ${at('mapping.yaml')} ${more}`);

  it('gives the time line, its times in the zone of the contract', async () => {
    const { code, out } = await explain('--ticket T3');
    expect(code).toBe(0);
    expect(out).toContain('T3');
    expect(out).toContain('2026-03-29 01:30');
    expect(out).toContain('2026-03-29 03:30');
    expect(out).toMatch(/elapsed +1:00/);
  });

  it('suggests a ticket that there is', async () => {
    const { code, err } = await explain('--ticket T33');
    expect(code).toBe(3);
    expect(err).toMatch(/^The records have no ticket “T33”\. There is “T\d”, for example\.\n$/);
  });
});

describe('sla holidays', () => {
  it('writes the calendar file that check reads', async () => {
    const { code, out } = await sla('holidays GB-ENG --from 2016 --until 2016');
    expect(code).toBe(0);
    // Bank holidays of England in 2016, as gov.uk lists them.
    for (const day of [
      '2016-01-01',
      '2016-03-25',
      '2016-03-28',
      '2016-05-02',
      '2016-05-30',
      '2016-08-29',
      '2016-12-26',
      '2016-12-27',
    ]) {
      expect(out).toContain(`date: ${day},`);
    }
    expect(out.match(/date:/g)).toHaveLength(8 + 1); // Christmas Day fell on a Sunday and is listed beside its substitute.
  });

  it('knows its regions', async () => {
    expect((await sla('holidays GB-EGN --from 2016 --until 2016')).err).toContain('Did you mean “GB-ENG”?');
    expect((await sla('holidays de-by --from 2016 --until 2016')).err).toContain('Did you mean “DE-BY”?');
    expect((await sla('holidays XX --from 2016 --until 2016')).code).toBe(2);
  });
});

describe('sla explain, for what is owed', () => {
  const explain = (more: string) => sla(`explain ${at('desk.sla')} --records ${at('mapping.yaml')} ${more}`);

  it('shows a credit down to the counts, the target and the row', async () => {
    const { code, out } = await explain('--credit 2026-03/slow');
    expect(code).toBe(0);
    // T5 was never answered and counts as missed: 1 of 2, further below than 2 of 3.
    expect(out).toContain('low: 1 of 2 tickets within 8 hours = 50.00%');
    expect(out).toMatch(/target 80% \(slo\.answer\.target\.low, line 27\): missed/);
    expect(out).toMatch(/below the target: 5% of the fee monthly \(penalty\.slow\.band\.1, line 36\)/);
    expect(out).toContain('5% × EUR 1,000.00 = EUR 50.00');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives the same as data', async () => {
    const [credit] = JSON.parse((await explain('--credit 2026-03/slow --json')).out) as object[];
    expect(credit).toMatchObject({ address: '2026-03/slow/low', amount: '50.00', computed: '50.00' });
    const month = JSON.parse((await explain('--period 2026-03 --json')).out) as object;
    expect(month).toMatchObject({ format: 'sla-period-explanation/1', month: '2026-03', total: '50.00' });
  });

  it('refuses a name that is none, with what there is', async () => {
    expect(await explain('--credit 2026-03/slo')).toEqual({
      code: 2,
      out: '',
      err: 'There is no penalty “slo”. Did you mean “slow”? There is slow.\n',
      written: {},
    });
    expect((await explain('--period 2026-04')).err).toBe(
      'The statement has no period “2026-04”. It covers 2026-03.\n',
    );
    expect((await explain('--period 2026-03 --credit 2026-03/slow')).code).toBe(2);
  });
});
