import { describe, expect, it } from 'vitest';
import { desk } from './desk.js';
import { sla } from './memory-host.js';

const figures = `format: sla-figures/1
figures:
  - { name: answer, of: { severity: high }, in: 2026-03, value: 17 of 20 }
  - { name: answer, of: { severity: low }, in: 2026-03, value: 9 of 10 }
`;
const files = { 'desk.sla': desk, 'figures.yaml': figures };

describe('sla evaluate with figures', () => {
  it('settles without records', async () => {
    const { code, out } = await sla('evaluate desk.sla --figures figures.yaml --json', { files });
    expect(code).toBe(0);
    // 17 of 20 is 85%, below 90%: 5% of EUR 1,000.00.
    expect(JSON.parse(out)).toMatchObject({
      covers: { first: '2026-03', last: '2026-03' },
      figures: { file: 'figures.yaml' },
      records: { rows: 0, tickets: 0 },
      months: [
        { total: '50.00', results: [{ within: 17, total: 20, verdict: 'missed' }, { verdict: 'met' }] },
      ],
    });
    const table = await sla('evaluate desk.sla --figures figures.yaml', { files });
    expect(table.out).toContain('(figures.yaml)');
  });

  it('says where a figure is wrong, and settles nothing', async () => {
    const wrong = { ...files, 'figures.yaml': figures.replace('answer,', 'anwser,') };
    const { code, out, err } = await sla('evaluate desk.sla --figures figures.yaml', { files: wrong });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('SLA1004');
    expect(err).toContain('figures.yaml:3:13');
    expect(err).toContain('Did you mean “answer”?');
  });

  it('wants records or figures', async () => {
    const { code, err } = await sla('evaluate desk.sla', { files });
    expect(code).toBe(2);
    expect(err).toContain('--figures');
  });
});
