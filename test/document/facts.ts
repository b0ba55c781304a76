import type { ContractDocument } from '../../src/document/clause.js';
import { clauseId } from '../../src/semantics/clause-id.js';
import type { Band, Contract } from '../../src/semantics/contract.js';
import {
  dateText,
  dayBefore,
  lengthText,
  money,
  num,
  percentText,
  plain,
  spaced,
  timeText,
} from './figures.js';
import { rowText, textOf } from './reading.js';
import { speaker } from './speaker.js';

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
  const { currency, labelOf, nameText, remedy, partyText, said, periodText, deadline, promised } =
    speaker(contract);
  const { term } = contract;

  const edge = (e: Band['lower'], words: readonly [string, string]): string[] =>
    e === undefined
      ? []
      : [
          ...(e.bound.kind === 'value'
            ? said(e.bound.value)
            : [e.bound.kind === 'target' ? 'the Target' : 'the Minimum']),
          e.included ? words[0] : words[1],
        ];

  return [
    ...[contract.provider, contract.customer].flatMap((p, i) =>
      p === undefined
        ? []
        : [at(i === 0 ? 'party.provider' : 'party.customer', [p.label]), at('signatures', [p.label])],
    ),
    ...contract.thirdParties.map((p) => at(clauseId.thirdParty(p.id), [p.label])),
    ...(term === undefined
      ? []
      : [
          at('term', [
            dateText(term.from),
            ...(term.before === undefined ? [] : [dateText(dayBefore(term.before))]),
          ]),
        ]),
    at('term', [contract.zone?.value ?? '', currency]),
    ...(contract.renewal === undefined
      ? []
      : [at('term.renewal', [String(contract.renewal.months), String(contract.renewal.noticeDays ?? '')])]),
    ...(contract.governedBy === undefined
      ? []
      : [at('term.governing', [contract.governedBy.value, contract.governedBy.prevails ? 'prevails' : ''])]),
    ...contract.parameters.map((p) =>
      at(clauseId.parameter(p.id), [p.label, ...said(p.value), ...said(p.from), ...said(p.to)]),
    ),
    ...contract.fees.map((f) =>
      at(`fee.${f.id}`, [
        f.label,
        ...said(f.amount),
        ...periodText(f.each),
        ...f.by.map((d) => labelOf(contract.dimensions, d)),
        ...(f.amount === undefined ? ['invoices'] : []),
      ]),
    ),
    ...contract.services.map((s) =>
      at(`service.${s.id}`, [
        s.label,
        ...[...s.includes, ...s.excludes].map((i) => i.value),
        ...(s.hours === undefined ? [] : [labelOf(contract.calendars, s.hours.value)]),
        ...(s.fee === undefined ? [] : [labelOf(contract.fees, s.fee.value)]),
        ...(s.volumes ?? []).flatMap((v) => [plain(v.from), plain(v.to), ...periodText(v.each)]),
      ]),
    ),
    ...contract.calendars.map((c) =>
      at(`calendar.${c.id}`, [
        c.label,
        c.zone?.value ?? '',
        ...c.hours.flatMap((h) => [
          timeText(h.from),
          timeText(h.to),
          ...(h.since === undefined ? [] : [dateText(h.since)]),
          ...(h.before === undefined ? [] : [dateText(dayBefore(h.before))]),
        ]),
        ...c.closures.flatMap((x) => [dateText(x.first), dateText(dayBefore(x.before))]),
        ...c.yearlyClosures.map(({ month, day }) =>
          dateText({ year: 2000, month, day }).replace(' 2000', ''),
        ),
        ...c.openings.flatMap((o) => [dateText(o.date), timeText(o.from), timeText(o.to)]),
        ...c.holidays.flatMap((h) => [
          h.region,
          ...h.years.map(String),
          ...h.days.flatMap((d) => [dateText(d.date), d.name]),
        ]),
        ...combined(c.combination),
      ]),
    ),
    ...contract.dimensions.map((d) =>
      at(`dimension.${d.id}`, [
        d.label,
        ...d.values.flatMap((v) => [spaced(v.id), ...(v.label.toLowerCase() === v.id ? [] : [v.label])]),
        ...(d.fromRecords ? ['records'] : []),
        ...(d.derivation?.by ?? []).map((by) => labelOf(contract.dimensions, by)),
      ]),
    ),
    ...contract.spans.map((s) =>
      at(clauseId.span(s.id), [
        s.label,
        ...said(s.condition),
        ...(s.atLeastSeconds === undefined ? [] : [lengthText(s.atLeastSeconds)]),
        ...(s.over === undefined ? [] : [lengthText(s.over.seconds)]),
        ...(s.over?.needs === undefined || s.over.needs.count === 1 ? [] : [plain(s.over.needs.count)]),
        ...(s.streak === undefined ? [] : [String(s.streak.fails), String(s.streak.answers)]),
        ...(s.wholeMinutes ? ['whole minutes'] : []),
      ]),
    ),
    ...contract.definitions.map((d) => at(clauseId.definition(d.id), [d.label, ...said(d.value)])),
    ...contract.facts.map((f) =>
      at(clauseId.fact(f.id), [
        f.label,
        f.text,
        ...(f.by === undefined ? [] : [partyText(f.by)]),
        ...deadline(f.deadline),
        ...(f.silence === undefined ? [] : [f.silence === 'yes' ? 'counts as true' : 'counts as not true']),
      ]),
    ),
    ...contract.slos.flatMap((s) => [
      at(`slo.${s.id}`, [
        s.label,
        ...(s.service === undefined ? [] : [labelOf(contract.services, s.service)]),
        ...(s.measure.kind === 'clock'
          ? [...s.measure.start, s.measure.stop, s.measure.countedBy.value, ...s.measure.pausedWhile].map(
              (m) => `“${spaced(m)}”`,
            )
          : said(s.measure.expression)),
        ...said(s.where),
        ...periodText(s.each.value),
        ...s.by.map((d) => labelOf(contract.dimensions, d)),
        ...(s.judged === undefined ? [] : [`${s.judged.decimals} decimal`]),
        ...(s.needs === undefined ? [] : [plain(s.needs.count)]),
        ...(s.shownDecimals === undefined ? [] : [`${s.shownDecimals} decimal`]),
      ]),
      ...s.rows.map((r) =>
        row(clauseId.target(s.id, r), [
          ...Object.values(r.selector).flat().map(spaced),
          ...(r.during === undefined ? [] : [timeText(r.during.from), timeText(r.during.to)]),
          ...promised(r.promise),
        ]),
      ),
    ]),
    ...(contract.dependencies.length === 0
      ? []
      : contract.dependencies.map((d, i) =>
          row(clauseId.dependency(i), [d.label, percentText(num(d.share) * 100)]),
        )),
    ...contract.exclusions.map((e) =>
      at(`exclusion.${e.id}`, [
        e.label,
        ...e.slos.map((s) => labelOf(contract.slos, s)),
        ...said(e.where),
        ...said(e.when),
        { met: 'count', removed: 'not counted', paused: 'paused', 'out of bad only': 'counted|stays' }[
          e.effect
        ]
          .split('|')
          .find((w) => textOf(doc, `exclusion.${e.id}`).includes(w)) ?? `effect ${e.effect}`,
        ...(e.noticeDays === undefined ? [] : [`${e.noticeDays} calendar day`]),
        ...(e.noticeSeconds === undefined ? [] : [`${e.noticeSeconds / 3600} hour`]),
        ...(e.limit === undefined ? [] : [lengthText(e.limit.seconds), ...periodText(e.limit.each)]),
        ...e.evidence.flatMap((x) => [x.text, ...(x.by === undefined ? [] : [partyText(x.by)])]),
      ]),
    ),
    ...contract.penalties.flatMap((p) => {
      let index = 0;
      return [
        at(`penalty.${p.id}`, [
          p.label,
          ...(p.slo === undefined ? [] : [labelOf(contract.slos, p.slo)]),
          ...p.conditions.flatMap(said),
          ...(p.atLeast === undefined ? [] : [money(p.atLeast.amount, p.atLeast.currency)]),
          ...(p.rounding?.to === undefined ? [] : [money(p.rounding.to.amount, p.rounding.to.currency)]),
          ...deadline(p.expires).slice(0, 2),
          ...(p.doubled === undefined ? [] : [String(p.doubled.factor), String(p.doubled.count)]),
          ...(p.stacks ? ['adds to other'] : []),
        ]),
        ...p.effects.flatMap((e, i) => [
          at(clauseId.effect(p.id, i), [
            ...(e.combine === 'worst cell'
              ? ['largest amount']
              : e.combine === 'each cell'
                ? ['add up']
                : []),
            ...(e.frequency.kind === 'once' ? periodText(e.frequency.each) : []),
            ...(e.frequency.kind === 'each record' ? said(e.frequency.where) : []),
            ...(e.frequency.kind === 'each late' ? ['late'] : []),
            ...e.by.map((d) => labelOf(contract.dimensions, d)),
            ...(e.banded?.kind === 'named value' && e.banded.name === p.slo ? [] : said(e.banded)),
            ...(e.banded === undefined ? said(e.bands[0]?.amount) : []),
          ]),
          ...(e.banded === undefined
            ? []
            : e.bands.map((b) =>
                row(clauseId.band(p.id, index++), [
                  ...edge(b.lower, ['at least', 'above']),
                  ...edge(b.upper, ['at most', 'below']),
                  ...(b.otherwise ? ['any other'] : []),
                  ...said(b.amount),
                ]),
              )),
        ]),
      ];
    }),
    ...contract.pools.flatMap((p) => [
      at(clauseId.pool(p.id), [
        p.label,
        ...said(p.amount),
        ...(p.doubled === undefined ? [] : [String(p.doubled.count), String(p.doubled.window)]),
        ...(p.earnedBack === undefined ? [] : [...said(p.earnedBack.by), String(p.earnedBack.count)]),
      ]),
      ...p.shares.map((s) =>
        row(clauseId.poolShare(p.id, s.slo), [
          labelOf(contract.slos, s.slo),
          percentText(num(s.share) * 100),
        ]),
      ),
    ]),
    ...contract.stackings.map((s, i) => at(clauseId.stacking(i), s.penalties.map(remedy))),
    ...contract.limits.map((l) =>
      at(`limit.${l.id}`, [...l.penalties.map(remedy), ...said(l.to), ...periodText(l.each)]),
    ),
    ...contract.claims.map((c, i) =>
      at(clauseId.claim(i), [
        ...c.penalties.map(remedy),
        ...deadline(c.deadline),
        ...c.evidence,
        c.payment ?? '',
        ...(c.automatic ? ['without a claim'] : ['must claim']),
      ]),
    ),
    ...contract.terminations.map((t, i) =>
      at(clauseId.termination(i), [partyText(t.by), ...said(t.condition), ...deadline(t.notice)]),
    ),
    ...contract.escalations.map((e, i) =>
      at(clauseId.escalation(i), [
        ...Object.values(e.selector).flat().map(spaced),
        ...e.steps.flatMap((s) => [percentText(num(s.at) * 100), labelOf(contract.slos, s.of), s.notify]),
      ]),
    ),
    ...contract.duties.map((d, i) =>
      at(clauseId.duty(i), [
        d.text,
        ...(d.party === undefined ? [] : [partyText(d.party)]),
        ...(d.each === undefined ? [] : periodText(d.each)),
        ...deadline(d.deadline),
      ]),
    ),
    ...contract.notes.map((n, i) => at(clauseId.note(i), [n.value])),
    ...contract.examples.map((e, i) =>
      at(`example.${i + 1}`, [
        e.title,
        ...e.given.flatMap((g) => {
          const cell = Object.values(g.cell).map(spaced);
          if (g.kind === 'counts')
            return [labelOf(contract.slos, g.slo), ...cell, plain(g.within), plain(g.total)];
          if (g.kind === 'late record')
            return [labelOf(contract.slos, g.slo), ...cell, lengthText(g.lateness)];
          return [nameText(g.name), ...cell, ...said(g.value)];
        }),
        ...e.expect.flatMap((x) =>
          x.kind === 'termination'
            ? [partyText(x.by), x.expected ? 'arises' : 'does not arise']
            : [
                nameText(x.name),
                ...Object.values(x.cell).map(spaced),
                ...(x.value === 'nothing' ? ['nothing'] : said(x.value)),
                x.verdict ?? '',
              ],
        ),
      ]),
    ),
  ];

  function combined(c: Contract['calendars'][number]['combination']): string[] {
    if (c === undefined) return [];
    return c.kind === 'calendar'
      ? [labelOf(contract.calendars, c.id)]
      : [...combined(c.left), ...combined(c.right)];
  }
}
