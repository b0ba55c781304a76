import { clauseId } from '../../semantics/clause-id.js';
import type { Block, Clause } from '../clause.js';
import { join, value, type Sentence } from '../sentence.js';
import {
  definitionFor,
  item,
  named,
  paragraph,
  rule,
  section,
  termFor,
  together,
  type Context,
} from './context.js';
import { valueBlocks } from './displayed.js';
import { valueText } from './expressions.js';
import { periodName } from './periods.js';

/* What the agreement is about: parties, term, agreed values, services, fees. */

/** Version and parties under the title. */
export function cover({ contract, phrases }: Context): Block[] {
  const { version, provider, customer, headerSpan } = contract;
  const lines: Sentence[] = [];
  if (version !== undefined) lines.push(phrases.cover.version(value(version, headerSpan)));
  if (provider !== undefined && customer !== undefined) {
    lines.push(
      phrases.cover.between(value(provider.label, provider.span), value(customer.label, customer.span)),
    );
  }
  return lines.map(paragraph);
}

export function parties(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { provider, customer } = contract;
  const clauses: Clause[] = [];
  if (provider !== undefined) {
    clauses.push(
      rule(clauseId.party('provider'), phrases.parties.provider(value(provider.label, provider.span))),
    );
  }
  if (customer !== undefined) {
    clauses.push(
      rule(clauseId.party('customer'), phrases.parties.customer(value(customer.label, customer.span))),
    );
  }
  for (const { id } of contract.thirdParties)
    clauses.push(rule(clauseId.thirdParty(id), phrases.parties.third(definitionFor(context, 'party', id))));
  return clauses.length === 0 ? [] : [section('parties', phrases.headings.parties, clauses)];
}

export function term({ contract, phrases }: Context): Clause[] {
  const clauses: Clause[] = [];
  const { term: dates, renewal, amends, governedBy, zone, currency } = contract;
  const { term: words, format } = phrases;
  if (dates !== undefined) {
    const from = value(format.date(dates.from), dates.span);
    clauses.push(
      rule(
        'term.dates',
        dates.before === undefined
          ? words.open(from)
          : words.fixed(from, value(format.lastDay(dates.before), dates.span)),
      ),
    );
  }
  if (renewal !== undefined) {
    const months = value(words.months(format.integer(renewal.months)), renewal.span);
    const notice = renewal.noticeDays;
    clauses.push(
      rule(
        'term.renewal',
        notice === undefined
          ? words.renews(months)
          : words.renewsUnless(months, value(words.days(format.integer(notice)), renewal.span)),
      ),
    );
  }
  if (amends !== undefined) {
    const document = phrases.values.text(value(amends.title, amends.span));
    clauses.push(
      rule('term.amends', words.amends(document, value(format.date(amends.effective), amends.span))),
    );
  }
  if (governedBy !== undefined) {
    const document: Sentence = phrases.values.text(value(governedBy.value, governedBy.span));
    const sentences = [words.governed(document)];
    if (governedBy.prevails) sentences.push(words.prevails(document));
    clauses.push(rule('term.governing', ...sentences));
  }
  if (zone !== undefined) {
    const own = contract.calendars.some((calendar) => calendar.zone !== undefined);
    const name = value(zone.value, zone.span);
    clauses.push(rule('term.zone', own ? words.zoneUnless(name) : words.zone(name)));
  }
  if (currency !== undefined) {
    clauses.push(rule('term.currency', words.currency(value(currency.value, currency.span))));
  }
  return clauses.length === 0 ? [] : [section(clauseId.term(), phrases.headings.term, clauses)];
}

/** What a template left open and the parties filled in, with the range that was asked for. */
export function parameters(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { parameters: words } = phrases;
  const frame = { period: undefined };
  const clauses = contract.parameters.map(({ id, value: agreed, from, to }) => {
    const defined = definitionFor(context, 'parameter', id);
    const sentences = [
      agreed === undefined ? words.open(defined) : words.is(defined, valueText(context, agreed, frame)),
    ];
    const least = from === undefined ? undefined : valueText(context, from, frame);
    const most = to === undefined ? undefined : valueText(context, to, frame);
    if (least !== undefined)
      sentences.push(most === undefined ? words.least(least) : words.between(least, most));
    else if (most !== undefined) sentences.push(words.most(most));
    return rule(clauseId.parameter(id), ...sentences);
  });
  return clauses.length === 0 ? [] : [section('parameters', phrases.headings.parameters, clauses)];
}

export function services(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.services.map((service) => {
    const blocks: Block[] = [
      paragraph(phrases.services.defined(definitionFor(context, 'service', service.id))),
    ];
    const scope = (intro: Sentence, items: typeof service.includes): void => {
      if (items.length === 0) return;
      blocks.push(paragraph(intro), { kind: 'list', items: items.map((i) => [value(i.value, i.span)]) });
    };
    scope(phrases.services.includes, service.includes);
    scope(phrases.services.excludes, service.excludes);
    const rest: Sentence[] = [];
    if (service.hours !== undefined)
      rest.push(phrases.services.hours(termFor(context, 'calendar', service.hours.value)));
    if (service.fee !== undefined)
      rest.push(phrases.services.fee(termFor(context, 'fee', service.fee.value)));
    for (const { from, to, record, each, span } of service.volumes ?? []) {
      const [least, most] = [from, to].map(phrases.format.integer) as [string, string];
      const amount = value(from === to ? least : phrases.services.range(least, most), span);
      rest.push(
        phrases.services.volume(amount, phrases.records.many(record), periodName(context, each, span)),
      );
    }
    if (rest.length > 0) blocks.push(paragraph(together(rest)));
    return section(clauseId.service(service.id), service.label, [], blocks);
  });
  return clauses.length === 0 ? [] : [section('services', phrases.headings.services, clauses)];
}

export function fees(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { fees: words } = phrases;
  const clauses = contract.fees.map((fee) => {
    const defined = definitionFor(context, 'fee', fee.id);
    const period = periodName(context, fee.each, fee.span);
    const blocks: Block[] =
      fee.amount === undefined
        ? [paragraph(words.invoices(defined, period))]
        : valueBlocks(
            context,
            fee.amount,
            { period: fee.each },
            (amount) => words.each(defined, amount, period),
            words.eachFormula(defined, period),
          );
    if (fee.by.length > 0)
      blocks.push(
        paragraph(words.by(phrases.and(fee.by.map((d): Sentence => [termFor(context, 'dimension', d)])))),
      );
    return item(clauseId.fee(fee.id), blocks);
  });
  return clauses.length === 0 ? [] : [section('fees', phrases.headings.fees, clauses)];
}

/** Slos by name and place, joined for a sentence. */
export const slosNamed = (context: Context, ids: readonly string[]): Sentence =>
  context.phrases.and(ids.map((id) => named(context, 'slo', id)));

/** Years or names with commas, without a last word. */
export const commas = (items: readonly Sentence[]): Sentence => join(items, ', ', ', ');
