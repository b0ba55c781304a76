import { describe, expect, it } from 'vitest';
import { contractDocument } from '../../src/document/tree.js';
import { clauseId } from '../../src/semantics/clause-id.js';
import { contractFrom, exampleContract, exampleText, info, WIDE } from './contracts.js';
import { factsOf } from './facts.js';
import { WHOLE } from './whole.js';
import { everyClause, everyInline, rowText, sentences, textOf } from './reading.js';

const contracts: readonly (readonly [string, string])[] = [
  ['the example', exampleText],
  ['the wide contract', WIDE],
  ['the whole language', WHOLE],
];

describe.each(contracts)('the document of %s', (_, text) => {
  const contract = contractFrom(text);
  const doc = contractDocument(contract, info);

  it('says every fact in the clause that it belongs to', () => {
    for (const { place, said, facts } of factsOf(contract, doc)) {
      for (const fact of facts) expect(said, `${place} should say “${fact}”`).toContain(fact);
    }
  });

  it('puts nothing in the place of a value that its source does not say', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const calendarFile = 'GB-ENG.yaml';
    for (const inline of everyInline(doc)) {
      if (inline.kind !== 'value' || inline.span === undefined) continue;
      const source = text.slice(inline.span.start, inline.span.end);
      // Dates of holidays come from the calendar file that the source names.
      if (source.includes('holidays of')) {
        const names = contract.calendars.flatMap((c) => c.holidays.flatMap((h) => h.days.map((d) => d.name)));
        const known = [calendarFile, 'GB-ENG', '2016', '2017', ...names];
        const dated = /^\d+ \w+ 201[67]$|day$/.test(inline.text);
        expect(dated || known.includes(inline.text), inline.text).toBe(true);
        continue;
      }
      const date = /^(\d+) (\w+) (\d{4})$/.exec(inline.text);
      const month = /^([A-Z]\w+) (\d{4})$/.exec(inline.text);
      const length = /^([\d,.]+) (hour|minute|second|millisecond)s?$/.exec(inline.text);
      if (date !== null) {
        const iso = `${date[3]}-${String(months.indexOf(date[2] ?? '') + 1).padStart(2, '0')}-${(date[1] ?? '').padStart(2, '0')}`;
        expect(source).toContain(iso);
      } else if (length !== null) {
        // The same length may stand in another unit: 60 minutes are 1 hour.
        expect(lengthsIn(source), `${inline.text} in “${source}”`).toContain(secondsOf(length));
      } else if (month !== null && months.includes(month[1] ?? '')) {
        expect(source).toContain(
          `${month[2]}-${String(months.indexOf(month[1] ?? '') + 1).padStart(2, '0')}`,
        );
      } else if (/^\D*\d[\d,.]*\D*$/.test(inline.text) && !source.includes(inline.text)) {
        const number = /\d[\d,.]*\d|\d/.exec(inline.text)?.[0] ?? '';
        expect(source.replaceAll(',', '')).toContain(number.replaceAll(',', ''));
      } else if (/^(every day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(inline.text)) {
        expect(source).toMatch(/\b(daily|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/);
      } else {
        expect(source.replaceAll('_', ' ')).toContain(inline.text.replaceAll('_', ' '));
      }
    }
  });

  it('refers only to clauses that exist', () => {
    const ids = new Set(everyClause(doc).map((c) => c.id));
    const references = everyInline(doc).flatMap((i) => (i.kind === 'reference' ? [i.clause] : []));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('defines each term once and uses each term', () => {
    const terms = everyInline(doc).flatMap((i) => (i.kind === 'term' ? [i] : []));
    const defined = terms.filter((t) => t.defines).map((t) => t.id);
    expect(new Set(defined).size).toBe(defined.length);
    expect(terms.filter((t) => !defined.includes(t.id)).map((t) => t.text)).toEqual([]);
    const texts = terms.filter((t) => t.defines).map((t) => t.text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    // The last definition of a credit or service may well be its only mention; the document's own terms must be used.
    const own = ['attainment', 'category', 'counted', 'credit', 'limit', 'target', 'provider', 'customer'];
    expect(own.filter((id) => !terms.some((t) => !t.defines && t.id === id))).toEqual([]);
  });

  it('lists definitions in alphabetical order', () => {
    const list = everyClause(doc)
      .find((c) => c.id === 'definitions')
      ?.blocks.find((b) => b.kind === 'list');
    const names = (list?.kind === 'list' ? list.items : []).map((i) =>
      i[0]?.kind === 'term' ? i[0].text : '',
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
  });

  it('keeps ids of clauses and rows unique', () => {
    const anchors = everyClause(doc).flatMap((c) =>
      c.blocks.flatMap((b) => (b.kind === 'table' ? (b.anchors ?? []).flatMap((a) => a ?? []) : [])),
    );
    const ids = [...everyClause(doc).map((c) => c.id), ...anchors];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has an anchor for every clause id that plan and statement use', () => {
    const anchors = new Set([
      ...everyClause(doc).map((c) => c.id),
      ...everyClause(doc).flatMap((c) =>
        c.blocks.flatMap((b) => (b.kind === 'table' ? (b.anchors ?? []) : [])),
      ),
    ]);
    const wanted = [
      clauseId.term(),
      clauseId.party('provider'),
      clauseId.party('customer'),
      ...contract.fees.map((f) => clauseId.fee(f.id)),
      ...contract.calendars.map((c) => clauseId.calendar(c.id)),
      ...contract.dimensions.map((d) => clauseId.dimension(d.id)),
      ...contract.services.map((s) => clauseId.service(s.id)),
      ...contract.slos.flatMap((s) => [clauseId.slo(s.id), ...s.rows.map((r) => clauseId.target(s.id, r))]),
      ...contract.exclusions.map((e) => clauseId.exclusion(e.id)),
      ...contract.penalties.flatMap((p) => [
        clauseId.penalty(p.id),
        ...p.effects.map((_e, i) => clauseId.effect(p.id, i)),
        ...p.effects
          .flatMap((e) => (e.banded === undefined ? [] : e.bands))
          .map((_b, i) => clauseId.band(p.id, i)),
      ]),
      ...contract.limits.map((l) => clauseId.limit(l.id)),
      ...contract.thirdParties.map((p) => clauseId.thirdParty(p.id)),
      ...contract.parameters.map((p) => clauseId.parameter(p.id)),
      ...contract.spans.map((s) => clauseId.span(s.id)),
      ...contract.definitions.map((d) => clauseId.definition(d.id)),
      ...contract.facts.map((f) => clauseId.fact(f.id)),
      ...contract.pools.flatMap((p) => [
        clauseId.pool(p.id),
        ...p.shares.map((s) => clauseId.poolShare(p.id, s.slo)),
      ]),
      ...contract.stackings.map((_s, i) => clauseId.stacking(i)),
      ...contract.claims.map((_c, i) => clauseId.claim(i)),
      ...contract.remedies.map((_r, i) => clauseId.remedy(i)),
      ...contract.terminations.map((_t, i) => clauseId.termination(i)),
      ...contract.escalations.map((_e, i) => clauseId.escalation(i)),
      ...contract.duties.map((_d, i) => clauseId.duty(i)),
      ...contract.dependencies.map((_d, i) => clauseId.dependency(i)),
      ...contract.notes.map((_n, i) => clauseId.note(i)),
      ...contract.examples.map((_e, i) => clauseId.example(i)),
    ];
    expect(wanted.filter((id) => !anchors.has(id))).toEqual([]);
  });

  it('speaks in short sentences with one modal verb', () => {
    const all = sentences(doc);
    const lengths = all.map((s) => s.split(/\s+/).length);
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThanOrEqual(23);
    expect(all.filter((s) => s.split(/\s+/).length > 40)).toEqual([]);
    // In our own words; what the contract says itself is as it is.
    const words = everyInline(doc).flatMap((i) => (i.kind === 'words' ? [i.text] : []));
    expect(words.filter((s) => /\b(shall|should|will|may|can|might|would|could)\b/i.test(s))).toEqual([]);
  });
});

const SIZES: Readonly<Record<string, number>> = { h: 3600, s: 1, m: 60, day: 86_400, week: 604_800 };
function secondsOf([, number = '', unit = '']: RegExpExecArray | RegExpMatchArray): number {
  const size =
    unit.startsWith('m') && /^(ms|milli)/.test(unit) ? 0.001 : (SIZES[unit] ?? SIZES[unit[0] ?? '']);
  return Number((Number(number.replaceAll(',', '')) * (size ?? Number.NaN)).toFixed(3));
}
/** Every length of time that a text states, in seconds; `1 minute` and `1 interval of a minute` alike. */
const lengthsIn = (source: string): number[] =>
  [...source.matchAll(/([\d,.]+) (?:\w+ )?(hour|minute|second|millisecond|ms|day|week)s?\b/g)].map(secondsOf);

describe('the document of the example', () => {
  const doc = contractDocument(exampleContract(), info);

  it('keeps ids when clauses move and comments come', () => {
    const moved = exampleText
      .replace(/(slo closure[\s\S]*?\n}\n)/, '')
      .replace(
        'exclusion own_incidents',
        `${/slo closure[\s\S]*?\n}\n/.exec(exampleText)?.[0] ?? ''}\n# moved\nexclusion own_incidents`,
      );
    expect(moved).not.toBe(exampleText);
    const ids = everyClause(contractDocument(contractFrom(moved), info)).map((c) => c.id);
    expect(ids.sort()).toEqual(
      everyClause(doc)
        .map((c) => c.id)
        .sort(),
    );
  });

  it('says in words what half-open bands mean', () => {
    expect(rowText(doc, 'penalty.standard_credit.band.2')).toBe(
      'at least 30% and below 50% | 5% of the Support fee',
    );
    expect(textOf(doc, 'penalty.standard_credit')).toContain(
      '“At least” includes the figure itself. “Below” does not.',
    );
  });

  it('says that a time limit includes its last moment', () => {
    expect(textOf(doc, 'slo.resolution')).toContain('“within 4 hours” includes exactly 4 hours');
  });

  it('says what the language fixes about rounding', () => {
    expect(textOf(doc, 'rounding')).toContain('rounded to the minor unit of EUR');
    expect(textOf(doc, 'rounding')).toContain('Half a unit is rounded up.');
  });

  it('names source, digest and tool', () => {
    const control = textOf(doc, 'control');
    for (const fact of ['contract.sla', 'ab'.repeat(32), 'sla-lang 0.1.0', '1.0.0'])
      expect(control).toContain(fact);
  });
});
