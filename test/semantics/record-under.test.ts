import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/semantics/contract.js';
import { checked, contractWith } from './sources.js';

/* Which record the condition of an exclusion is about: the one that the measure reads, however far behind names. */

const uptime = (measured: string): string =>
  contractWith(`fee hosting = EUR 100.00 each calendar month
service shop "Shop" {
  fee hosting
}
${measured}
slo uptime "Uptime" for shop {
  measure 1 - downtime / time in period
  each    calendar month
  target  at least 99%
  judged  exactly
  no data counts as met
}
exclusion not_ours "Other causes" {
  from  uptime, as out of bad only
  where cause is any of { customer "The customer", weather "The weather" }
}`);

const recordOf = (condition: Expression | undefined): string | undefined =>
  condition?.kind === 'any of' && condition.operand.kind === 'field' ? condition.operand.record : undefined;

const excluded = (measured: string): string | undefined =>
  recordOf(checked(uptime(measured)).contract.exclusions[0]?.where);

describe('the record of an exclusion', () => {
  it('is that of a span behind a definition', () => {
    expect(excluded('span down "Outage" = outage where complete\ndefine downtime = time in down')).toBe(
      'outage',
    );
  });
  it('is that of the span that needs no declaration', () => {
    expect(excluded('define downtime = time in outage')).toBe('outage');
  });
  it('is that of a span made of others', () => {
    expect(
      excluded(`span whole = outage where complete
span late = maintenance
span down = whole or late
define downtime = time in down`),
    ).toBe('outage');
  });
  it('is that of a sum over records, through two definitions', () => {
    expect(
      excluded('define lost = sum of duration of outages\ndefine downtime = lost + time in maintenance'),
    ).toBe('outage');
  });
  it('ends where definitions go in a circle', () => {
    const { diagnostics } = checked(uptime('define other = downtime\ndefine downtime = other'));
    expect(diagnostics.map((d) => d.code)).toContain('SLA0216');
  });
});
