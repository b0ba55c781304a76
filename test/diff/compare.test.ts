import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/diff/change.js';
import { compareContracts } from '../../src/diff/compare.js';
import { RULES, type RuleId } from '../../src/diff/rules.js';
import { contractFrom, exampleText, WIDE } from '../document/contracts.js';
import { WHOLE } from '../document/whole.js';
import { EDITS } from './edits-whole.js';
import { ONE } from './edits.js';

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

describe('one fact changed', () => {
  it.each(ONE)('%s', (_, from, to, ...expected) => {
    expect(told(edit(exampleText, [from, to]))).toEqual(expected);
  });
});

describe('one fact changed in every form', () => {
  it.each(EDITS)('%s', (_, from, to, ...expected) => {
    expect(told(edit(WHOLE, [from, to]))).toEqual(expected);
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
  it.each([
    ['carrier', 'haulier', 'party.haulier'],
    ['promised', 'pledged', 'parameter.pledged'],
    ['annual', 'yearly', 'fee.yearly'],
    ['monthly', 'each_month', 'fee.each_month'],
    ['london', 'thames', 'calendar.thames'],
    ['api', 'interface', 'service.interface'],
    ['down', 'lying', 'span.lying'],
    ['silent', 'mute', 'span.mute'],
    ['lost', 'gone', 'definition.gone'],
    ['paid_up', 'settled', 'definition.settled'],
    ['confirmed', 'admitted', 'fact.admitted'],
    ['idle', 'resting', 'fact.resting'],
    ['uptime', 'presence', 'slo.presence'],
    ['answers', 'replies', 'slo.replies'],
    ['planned', 'foreseen', 'exclusion.foreseen'],
    ['uptime_credit', 'presence_credit', 'penalty.presence_credit'],
    ['at_risk', 'staked', 'pool.staked'],
    ['region', 'area', 'dimension.area'],
    ['middle', 'medium', 'dimension.priority'],
    ['urgency', 'haste', 'dimension.haste'],
  ])('of %s, wherever it stands', (from, to, clause) => {
    // Not within quotes, and not in the words that belong to the language or to records.
    const renamed = WHOLE.split('"')
      .map((part, i) => {
        if (i % 2 === 1) return part;
        const word = from === 'down' ? '(?<!rounded )down' : from === 'answers' ? 'answers(?! 3)' : from;
        return part
          .replaceAll(new RegExp(`\\b${word}\\b`, 'g'), to)
          .replaceAll(new RegExp(`not ${to}, for at least`, 'g'), `not ${from}, for at least`);
      })
      .join('"');
    const changes = compareContracts(contractFrom(WHOLE), contractFrom(renamed));
    expect(told(changes)).toEqual([`renamed @ ${clause}: neither`]);
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

describe('hours in another time zone', () => {
  it('are not held against each other', () => {
    const changes = edit(
      exampleText,
      ['time zone UTC', 'time zone Europe/Berlin'],
      ['09:00-17:00', '08:00-18:00'],
    );
    expect(told(changes)).toEqual([
      'zone.changed @ term.zone: undecided',
      'calendar.hours @ calendar.office: undecided',
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
