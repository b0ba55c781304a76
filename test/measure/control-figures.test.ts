import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureTickets } from '../../src/measure/reference.js';
import type { Plan } from '../../src/plan/plan.js';
import { CLOSURE, incidents, READINGS } from './incident-log.js';
import { evidence } from './plans.js';

/* The whole incident log against figures that a separate script worked out (fixtures/ORIGIN.md). */

type Figures = Record<string, { within: number; total: number }>;
const control = JSON.parse(
  readFileSync(new URL('fixtures/control-figures.json', import.meta.url), 'utf8'),
) as Record<string, Figures>;
const log = incidents('../../examples/it-incidents/records/incident_event_log.csv.gz');

function totals(reading: Plan): { figures: Figures; neverStopped: number } {
  const figures: Figures = {};
  let neverStopped = 0;
  for (const { cell, total, within, neverStopped: open } of measureTickets(reading, log, evidence).slos[0]!
    .counts) {
    const sum = (figures[cell['severity']!] ??= { within: 0, total: 0 });
    sum.total += total;
    sum.within += within;
    neverStopped += open;
  }
  return { figures, neverStopped };
}

describe('the incident log', () => {
  it('has 24,918 incidents, 1,556 of them never resolved', () => {
    expect(log).toHaveLength(24_918);
    expect(totals(READINGS['round the clock']!).neverStopped).toBe(1556);
  });

  it('gives the control figures round the clock', () => {
    expect(totals(READINGS['round the clock']!).figures).toEqual({
      p1: { within: 39, total: 270 },
      p2: { within: 119, total: 408 },
      p3: { within: 11_446, total: 22_010 },
      p4: { within: 453, total: 674 },
    });
  });

  it.each([
    ['round the clock', 'round the clock'],
    ['office hours', 'office hours'],
    ['office hours, paused', 'office hours without Awaiting User Info'],
  ])('gives the figures worked out apart: %s', (reading, name) => {
    expect(totals(READINGS[reading]!).figures).toEqual(control[name]);
  });

  it('gives the figures worked out apart: closure, with holidays and an exclusion', () => {
    const [closure] = measureTickets(CLOSURE, log, evidence).slos;
    const sum = { within: 0, total: 0, excluded: 0 };
    for (const count of closure!.counts) {
      sum.within += count.within;
      sum.total += count.total;
      sum.excluded += count.excluded['own'] ?? 0;
    }
    expect({ all: sum }).toEqual(control['closure within 40 office hours']);
    // Incidents that were never resolved never start the clock of closure.
    expect(closure!.unplaced.neverStarted).toBe(1556);
  });
});
