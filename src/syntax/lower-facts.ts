import type {
  Band, CalendarFact, ClosedDays, CreditTable, DateLiteral, Declaration, DimensionChange, DimensionValue, ExampleFact, ExclusionFact, NeverStopped, NoData, OpenHours, ServiceFact, SloFact, SyntaxNode, Target, TargetRow,
} from './ast.js'; // prettier-ignore
import type { RuleName } from './grammar.js';
import type { Branch } from './lower.js';
import { date, label, money, month, name, nameOf, number, percent, period, phrase, text, time,
} from './lower.js'; // prettier-ignore
import {
  verdict,
  judged,
  days,
  commitment,
  selector,
  condition,
  bound,
  amount,
  bodyOf,
  type Inside,
} from './lower-parts.js';

type Lower = (b: Branch, span: SyntaxNode['span'], inside: Inside) => SyntaxNode | readonly SyntaxNode[];

/** One fact's branch to its node; the lines of a list of values give several. */
export function lowerFact(
  rule: RuleName,
  branch: Branch,
  span: SyntaxNode['span'],
  inside: Inside,
): readonly SyntaxNode[] {
  const lower = lowerings[rule];
  if (lower === undefined) return [];
  const nodes = lower(branch, span, inside);
  return Array.isArray(nodes) ? (nodes as readonly SyntaxNode[]) : [nodes as SyntaxNode];
}

const party =
  (role: 'provider' | 'customer'): Lower =>
  (b, span) => ({ kind: 'PartyDeclaration', span, role, name: name(b.sub('newName')), label: label(b) });

const scope =
  (direction: 'includes' | 'excludes'): Lower =>
  (b, span) => ({ kind: 'ServiceScope', span, direction, items: b.subs('label').map(text) });

const untilEnd = (b: Branch): DateLiteral | undefined =>
  b.has('untilEnd') ? date(b.cursor, b.sub('untilEnd').word('Date')) : undefined;

const lowerings: Partial<Record<RuleName, Lower>> = {
  contract: (b, span): Declaration => {
    const title = text(b.sub('label'));
    const token = b.word('Version');
    const version = token && { text: token.image, span: nameOf(b.cursor, token).span };
    return { kind: 'ContractHeader', span, title, version };
  },
  provider: party('provider'),
  customer: party('customer'),
  effective: (b, span): Declaration => ({
    kind: 'TermDeclaration',
    span,
    from: date(b.cursor, b.word('Date')),
    untilEndOf: untilEnd(b),
  }),
  timeZone: (b, span): Declaration => ({ kind: 'TimeZoneDeclaration', span, zone: name(b.sub('zoneName')) }),
  currency: (b, span): Declaration => ({ kind: 'CurrencyDeclaration', span, currency: name(b) }),
  fee: (b, span): Declaration => ({
    kind: 'FeeDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    amount: money(b.sub('money')),
    each: period(b.sub('period')),
  }),

  calendar: (b, span, inside): Declaration => ({
    kind: 'CalendarDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    facts: inside(bodyOf(b)) as CalendarFact[],
  }),
  openHours: (b, span): OpenHours => ({
    kind: 'OpenHours',
    span,
    weekdays: days(b.sub('days')),
    from: time(b.cursor, b.word('Time')),
    to: time(b.cursor, b.word('Time', 1)),
    since: b.keyword('from') && date(b.cursor, b.word('Date')),
    untilEndOf: untilEnd(b),
  }),
  closed: (b, span): CalendarFact => {
    if (b.keyword('on') !== undefined)
      return { kind: 'ClosedHolidays', span, region: name(b.sub('regionName')) };
    const ranges: ClosedDays['ranges'] = b
      .subs('closedDays')
      .map((days) => ({ first: date(b.cursor, days.word('Date')), last: untilEnd(days) }));
    return { kind: 'ClosedDays', span, ranges };
  },

  severity: (b, span, inside): Declaration => ({
    kind: 'DimensionDeclaration',
    span,
    name: nameOf(b.cursor, b.keyword('severity'), 'severity'),
    label: undefined,
    isSeverity: true,
    values: inside(bodyOf(b)) as DimensionValue[],
  }),
  dimension: (b, span, inside): Declaration => ({
    kind: 'DimensionDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    isSeverity: false,
    values: inside(bodyOf(b)) as DimensionValue[],
  }),
  values: (b): DimensionValue[] =>
    b.subs('value').map((value) => {
      const span = value.span;
      return { kind: 'DimensionValue', span, name: name(value.sub('newName')), label: label(value) };
    }),

  service: (b, span, inside): Declaration => ({
    kind: 'ServiceDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    facts: inside(bodyOf(b)) as ServiceFact[],
  }),
  includes: scope('includes'),
  excludes: scope('excludes'),
  serviceHours: (b, span): ServiceFact => ({
    kind: 'ServiceHours',
    span,
    calendar: name(b.sub('calendarName')),
  }),
  serviceFee: (b, span): ServiceFact => ({ kind: 'ServiceFee', span, fee: name(b.sub('feeName')) }),

  slo: (b, span, inside): Declaration => ({
    kind: 'SloDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    service: b.keyword('for') && name(b.sub('serviceName')),
    facts: inside(bodyOf(b)) as SloFact[],
  }),
  measure: (b, span): SloFact => ({
    kind: 'Measure',
    span,
    start: name(b.sub('momentName')),
    stop: name(b.sub('momentName', 1)),
    record: name(b.sub('recordName')),
  }),
  paused: (b, span): SloFact => ({ kind: 'Paused', span, states: b.subs('stateName').map(name) }),
  window: (b, span): SloFact => ({
    kind: 'Window',
    span,
    period: period(b.sub('period')),
    countedBy: b.keyword('counted') && name(b.sub('momentName')),
  }),
  target: (b, span, inside): Target => {
    const body = bodyOf(b);
    if (body !== undefined) return { kind: 'Target', span, rows: inside(body) as TargetRow[] };
    const promise = commitment(b.sub('commitment'));
    return {
      kind: 'Target',
      span,
      rows: [{ kind: 'TargetRow', span: promise.span, selector: undefined, promise }],
    };
  },
  targetRow: (b, span): TargetRow => ({
    kind: 'TargetRow',
    span,
    selector: selector(b.sub('selector')),
    promise: commitment(b.sub('commitment')),
  }),
  noData: (b, span): NoData => ({ kind: 'NoData', span, choice: verdict(b) ?? judged(b) }),
  neverStopped: (b, span): NeverStopped => {
    const moment = name(b.sub('momentName'));
    const counts = b.keyword('counts');
    const choice =
      counts === undefined
        ? phrase(b.cursor, 'not counted', [b.keyword('not'), b.keyword('counted')])
        : phrase(b.cursor, `counts as ${b.keyword('met') ? 'met' : 'missed'}`, [
            counts,
            b.keyword('as'),
            b.keyword('met') ?? b.keyword('missed'),
          ]);
    return { kind: 'NeverStopped', span, moment, choice };
  },
  dimensionChange: (b, span): DimensionChange => ({
    kind: 'DimensionChange',
    span,
    dimension: name(b.sub('dimensionName')),
    choice: nameOf(b.cursor, b.keyword('last') ?? b.keyword('first')),
  }),

  exclusion: (b, span, inside): Declaration => ({
    kind: 'ExclusionDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    facts: inside(bodyOf(b)) as ExclusionFact[],
  }),
  exclusionScope: (b, span): ExclusionFact => ({
    kind: 'ExclusionScope',
    span,
    slos: b.has('sloName') ? b.subs('sloName').map(name) : [name(b.sub('sloName'))],
    effect: nameOf(b.cursor, b.keyword('removed') ?? b.keyword('met')),
  }),
  exclusionCondition: (b, span, inside): ExclusionFact => ({
    kind: 'ExclusionCondition',
    span,
    condition: condition(b.sub('condition'), inside),
  }),

  penalty: (b, span, inside): Declaration => ({
    kind: 'PenaltyDeclaration',
    span,
    name: name(b.sub('newName')),
    label: label(b),
    slo: name(b.sub('sloName')),
    selector: b.has('selector') ? selector(b.sub('selector')) : undefined,
    credit: (inside(bodyOf(b)) as CreditTable[])[0],
  }),
  credit: (b, span, inside): CreditTable => ({
    kind: 'CreditTable',
    span,
    each: period(b.sub('period')),
    cells: nameOf(b.cursor, b.keyword('worst') ?? b.word("'each'", 1)),
    bands: inside(bodyOf(b)) as Band[],
  }),
  band: (b, span): Band => ({
    kind: 'Band',
    span,
    from: b.keyword('from') && bound(b.sub('bound')),
    below: b.has('below') ? bound(b.sub('below').sub('bound')) : undefined,
    amount: amount(b.sub('amount')),
  }),
  limit: (b, span): Declaration => ({
    kind: 'LimitDeclaration',
    span,
    penalties: b.has('penaltyName') ? b.subs('penaltyName').map(name) : [name(b.sub('penaltyName'))],
    to: amount(b.sub('amount')),
    each: period(b.sub('period')),
  }),

  example: (b, span, inside): Declaration => ({
    kind: 'ExampleDeclaration',
    span,
    title: text(b.sub('label')),
    facts: inside(bodyOf(b)) as ExampleFact[],
  }),
  given: (b, span): ExampleFact => ({
    kind: 'Given',
    span,
    slo: name(b.sub('sloName')),
    selector: b.has('selector') ? selector(b.sub('selector')) : undefined,
    within: number(b.cursor, b.word('Number')),
    total: number(b.cursor, b.word('Number', 1)),
    month: month(b.cursor, b.word('Month')),
  }),
  expect: (b, span): ExampleFact => {
    const subject = name(b.sub('resultName'));
    if (b.has('money')) return { kind: 'ExpectMoney', span, subject, amount: money(b.sub('money')) };
    const chosen = b.has('selector') ? selector(b.sub('selector')) : undefined;
    const attainment = b.sub('attainment');
    return {
      kind: 'ExpectAttainment',
      span,
      slo: subject,
      selector: chosen,
      attainment: percent(b.cursor, attainment.word('Percent')),
      verdict: verdict(attainment),
    };
  },
};
