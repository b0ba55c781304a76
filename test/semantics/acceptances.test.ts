import { describe, expect, it } from 'vitest';
import { check } from '../../src/semantics/check.js';
import { parse } from '../../src/syntax/parse.js';
import { contractWith } from './sources.js';

const night = 'calendar night {\n  open daily 22:00-06:00\n}';
const response = (more = '') => `slo response {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  ${more}
  target  90% within 4 hours
  no data counts as met
  if never answered: counts as missed
}`;

/** What stays hidden, as “CODE: reason”, and what is still reported. */
function settled(lines: string): { accepted: string[]; found: string[] } {
  const { value, diagnostics } = parse({ name: 'contract.sla', text: contractWith(lines) });
  const result = check(value, { holidays: new Map(), syntax: diagnostics });
  return {
    accepted: result.accepted.map(({ finding, reason }) => `${finding.code}: ${reason}`),
    found: [...diagnostics, ...result.diagnostics].map((d) => d.code),
  };
}

describe('a finding that the text accepts', () => {
  it('is kept with its reason, and not reported', () => {
    expect(settled(`accept SLA0204 "For autumn."\n${night}\n${response()}`)).toEqual({
      accepted: ['SLA0204: For autumn.'],
      found: [],
    });
  });

  it('is about the next fact only', () => {
    const fees = 'fee a = EUR 1.00 each calendar month\nfee b = EUR 1.00 each calendar month';
    expect(settled(`accept SLA0204 "Billed elsewhere."\n${fees}\n${response()}`)).toEqual({
      accepted: ['SLA0204: Billed elsewhere.'],
      found: ['SLA0204'],
    });
  });

  it('may have others above the same fact', () => {
    const lines = `accept SLA0204 "One."\naccept SLA0404 "Two."\n${night.replace('06:00', '06:00 from 2027-06-01')}`;
    expect(settled(`${lines}\n${response()}`).accepted.sort()).toEqual(['SLA0204: One.', 'SLA0404: Two.']);
  });

  it('must follow in the same block', () => {
    expect(settled(`${night}\n${response()}\naccept SLA0204 "Too late."`).found.sort()).toEqual([
      'SLA0204',
      'SLA0230',
    ]);
  });

  it('is no part of the contract', () => {
    const contractOf = (lines: string) => {
      const { value } = parse({ name: 'contract.sla', text: contractWith(lines) });
      return JSON.stringify(check(value, { holidays: new Map() }).value, (key, v: unknown) =>
        /[sS]pan$/.test(key) || key === 'node' ? undefined : typeof v === 'bigint' ? `${v}` : v,
      );
    };
    expect(contractOf(`accept SLA0204 "For autumn."\n${night}\n${response()}`)).toBe(
      contractOf(`${night}\n${response()}`),
    );
  });

  it('is not called useless where an error may hide the finding', () => {
    expect(settled(`accept SLA0520 "Agreed."\n${response('taget 90%')}`).found).not.toContain('SLA0230');
  });

  it('needs a reason', () => {
    expect(settled(`accept SLA0204\n${night}\n${response()}`).found).toContain('SLA0115');
  });
});
