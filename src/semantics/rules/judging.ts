import { decimalDigits, fromInteger, multiply } from '../../quantities/ratio.js';
import { compareDates, dayNumber, formatDate } from '../../quantities/date.js';
import type { Rule, SloDraft, Draft } from '../draft.js';
import { longestSeconds, periodText } from '../lower/period.js';
import { constantOf } from '../typing/constant.js';
import { constantsOf } from '../typing/contract-constants.js';
import type { Scope } from '../scope.js';
import { figureText } from './band-words.js';
import { clockTime } from './clock-time.js';

/** A target and the way in which it is judged agree: decimals, parts of the week, periods of the term. */
export const judging: Rule = ({ draft, scope }) => {
  const constants = constantsOf(draft);
  // A term that starts within a period is said once, for the first service level that has such a period.
  let saidPartial = false;
  for (const slo of draft.slos) {
    const { judged } = slo;
    for (const row of slo.rows) {
      const { promise } = row;
      if (judged === undefined || promise?.kind !== 'bound') continue;
      const value = constantOf(promise.value, constants);
      if (value === undefined) continue;
      const shown = promise.value.type.kind === 'share' ? multiply(value, fromInteger(100)) : value;
      const digits = decimalDigits(shown);
      if (digits !== undefined && digits <= judged.decimals) continue;
      scope.report(
        'SLA0533',
        judged.span,
        {
          slo: slo.id,
          decimals: judged.decimals,
          target: figureText(value, promise.value.type, draft.currency?.value),
        },
        { related: [{ span: row.span, message: 'The target.' }] },
      );
      break;
    }
    checkKinds(slo, scope);
    checkWeek(slo, scope);
    saidPartial = checkPeriod(slo, draft, scope, saidPartial) || saidPartial;
  }
};

/** Rows of one service level measure one thing: a share of tickets, or an average. */
function checkKinds(slo: SloDraft, scope: Scope): void {
  const family = (kind: string): string =>
    kind === 'share within' || kind === 'every within' ? 'share' : kind;
  const promised = slo.rows.filter((r) => r.promise !== undefined);
  const [first] = promised;
  if (first?.promise === undefined) return;
  const other = promised.find((r) => family(r.promise!.kind) !== family(first.promise!.kind));
  if (other === undefined) return;
  scope.report(
    'SLA0532',
    other.span,
    { slo: slo.id },
    { related: [{ span: first.span, message: 'The other kind of target.' }] },
  );
}

/** Rows for parts of the week: no minute has two, and the rest has one. */
function checkWeek(slo: SloDraft, scope: Scope): void {
  const timed = slo.rows.filter((r) => r.during !== undefined);
  if (timed.length === 0 || !slo.rowsUnderstood) return;
  const week = new Uint16Array(7 * 1440);
  for (const [i, row] of timed.entries()) {
    const { weekdays, from, to } = row.during!;
    for (const day of weekdays) {
      const length = to > from ? to - from : to + 1440 - from;
      for (let m = 0; m < length; m++) {
        const at = ((day - 1) * 1440 + from + m) % week.length;
        const before = week[at] ?? 0;
        if (before !== 0 && before !== i + 1) {
          scope.report(
            'SLA0539',
            row.span,
            { slo: slo.id, at: clockTime(at) },
            { related: [{ span: timed[before - 1]!.span, message: 'The other row.' }] },
          );
          return;
        }
        week[at] = i + 1;
      }
    }
  }
  const free = week.indexOf(0);
  if (free < 0 || slo.rows.some((r) => r.during === undefined)) return;
  scope.report(
    'SLA0535',
    timed[0]!.span,
    { slo: slo.id, at: clockTime(free) },
    { hint: 'Add a row for the rest: otherwise: at least 99.5%' },
  );
}

/** A period that the term has at least once; a term that starts within a period has a part of one first. */
function checkPeriod(slo: SloDraft, { term }: Draft, scope: Scope, saidPartial: boolean): boolean {
  const period = slo.each?.value;
  if (term === undefined || period === undefined || slo.each === undefined) return false;
  const whole = longestSeconds(period);
  if (term.before !== undefined && whole !== undefined) {
    const days = dayNumber(term.before) - dayNumber(term.from);
    if (whole / 86_400 > days + 3) {
      scope.report('SLA0541', slo.each.span, { slo: slo.id, period: periodText(period), days });
      return false;
    }
  }
  const { from } = term;
  const starts =
    period.kind === 'calendar'
      ? {
          day: true,
          week: true,
          month: from.day === 1,
          quarter: from.day === 1 && from.month % 3 === 1,
          year: from.day === 1 && from.month === 1,
        }[period.unit]
      : period.kind === 'billing'
        ? from.day === period.startDay
        : period.kind !== 'fixed' || compareDates(period.from, from) <= 0;
  if (starts || saidPartial) return false;
  scope.report('SLA0542', slo.each.span, {
    slo: slo.id,
    period: periodText(period),
    from: formatDate(from),
  });
  return true;
}
