import { describe, expect, it } from 'vitest';
import { desk } from './desk.js';
import { sla } from './memory-host.js';

const broken = desk.replace('5% of monthly', '5% of montly');
const files = { 'desk.sla': desk, 'broken.sla': broken };

describe('sla check', () => {
  it('says in one line that nothing is wrong', async () => {
    expect(await sla('check desk.sla', { files })).toEqual({
      code: 0,
      out: 'desk.sla: nothing to report. 1 worked example comes out as written.\n',
      err: '',
      written: {},
    });
  });

  it('shows findings on standard output and ends with 1', async () => {
    const { code, out, err } = await sla('check broken.sla', { files });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('error SLA0201 · broken.sla:36:25\n');
    expect(out).toContain('  36 │     below target: 5% of montly\n     │                         ^^^^^^\n');
    expect(out).toContain('Did you mean “monthly”?');
    expect(out).toMatch(/\nbroken\.sla: 1 error.*\.\n“sla explain SLA0201” says more about it\.\n$/);
  });

  it('goes through all files, then says the worst', async () => {
    const { code, out } = await sla('check desk.sla broken.sla', { files });
    expect(code).toBe(1);
    expect(out).toMatch(/^desk\.sla: nothing to report/);
    expect(out).toContain('broken.sla: 1 error');
  });

  it('reads standard input for -', async () => {
    const { code, out } = await sla('check -', { stdin: broken });
    expect(code).toBe(1);
    expect(out).toContain('<standard input>:36:25');
  });

  it('gives findings as JSON', async () => {
    const { code, out } = await sla('check --json desk.sla broken.sla', { files });
    const { format, findings, count } = JSON.parse(out) as {
      format: string;
      findings: { code: string; file: string }[];
      count: object;
    };
    expect({ code, format, count }).toEqual({
      code: 1,
      format: 'sla-diagnostics/1',
      count: { error: 1, warning: 0, hint: 0 },
    });
    expect(findings[0]).toMatchObject({
      code: 'SLA0201',
      file: 'broken.sla',
      start: { line: 36, column: 25 },
    });
  });

  it('mends with --fix what has one certain fix, and writes the file', async () => {
    const { code, written, out } = await sla('check --fix broken.sla', { files });
    expect(code).toBe(0);
    expect(written).toEqual({ 'broken.sla': desk });
    expect(out).toContain('nothing to report');
  });

  it('writes the mended text, and nothing else, to standard output with --fix -', async () => {
    const { code, out } = await sla('check --fix -', { stdin: broken });
    expect({ code, out }).toEqual({ code: 0, out: desk });
  });

  it('runs the worked examples', async () => {
    const wrong = desk.replace('slow = EUR 50.00', 'slow = EUR 60.00');
    const { code, out } = await sla('check -', { stdin: wrong });
    expect(code).toBe(1);
    expect(out).toContain('SLA07');
    expect(out).toContain('EUR 50.00');
  });

  it('colours for a terminal, not with NO_COLOR, not with --no-color, always with FORCE_COLOR', async () => {
    const coloured = async (call: string, env: Record<string, string>, terminal: boolean): Promise<boolean> =>
      (await sla(call, { files, env, terminal })).out.includes('\u001b[');
    expect(await coloured('check broken.sla', {}, true)).toBe(true);
    expect(await coloured('check broken.sla', {}, false)).toBe(false);
    expect(await coloured('check broken.sla', { NO_COLOR: '1' }, true)).toBe(false);
    expect(await coloured('check broken.sla', { TERM: 'dumb' }, true)).toBe(false);
    expect(await coloured('check broken.sla', { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured('check --no-color broken.sla', { FORCE_COLOR: '1' }, true)).toBe(false);
  });
});

describe('sla test', () => {
  it('reports like a test runner', async () => {
    const wrong = desk.replace('slow = EUR 50.00', 'slow = EUR 60.00');
    const { code, out } = await sla('test a.sla b.sla', { files: { 'a.sla': desk, 'b.sla': wrong } });
    expect(code).toBe(1);
    expect(out).toContain('a.sla\n  ✓ Seventeen of twenty\n');
    expect(out).toContain('b.sla\n  ✗ Seventeen of twenty\n      ok');
    expect(out).toMatch(/\n1 passed, 1 failed\n$/);
  });

  it('does not run examples of a contract with errors', async () => {
    const { code, out, err } = await sla('test broken.sla', { files });
    expect({ code, out }).toEqual({ code: 1, out: '0 passed, 0 failed\n' });
    expect(err).toContain('SLA0201');
  });
});

describe('sla fmt', () => {
  const loose = desk.replace('provider acme "Acme Ltd"', 'provider    acme   "Acme Ltd"   # the provider');
  const tidy = desk.replace('provider acme "Acme Ltd"', 'provider acme "Acme Ltd" # the provider');

  it('lays out in place and leaves tidy files alone', async () => {
    const { code, written } = await sla('fmt loose.sla desk.sla', {
      files: { ...files, 'loose.sla': loose },
    });
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual(['loose.sla']);
    expect(written['loose.sla']?.replace(/ +# the/, ' # the')).toBe(tidy);
  });

  it('only names with --check what would change', async () => {
    const outcome = await sla('fmt --check loose.sla desk.sla', { files: { ...files, 'loose.sla': loose } });
    expect(outcome).toEqual({
      code: 1,
      out: 'loose.sla would be laid out differently.\n',
      err: '',
      written: {},
    });
    expect((await sla('fmt --check desk.sla', { files })).code).toBe(0);
  });

  it('lays out the others when one is missing, says so and ends with 3', async () => {
    const { code, written, err } = await sla('fmt missing.sla loose.sla desk.sla', {
      files: { ...files, 'loose.sla': loose },
    });
    expect(code).toBe(3);
    expect(Object.keys(written)).toEqual(['loose.sla']);
    expect(err).toMatch(
      /^.*Could not read missing\.sla: there is no such file or folder\.\nloose\.sla: laid out\.\n$/,
    );
  });

  it('filters standard input', async () => {
    expect(await sla('fmt -', { stdin: desk })).toMatchObject({ code: 0, out: desk, err: '' });
  });

  it('never takes a word away, however blocks stand in a line', async () => {
    // Whatever the layout makes of it: every word is there afterwards, or the file is left alone.
    const line =
      'penalty slow "Slow" for answer { credit once each calendar month, worst cell, by attainment { below target: 5% of monthly } }';
    const dense = desk.replace(/penalty slow[\s\S]*?\n}\n/, `${line}\n`);
    const { written } = await sla('fmt dense.sla', { files: { 'dense.sla': dense } });
    const after = written['dense.sla'] ?? dense;
    expect(after.replace(/\s+/g, '')).toBe(dense.replace(/\s+/g, ''));
    expect(after.replace(/\s+/g, ' ')).toContain('below target: 5% of monthly');
  });

  it('gives a text that it cannot read back as it is', async () => {
    const odd = 'contract "Support\nprovider }\n';
    const { code, out, err } = await sla('fmt -', { stdin: odd });
    expect({ code, out }).toEqual({ code: 1, out: odd });
    expect(err).toContain('error SLA01');
  });
});

describe('sla compile and document', () => {
  it('give a plan and a document that name the source', async () => {
    const plan = JSON.parse((await sla('compile desk.sla', { files })).out) as {
      format: string;
      contract: { source: { file: string } };
    };
    expect(plan.format).toBe('sla-plan/1');
    expect(plan.contract.source.file).toBe('desk.sla');
    const { out } = await sla('document desk.sla', { files });
    expect(out).toMatch(/^# .*Support/m);
    expect(out).toContain('90%');
  });

  it('write files where they are told to', async () => {
    expect(Object.keys((await sla('compile desk.sla -o plans/desk.json', { files })).written)).toEqual([
      'plans/desk.json',
    ]);
    const { written, out } = await sla('document desk.sla --to md,html --output out', { files });
    expect(Object.keys(written)).toEqual(['out/desk.md', 'out/desk.html']);
    expect(out).toBe('');
    expect((await sla('document desk.sla --to md,html', { files })).code).toBe(2);
  });

  it('take the format from the ending of the file, and refuse one that there is not', async () => {
    const { code, written } = await sla('document desk.sla --output out/d.html', { files });
    expect(code).toBe(0);
    expect(Object.keys(written)).toEqual(['out/d.html']);
    expect(written['out/d.html']).toMatch(/^<!doctype html>/i);
    expect(await sla('document desk.sla --output d.doc', { files })).toEqual({
      code: 2,
      out: '',
      err: 'There is no format “doc”; there are md, html, docx, pdf and txt.\n',
      written: {},
    });
    expect((await sla('document desk.sla --output out/v1.2', { files })).written).toHaveProperty([
      'out/v1.2/desk.md',
    ]);
  });

  it('write Word files, which are bytes and not for the terminal', async () => {
    const { written } = await sla('document desk.sla --to docx,txt --output out', { files });
    expect(Object.keys(written)).toEqual(['out/desk.docx', 'out/desk.txt']);
    expect(written['out/desk.docx']?.slice(0, 4)).toBe('PK\u0003\u0004');
    expect(written['out/desk.txt']).toMatch(/^Support.*\n=+\n/);
    expect(await sla('document desk.sla --to docx', { files })).toMatchObject({
      code: 2,
      out: '',
      err: 'Word files are not for the terminal: add “--output contract.docx”.\n',
    });
  });

  it('refuse a format that is not the ending of the file', async () => {
    const { code, err, written } = await sla('document desk.sla --to md --output d.docx', { files });
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).toContain('leave one of them out');
  });

  it('write nothing for a contract with errors', async () => {
    for (const call of ['compile broken.sla -o plan.json', 'document broken.sla --output out']) {
      const { code, out, err, written } = await sla(call, { files });
      expect({ code, out, written }).toEqual({ code: 1, out: '', written: {} });
      expect(err).toContain('broken.sla: 1 error');
    }
  });
});

describe('sla diff', () => {
  const stricter = desk.replace('90% within 1 hour', '95% within 1 hour').replace('85%, missed', '85%');

  it('finds nothing between a contract and its other layout', async () => {
    const { code } = await sla('diff desk.sla -', {
      files,
      stdin: desk.replaceAll('\n\n', '\n# a remark\n\n'),
    });
    expect(code).toBe(0);
  });

  it('says what changed and whom it favours', async () => {
    const { code, out } = await sla('diff desk.sla -', { files, stdin: stricter });
    expect(code).toBe(1);
    expect(out).toContain('95%');
    expect(out).toContain('favours the customer');
    expect((await sla('diff --markdown desk.sla -', { files, stdin: stricter })).out).toContain('|');
  });

  it('gives changes as JSON with their places', async () => {
    const { out } = await sla('diff --json desk.sla -', { files, stdin: stricter });
    const { format, changes } = JSON.parse(out) as {
      format: string;
      changes: { rule: string; favours: string }[];
    };
    expect(format).toBe('sla-changes/1');
    const target = changes.find((change) => change.rule.startsWith('target'));
    expect(target).toMatchObject({
      favours: 'customer',
      before: { file: 'desk.sla', start: { line: 26 } },
      after: { file: '<standard input>', start: { line: 26 } },
    });
  });

  it('writes a redline beside what it says', async () => {
    const call = 'diff desk.sla - --redline out/red.docx --date 2026-01-31 --author Legal';
    const { code, out, written } = await sla(call, { files, stdin: stricter });
    expect({ code, files: Object.keys(written) }).toEqual({ code: 1, files: ['out/red.docx'] });
    expect(out).toContain('favours the customer');
    expect(written['out/red.docx']?.slice(0, 2)).toBe('PK');
  });

  it.each([
    ['--redline red.pdf', 'A redline is a Word file, whose name ends in .docx, not “red.pdf”.'],
    ['--redline red.docx --date 2026-02-30', 'A day is written 2026-01-31, not “2026-02-30”.'],
    ['--author Legal', '“--author” says something about a redline: add “--redline FILE.docx”.'],
  ])('refuses %s', async (options, sentence) => {
    const { code, err } = await sla(`diff desk.sla desk.sla ${options}`, { files });
    expect({ code, err }).toEqual({ code: 2, err: `${sentence}\n` });
  });

  it('refuses to compare half a contract', async () => {
    const { code, out, err } = await sla('diff desk.sla broken.sla', { files });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/\nbroken\.sla cannot be compared: 1 error.*\.\n$/);
  });
});

describe('sla explain CODE', () => {
  it('prints the page that ships with the package', async () => {
    const { code, out } = await sla('explain sla0701');
    expect(code).toBe(0);
    expect(out).toMatch(/^SLA0701: .+\n\nAvoid\n\n {4}contract/);
    expect(out).not.toContain('```');
    expect((await sla('explain 0701')).out).toBe(out);
  });
});
