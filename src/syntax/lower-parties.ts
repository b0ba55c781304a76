import { diagnose } from '../diagnostics/diagnose.js';
import { fromInteger, multiply } from '../quantities/ratio.js';
import type {
  CalendarFact, ClosedDays, ClosedYearly, DateLiteral, Declaration, DerivationRow, DimensionValue, Expression,
  NumberLiteral, ServiceFact, SyntaxNode, TermDeclaration,
} from './ast.js'; // prettier-ignore
import type { RuleName } from './grammar.js';
import { combination, days, hours, yearlyDay } from './lower-calendars.js';
import { expression, value, type Inside } from './lower-expressions.js';
import { period, periodOrNone, selectorTerm } from './lower-phrases.js';
import { chosen, date, duration, label, name, nameOf, number, percent, text, type Branch } from './lower.js';
import { isBlockWord, type BlockBody } from './fact.js';

/** One fact's branch to its node, or nodes. */
export type Lower = (
  b: Branch,
  span: SyntaxNode['span'],
  inside: Inside,
) => SyntaxNode | readonly SyntaxNode[];
export type Lowerings = Partial<Record<RuleName, Lower>>;

export const bodyOf = (b: Branch): BlockBody | undefined => {
  const word = b.word('Block');
  return word !== undefined && isBlockWord(word) ? word.block : undefined;
};

const party =
  (role: 'provider' | 'customer' | 'third party'): Lower =>
  (b, span) => ({ kind: 'PartyDeclaration', span, role, name: name(b.sub('newName')), label: label(b) });

const scope =
  (direction: 'includes' | 'excludes'): Lower =>
  (b, span) => ({ kind: 'ServiceScope', span, direction, items: b.subs('label').map(text) });

const untilEnd = (b: Branch): DateLiteral | undefined =>
  b.has('untilEnd') ? date(b.cursor, b.sub('untilEnd').word('Date')) : undefined;

/** Names after `by`, joined by “and”. */
export const byDimensions = (b: Branch): ReturnType<typeof name>[] =>
  b.sub('byDimensions').subs('dimensionName').map(name);

/** The contract, its parties, its term, money, calendars, dimensions and services. */
export const partyLowerings: Lowerings = {
  contract: (b, span): Declaration => {
    const title = text(b.sub('label'));
    const token = b.word('Version');
    const version = token && { text: token.image, span: nameOf(b.cursor, token).span };
    return { kind: 'ContractHeader', span, title, version };
  },
  provider: party('provider'),
  customer: party('customer'),
  thirdParty: party('third party'),
  effective: (b, span): Declaration => ({
    kind: 'TermDeclaration',
    span,
    from: date(b.cursor, b.word('Date')),
    untilEndOf: untilEnd(b),
    renews: renewal(b),
  }),
  timeZone: (b, span): Declaration => ({ kind: 'TimeZoneDeclaration', span, zone: name(b.sub('zoneName')) }),
  currency: (b, span): Declaration => ({ kind: 'CurrencyDeclaration', span, currency: name(b) }),
  governed: (b, span): Declaration => ({
    kind: 'GovernedByDeclaration',
    span,
    title: text(b.sub('label')),
    prevails: b.keyword('prevails') !== undefined,
  }),
  import: (b, span): Declaration => ({ kind: 'ImportDeclaration', span, path: text(b.sub('label')) }),
  amends: (b, span): Declaration => ({
    kind: 'AmendsDeclaration',
    span,
    title: text(b.sub('label')),
    path: text(b.sub('label', 1)),
    effective: date(b.cursor, b.word('Date')),
  }),
  ask: (b, span, inside): Declaration => {
    const asked = name(b.sub('newName'));
    const called = label(b);
    const type = chosen(b, 'share', 'money', 'number', 'duration', 'text');
    const values = b.subs('value').map((v) => value(v, inside));
    const ranged = b.keyword('from') !== undefined;
    return {
      kind: 'AskDeclaration',
      span,
      name: asked,
      label: called,
      type,
      from: ranged ? values[0] : undefined,
      to: ranged ? values[1] : undefined,
      usually: b.keyword('usually') === undefined ? undefined : values[ranged ? 2 : 0],
    };
  },
  fill: (b, span, inside): Declaration => ({
    kind: 'FillDeclaration',
    span,
    name: name(b.sub('anyName')),
    value: expression(b.sub('expression'), inside),
  }),
  fee: (b, span, inside): Declaration => ({
    kind: 'FeeDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    amount: b.keyword('invoices') === undefined ? feeAmount(b.sub('expression'), inside) : undefined,
    by: byDimensions(b),
    each: periodOrNone(b),
  }),

  calendar: (b, span, inside): Declaration => ({
    kind: 'CalendarDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    combination: b.has('calendars') ? combination(b.sub('calendars')) : undefined,
    facts: inside(bodyOf(b)) as CalendarFact[],
  }),
  openHours: (b, span): CalendarFact => {
    const [from, to] = hours(b.sub('hours'));
    if (!b.has('days')) return { kind: 'OpenDate', span, date: date(b.cursor, b.word('Date')), from, to };
    return {
      kind: 'OpenHours',
      span,
      weekdays: days(b.sub('days')),
      from,
      to,
      since: b.keyword('from') && date(b.cursor, b.word('Date')),
      untilEndOf: untilEnd(b),
    };
  },
  closed: (b, span): SyntaxNode[] => {
    if (b.keyword('on') !== undefined) {
      const regions = b.sub('regions');
      const joined = regions.keyword('and') === undefined ? 'or' : 'and';
      return [{ kind: 'ClosedHolidays', span, regions: regions.subs('regionName').map(name), joined }];
    }
    const all = b.subs('closedDays');
    const ranges: ClosedDays['ranges'] = all
      .filter((d) => !d.has('monthName'))
      .map((d) => ({ first: date(b.cursor, d.word('Date')), last: untilEnd(d) }));
    const yearly: ClosedYearly['days'] = all.filter((d) => d.has('monthName')).map(yearlyDay);
    const nodes: SyntaxNode[] = [];
    if (ranges.length > 0) nodes.push({ kind: 'ClosedDays', span, ranges });
    if (yearly.length > 0) nodes.push({ kind: 'ClosedYearly', span, days: yearly });
    return nodes;
  },

  calendarZone: (b, span) => ({ kind: 'CalendarZone', span, zone: name(b.sub('zoneName')) }),

  severity: (b, span, inside): Declaration => {
    const called = nameOf(b.cursor, b.keyword('severity'), 'severity');
    return dimension(b, span, called, undefined, inside);
  },
  dimension: (b, span, inside): Declaration => dimension(b, span, name(b.sub('newName')), label(b), inside),
  dimensionLine: (b, span): SyntaxNode[] =>
    b.has('derivation') ? [derivation(b.sub('derivation'), span)] : values(b.sub('values')),
  values: (b) => values(b),

  service: (b, span, inside): Declaration => ({
    kind: 'ServiceDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    facts: inside(bodyOf(b)) as ServiceFact[],
  }),
  includes: scope('includes'),
  excludes: scope('excludes'),
  serviceHours: (b, span) => ({ kind: 'ServiceHours', span, calendar: name(b.sub('calendarName')) }),
  serviceFee: (b, span) => ({ kind: 'ServiceFee', span, fee: name(b.sub('feeName')) }),
  serviceVolume: (b, span) => ({
    kind: 'ServiceVolume',
    span,
    from: number(b.cursor, b.word('Number')),
    to: b.keyword('to') && number(b.cursor, b.word('Number', 1)),
    record: name(b.sub('recordName')),
    each: period(b.sub('period')),
  }),
  depends: (b, span): Declaration => ({
    kind: 'DependsDeclaration',
    span,
    on: b.subs('dependency').map((d) => ({
      label: text(d.sub('label')),
      share: percent(d.cursor, d.word('Percent')),
    })),
  }),
};

/** A fee of a bare number has lost its currency. */
function feeAmount(b: Branch, inside: Inside): Expression {
  const amount = expression(b, inside);
  if (amount.kind === 'NumberLiteral' && amount.span.end > amount.span.start) {
    const found = b.sub('plain').sub('operand').sub('primary').sub('quantity').word('Number')?.image ?? '';
    const hint = 'fee support = EUR 12,000.00 each calendar month';
    if (found !== '') b.cursor.found.push(diagnose('SLA0117', amount.span, { text: found, found }, { hint }));
  }
  return amount;
}

/** Months of a renewal, days of its notice; a year is twelve months, a week seven days. */
function renewal(b: Branch): TermDeclaration['renews'] {
  if (b.keyword('renews') === undefined) return undefined;
  const factor = { month: 1, quarter: 3, year: 12 } as const;
  const written = number(b.cursor, b.word('Number'));
  const unit = b.word('Unit');
  const months = unit && factor[unit.image.replace(/s$/, '') as keyof typeof factor];
  if (unit !== undefined && months === undefined) {
    const { span } = nameOf(b.cursor, unit);
    const hint = 'effective 2026-01-01 until the end of 2026-12-31, renews for 12 months';
    b.cursor.found.push(diagnose('SLA0143', span, { unit: unit.image, what: 'renewal' }, { hint }));
  }
  return { months: times(written, months ?? 1), noticeDays: notice(b) };
}

function notice(b: Branch): NumberLiteral | undefined {
  if (!b.has('unlessCancelled')) return undefined;
  const length = duration(b.sub('unlessCancelled').sub('duration'));
  const node: NumberLiteral = { kind: 'NumberLiteral', span: length.span, value: length.amount };
  if (length.unit !== 'day' && length.unit !== 'week' && length.unit !== '') {
    const values = { unit: length.unit, what: 'notice' } as const;
    const hint = 'unless cancelled 90 calendar days before the end';
    b.cursor.found.push(diagnose('SLA0143', length.span, values, { hint }));
  }
  return times(node, length.unit === 'week' ? 7 : 1);
}

const times = (node: NumberLiteral, factor: number): NumberLiteral => ({
  ...node,
  value: multiply(node.value, fromInteger(factor)),
});

function dimension(
  b: Branch,
  span: SyntaxNode['span'],
  called: ReturnType<typeof name>,
  shown: ReturnType<typeof label>,
  inside: Inside,
): Declaration {
  const by = byDimensions(b);
  const lines = inside(bodyOf(b));
  const isSeverity = b.keyword('severity') !== undefined;
  return {
    kind: 'DimensionDeclaration',
    span,
    name: called,
    label: shown,
    isSeverity,
    ordered: isSeverity || b.keyword('ordered') !== undefined,
    fromRecords: b.keyword('records') !== undefined,
    by,
    values: lines.filter((n): n is DimensionValue => n.kind === 'DimensionValue'),
    derivation: lines.filter((n): n is DerivationRow => n.kind === 'DerivationRow'),
  };
}

function derivation(b: Branch, span: SyntaxNode['span']): DerivationRow {
  const terms = b.subs('selectorTerm').map(selectorTerm);
  const otherwise = b.keyword('otherwise');
  const first = terms[0]?.span ?? nameOf(b.cursor, otherwise).span;
  const place = { ...first, end: terms[terms.length - 1]?.span.end ?? first.end };
  const chosenBy = { kind: 'Selector', span: place, otherwise: otherwise !== undefined, terms } as const;
  return { kind: 'DerivationRow', span, selector: chosenBy, value: name(b.sub('valueName')) };
}

const values = (b: Branch): DimensionValue[] =>
  b.subs('namedValue').map((one) => {
    const { span } = one;
    return { kind: 'DimensionValue', span, name: name(one.sub('newName')), label: label(one) };
  });
