import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTickets } from '../../src/evidence/read.js';
import { readBeside, withFolder, type Read } from './folders.js';
import { mappingOf, mappingText } from './mappings.js';

const TICKETS = 'number,opened_at\nA1,2026-03-02 09:00\nB2,2026-03-02 10:00\n';
const codes = ({ problems }: Read): readonly string[] => problems.map(({ code }) => code);
const ids = ({ tickets }: Read): readonly string[] => tickets.map(({ id }) => id);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the reader of records', () => {
  it('gives tickets sorted by id, with instants', async () => {
    const { tickets, evidence, problems } = await readBeside(mappingText(), { 'tickets.csv': TICKETS });
    expect(tickets).toEqual([
      { id: 'A1', moments: { opened: Date.UTC(2026, 2, 2, 9) / 1000 }, dimensions: {}, states: [] },
      { id: 'B2', moments: { opened: Date.UTC(2026, 2, 2, 10) / 1000 }, dimensions: {}, states: [] },
    ]);
    expect(evidence).toMatchObject({
      files: ['tickets.csv'],
      rows: 2,
      rowsUsed: 2,
      tickets: 2,
      quarantined: [],
    });
    expect(problems).toEqual([]);
  });

  it('gives the digest of the sorted digests of the rows', async () => {
    const rows = ['A1\u001f2026-03-02 09:00', 'B2\u001f2026-03-02 10:00'].map(sha).sort();
    const { evidence } = await readBeside(mappingText(), { 'tickets.csv': TICKETS });
    expect(evidence.digest).toBe(sha(rows.join('')));
  });

  it.each([
    ['Windows line ends', TICKETS.replaceAll('\n', '\r\n')],
    ['old Mac line ends', TICKETS.replaceAll('\n', '\r')],
    ['line ends of both kinds', TICKETS.replace('\n', '\r\n')],
    ['a byte order mark of UTF-16', Buffer.from('\ufeff' + TICKETS, 'utf16le')],
    ['the other byte order mark of UTF-16', Buffer.from('\ufeff' + TICKETS, 'utf16le').swap16()],
    ['a byte order mark', '\ufeff' + TICKETS],
    ['no line end at its end', TICKETS.trimEnd()],
    ['empty lines', TICKETS.replaceAll('\n', '\n\n')],
    ['quotes around everything', TICKETS.replace(/[^,\n]+/g, '"$&"')],
  ])('reads a file with %s alike', async (_, text) => {
    const plain = await readBeside(mappingText(), { 'tickets.csv': TICKETS });
    expect(await readBeside(mappingText(), { 'tickets.csv': text })).toEqual(plain);
  });

  it('unpacks what ends in .gz', async () => {
    const packed = { 'a.csv.gz': gzipSync(TICKETS) };
    expect(ids(await readBeside(mappingText('', { files: 'files: a.csv.gz' }), packed))).toEqual([
      'A1',
      'B2',
    ]);
  });

  it('keeps whatever a cell holds', async () => {
    const odd = ['=HYPERLINK("http://x";"y")', 'a "b"', 'a;b', 'two\nlines', 'win\r\ndows', '\u202eabc', "'; DROP TABLE", 'x\u001fy', '€ 😀', ' in  side ']; // prettier-ignore
    const rows = odd.map((text, index) => `T${index},2026-03-02 09:00,"${text.replaceAll('"', '""')}"`);
    const read = await readBeside(mappingText('dimensions: { note: note }'), {
      'tickets.csv': `number,opened_at,note\n${rows.join('\n')}\n`,
    });
    expect(read.problems).toEqual([]);
    expect(read.evidence.rowsUsed).toBe(odd.length);
    expect(read.tickets.map((ticket) => ticket.dimensions['note']?.last)).toEqual(
      odd.map((text) => text.trim()),
    );
  });

  it('reads another delimiter', async () => {
    const read = await readBeside(mappingText('delimiter: "\\t"'), {
      'tickets.csv': TICKETS.replaceAll(',', '\t'),
    });
    expect(ids(read)).toEqual(['A1', 'B2']);
  });

  it('says how far it is', async () => {
    const rows = Array.from({ length: 25_000 }, (_, index) => `T${index},2026-03-02 09:00`);
    const seen: number[] = [];
    await withFolder({ 'tickets.csv': `number,opened_at\n${rows.join('\n')}\n` }, (folder) =>
      readTickets(mappingOf(mappingText()), folder, (count) => seen.push(count)),
    );
    expect(seen).toEqual([10_000, 20_000]);
  });
});

describe('the files of a mapping', () => {
  const [header = '', a = '', b = ''] = TICKETS.split('\n');
  it('may be several, by name and by pattern, each read once', async () => {
    const read = await readBeside(
      mappingText('', { files: 'files: ["2026/log-*.csv", "*/log-1.csv", more.csv]' }),
      {
        '2026/log-1.csv': `${header}\n${a}\n`,
        '2026/log-2.csv': `${header}\n${b}\n`,
        '2026/log-3.txt': 'not mine',
        '2026/.log-4.csv': 'not mine',
        'more.csv': `opened_at,number\n2026-03-02 11:00,C3\n`,
      },
    );
    expect(codes(read)).toEqual([]);
    expect(ids(read)).toEqual(['A1', 'B2', 'C3']);
    expect(read.evidence.files).toEqual(['log-1.csv', 'log-2.csv', 'more.csv']);
  });

  it('are named when they are not there', async () => {
    const read = await readBeside(mappingText('', { files: 'files: ["*.tsv", ticket.csv]' }), {
      'tickets.csv': TICKETS,
    });
    expect(codes(read)).toEqual(['SLA0901', 'SLA0901']);
    expect(read.problems[1]?.message).toContain('Did you mean “tickets.csv”?');
    expect(read.tickets).toEqual([]);
  });

  it('are no folders', async () => {
    const read = await readBeside(mappingText('', { files: 'files: "*"' }), { 'a/tickets.csv': TICKETS });
    expect(codes(read)).toEqual(['SLA0901']);
  });

  it('may not be allowed to be read', async () => {
    const read = await withFolder({ 'tickets.csv': TICKETS }, async (folder) => {
      chmodSync(join(folder, 'tickets.csv'), 0);
      return readTickets(mappingOf(mappingText()), folder);
    });
    // The superuser may read everything.
    expect(codes(read)).toEqual(process.getuid?.() === 0 ? [] : ['SLA0912']);
  });

  it('a star does not take for ever', async () => {
    const pattern = `${'*a'.repeat(40)}*b`;
    const start = performance.now();
    await readBeside(mappingText('', { files: `files: "${pattern}"` }), { ['a'.repeat(200)]: '' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a file that does not fit', () => {
  it.each<[string, string, string | Uint8Array, string, RegExp]>([
    ['a column is not there', '', 'Number,opened_at\n', 'SLA0902', /“number”.*Did you mean “Number”\?/],
    [
      'a column stands twice',
      '',
      'number,opened_at,number\n',
      'SLA0903',
      /2 columns called “number” \(1, 3\)/,
    ],
    ['it is empty', '', '', 'SLA0904', /“tickets.csv” is empty/],
    ['it has empty lines only', '', '\n\r\n\n', 'SLA0904', /is empty/],
    [
      'a quote is never closed',
      '',
      'number,opened_at\n"A1,2026-03-02 09:00\n',
      'SLA0905',
      /never closed, in row 1 after the header/,
    ],
    [
      'a quote is closed too early',
      '',
      'number,opened_at\n"A"1,2026-03-02 09:00\n',
      'SLA0905',
      /letters follow a closing double quote/,
    ],
    [
      'a quote stands inside',
      '',
      'number,opened_at\nA"1,2026-03-02 09:00\n',
      'SLA0905',
      /inside a field that does not start with one/,
    ],
    [
      'it is UTF-16',
      '',
      Buffer.from('number,opened_at\r\nA1,2026-03-02 09:00\r\n', 'utf16le'),
      'SLA0908',
      /UTF-16/,
    ],
  ])('because %s', async (_, more, content, code, message) => {
    const read = await readBeside(mappingText(more), { 'tickets.csv': content });
    expect(codes(read)).toEqual([code]);
    expect(read.problems[0]?.message).toMatch(message);
    expect(read.problems[0]?.severity).toBe('error');
  });

  it('because another sign parts its fields, with a hint', async () => {
    const read = await readBeside(mappingText(), { 'tickets.csv': TICKETS.replaceAll(',', ';') });
    expect(read.problems[0]?.hint).toBe('delimiter: ";"');
    // The mapping reads two columns, and both are not there for one reason.
    expect(codes(read)).toEqual(['SLA0902']);
  });

  it.each([
    ['not packed at all', Buffer.from(TICKETS)],
    ['cut short', gzipSync(TICKETS).subarray(0, -9)],
    ['damaged', Buffer.concat([gzipSync(TICKETS).subarray(0, 20), Buffer.alloc(30, 7)])],
    ['empty', Buffer.alloc(0)],
  ])('because it is %s', async (_, content) => {
    const read = await readBeside(mappingText('', { files: 'files: t.gz' }), { 't.gz': content });
    expect(['SLA0904', 'SLA0906']).toContain(codes(read)[0]);
    expect(read.problems).toHaveLength(1);
  });

  it('names the row with the quote, however far the reading had got', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `T${index + 1},2026-03-02 09:00`);
    rows[4321] = '"T4322"x,2026-03-02 09:00';
    const read = await readBeside(mappingText(), { 'tickets.csv': `number,opened_at\n${rows.join('\n')}\n` });
    expect(read.problems[0]).toMatchObject({ code: 'SLA0905', row: 4322 });
  });

  it('a quote that swallows the file does not fill the memory', async () => {
    const text = `number,opened_at\n"${'A1,2026-03-02 09:00\n'.repeat(400_000)}`;
    expect(codes(await readBeside(mappingText(), { 'tickets.csv': text }))).toEqual(['SLA0905']);
  });
});

describe('a file that is strange but can be read', () => {
  it('has letters that are not UTF-8', async () => {
    const bytes = Buffer.from(
      'number,opened_at\nM\u00fcller,2026-03-02 09:00\nA1,2026-03-02 09:00\n',
      'latin1',
    );
    const read = await readBeside(mappingText(), { 'tickets.csv': bytes });
    expect(codes(read)).toEqual(['SLA0907']);
    expect(read.problems[0]).toMatchObject({ severity: 'warning', row: 1 });
    expect(ids(read)).toEqual(['A1', 'M\ufffdller']);
  });

  it('has a NUL character', async () => {
    const read = await readBeside(mappingText(), { 'tickets.csv': TICKETS.replace('09:00', '09:0\0') });
    expect(codes(read)).toEqual(['SLA0909']);
    expect(read.evidence.quarantined).toEqual([
      { reason: 'not a time', column: 'opened_at', value: '2026-03-02 09:0\0', rows: 1, ids: ['A1'] },
    ]);
  });

  it('has rows with the wrong number of fields', async () => {
    const text = `${TICKETS}C3\nD4,2026-03-02 09:00,more\nE5,2026-03-02 09:00,more\n`;
    const read = await readBeside(mappingText(), { 'tickets.csv': text });
    expect(ids(read)).toEqual(['A1', 'B2']);
    expect(read.evidence.quarantined).toEqual([
      { reason: 'wrong number of fields', column: '', value: '1 fields instead of 2', rows: 1, ids: [] },
      { reason: 'wrong number of fields', column: '', value: '3 fields instead of 2', rows: 2, ids: [] },
    ]);
    expect(codes(read)).toEqual(['SLA0911']); // three of five
  });

  it('has several rows for a ticket, and the mapping no order', async () => {
    const read = await readBeside(mappingText(), { 'tickets.csv': `${TICKETS}A1,2026-03-02 11:00\n` });
    expect(codes(read)).toEqual(['SLA0910']);
    expect(read.problems[0]?.message).toContain('One ticket has more than one row (for example “A1”)');
  });

  it('has other times than the mapping says', async () => {
    const read = await readBeside(mappingText(), {
      'tickets.csv': TICKETS.replaceAll('2026-03-02', '2.3.2026'),
    });
    expect(codes(read)).toEqual(['SLA0911']);
    expect(read.problems[0]?.hint).toBe('The mapping says: format: yyyy-MM-dd HH:mm');
    expect(read.evidence).toMatchObject({ rows: 2, rowsUsed: 0, tickets: 0 });
  });
});

describe('a file that somebody writes to', () => {
  it('while it is read is an error, in the reader of records', async () => {
    await withFolder({ 'tickets.csv': '' }, async (folder) => {
      const path = join(folder, 'tickets.csv');
      const line = 'T,2026-03-02 09:00,2026-03-02 10:00,p1\n';
      writeFileSync(path, `number,opened_at,resolved_at,priority\n${line.repeat(30_000)}`);
      const { problems } = await readTickets(mappingOf(mappingText()), folder, () =>
        appendFileSync(path, line),
      );
      expect(problems.map(({ code }) => code)).toContain('SLA0915');
    });
  });
});
