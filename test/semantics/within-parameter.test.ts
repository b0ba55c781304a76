import { describe, expect, it } from 'vitest';
import { checked, contractWith } from './sources.js';

/* A template asks for a time, and a target is within it. */

const with_ = (ask: string, more = '') =>
  contractWith(`${ask}
${more}
slo response {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target  90% within answer_time, the rest within 16 hours
  no data counts as met
  if never answered: counts as missed
}`);

const ASK = 'ask answer_time "Time to answer" duration from 2 hours to 8 hours, usually 4 hours';
const promiseOf = (text: string) => checked(text).contract.slos[0]?.rows[0]?.promise;
const codes = (text: string) => checked(text).diagnostics.map((d) => d.code);

describe('a target within a parameter', () => {
  it('has the usual time where nothing is filled in', () => {
    expect(codes(with_(ASK))).toEqual([]);
    // 4 hours are 14,400 seconds.
    expect(promiseOf(with_(ASK))).toMatchObject({ within: { seconds: 14_400, calendar: undefined } });
  });

  it('has the time that is filled in, in its unit', () => {
    expect(promiseOf(with_(ASK, 'fill answer_time = 150 minutes'))).toMatchObject({
      within: { seconds: 9_000, calendar: undefined, unit: 'minute' },
    });
  });

  it('keeps to the negotiable range', () => {
    expect(codes(with_(ASK, 'fill answer_time = 9 hours'))).toEqual(['SLA0224']);
  });

  it('needs an answer, and one that is a length', () => {
    expect(codes(with_('ask answer_time duration from 2 hours to 8 hours'))).toEqual(['SLA0223']);
    expect(codes(with_('ask answer_time number from 2 to 8, usually 4'))).toEqual(['SLA0325']);
    expect(codes(with_(ASK.replace('answer_time', 'anser_time')))).toEqual(['SLA0201']);
  });
});
