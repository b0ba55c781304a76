import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.js';
import { compareContracts } from '../../src/diff/compare.js';
import { RULES, type RuleId } from '../../src/diff/rules.js';
import { contractFrom, exampleText, WIDE } from '../document/contracts.js';

/** Changes from editing the example: each pair replaces the first text by the second, which must be there. */
function edit(base: string, ...edits: readonly (readonly [string, string])[]): Change[] {
  let text = base;
  for (const [from, to] of edits) {
    expect(text, `“${from}” stands in the contract`).toContain(from);
    text = text.replace(from, to);
  }
  // Worked examples may no longer hold; what they promise is not what is compared.
  const changes = compareContracts(contractFrom(base), contractFrom(text, false));
  for (const c of changes) {
    expect(RULES[c.rule as RuleId]?.favours, c.rule).toContain(c.favours);
    expect(c.before ?? c.after).toBeDefined();
  }
  return changes;
}
const told = (changes: readonly Change[]): string[] =>
  changes.map((c) => `${c.rule} @ ${c.clause}: ${c.favours}`);

const ONE: readonly (readonly [name: string, from: string, to: string, ...expected: string[]])[] = [
  ['title', 'Incident Management Service', 'Incident Care Service', 'title.changed @ contract: neither'],
  ['version', 'version 1.0.0', 'version 1.1.0', 'version.changed @ contract: neither'],
  ['party', '"Meridian IT Services Ltd"', '"Meridian IT Ltd"', 'party.changed @ party.provider: undecided'],
  ['party name', 'customer harbour', 'customer haven', 'renamed @ party.customer: neither'],
  ['term', '2017-02-28', '2017-03-31', 'term.changed @ term: undecided'],
  ['zone', 'time zone UTC', 'time zone Europe/London', 'zone.changed @ term.zone: undecided'],
  ['fee raised', 'EUR 48,000.00 each', 'EUR 48,000.01 each', 'fee.raised @ fee.support: provider'],
  ['fee lowered', 'EUR 48,000.00 each', 'EUR 47,999.99 each', 'fee.lowered @ fee.support: customer'],
  ['hours', 'Mon-Fri 09:00-17:00', 'Mon-Fri 09:00-16:00', 'calendar.hours @ calendar.office: provider'],
  [
    'longer hours',
    'Mon-Fri 09:00-17:00',
    'Mon-Fri 08:59-17:00',
    'calendar.hours @ calendar.office: customer',
  ],
  [
    'later hours',
    'Mon-Fri 09:00-17:00',
    'Mon-Fri 10:00-18:00',
    'calendar.hours @ calendar.office: undecided',
  ],
  [
    'hours in two',
    'Mon-Fri 09:00-17:00',
    'Mon-Thu 09:00-17:00\n  open Fri 09:00-17:00',
    'calendar.hours @ calendar.office: neither',
  ],
  [
    'fewer closures',
    'closed 2016-12-28 until the end of 2016-12-30',
    'closed 2016-12-28',
    'calendar.closures @ calendar.office: customer',
  ],
  [
    'closure on a Sunday',
    '  closed 2016-12-28',
    '  closed 2016-07-03\n  closed 2016-12-28',
    'calendar.closures @ calendar.office: neither',
  ],
  ['no holidays', '  closed on holidays of GB-ENG\n', '', 'calendar.holidays @ calendar.office: customer'],
  [
    'meaning of a severity',
    '"High: a main function fails"',
    '"High: any function fails"',
    'dimension.value.label @ dimension.severity: undecided',
  ],
  [
    'scope',
    'excludes "Requests for change", "Projects"',
    'excludes "Requests for change"',
    'service.excludes.removed @ service.service_desk: customer',
  ],
  [
    'more out of scope',
    'excludes "Requests for change"',
    'excludes "Training", "Requests for change"',
    'service.excludes.added @ service.service_desk: provider',
  ],
  [
    'reworded scope',
    '"Projects"',
    '"Large projects"',
    'service.scope.reworded @ service.service_desk: undecided',
  ],
  [
    'share raised',
    'p1: 20% within',
    'p1: 20.5% within',
    'target.share.raised @ slo.resolution.target.p1: customer',
  ],
  [
    'share lowered',
    'p1: 20% within',
    'p1: 19% within',
    'target.share.lowered @ slo.resolution.target.p1: provider',
  ],
  [
    'time shortened',
    '8 support hours',
    '7 support hours',
    'target.time.shortened @ slo.resolution.target.p2: customer',
  ],
  [
    'time lengthened',
    '8 support hours',
    '9 support hours',
    'target.time.lengthened @ slo.resolution.target.p2: provider',
  ],
  [
    'same time in minutes',
    '8 support hours',
    '480 support minutes',
    'target.time.reworded @ slo.resolution.target.p2: neither',
  ],
  ['clock that runs alike', '8 support hours', '8 hours', 'target.clock @ slo.resolution.target.p2: neither'],
  [
    'clock that stands at night',
    '8 support hours',
    '8 office hours',
    'target.clock @ slo.resolution.target.p2: provider',
  ],
  [
    'clock that stands at night, less time',
    '8 support hours',
    '2 office hours',
    'target.clock @ slo.resolution.target.p2: undecided',
  ],
  ['clock that never stands', '40 office hours', '40 hours', 'target.clock @ slo.closure.target: customer'],
  [
    'commitment gone',
    'p4: 75% within 72 support hours',
    'p4: no commitment',
    'target.commitment.removed @ slo.resolution.target.p4: provider',
  ],
  ['pause', 'paused  never', 'paused  while waiting', 'slo.pause.added @ slo.resolution.pauses: provider'],
  [
    'moment of the month',
    'counted in the month of opened',
    'counted in the month of resolved',
    'slo.month @ slo.resolution.month: undecided',
  ],
  [
    'no data missed',
    'no data counts as met',
    'no data counts as missed',
    'slo.no-data @ slo.resolution.no-data: customer',
  ],
  [
    'no data not judged',
    'no data counts as met',
    'no data counts as not judged',
    'slo.no-data @ slo.resolution.no-data: customer',
  ],
  [
    'never stopped',
    'if never resolved:  not counted',
    'if never resolved:  counts as missed',
    'slo.never-stopped @ slo.resolution.never-stopped: customer',
  ],
  [
    'never stopped, met',
    'if never resolved:  not counted',
    'if never resolved:  counts as met',
    'slo.never-stopped @ slo.resolution.never-stopped: provider',
  ],
  [
    'change of severity',
    'the last severity decides',
    'the first severity decides',
    'slo.change @ slo.resolution.change: undecided',
  ],
  [
    'wider exclusion',
    'channel is direct',
    'channel is any of { direct, ivr }',
    'exclusion.condition.widened @ exclusion.own_incidents: provider',
  ],
  [
    'other exclusion',
    'channel is direct',
    'channel is ivr',
    'exclusion.condition.changed @ exclusion.own_incidents: undecided',
  ],
  [
    'reworded exclusion',
    'channel is direct',
    'channel is direct or channel is direct and severity is p1',
    'exclusion.condition.reworded @ exclusion.own_incidents: neither',
  ],
  [
    'narrower exclusion',
    'channel is direct',
    'channel is direct and severity is p1',
    'exclusion.condition.narrowed @ exclusion.own_incidents: customer',
  ],
  [
    'exclusion as met',
    'from  closure, as removed',
    'from  closure, as met',
    'exclusion.effect @ exclusion.own_incidents: provider',
  ],
  [
    'exclusion of more',
    'from  closure, as removed',
    'from  closure, resolution, as removed',
    'exclusion.slo.added @ exclusion.own_incidents: provider',
  ],
  [
    'dearer band',
    'below 10%:                6% of support',
    'below 10%: 7% of support',
    'penalty.bands @ penalty.urgent_credit: customer',
  ],
  [
    'cheaper band',
    'below 10%:                6% of support',
    'below 10%: 5% of support',
    'penalty.bands @ penalty.urgent_credit: provider',
  ],
  [
    'money instead of a share',
    'below 10%:                6% of support',
    'below 10%: EUR 2,880.00',
    'penalty.bands @ penalty.urgent_credit: neither',
  ],
  [
    'bound moved',
    'from 10% to below target: 3%',
    'from 10% to below 15%: 3%',
    'penalty.bands @ penalty.urgent_credit: provider',
  ],
  [
    'more cells',
    'for resolution of p1 or p2',
    'for resolution of p1 or p2 or p3',
    'penalty.cells.added @ penalty.urgent_credit: customer',
    'penalty.selector.reworded @ penalty.urgent_credit: neither',
  ],
  ['each cell', 'worst cell', 'each cell', 'penalty.combine @ penalty.urgent_credit: customer'],
  ['limit raised', 'to 12% of support', 'to 12.5% of support', 'limit.raised @ limit.limit_1: customer'],
  ['limit lowered', 'to 12% of support', 'to EUR 5,759.99', 'limit.lowered @ limit.limit_1: provider'],
  [
    'limit the same in money',
    'to 12% of support',
    'to EUR 5,760.00',
    'limit.changed @ limit.limit_1: neither',
  ],
  [
    'limit of one',
    'limit urgent_credit, standard_credit',
    'limit standard_credit',
    'limit.penalties.removed @ limit.limit_1: customer',
  ],
  [
    'limit in another order',
    'limit urgent_credit, standard_credit',
    'limit standard_credit, urgent_credit',
    'limit.penalties.order @ limit.limit_1: neither',
  ],
  [
    'limit gone',
    'limit urgent_credit, standard_credit to 12% of support each calendar month\n',
    '',
    'limit.removed @ limit.limit_1: customer',
  ],
  ['example', 'in 2016-03', 'in 2016-05', 'example.changed @ example.1: neither'],
  ['heading', '"Closure after resolution"', '"Closing"', 'label.changed @ slo.closure: neither'],
];

describe('one fact changed', () => {
  it.each(ONE)('%s', (_, from, to, ...expected) => {
    expect(told(edit(exampleText, [from, to]))).toEqual(expected);
  });
});

describe('nothing changed', () => {
  it('finds nothing between a contract and itself', () => {
    expect(edit(exampleText)).toEqual([]);
    expect(edit(WIDE)).toEqual([]);
  });

  it('does not see comments and layout', () => {
    const text = `# new\n\n${exampleText.replaceAll('\n  ', '\n      ').replace('currency  EUR', 'currency EUR # euro')}`;
    expect(text).not.toBe(exampleText);
    expect(compareContracts(contractFrom(exampleText), contractFrom(text))).toEqual([]);
  });
});

describe('things that came and went', () => {
  const slo = /slo closure[\s\S]*?\n}\n/.exec(exampleText)?.[0] ?? '';
  const exclusion = /exclusion own_incidents[\s\S]*?\n}\n/.exec(exampleText)?.[0] ?? '';
  it('a service level and its exclusion', () => {
    expect(told(edit(exampleText, [slo, ''], [exclusion, '']))).toEqual([
      'slo.removed @ slo.closure: provider',
      'exclusion.removed @ exclusion.own_incidents: customer',
    ]);
  });
  it('an exclusion', () => {
    const without = exampleText.replace(exclusion, '');
    const changes = compareContracts(contractFrom(without), contractFrom(exampleText));
    expect(told(changes)).toEqual(['exclusion.added @ exclusion.own_incidents: provider']);
  });
  it('a severity, with its target and its place in a credit', () => {
    const changes = edit(
      exampleText,
      ['  p4 "Low', '  p5 "None: nothing fails"\n  p4 "Low'],
      ['    p4: 75%', '    p5: 50% within 90 support hours\n    p4: 75%'],
    );
    expect(told(changes)).toEqual([
      'dimension.value.added @ dimension.severity: undecided',
      'target.cell.added @ slo.resolution.target.p5: undecided',
    ]);
  });
  it('a reordering that decides nothing', () => {
    const changes = edit(exampleText, [slo, ''], ['slo resolution', `${slo}\nslo resolution`]);
    expect(told(changes)).toEqual(['order.changed @ slos: neither']);
  });
});

describe('other names', () => {
  it('a service level under another name is the same one everywhere', () => {
    const text = exampleText.replaceAll(/\bclosure\b/g, 'closing').replace('"Closing', '"Closure');
    const changes = compareContracts(contractFrom(exampleText), contractFrom(text));
    expect(told(changes)).toEqual(['renamed @ slo.closing: neither']);
  });
  it('so are a fee without a label, a calendar, a severity and a credit', () => {
    for (const [from, to, clause] of [
      ['support', 'retainer', 'fee.retainer'],
      ['p2', 'high', 'dimension.severity'],
      ['urgent_credit', 'quick_credit', 'penalty.quick_credit'],
      ['own_incidents', 'ours', 'exclusion.ours'],
      ['service_desk', 'desk', 'service.desk'],
    ] as const) {
      const text = exampleText.replaceAll(new RegExp(`\\b${from}\\b(?! hours|")`, 'g'), to);
      const changes = compareContracts(contractFrom(exampleText), contractFrom(text));
      expect(told(changes), from).toEqual([`renamed @ ${clause}: neither`]);
    }
  });
  it('a new name with other content is one thing gone and one new', () => {
    const text = exampleText
      .replaceAll('own_incidents', 'ours')
      .replace('channel is direct', 'channel is ivr');
    const changes = compareContracts(contractFrom(exampleText), contractFrom(text));
    expect(told(changes)).toEqual([
      'exclusion.removed @ exclusion.own_incidents: customer',
      'exclusion.added @ exclusion.ours: provider',
    ]);
  });
});

describe('credit tables as functions of attainment', () => {
  it('that cross are undecided, with an attainment for each side', () => {
    const [change] = edit(
      exampleText,
      ['from 10% to below target: 3% of support', 'from 10% to below target: 4% of support'],
      ['below 10%:                6% of support', 'below 10%: 5% of support'],
    );
    expect(change?.favours).toBe('undecided');
    // More at 10% (3% before, 4% now), less at 0% (6% before, 5% now).
    expect(change?.message).toContain('at 10%: 3% of support, now 4% of support');
    expect(change?.message).toContain('at 0%: 6% of support, now 5% of support');
  });
  it('do not change with the target, which is told by itself', () => {
    expect(told(edit(exampleText, ['p1: 20% within', 'p1: 30% within']))).toEqual([
      'target.share.raised @ slo.resolution.target.p1: customer',
    ]);
  });
});

describe('the text of a change', () => {
  it('has the old and the new value and the places that state them', () => {
    const after = exampleText.replace('p1: 20% within 4 support hours', 'p1: 25% within 4 support hours');
    const [change] = compareContracts(contractFrom(exampleText), contractFrom(after));
    expect(change?.before?.text).toBe('20% within 4 support hours');
    expect(change?.after?.text).toBe('25% within 4 support hours');
    expect(exampleText.slice(change?.before?.span.start, change?.before?.span.end)).toContain(
      '20% within 4 support hours',
    );
    expect(after.slice(change?.after?.span.start, change?.after?.span.end)).toContain(
      '25% within 4 support hours',
    );
    expect(change?.message).toContain('was 20% and is 25%');
  });
});
