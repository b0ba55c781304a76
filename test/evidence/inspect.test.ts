import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/evidence/inspect/column.js';
import { inspect, type Inspection } from '../../src/evidence/inspect/inspect.js';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { contentOf } from '../../src/evidence/read-export.js';

function looked(name: string, text: string): Inspection {
  const read = contentOf(name, text);
  if (!read.ok) throw new Error(read.why);
  const found = inspect(read.file, read.delimiter);
  if (found === undefined) throw new Error('no rows');
  return found;
}
const mappingOf = (found: Inspection) => {
  const { value, diagnostics } = readMapping({ name: 'mapping.yaml', text: found.mapping });
  expect(diagnostics.map((d) => d.message)).toEqual([]);
  return value;
};

describe('a column', () => {
  it.each([
    [['2026-03-02 09:00', '2026-03-14 10:00'], 'time', ['iso']],
    [['2/3/2026 9:00', '14/3/2026 10:00'], 'time', ['d/M/yyyy H:mm']],
    [['3/2/2026 9:00', '3/14/2026 10:00'], 'time', ['M/d/yyyy H:mm']],
    [['3/2/2026 9:00', '4/5/2026 10:00'], 'time', ['d/M/yyyy H:mm', 'M/d/yyyy H:mm']],
  ])('of times %j fits the patterns that every cell fits', (cells, kind, formats) => {
    expect(columnOf('opened', cells)).toMatchObject({ kind, formats });
  });

  it.each([
    [['1,5', '12,25'], ','],
    [['1.234,50'], ','],
    [['1,234.50'], '.'],
    [['1,234', '2,000'], 'either'],
    [['1.5'], '.'],
    [['12', '7'], null],
  ])('of numbers %j has the decimal sign %j', (cells, decimal) => {
    expect(columnOf('value', cells)).toMatchObject({ kind: 'number', decimal });
  });

  it.each([
    [['yes', 'no', 'yes'], 'yes or no'],
    [['1772442000', '1772442060'], 'seconds since 1970'],
    [['["API"]', '["Web","API"]'], 'list'],
    [['high', 'low', 'high', 'low'], 'choice'],
    [['', '?', 'n/a'], 'empty'],
  ])('%j is %s', (cells, kind) => {
    expect(columnOf('x', cells).kind).toBe(kind);
  });
});

describe('an unknown export', () => {
  it('with a row for each change is a history, in the order of its updates', () => {
    const found = looked(
      'log.csv',
      `Ticket ID;State;Priority;Opened;Updated;Resolved
T1;New;High;02.03.2026 09:00;02.03.2026 09:00;
T1;Done;High;02.03.2026 09:00;02.03.2026 11:30;02.03.2026 11:30
T2;New;Low;13.03.2026 10:00;13.03.2026 10:00;
T2;Done;Low;13.03.2026 10:00;14.03.2026 10:00;14.03.2026 10:00
`,
    );
    const tickets = mappingOf(found)?.tickets;
    expect(tickets).toMatchObject({
      id: 'Ticket ID',
      delimiter: ';',
      time: { format: 'd.M.yyyy H:mm' },
      order: [{ column: 'Updated', as: 'time' }],
      moments: { opened: 'Opened', resolved: 'Resolved' },
      states: { column: 'State', at: 'Updated', values: { New: 'new', Done: 'done' } },
      dimensions: { priority: { column: 'Priority', values: { High: 'high', Low: 'low' } } },
    });
    expect(found.doubts.join('\n')).toContain('The zone');
    expect(found.doubts.join('\n')).not.toContain('Day or month first');
  });

  it('says when day and month cannot be told apart', () => {
    const found = looked('t.csv', 'number,opened_at\nA1,3/4/2026 09:00\nA2,5/4/2026 09:00\n');
    expect(found.doubts.join('\n')).toContain(
      'Day or month first: every time fits “d/M/yyyy H:mm” and “M/d/yyyy H:mm”',
    );
  });

  it('of calls, with a decimal comma', () => {
    const found = looked(
      'calls.csv',
      'call_id;rang_at;wait_sec;abandoned\nc1;2026-03-02T09:00:00Z;12,5;no\nc2;2026-03-02T09:01:00Z;30,25;yes\n',
    );
    expect(mappingOf(found)?.records[0]).toMatchObject({
      record: 'call',
      moments: { at: 'rang_at' },
      fields: {
        wait: { column: 'wait_sec', reading: { kind: 'duration', unit: 's', decimal: ',' } },
        abandoned: { column: 'abandoned', reading: { kind: 'yes or no' } },
      },
    });
    expect(found.doubts.join('\n')).not.toContain('zone');
  });

  it('in JSON, with its list inside and keys inside keys', () => {
    const outages = [
      { id: 'a', downtime: { start: '2026-03-02T09:00:00Z' }, started_at: '2026-03-02T08:00:00Z', resolved_at: '2026-03-02T10:00:00Z', components: ['API', 'Web'] },
      { id: 'b', downtime: { start: '2026-03-03T09:00:00Z' }, started_at: '2026-03-03T08:00:00Z', resolved_at: '2026-03-03T10:00:00Z', components: ['API'] },
    ]; // prettier-ignore
    const found = looked('incidents.json', JSON.stringify({ page: 1, incidents: outages }));
    expect(mappingOf(found)?.records[0]).toMatchObject({
      record: 'outage',
      rows: ['incidents'],
      moments: { from: 'downtime.start', to: 'resolved_at' },
      dimensions: { components: { column: 'components', each: { split: null } } },
    });
  });

  it.each([
    ['empty.csv', '', 'is empty'],
    ['cut.json', '{"tickets": [', 'neither JSON nor JSON lines'],
    ['cut.jsonl', '{"a": 1}\n{"a":', 'no JSON on line 2'],
    ['head.csv', 'a,b\n', 'has a header and no row'],
  ])('%s cannot be looked at: %j', (name, text, why) => {
    expect(contentOf(name, text)).toMatchObject({ ok: false, why: expect.stringContaining(why) as string });
  });
});
