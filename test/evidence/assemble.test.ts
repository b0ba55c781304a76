import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAssembly, type Assembled } from '../../src/evidence/assemble.js';
import { compareText, mappingDigest } from '../../src/evidence/digest.js';
import { mappingOf, mappingText } from './mappings.js';

const HEADER = ['number', 'opened_at', 'updated_at', 'count', 'state', 'priority'];
const MAPPING = mappingText(
  [
    'missing: "?"',
    'order: [updated_at, { column: count, as: number }]',
    'dimensions: { severity: { column: priority, values: { High: p1, Low: p2 } } }',
    'states: { column: state, at: updated_at, values: { New: new, Active: active, Done: done } }',
  ].join('\n'),
);

/** Rows as `number|opened|updated|count|state|priority`, times as hours of one day. */
function assemble(rows: readonly string[], mapping = MAPPING): Assembled {
  const assembly = startAssembly(mappingOf(mapping));
  assembly.begin(HEADER);
  for (const row of rows) {
    const cells = row.split('|');
    assembly.add(cells.map((cell, at) => (/^\d\d:\d\d$/.test(cell) && at > 0 ? `2026-03-02 ${cell}` : cell)));
  }
  return assembly.finish([]);
}
const at = (time: string): number => Date.parse(`2026-03-02T${time}:00Z`) / 1000;
const groups = (rows: readonly string[], mapping = MAPPING): readonly string[] =>
  assemble(rows, mapping).evidence.quarantined.map((g) =>
    `${g.rows} × ${g.reason}: ${g.column} “${g.value}” ${g.ids.join(' ')}`.trimEnd(),
  );

describe('the rows of a ticket', () => {
  it('become one history in order of time', () => {
    const { tickets } = assemble([
      'A|09:10|11:00|7|Done|Low',
      'A|09:00|09:00|1|New|High',
      'A|09:05|09:30|2|Active|High',
      'A|09:05|09:45|3|Active|Low',
    ]);
    expect(tickets).toEqual([
      {
        id: 'A',
        moments: { opened: at('09:10') },
        dimensions: { severity: { first: 'p1', last: 'p2' } },
        states: [
          { at: at('09:00'), state: 'new' },
          { at: at('09:30'), state: 'active' },
          { at: at('11:00'), state: 'done' },
        ],
      },
    ]);
  });

  it('are ordered by number, not by the look of it', () => {
    const { tickets } = assemble(['A|09:00|10:00|10|Done|High', 'A|09:00|10:00|9|Active|High']);
    expect(tickets[0]?.states.map(({ state }) => state)).toEqual(['active', 'done']);
  });

  it('are ordered exactly, also where numbers are long or have a point', () => {
    const [big, bigger] = ['9007199254740992', '9007199254740993']; // the same double
    const { tickets } = assemble([`A|09:00|10:00|${bigger}|Done|High`, `A|09:00|10:00|${big}|Active|High`]);
    expect(tickets[0]?.states.at(-1)?.state).toBe('done');
    const points = assemble([
      'A|09:00|10:00|0.10|New|High',
      'A|09:00|10:00|0.9|Done|High',
      'A|09:00|10:00|-3|Active|High',
    ]);
    expect(points.tickets[0]?.states.map(({ state }) => state)).toEqual(['active', 'new', 'done']);
  });

  it('that tie in all keys are ordered by their text', () => {
    const rows = ['A|09:00|10:00|1|Done|Low', 'A|09:00|10:00|1.0|Active|High', 'A|09:00|10:00|1|New|High'];
    const expected = assemble(rows).tickets;
    // U+001F sorts below the point of 1.0.
    expect(expected[0]?.states.map(({ state }) => state)).toEqual(['done', 'new', 'active']);
    expect(assemble([...rows].reverse()).tickets).toEqual(expected);
  });

  it('may lack a state, a moment or a dimension', () => {
    const { tickets, evidence } = assemble(['A|?|09:00|1||?', 'A|?|10:00|2|New|?', 'A| ? |11:00|3|?|Low']);
    expect(evidence.rowsUsed).toBe(3);
    expect(tickets).toEqual([
      { id: 'A', moments: { opened: null }, dimensions: { severity: { first: null, last: 'p2' } }, states: [{ at: at('10:00'), state: 'new' }] },
    ]); // prettier-ignore
  });

  it('keep states in order of time even where the rows have another order', () => {
    const mapping = MAPPING.replace('order: [updated_at, {', 'order: [{');
    const { tickets } = assemble(['A|09:00|11:00|1|Done|High', 'A|09:00|10:00|2|New|Low'], mapping);
    expect(tickets[0]?.states.map(({ state }) => state)).toEqual(['new', 'done']);
    expect(tickets[0]?.dimensions['severity']).toEqual({ first: 'p1', last: 'p2' });
  });

  it('belong together by their id without the blanks around it', () => {
    expect(assemble([' A|09:00|09:00|1|New|High', 'A\t|09:00|10:00|2|Done|High']).tickets).toHaveLength(1);
  });

  it('may repeat: the history stays, the digest does not', () => {
    const row = 'A|09:00|09:00|1|New|High';
    expect(assemble([row, row]).tickets).toEqual(assemble([row]).tickets);
    expect(assemble([row, row]).evidence).toMatchObject({ rows: 2, rowsUsed: 2, tickets: 1 });
    expect(assemble([row, row]).evidence.digest).not.toBe(assemble([row]).evidence.digest);
  });
});

describe('a row that cannot be read', () => {
  it.each([
    ['A|yesterday|09:00|1|New|High', '1 × not a time: opened_at “yesterday” A'],
    ['A|09:00|09:00|one|New|High', '1 × not a number: count “one” A'],
    ['A|09:00|09:00|1e3|New|High', '1 × not a number: count “1e3” A'],
    ['A|09:00|09:00|1|-100|High', '1 × unknown value: state “-100” A'],
    ['A|09:00|09:00|1|new|High', '1 × unknown value: state “new” A'],
    ['A|09:00|09:00|1|New|__proto__', '1 × unknown value: priority “__proto__” A'],
    ['A|09:00||1|New|High', '1 × missing: updated_at “” A'],
    ['A|09:00|09:00| ? |New|High', '1 × missing: count “ ? ” A'],
    ['|09:00|09:00|1|New|High', '1 × missing: number “”'],
    [' ? |09:00|09:00|1|New|High', '1 × missing: number “ ? ”'],
    ['A|09:00', '1 × wrong number of fields:  “2 fields instead of 6”'],
    // Several faults: the first in the order of reading, so that the groups add up to the rows.
    ['A|yesterday|09:00|one|?|Middle', '1 × not a number: count “one” A'],
  ])('%s', (row, expected) => {
    expect(groups([row])).toEqual([expected]);
    expect(assemble([row]).tickets).toEqual([]);
  });

  it('needs the time of a state only where there is a state', () => {
    const mapping = MAPPING.replace('order: [updated_at, {', 'order: [{');
    expect(groups(['A|09:00||1|New|High', 'B|09:00||1|?|High'], mapping)).toEqual([
      '1 × missing: updated_at “” A',
    ]);
  });

  it('leaves the other rows of its ticket alone', () => {
    const { tickets, evidence } = assemble([
      'A|09:00|09:00|1|New|High',
      'A|09:00|10:00|2|-100|High',
      'A|09:00|11:00|3|Done|High',
    ]);
    expect(tickets[0]?.states).toEqual([{ at: at('09:00'), state: 'new' }, { at: at('11:00'), state: 'done' }]); // prettier-ignore
    expect(evidence).toMatchObject({ rows: 3, rowsUsed: 2, tickets: 1 });
  });

  it('is grouped with its like, ten ids named, everything sorted', () => {
    const rows = Array.from({ length: 12 }, (_, index) => `T${String(99 - index)}|09:00|09:00|1|-100|High`);
    expect(groups([...rows, 'Z|09:00|09:00|x|New|High', 'Y|09:00|09:00|1|Odd|High'])).toEqual([
      '1 × not a number: count “x” Z',
      '12 × unknown value: state “-100” T88 T89 T90 T91 T92 T93 T94 T95 T96 T97',
      '1 × unknown value: state “Odd” Y',
    ]);
  });
});

describe('the order of rows', () => {
  it('changes nothing', () => {
    const hour = fc.integer({ min: 0, max: 3 }).map((h) => `0${h}:00`);
    const row = fc
      .tuple(fc.constantFrom('A', 'B', ''), hour, hour, fc.constantFrom('1', '2', '1.0', 'x'), fc.constantFrom('New', 'Active', 'Done', '?', '-1'), fc.constantFrom('High', 'Low', '?'))
      .map((cells) => cells.join('|')); // prettier-ignore
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 14 })
          .chain((rows) =>
            fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
          ),
        ([rows, shuffled]) => {
          expect(assemble(shuffled)).toEqual(assemble(rows));
          const { evidence, tickets } = assemble(rows);
          expect(evidence.rowsUsed + evidence.quarantined.reduce((sum, group) => sum + group.rows, 0)).toBe(
            rows.length,
          );
          for (const { states } of tickets) {
            for (const [index, entry] of states.entries()) {
              const before = states[index - 1];
              if (before === undefined) continue;
              expect(before.state).not.toBe(entry.state);
              expect(before.at).toBeLessThanOrEqual(entry.at);
            }
          }
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('digests and order of text', () => {
  it('of a mapping: layout, comments and the order of keys do not count, its meaning does', () => {
    const one = mappingOf(mappingText('missing: "?" # none\ndimensions: { a: x, b: y }'));
    const same = mappingOf(mappingText('dimensions:\n  b: y\n  a: { column: x }\nmissing: ["?"]'));
    expect(mappingDigest(same)).toBe(mappingDigest(one));
    expect(mappingDigest(mappingOf(mappingText('missing: "-"\ndimensions: { a: x, b: y }')))).not.toBe(
      mappingDigest(one),
    );
  });

  it('is that of the bytes of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { seed: 5, numRuns: 1000 },
    );
    expect(compareText('\u{1f600}', '\uffee')).toBeGreaterThan(0);
  });
});
