import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checked, contractWith } from './sources.js';

/** Whole percentages; `target` is the target of the only cell. */
interface WrittenBand {
  readonly from: number | 'target' | undefined;
  readonly below: number | 'target' | undefined;
}
const TARGET = 60;

const codesFor = (bands: readonly WrittenBand[]): ReadonlySet<string> => {
  const bound = (b: number | 'target'): string => (b === 'target' ? 'target' : `${b}%`);
  const rows = bands.map(({ from, below }) =>
    from === undefined
      ? `    below ${bound(below ?? 100)}: 5% of support`
      : `    from ${bound(from)}${below === undefined ? '' : ` to below ${bound(below)}`}: 5% of support`,
  );
  const text = contractWith(`fee support = EUR 100.00 each calendar month
slo response {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  ${TARGET}% within 4 hours
  no data counts as met
  if never answered: counts as missed
}
penalty late for response {
  credit once each calendar month, worst cell, by attainment {
${rows.join('\n')}
  }
}`);
  return new Set(checked(text).diagnostics.map((d) => d.code));
};

/** How many bands hold at each tenth of a percent from 0% to 100%: enough, since bounds are whole percentages. */
function holdingBands(bands: readonly WrittenBand[]): number[] {
  const value = (b: number | 'target'): number => (b === 'target' ? TARGET : b) * 10;
  return Array.from(
    { length: 1001 },
    (_, at) =>
      bands.filter(
        ({ from, below }) =>
          (from === undefined || value(from) <= at) && (below === undefined || at < value(below)),
      ).length,
  );
}

const bound = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => n * 5) },
  fc.constant('target' as const),
);
const band: fc.Arbitrary<WrittenBand> = fc.oneof(
  fc.record({ from: bound, below: bound }),
  fc.record({ from: fc.constant(undefined), below: bound }),
  fc.record({ from: bound, below: fc.constant(undefined) }),
);

describe('the bands of a credit', () => {
  it('are judged as trying every figure judges them', () => {
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 4 }), (bands) => {
        const holding = holdingBands(bands);
        const first = holding.findIndex((n) => n > 0);
        if (first < 0) return;
        const last = holding.findLastIndex((n) => n > 0);
        const found = codesFor(bands);
        const missed = holding.slice(0, TARGET * 10);
        expect({
          overlap: found.has('SLA0602'),
          gap: found.has('SLA0601'),
          creditForMet: found.has('SLA0604'),
          missedWithout: found.has('SLA0607'),
        }).toEqual({
          overlap: holding.some((n) => n > 1),
          gap: first > 0 || holding.slice(first, last).includes(0),
          creditForMet: holding.slice(TARGET * 10).some((n) => n > 0),
          missedWithout: last < missed.length - 1,
        });
      }),
      { seed: 60, numRuns: 120 },
    );
  });

  it('may be finer than any percentage that is shown', () => {
    const gap = [
      { from: 50, below: 'target' as const },
      { from: undefined, below: 49.999999 },
    ];
    expect(codesFor(gap)).toEqual(new Set(['SLA0601']));
  });
});
