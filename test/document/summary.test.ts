import { describe, expect, it } from 'vitest';
import { languages } from '../../src/document/phrases/index.js';
import { contractDocument } from '../../src/document/tree.js';
import { contractFrom, exampleContract, info, planOf, WIDE } from './contracts.js';
import { contractIn, folders } from './examples.js';
import { everyClause, everyInline, textOf } from './reading.js';
import { WHOLE } from './whole.js';

/* Summaries: nothing in them differs from the agreement. */

const readers = ['business', 'customer', 'provider'] as const;
const contracts = [
  ['the wide contract', contractFrom(WIDE)] as const,
  ['the whole language', contractFrom(WHOLE)] as const,
  ...folders.map((folder) => [folder, contractIn(folder)] as const),
];

describe.each(contracts)('summaries of %s', (_, contract) => {
  it.each(languages)('state no value that the agreement does not state: %s', (language) => {
    const values = (audience: 'legal' | (typeof readers)[number]): Set<string> =>
      new Set(
        everyInline(contractDocument(contract, info, { language, audience })).flatMap((i) =>
          i.kind === 'value' && i.span !== undefined ? [`${i.span.start}-${i.span.end} ${i.text}`] : [],
        ),
      );
    const agreement = values('legal');
    // Names of exclusions stand in headings there.
    const headings = everyClause(contractDocument(contract, info, { language })).map(
      ({ heading }) => heading,
    );
    const isHeading = (text: string): boolean => headings.includes(text.slice(text.indexOf(' ') + 1));
    for (const reader of readers)
      expect([...values(reader)].filter((text) => !agreement.has(text) && !isHeading(text))).toEqual([]);
  });

  it('refer to no clause, and hold no clause twice', () => {
    for (const audience of readers) {
      const doc = contractDocument(contract, info, { audience, plan: planOf(contract) });
      expect(everyInline(doc).filter((i) => i.kind === 'reference')).toEqual([]);
      const ids = everyClause(doc).map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });
});

describe('the summary of the example', () => {
  const doc = contractDocument(exampleContract(), info, { audience: 'business' });

  it('answers the three questions, in this order', () => {
    const headings = everyClause(doc).flatMap(({ heading }) => (heading === '' ? [] : [heading]));
    const asked = ['What is promised', 'What happens if not', 'What you must do to claim'];
    expect(headings.filter((heading) => asked.includes(heading))).toEqual(asked);
  });

  it('shows each tier and each limit', () => {
    const text = textOf(doc, 'summary.otherwise');
    expect(text).toContain('Attainment at least 30% and below 50%');
    expect(text).toContain('5% of the Support fee');
    expect(text).toContain('limited to');
  });
});

describe('summaries for one side', () => {
  const contract = contractFrom(WHOLE);
  const said = (audience: 'customer' | 'provider'): string =>
    textOf(contractDocument(contract, info, { audience }), 'summary.duties');

  it('hold the duties of that side, and those of both', () => {
    expect(said('customer')).toContain('names two contacts');
    expect(said('customer')).not.toContain('Service report');
    expect(said('provider')).toContain('Service report');
    expect(said('provider')).not.toContain('names two contacts');
    for (const reader of ['customer', 'provider'] as const)
      expect(said(reader)).toContain('The parties must review this agreement.');
  });

  it('hold what that side states and whom it notifies', () => {
    expect(said('provider')).toContain('The provider confirms the outage');
    expect(said('customer')).toContain('The customer sends no traffic');
    expect(said('provider')).toContain('Head of service');
  });
});
