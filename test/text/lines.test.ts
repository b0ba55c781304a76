import { describe, expect, it } from 'vitest';
import { lineIndex } from '../../src/text/lines.js';
import { nearest } from '../../src/text/nearest.js';

describe('lines', () => {
  const index = lineIndex('ab\r\nc\n\rd\n');
  it('end at LF, CR LF or CR', () => {
    expect(index.count).toBe(5);
    expect([1, 2, 3, 4, 5, 6].map((n) => index.lineText(n))).toEqual(['ab', 'c', '', 'd', '', '']);
  });
  it('give back every offset', () => {
    for (const offset of [0, 1, 2, 4, 5, 6, 7, 8, 9])
      expect(index.offsetAt(index.positionAt(offset))).toBe(offset);
  });
  it('draw places outside to the nearest inside', () => {
    expect(index.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(99)).toEqual({ line: 5, column: 1 });
    expect(index.offsetAt({ line: 1, column: 50 })).toBe(2);
    expect(index.offsetAt({ line: 9, column: 1 })).toBe(9);
  });
});

it('the nearest word is the one most likely meant, or none', () => {
  expect(nearest('measrue', ['paused', 'measure'])).toBe('measure');
  expect(nearest('SLO', ['slo', 'fee'])).toBe('slo');
  expect(nearest('banana', ['slo', 'fee'])).toBeUndefined();
});
