import { describe, expect, it } from 'vitest';
import { desk } from './desk.js';
import { sla } from './memory-host.js';

const assumptions = `format: sla-assumptions/1
assume:
  - { name: answer, of: { severity: high }, count: 20, kept: 85%, varying: 5% }
  - { name: answer, of: { severity: low }, count: 40, kept: 97% }
`;
const files = { 'desk.sla': desk, 'assumptions.yaml': assumptions };
const CALL = 'simulate desk.sla --assume assumptions.yaml --from 2026-03 --until 2026-05 --runs 40';

describe('sla simulate', () => {
  it('prints what may be owed, in lines of at most 80 columns', async () => {
    const { code, out } = await sla(CALL, { files });
    expect(code).toBe(0);
    expect(out).toContain('Simulated 2026-03 to 2026-05: 40 courses of events, seed 1, assumed in');
    expect(out).toMatch(/^on average +EUR [\d,]+\.\d\d +EUR [\d,]+\.\d\d$/m);
    expect(out).toContain('How likely');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('gives the same bytes for the same seed, as data and as a page without scripts', async () => {
    const { out } = await sla(`${CALL} --json`, { files });
    expect((await sla(`${CALL} --json`, { files })).out).toBe(out);
    expect(JSON.parse(out)).toMatchObject({
      format: 'sla-simulation/1',
      runs: 40,
      months: { first: '2026-03', last: '2026-05', count: 3 },
      sources: [{ kind: 'assumptions', file: 'assumptions.yaml' }],
      perMonth: { owing: { of: 120 } },
      perRun: { owing: { of: 40 } },
    });
    const { written } = await sla(`${CALL} -o cost.html`, { files });
    expect(written['cost.html']).toContain('<svg');
    expect(written['cost.html']).not.toMatch(/<script|https?:/);
  });

  it.each([
    ['simulate desk.sla', '--assume'],
    [`${CALL} --seed -1`, '--seed takes a whole number from 0'],
    [`${CALL.replace('40', '0')}`, '--runs takes a whole number from 1'],
    [CALL.replaceAll('2026-0', '1999-0'), 'there is no month to simulate'],
  ])('refuses a call that makes no sense: %s', async (call, why) => {
    const { code, err, out } = await sla(call, { files });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it('says where an assumption is wrong, and simulates nothing', async () => {
    const wrong = { ...files, 'assumptions.yaml': assumptions.replace('85%', '185%') };
    const { code, err, out } = await sla(CALL, { files: wrong });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('SLA1104');
    expect(err).toContain('assumptions.yaml:3:');
  });
});
