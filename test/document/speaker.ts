import type {
  Commitment,
  Contract,
  Deadline,
  Duration,
  Expression,
  Period,
} from '../../src/semantics/contract.js';
import { dateText, lengthText, money, num, percentText, plain, spaced } from './figures.js';

/** What names, expressions, periods and promises of a contract must say in its document, piece by piece. */
export function speaker(contract: Contract) {
  const currency = contract.currency?.value ?? '';
  const labelOf = (list: readonly { id: string; label: string }[], id: string): string =>
    list.find((x) => x.id === id)?.label ?? `missing ${id}`;
  const named = [
    ...contract.fees,
    ...contract.definitions,
    ...contract.facts,
    ...contract.parameters,
    ...contract.slos,
    ...contract.penalties,
    ...contract.pools,
    ...contract.spans,
  ];
  const nameText = (name: string): string =>
    name === 'total' ? 'otal of all' : name === 'points' ? 'um of all points' : labelOf(named, name);
  const remedy = (id: string): string => labelOf([...contract.penalties, ...contract.pools], id);
  const partyText = (id: string): string =>
    id === contract.provider?.id
      ? 'Provider'
      : id === contract.customer?.id
        ? 'Customer'
        : labelOf(contract.thirdParties, id);
  return { currency, labelOf, nameText, remedy, partyText, said, periodText, deadline, duration, promised };

  /** What an expression must say: every figure, and the label of every name. */
  function said(e: Expression | undefined): string[] {
    if (e === undefined) return [];
    switch (e.kind) {
      case 'constant':
        return [constant(e)];
      case 'named value':
        return [nameText(e.name), ...Object.values(e.cell).flat().map(spaced)];
      case 'field':
        return [
          contract.dimensions.some((d) => d.id === e.field)
            ? labelOf(contract.dimensions, e.field)
            : `“${spaced(e.field)}”`,
        ];
      case 'aggregate':
        return [
          ...(e.rank === undefined ? [] : [plain(num(e.rank))]),
          ...said(e.field),
          ...said(e.where),
          ...(e.overSeconds === undefined ? [] : [lengthText(e.overSeconds)]),
        ];
      case 'time in':
        return typeof e.of === 'string' ? ['time in the'] : [labelOf(contract.spans, e.of.span)];
      case 'time between':
        return [...e.start, e.stop].map((m) => `“${spaced(m)}”`);
      case 'operation':
        // The digits of a rounding are told in words where there are none.
        return e.operator.startsWith('round') ? said(e.operands[0]) : e.operands.flatMap(said);
      case 'any of':
        return [...said(e.operand), ...e.values.map((v) => v.id).map((id, i) => choice(e, id, i))];
      case 'per step':
        return [...said(e.amount), ...said(e.step), ...said(e.of), e.counting];
      case 'when':
        return [...said(e.condition), ...said(e.then), ...said(e.otherwise)];
      case 'previous':
        return [...said(e.of), 'before'];
      case 'verdict':
        return [labelOf(contract.slos, e.slo), ...Object.values(e.cell).flat().map(spaced), ...said(e.by)];
      case 'history':
        if (e.each !== undefined && e.window === 1)
          return [...said(e.condition), 'in one', ...periodText(e.each)];
        return [...said(e.condition), String(e.count), String(e.window), 'in a row'];
    }
  }
  function constant(e: Extract<Expression, { kind: 'constant' }>): string {
    if (e.value === undefined) {
      const [year = 0, month = 0, day = 0] = (e.text ?? '').split('-').map(Number);
      return e.type.kind === 'date' ? dateText({ year, month, day }) : spaced(e.text ?? '');
    }
    switch (e.type.kind) {
      case 'share':
        return percentText(num(e.value) * 100);
      case 'percentage points':
        return `${plain(num(e.value) * 100)} percentage point`;
      case 'score points':
        return `${plain(num(e.value))} point`;
      case 'money':
        return money(e.value, currency);
      case 'duration':
        return num(e.value) === 0 ? '0 ' : lengthText(num(e.value));
      case 'yes or no':
        return '';
      default:
        return plain(num(e.value));
    }
  }
  function choice(e: Extract<Expression, { kind: 'any of' }>, id: string, i: number): string {
    const { type } = e.operand;
    const own = e.values[i]?.label ?? '';
    const declared = contract.dimensions
      .find((d) => type.kind === 'choice' && d.id === type.dimension)
      ?.values.find((v) => v.id === id);
    return declared?.label === own || own.toLowerCase() === spaced(id) ? spaced(id) : own;
  }
  function periodText(period: Period): string[] {
    switch (period.kind) {
      case 'calendar':
        return [`calendar ${period.unit}`];
      case 'fiscal':
        return [`fiscal ${period.unit}`];
      case 'billing':
        return ['billing month'];
      case 'fixed':
        return [`${period.days} days`];
      case 'rolling':
        return [`${period.count} ${period.unit}${period.count === 1 ? '' : 's'}`];
      case 'term':
        return ['term'];
    }
  }
  function deadline(d: Deadline | undefined): string[] {
    return d === undefined ? [] : [`${d.amount} `, d.anchor, d.direction === 'after' ? 'within' : 'at least'];
  }
  function duration(d: Duration): string[] {
    return [
      d.days === undefined ? `${plain(num(d.amount))} ${d.unit}` : 'open day',
      ...(d.days === undefined ? [] : [String(d.days.count)]),
      d.calendar === undefined ? 'round the clock' : labelOf(contract.calendars, d.calendar),
    ];
  }
  function promised(p: Commitment | undefined): string[] {
    switch (p?.kind) {
      case undefined:
        return ['no commitment'];
      case 'share within':
        return [
          `at least ${percentText(num(p.share) * 100)}`,
          ...duration(p.within),
          ...(p.rest === undefined ? [] : ['the rest within', ...duration(p.rest)]),
        ];
      case 'every within':
        return ['every ticket', ...duration(p.within)];
      case 'average within':
        return ['average', ...duration(p.within)];
      case 'percentile within':
        return [`${plain(num(p.rank))}`, 'percentile', ...duration(p.within)];
      case 'bound':
        return [p.direction, ...said(p.value), ...said(p.minimum)];
    }
  }
}
