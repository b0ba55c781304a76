import { clauseId } from '../../semantics/clause-id.js';
import type { Block, Clause } from '../clause.js';
import { join, value, type Sentence } from '../sentence.js';
import {
  definitionFor,
  paragraph,
  placeOf,
  rule,
  section,
  spaced,
  termFor,
  together,
  valueOf,
  type Context,
} from './context.js';

/* What the agreement is about: parties, term, services, fees, classification of tickets. */

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

export function parties({ contract, phrases }: Context): Clause[] {
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
  return clauses.length === 0 ? [] : [section('parties', phrases.headings.parties, clauses)];
}

export function term({ contract, phrases }: Context): Clause[] {
  const clauses: Clause[] = [];
  const { term: dates, zone, currency } = contract;
  if (dates !== undefined) {
    const from = value(phrases.format.date(dates.from), dates.span);
    clauses.push(
      rule(
        'term.dates',
        dates.before === undefined
          ? phrases.term.open(from)
          : phrases.term.fixed(from, value(phrases.format.lastDay(dates.before), dates.span)),
      ),
    );
  }
  if (zone !== undefined) clauses.push(rule('term.zone', phrases.term.zone(value(zone.value, zone.span))));
  if (currency !== undefined) {
    clauses.push(rule('term.currency', phrases.term.currency(value(currency.value, currency.span))));
  }
  return clauses.length === 0 ? [] : [section(clauseId.term(), phrases.headings.term, clauses)];
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
    if (rest.length > 0) blocks.push(paragraph(together(rest)));
    return section(clauseId.service(service.id), service.label, [], blocks);
  });
  return clauses.length === 0 ? [] : [section('services', phrases.headings.services, clauses)];
}

export function fees(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.fees.map((fee) =>
    rule(
      clauseId.fee(fee.id),
      phrases.fees.each(
        definitionFor(context, 'fee', fee.id),
        value(phrases.format.money(fee.amount), fee.span),
      ),
    ),
  );
  return clauses.length === 0 ? [] : [section('fees', phrases.headings.fees, clauses)];
}

export function dimensions(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.dimensions.map((dimension) => {
    const defined = definitionFor(context, 'dimension', dimension.id);
    const { value: name, meaning } = phrases.dimensions.columns;
    // A value without a label of its own needs no second column.
    const hasMeaning = (v: (typeof dimension.values)[number]): boolean =>
      v.label.toLowerCase() !== spaced(v.id).toLowerCase();
    const told = dimension.values.some(hasMeaning);
    const headings = told ? [name, meaning] : [name];
    return section(
      clauseId.dimension(dimension.id),
      dimension.label,
      [],
      [
        paragraph(
          dimension.ordered ? phrases.dimensions.ordered(defined) : phrases.dimensions.unordered(defined),
        ),
        {
          kind: 'table',
          caption: undefined,
          columns: headings.map((heading) => ({ heading, align: 'left' })),
          rows: dimension.values.map((v) => {
            const cells = [
              [valueOf(context, dimension.id, v.id)],
              hasMeaning(v) ? [value(v.label, v.span)] : [],
            ];
            return told ? cells : cells.slice(0, 1);
          }),
        },
      ],
    );
  });
  return clauses.length === 0 ? [] : [section('dimensions', phrases.headings.dimensions, clauses)];
}

/** Slos by name and place, joined for a sentence. */
export const slosNamed = (context: Context, ids: readonly string[]): Sentence =>
  context.phrases.and(
    ids.map((id) => context.phrases.limits.item(termFor(context, 'slo', id), placeOf('slo', id))),
  );

/** Years or names with commas, without a last word. */
export const commas = (items: readonly Sentence[]): Sentence => join(items, ', ', ', ');
