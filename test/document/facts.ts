import type { ContractDocument } from '../../src/document/clause.js';
import { clauseId } from '../../src/semantics/clause-id.js';
import type { Condition, Contract } from '../../src/semantics/contract.js';
import { rowText, textOf } from './reading.js';

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

export interface Fact {
  readonly place: string;
  readonly said: string;
  readonly facts: readonly string[];
}

/** Every label, number and date of a contract with the clause where it must stand. */
export function factsOf(contract: Contract, doc: ContractDocument): Fact[] {
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
