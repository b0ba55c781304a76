import { describe, expect, it } from 'vitest';
import { format } from '../../src/syntax/format.js';
import { sla } from '../cli/memory-host.js';
import { findingsInContract } from './snippets.js';
import { read } from './sources.js';

const page = read('docs/guide.md');
const snippets = [...page.matchAll(/^```sla\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const whole = snippets.at(-1) ?? '';

describe('docs/guide.md', () => {
  it('builds its contract step by step: each step stands in the whole, word for word', () => {
    const steps = snippets.slice(0, -1).map((text) => text.replace('# fragment\n', ''));
    expect(steps).toHaveLength(4);
    expect(steps.filter((step) => !whole.includes(step))).toEqual([]);
  });

  it('comes to a contract without findings after the heading, and at the end', async () => {
    for (const text of [snippets[0] ?? '', whole]) expect(findingsInContract(text)).toEqual([]);
    expect(format({ name: 'contract.sla', text: whole }).value).toBe(whole);
    const { out } = await sla('check contract.sla', { files: { 'contract.sla': whole } });
    expect(out).toBe('contract.sla: nothing to report. 1 worked example comes out as written.\n');
  });

  it('finds nothing at the steps in between but the severities that the next step uses', () => {
    let text = '';
    const found = snippets.slice(0, -1).map((step) => {
      text += `\n${step.replace('# fragment\n', '')}`;
      return findingsInContract(text).map(({ code }) => code);
    });
    expect(found).toEqual([[], ['SLA0204'], [], []]);
  });

  it('shows how a wrong sum is told', async () => {
    const wrong = whole.replace('slow = GBP 100.00', 'slow = GBP 120.00');
    const { code, out } = await sla('check contract.sla', { files: { 'contract.sla': wrong } });
    expect(code).toBe(1);
    expect(out).toContain('GBP 100.00');
  });
});
