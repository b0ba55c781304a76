import { describe, expect, it } from 'vitest';
import { pathFrom } from '../../src/semantics/expand/paths.js';
import { checked, contractWith } from './sources.js';

const slo = (name: string, target: string): string => `slo ${name} {
  measure 1 - time in outage / time in period
  each    calendar month
  target  at least ${target}
  no data counts as met
}
`;
const base = contractWith(`${slo('uptime', '99.9%')}${slo('api', '99.5%')}`);
const amendment = (lines: string): string =>
  `contract "First amendment" version 1.1.0\namends "Support" from "base.sla" effective 2026-07-01\n${lines}`;
const amended = (lines: string) => checked(amendment(lines), new Map([['base.sla', base]]));
const targets = ({ contract }: ReturnType<typeof checked>) =>
  contract.slos.map((s) => {
    const promise = s.rows[0]?.promise;
    return [
      s.id,
      promise?.kind === 'bound' && promise.value.kind === 'constant' ? promise.value.value : undefined,
    ];
  });

describe('an amendment', () => {
  it('keeps what it does not mention, and has its own title', () => {
    const result = amended('');
    expect(result.diagnostics).toEqual([]);
    expect(result.contract.title).toBe('First amendment');
    expect(result.contract.provider?.id).toBe('north');
    expect(result.contract.slos.map((s) => s.id)).toEqual(['uptime', 'api']);
    expect(result.contract.amends).toMatchObject({
      title: 'Support',
      effective: { year: 2026, month: 7, day: 1 },
    });
  });

  it('replaces in place, removes and adds', () => {
    const result = amended(`replace ${slo('uptime', '99%')}remove slo api\n${slo('web', '98%')}`);
    expect(result.diagnostics).toEqual([]);
    expect(targets(result)).toEqual([
      ['uptime', { numerator: 99n, denominator: 100n }],
      ['web', { numerator: 49n, denominator: 50n }],
    ]);
  });
});

describe('an import', () => {
  const parties = 'provider north "North Ltd"\ncustomer south "South Ltd"\n';
  const text = `contract "Support" version 1.0.0\nimport "shared/parties.sla"\neffective 2026-01-01\ntime zone UTC\ncurrency EUR\n`;

  it('counts as written in place, once', () => {
    const files = new Map([
      ['shared/parties.sla', parties],
      ['shared/all.sla', 'import "parties.sla"\n'],
    ]);
    expect(checked(text, files).diagnostics).toEqual([]);
    expect(checked(`${text}import "shared/all.sla"\n`, files).diagnostics).toEqual([]);
  });

  it('is resolved from the file that imports, and circles are shown', () => {
    const files = new Map([
      ['shared/parties.sla', `${parties}import "more.sla"\n`],
      ['shared/more.sla', 'import "parties.sla"\n'],
    ]);
    expect(checked(text, files).diagnostics.map((d) => [d.code, d.message])).toEqual([
      [
        'SLA0220',
        '“parties.sla” leads back to itself: “shared/parties.sla” needs “shared/more.sla” needs “shared/parties.sla”.',
      ],
    ]);
  });

  it('knows the way of paths', () => {
    expect(pathFrom('', 'a.sla')).toBe('a.sla');
    expect(pathFrom('', './a.sla')).toBe('a.sla');
    expect(pathFrom('x/y.sla', 'a.sla')).toBe('x/a.sla');
    expect(pathFrom('x/y.sla', '../a.sla')).toBe('a.sla');
    expect(pathFrom('', '../a.sla')).toBe('../a.sla');
    expect(pathFrom('../b.sla', '../a.sla')).toBe('../../a.sla');
  });
});
