import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readTickets } from '../../src/evidence/read.js';
import { mappingOf } from './mappings.js';

const read = (folder: string) => {
  const base = new URL(`fixtures/${folder}/`, import.meta.url);
  const text = readFileSync(new URL('mapping.yaml', base), 'utf8');
  return readTickets(mappingOf(text), fileURLToPath(base));
};
const at = (iso: string): number => Date.parse(iso) / 1000;

describe('exports with one row for a ticket', () => {
  it('from Zendesk', async () => {
    const { tickets, evidence, problems } = await read('zendesk');
    expect(problems).toEqual([]);
    expect(evidence).toMatchObject({ rows: 10, rowsUsed: 10, tickets: 10, quarantined: [] });
    expect(tickets.find(({ id }) => id === '11071')).toEqual({
      id: '11071',
      moments: { created: at('2020-08-28T18:06:36Z'), updated: at('2020-11-15T11:01:27Z') },
      dimensions: {
        priority: { first: 'urgent', last: 'urgent' },
        channel: { first: 'email', last: 'email' },
      },
      states: [{ at: at('2020-11-15T11:01:27Z'), state: 'closed' }],
    });
    expect(tickets.filter(({ dimensions }) => dimensions['priority']?.last === null)).toHaveLength(9);
  });

  it('from Jira', async () => {
    const { tickets, evidence, problems } = await read('jira');
    expect(problems).toEqual([]);
    expect(evidence).toMatchObject({ rows: 3, rowsUsed: 3, tickets: 3, quarantined: [] });
    expect(tickets.map(({ id, moments }) => [id, moments['resolved']])).toEqual([
      ['TCP-1', at('2020-11-28T19:11:45Z')],
      ['TP-12', at('2020-06-11T07:38:03Z')],
      ['TP-8', at('2020-05-29T11:33:53Z')],
    ]);
    expect(tickets.map(({ dimensions }) => dimensions['priority']?.last)).toEqual([
      'medium',
      'lowest',
      'medium',
    ]);
  });
});
