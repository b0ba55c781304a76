import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension, TargetRow } from '../../src/semantics/contract.js';
import { resolveMatrix } from '../../src/semantics/lower/matrix.js';

const span = { file: 'contract.sla', start: 0, end: 0 };
const declared = (id: string) => ({ id, label: id, span, nameSpan: span });
const dimension = (id: string, values: readonly string[]): Dimension => ({
  ...declared(id),
  ordered: false,
  values: values.map(declared),
  fromRecords: false,
  derivation: undefined,
});
const severity = dimension('severity', ['p1', 'p2', 'p3']);
const channel = dimension('channel', ['phone', 'email']);
const row = (selector: TargetRow['selector'], otherwise = false): TargetRow => ({
  selector,
  otherwise,
  during: undefined,
  promise: undefined,
  span,
});
const winners = (rows: readonly TargetRow[]): Record<string, number> =>
  Object.fromEntries(
    resolveMatrix(rows, [severity, channel]).cells.map(({ cell, row: index }) => [
      Object.values(cell).join(' '),
      index,
    ]),
  );

describe('the row that decides', () => {
  it('is the most specific one', () => {
    const rows = [row({ severity: ['p1', 'p2'] }), row({ severity: ['p1'] }), row({}, true)];
    expect(winners(rows)).toEqual({ p1: 1, p2: 0, p3: 2 });
  });

  it('is “otherwise” only where no other row matches, wherever it stands', () => {
    const rows = [row({}, true), row({ severity: ['p1'], channel: ['phone'] })];
    expect(winners(rows)).toEqual({
      'p1 phone': 1,
      'p1 email': 0,
      'p2 phone': 0,
      'p2 email': 0,
      'p3 phone': 0,
      'p3 email': 0,
    });
  });

  it('is none where two rows overlap; the ticket is shown', () => {
    const { disputed, uncovered } = resolveMatrix(
      [row({ severity: ['p1'] }), row({ channel: ['phone'] })],
      [severity, channel],
    );
    expect(disputed).toEqual([{ cell: { severity: 'p1', channel: 'phone' }, first: 0, second: 1 }]);
    expect(uncovered).toEqual([
      { severity: 'p2', channel: 'email' },
      { severity: 'p3', channel: 'email' },
    ]);
  });

  it('does not depend on the order of the rows', () => {
    const values = (d: Dimension) =>
      fc.subarray(
        d.values.map((v) => v.id),
        { minLength: 1 },
      );
    const selector = fc.oneof(
      values(severity).map((v): TargetRow['selector'] => ({ severity: v })),
      values(channel).map((v): TargetRow['selector'] => ({ channel: v })),
      fc
        .tuple(values(severity), values(channel))
        .map(([s, c]): TargetRow['selector'] => ({ severity: s, channel: c })),
    );
    const rows = fc
      .uniqueArray(selector, { minLength: 1, maxLength: 5, selector: (s) => JSON.stringify(s) })
      .map((selectors) => selectors.map((s) => row(s)));
    fc.assert(
      fc.property(rows, (list) => {
        const forward = winners(list);
        const backward = winners([...list].reverse());
        expect(
          Object.fromEntries(Object.entries(backward).map(([k, i]) => [k, list.length - 1 - i])),
        ).toEqual(forward);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
