import { describe, expect, it } from 'vitest';
import type { ContractDocument } from '../../src/document/clause.js';
import { contractDocument } from '../../src/document/tree.js';
import type { Condition, Contract } from '../../src/semantics/contract.js';
import { clauseId } from '../../src/semantics/clause-id.js';
import { contractFrom, exampleContract, exampleText, info, WIDE } from './contracts.js';
import { everyClause, everyInline, rowText, sentences, textOf } from './reading.js';

/* Figures as an English reader writes them, from the platform's own formatting and not from the phrase pack. */
const dateText = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
const dayBefore = (d: { year: number; month: number; day: number }) => {
  const date = new Date(Date.UTC(d.year, d.month - 1, d.day - 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const num = (r: { numerator: bigint; denominator: bigint }): number =>
  Number(r.numerator) / Number(r.denominator);
const moneyText = (m: { amount: { numerator: bigint; denominator: bigint }; currency: string }): string =>
  `${m.currency} ${num(m.amount).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
const percentText = (n: number): string => `${Number(n.toFixed(6))}%`;
const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const spaced = (id: string): string => id.replaceAll('_', ' ');

const contracts: readonly (readonly [string, string])[] = [
  ['the example', exampleText],
  ['the wide contract', WIDE],
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
      if (date !== null) {
        const iso = `${date[3]}-${String(months.indexOf(date[2] ?? '') + 1).padStart(2, '0')}-${(date[1] ?? '').padStart(2, '0')}`;
        expect(source).toContain(iso);
      } else if (month !== null && months.includes(month[1] ?? '')) {
        expect(source).toContain(
          `${month[2]}-${String(months.indexOf(month[1] ?? '') + 1).padStart(2, '0')}`,
        );
      } else if (/^\D*\d[\d,.]*\D*$/.test(inline.text) && !source.includes(inline.text)) {
        const number = /\d[\d,.]*\d|\d/.exec(inline.text)?.[0] ?? '';
        expect(source.replaceAll(',', '')).toContain(number.replaceAll(',', ''));
      } else if (/^(every day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(inline.text)) {
        expect(source).toMatch(/open +(daily|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/);
      } else {
        expect(source.replaceAll('_', ' ')).toContain(inline.text);
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
        ...p.bands.map((_b, i) => clauseId.band(p.id, i)),
      ]),
      ...contract.limits.map((l) => clauseId.limit(l.id)),
      ...contract.examples.map((_e, i) => clauseId.example(i)),
    ];
    expect(wanted.filter((id) => !anchors.has(id))).toEqual([]);
  });

  it('speaks in short sentences with one modal verb', () => {
    const all = sentences(doc);
    const lengths = all.map((s) => s.split(/\s+/).length);
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThanOrEqual(23);
    expect(all.filter((s) => s.split(/\s+/).length > 40)).toEqual([]);
    expect(all.filter((s) => /\b(shall|should|will|may|can|might|would|could)\b/i.test(s))).toEqual([]);
  });
});

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

interface Fact {
  readonly place: string;
  readonly said: string;
  readonly facts: readonly string[];
}

/** Every label, number and date of a contract with the clause where it must stand. */
function factsOf(contract: Contract, doc: ContractDocument): Fact[] {
  const at = (place: string, facts: readonly string[]): Fact => ({ place, said: textOf(doc, place), facts });
  const row = (place: string, facts: readonly string[]): Fact => ({
    place,
    said: rowText(doc, place),
    facts,
  });
  const labelOf = (list: readonly { id: string; label: string }[], id: string): string =>
    list.find((x) => x.id === id)?.label ?? `missing ${id}`;
  const { term } = contract;
  const values = (d: string, ids: readonly string[]): string[] => [
    labelOf(contract.dimensions, d),
    ...ids.map(spaced),
  ];
  const ofCondition = (c: Condition): string[] =>
    c.kind === 'is'
      ? values(c.dimension, c.values)
      : c.kind === 'not'
        ? ofCondition(c.operand)
        : c.operands.flatMap(ofCondition);
  return [
    ...[contract.provider, contract.customer].flatMap((p, i) =>
      p === undefined
        ? []
        : [at(i === 0 ? 'party.provider' : 'party.customer', [p.label]), at('signatures', [p.label])],
    ),
    ...(term === undefined
      ? []
      : [
          at('term', [
            dateText(term.from),
            ...(term.before === undefined ? [] : [dateText(dayBefore(term.before))]),
          ]),
        ]),
    at('term', [contract.zone?.value ?? '', contract.currency?.value ?? '']),
    ...contract.fees.map((f) => at(`fee.${f.id}`, [f.label, moneyText(f.amount)])),
    ...contract.services.map((s) =>
      at(`service.${s.id}`, [
        s.label,
        ...[...s.includes, ...s.excludes].map((i) => i.value),
        ...(s.hours === undefined ? [] : [labelOf(contract.calendars, s.hours.value)]),
        ...(s.fee === undefined ? [] : [labelOf(contract.fees, s.fee.value)]),
      ]),
    ),
    ...contract.calendars.map((c) =>
      at(`calendar.${c.id}`, [
        c.label,
        ...c.hours.flatMap((h) => [
          timeText(h.from),
          timeText(h.to),
          ...(h.since === undefined ? [] : [dateText(h.since)]),
          ...(h.before === undefined ? [] : [dateText(dayBefore(h.before))]),
        ]),
        ...c.closures.flatMap((x) => [dateText(x.first), dateText(dayBefore(x.before))]),
        ...c.holidays.flatMap((h) => [
          h.region,
          ...h.years.map(String),
          ...h.days.flatMap((d) => [dateText(d.date), d.name]),
        ]),
      ]),
    ),
    ...contract.dimensions.map((d) =>
      at(`dimension.${d.id}`, [
        d.label,
        ...d.values.flatMap((v) => [spaced(v.id), ...(v.label.toLowerCase() === v.id ? [] : [v.label])]),
      ]),
    ),
    ...contract.slos.flatMap((s) => [
      at(`slo.${s.id}`, [
        s.label,
        ...(s.service === undefined ? [] : [labelOf(contract.services, s.service)]),
        ...[s.measure.start, s.measure.stop, s.countedBy.value, ...s.measure.pausedWhile].map(
          (m) => `“${spaced(m)}”`,
        ),
      ]),
      ...s.rows.map((r) =>
        row(clauseId.target(s.id, r), [
          ...Object.values(r.selector).flat().map(spaced),
          ...(r.promise === undefined
            ? ['no commitment']
            : [
                `at least ${percentText(num(r.promise.share) * 100)}`,
                `within ${num(r.promise.within.amount)} ${r.promise.within.unit}`,
                r.promise.within.calendar === undefined
                  ? 'round the clock'
                  : labelOf(contract.calendars, r.promise.within.calendar),
              ]),
        ]),
      ),
    ]),
    ...contract.exclusions.map((e) =>
      at(`exclusion.${e.id}`, [
        e.label,
        ...e.slos.map((s) => labelOf(contract.slos, s)),
        ...ofCondition(e.where),
        e.effect === 'met' ? 'counted as within' : 'not counted',
      ]),
    ),
    ...contract.penalties.flatMap((p) => [
      at(`penalty.${p.id}`, [
        p.label,
        labelOf(contract.slos, p.slo),
        p.combine === 'worst cell' ? 'largest amount' : 'add up',
      ]),
      ...p.bands.map((b, i) =>
        row(`penalty.${p.id}.band.${i + 1}`, [
          ...[b.from, b.below].flatMap((x) =>
            x === undefined ? [] : x.kind === 'target' ? ['the Target'] : [percentText(num(x.value) * 100)],
          ),
          ...(b.amount.kind === 'money'
            ? [moneyText(b.amount.money)]
            : [percentText(num(b.amount.percent)), labelOf(contract.fees, b.amount.of)]),
        ]),
      ),
    ]),
    ...contract.limits.map((l) =>
      at(`limit.${l.id}`, [
        ...l.penalties.map((p) => labelOf(contract.penalties, p)),
        ...(l.to.kind === 'money'
          ? [moneyText(l.to.money)]
          : [percentText(num(l.to.percent)), labelOf(contract.fees, l.to.of)]),
      ]),
    ),
    ...contract.examples.map((e, i) =>
      at(`example.${i + 1}`, [
        e.title,
        ...e.given.flatMap((g) => [
          labelOf(contract.slos, g.slo),
          ...Object.values(g.cell).map(spaced),
          g.within.toLocaleString('en-GB'),
          g.total.toLocaleString('en-GB'),
        ]),
        ...e.expect.flatMap((x) =>
          x.kind === 'money'
            ? [moneyText(x.money), x.subject === 'total' ? 'Total' : labelOf(contract.penalties, x.subject)]
            : [percentText(num(x.share) * 100), x.verdict ?? ''],
        ),
      ]),
    ),
  ];
}
