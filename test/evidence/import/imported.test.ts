import { describe, expect, it } from 'vitest';
import { instantText } from '../../../src/evidence/import/imported.js';
import { name } from '../../../src/evidence/import/mapping-text.js';

describe('instants of tools', () => {
  it.each([
    ['2026-03-02T09:00:00.123+0100', '2026-03-02T08:00:00Z'],
    ['2026-03-02 09:00:00', '2026-03-02T09:00:00Z'],
    ['2026-03-02T09:00Z', '2026-03-02T09:00:00Z'],
    ['1772442000.75', '2026-03-02T09:00:00Z'],
    ['2026-02-31 09:00:00', ''],
    ['yesterday', ''],
    ['', ''],
  ])('%s is %s', (text, instant) => {
    expect(instantText(text)).toBe(instant);
  });

  it('names what a contract can name', () => {
    expect(['1 - Critical', 'Störung', '', 'P1'].map(name)).toEqual([
      'v_1_critical',
      'storung',
      'v_none',
      'p1',
    ]);
  });
});
