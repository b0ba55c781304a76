import { entry } from './entry.js';

/** `a fee`, `an outage`. */
const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** SLA05xx: service levels and their targets. */
export const targets = {
  SLA0501: entry(
    'error',
    'A service level without a measure',
    (x: { slo: string }) => `“${x.slo}” does not say what is measured.`,
  ),
  SLA0502: entry(
    'error',
    'A service level without a period',
    (x: { slo: string }) => `“${x.slo}” does not say over which period it is judged.`,
  ),
  SLA0503: entry(
    'error',
    'Which month counts a ticket',
    (x: { slo: string; start: string; stop: string }) =>
      `“${x.slo}” does not say which month counts a ticket that is ${x.start} in one month and ${x.stop} in the next.`,
  ),
  SLA0504: entry(
    'error',
    'What holds without data',
    (x: { slo: string; unit: string }) =>
      `“${x.slo}” does not say what holds in a month without any ${x.unit === 'tickets' ? 'ticket' : 'data'}.`,
  ),
  SLA0505: entry(
    'error',
    'What holds for tickets that never stop',
    (x: { slo: string; stop: string }) =>
      `“${x.slo}” does not say how a ticket counts that is never ${x.stop}.`,
  ),
  SLA0506: entry(
    'error',
    'Whether the clock pauses',
    (x: { slo: string }) => `“${x.slo}” does not say when its clock is paused.`,
  ),
  SLA0507: entry(
    'error',
    'What a change of severity does',
    (x: { slo: string; dimension: string }) =>
      `The targets of “${x.slo}” depend on “${x.dimension}”, but it does not say which one decides when a ticket changes it.`,
  ),
  SLA0508: entry(
    'error',
    'A service level without a target',
    (x: { slo: string }) => `“${x.slo}” does not say what is promised.`,
  ),
  SLA0509: entry(
    'error',
    'Tickets for which nothing is promised',
    (x: { slo: string; cells: string }) => `No row of “${x.slo}” says what is promised for ${x.cells}.`,
  ),
  SLA0510: entry(
    'error',
    'Two rows that both claim a ticket',
    (x: { ticket: string; first: string; second: string }) =>
      `A ticket that is ${x.ticket} matches “${x.first}” and “${x.second}”, and neither is more specific than the other.`,
  ),
  SLA0511: entry(
    'error',
    'Values of different dimensions mixed',
    (x: { first: string; firstDimension: string; second: string; secondDimension: string }) =>
      x.firstDimension === x.secondDimension
        ? `“${x.first}” and “${x.second}” are both values of “${x.firstDimension}”; no ticket is both at once.`
        : `“or” joins values of one dimension, but “${x.first}” is a value of “${x.firstDimension}” and “${x.second}” of “${x.secondDimension}”.`,
  ),
  SLA0512: entry(
    'error',
    'Two rows for the same tickets',
    (x: { row: string }) => `Two rows say what is promised for “${x.row}”.`,
  ),
  SLA0513: entry(
    'warning',
    'A row that never decides',
    (x: { row: string }) =>
      `The row “${x.row}” never decides: other rows are more specific for every ticket that it matches.`,
  ),
  SLA0514: entry(
    'warning',
    'A weaker promise for a higher severity',
    (x: { high: string; highPromise: string; low: string; lowPromise: string; dimension: string }) =>
      `“${x.high}” is above “${x.low}”, but gets the weaker promise: ${x.highPromise} against ${x.lowPromise}.`,
  ),
  SLA0515: entry(
    'error',
    'A clock that stops where it starts',
    (x: { moment: string }) => `The clock starts and stops at “${x.moment}”, so it never runs.`,
  ),
  SLA0517: entry(
    'error',
    'A rule for another moment',
    (x: { moment: string; stop: string }) =>
      `“if never ${x.moment}” does not apply here, because the clock of this service level stops at “${x.stop}”.`,
  ),
  SLA0518: entry(
    'warning',
    'A rule for a dimension that is not used',
    (x: { slo: string; dimension: string }) =>
      `The targets of “${x.slo}” do not depend on “${x.dimension}”, so a change of it decides nothing.`,
  ),
  SLA0519: entry(
    'warning',
    'A moment that is probably another',
    (x: { moment: string; suggestion: string }) =>
      `“${x.moment}” is not a moment of this clock. Did you mean “${x.suggestion}”?`,
  ),
  SLA0520: entry(
    'warning',
    'A service level that promises nothing',
    (x: { slo: string }) => `Every row of “${x.slo}” is “no commitment”, so it can never be missed.`,
  ),
  SLA0521: entry(
    'warning',
    'A rule for tickets that no month counts',
    (x: { stop: string; choice: string }) =>
      `A ticket that is never ${x.stop} has no month, because tickets are counted in the month in which they are ${x.stop}; so “${x.choice}” never applies.`,
  ),
  SLA0522: entry(
    'error',
    'A table with too many cells',
    (x: { slo: string; cells: string; limit: string }) =>
      `The targets of “${x.slo}” have ${x.cells} combinations of values; the most that can be checked is ${x.limit}.`,
  ),
  SLA0523: entry(
    'error',
    'A figure that belongs to several cells',
    (x: { text: string; slo: string; cells: string }) =>
      `A figure must belong to one cell of “${x.slo}”, but “${x.text}” stands for several: ${x.cells}.`,
  ),
  SLA0525: entry(
    'error',
    'A dimension that the targets do not use',
    (x: { text: string; slo: string; dimension: string }) =>
      `“${x.text}” picks nothing in “${x.slo}”, because its targets do not depend on “${x.dimension}”.`,
  ),
  SLA0524: entry(
    'error',
    'A dimension without values',
    (x: { dimension: string }) => `“${x.dimension}” has no values.`,
  ),
  SLA0526: entry(
    'error',
    'A clock on another record than a ticket',
    (x: { record: string }) => `Clocks run on tickets, so no clock can run on ${a(x.record)}.`,
  ),
  SLA0530: entry(
    'error',
    'A target that does not fit the measure',
    (x: { measure: 'clock' | 'value'; wanted: string }) =>
      x.measure === 'clock'
        ? `This service level measures a time, so its target needs ${x.wanted}.`
        : `This service level measures a value, so its target needs ${x.wanted}.`,
  ),
  SLA0529: entry(
    'error',
    'A minimum on the better side of the target',
    (x: { promise: string; rising: boolean }) =>
      x.rising
        ? `The minimum must lie below the target, but “${x.promise}” asks for at least as much.`
        : `The minimum must lie above the target, because less is better here, but “${x.promise}” has it below.`,
  ),
  SLA0531: entry(
    'error',
    'A rule for clocks on a value',
    (x: { slo: string; fact: string }) =>
      `“${x.slo}” measures a value and not a time, so “${x.fact}” says nothing about it.`,
  ),
  SLA0534: entry(
    'warning',
    'A target that is always or never met',
    (x: { promise: string; always: boolean }) =>
      x.always
        ? `Every share is ${x.promise}, so this promises nothing.`
        : `No share is ${x.promise}, so this can never be met.`,
  ),
  SLA0536: entry(
    'warning',
    'A weaker promise for a higher plan',
    (x: { high: string; highPromise: string; low: string; lowPromise: string; dimension: string }) =>
      `“${x.high}” is above “${x.low}” in “${x.dimension}”, but gets the weaker promise: ${x.highPromise} against ${x.lowPromise}.`,
  ),
  SLA0537: entry(
    'error',
    'A rest with less time than the others',
    (x: { rest: string; within: string }) =>
      `The rest must be done in ${x.rest}, but the others already have ${x.within}.`,
  ),
  SLA0527: entry(
    'warning',
    'Less time for the later moment',
    (x: {
      late: string;
      latePromise: string;
      early: string;
      earlyPromise: string;
      cell: string | undefined;
    }) =>
      `“${x.late}” promises ${x.latePromise}${x.cell === undefined ? '' : ` for “${x.cell}”`}, but “${x.early}”, which comes before it, has more time: ${x.earlyPromise}.`,
  ),
  SLA0528: entry(
    'warning',
    'A promise that the dependencies do not carry',
    (x: {
      slo: string;
      promised: string;
      product: string;
      factors: readonly { label: string; share: string }[];
    }) =>
      `“${x.slo}” promises ${x.promised}, but what it depends on promises only ${x.factors.map((f) => f.share).join(' × ')} = ${x.product} together, if these fail independently.`,
  ),
  SLA0532: entry(
    'error',
    'Targets of two kinds in one service level',
    (x: { slo: string }) =>
      `“${x.slo}” promises a share of tickets in one row and an average or percentile in another. Make two service levels of them.`,
  ),
  SLA0533: entry(
    'warning',
    'A target that is finer than its rounding',
    (x: { slo: string; decimals: number; target: string }) =>
      `“${x.slo}” is judged with ${x.decimals} decimal${x.decimals === 1 ? '' : 's'}, so no figure can ever be exactly ${x.target}.`,
  ),
  SLA0535: entry(
    'error',
    'A part of the week without a promise',
    (x: { slo: string; at: string }) => `No row of “${x.slo}” says what is promised on ${x.at}.`,
  ),
  SLA0538: entry(
    'warning',
    'A promise that one record breaks',
    (x: { promise: string; count: number; share: string; needed: number }) =>
      `With ${x.count} records in a period, one that misses leaves ${x.share} and breaks “${x.promise}”: only from ${x.needed} records on is one allowed.`,
  ),
  SLA0539: entry(
    'error',
    'Two promises for one part of the week',
    (x: { slo: string; at: string }) => `On ${x.at} two rows of “${x.slo}” say what is promised.`,
  ),
  SLA0541: entry(
    'warning',
    'A period longer than the contract',
    (x: { slo: string; period: string; days: number }) =>
      `“${x.slo}” is judged by the ${x.period}, but the contract runs for ${x.days} days only.`,
  ),
  SLA0542: entry(
    'hint',
    'A first period that is not whole',
    (x: { slo: string; period: string; from: string }) =>
      `The contract starts on ${x.from}, within a ${x.period}: the first period of “${x.slo}” is shorter than the others.`,
  ),
  SLA0544: entry(
    'error',
    'A combination without a derived value',
    (x: { dimension: string; cell: string; count: number }) =>
      `No row says which “${x.dimension}” holds for “${x.cell}”${x.count === 1 ? '' : ` and ${x.count - 1} more`}.`,
  ),
  SLA0545: entry(
    'error',
    'Two derived values for one combination',
    (x: { dimension: string; cell: string; first: string; second: string }) =>
      `For “${x.cell}” two rows say which “${x.dimension}” holds, “${x.first}” and “${x.second}”, and neither is more specific than the other.`,
  ),
  SLA0546: entry(
    'warning',
    'A clock whose stop comes before its start',
    (x: { start: string; stop: string; history: string }) =>
      `The clock runs from “${x.start}” to “${x.stop}”, but “${x.stop}” comes first: of a ticket ${x.history}, the stop is over when the clock starts, and it never stops.`,
  ),
  SLA0547: entry(
    'warning',
    'A pause outside the clock',
    (x: { state: string; start: string; stop: string; when: 'before' | 'after'; history: string }) =>
      `A ticket is “${x.state}” only ${x.when === 'before' ? `before the clock starts at “${x.start}”` : `once the clock has stopped at “${x.stop}”`}, so this pause takes nothing out: ${x.history}.`,
  ),
  SLA0548: entry(
    'warning',
    'A pause in a state that no ticket reaches',
    (x: { state: string; states: readonly string[]; suggestion: string | undefined }) =>
      `No ticket is ever “${x.state}”: the contract's states are ${x.states.map((s) => `“${s}”`).join(', ')}, so this pause takes nothing out.${x.suggestion === undefined ? '' : ` Did you mean “${x.suggestion}”?`}`,
  ),
};
