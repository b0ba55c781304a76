import { entry } from './entry.js';

const forCell = (cell: string | undefined): string => (cell === undefined ? '' : ` for “${cell}”`);

/** SLA06xx: exclusions, penalties and limits. */
export const penalties = {
  SLA0601: entry(
    'error',
    'A gap between the bands of a credit',
    (x: { penalty: string; at: string; between: boolean; cell: string | undefined }) =>
      `At ${x.at} no band of “${x.penalty}” applies${forCell(x.cell)}, although ${x.between ? 'worse and better figures' : 'better figures'} earn a credit.`,
  ),
  SLA0602: entry(
    'error',
    'Two bands for the same figure',
    (x: { penalty: string; at: string; first: string; second: string; cell: string | undefined }) =>
      `At ${x.at} two bands of “${x.penalty}” apply${forCell(x.cell)}: “${x.first}” and “${x.second}”.`,
  ),
  SLA0603: entry(
    'error',
    'A band that ends where it starts',
    (x: { lower: string; upper: string }) => `No figure is ${x.lower} and at the same time ${x.upper}.`,
  ),
  SLA0604: entry(
    'error',
    'A credit although the target is met',
    (x: { at: string; target: string; band: string; cell: string | undefined }) =>
      `At ${x.at} the target of ${x.target}${forCell(x.cell)} is met, and yet the band “${x.band}” gives a credit.`,
  ),
  SLA0605: entry(
    'warning',
    'A band that never applies',
    (x: { band: string; lower: string; upper: string; cell: string | undefined }) =>
      `The band “${x.band}” never applies${forCell(x.cell)}: no figure is ${x.lower} and ${x.upper}.`,
  ),
  SLA0606: entry(
    'error',
    'A bound outside 0% to 100%',
    (x: { text: string }) => `“${x.text}” is no bound for a share, which lies between 0% and 100%.`,
  ),
  SLA0607: entry(
    'warning',
    'A missed target without a credit',
    (x: { penalty: string; from: string; target: string; cell: string | undefined; rising: boolean }) =>
      x.rising
        ? `From ${x.from} to below ${x.target} the target${forCell(x.cell)} is missed, but “${x.penalty}” gives no credit.`
        : `Above ${x.target} and up to ${x.from} the target${forCell(x.cell)} is missed, but “${x.penalty}” gives no credit.`,
  ),
  SLA0608: entry(
    'warning',
    'A smaller credit for a worse figure',
    (x: { worse: string; worseAmount: string; better: string; betterAmount: string }) =>
      `“${x.worse}” is worse than “${x.better}”, but earns less: ${x.worseAmount} against ${x.betterAmount}.`,
  ),
  SLA0609: entry(
    'warning',
    'A penalty on nothing that is promised',
    (x: { penalty: string; slo: string }) =>
      `“${x.penalty}” can never be due: “${x.slo}” makes no commitment for the tickets that it names.`,
  ),
  SLA0610: entry(
    'error',
    'A penalty without a credit',
    (x: { penalty: string }) => `“${x.penalty}” does not say what is owed.`,
  ),
  SLA0612: entry(
    'warning',
    'A limit that can never be reached',
    (x: { arithmetic: string; limit: string; each: string }) =>
      `The limit of ${x.limit} is never reached: the most that can be owed in a ${x.each} is ${x.arithmetic}.`,
  ),
  SLA0613: entry(
    'hint',
    'A credit larger than its limit',
    (x: { band: string; amount: string; limit: string }) =>
      `“${x.band}” is ${x.amount}, but never more than the limit of ${x.limit} is paid.`,
  ),
  SLA0614: entry(
    'error',
    'An exclusion that does not say what it excludes',
    (x: { exclusion: string }) => `“${x.exclusion}” does not say from which service level it excludes.`,
  ),
  SLA0616: entry(
    'error',
    'An exclusion without a condition',
    (x: { exclusion: string }) => `“${x.exclusion}” does not say which tickets it excludes.`,
  ),
  SLA0617: entry(
    'warning',
    'A condition that no ticket meets',
    (x: { exclusion: string }) =>
      `No ticket can meet the condition of “${x.exclusion}”, so it excludes nothing.`,
  ),
  SLA0618: entry(
    'warning',
    'An exclusion of everything',
    (x: { exclusion: string }) =>
      `Every ticket meets the condition of “${x.exclusion}”, so nothing is left of the promise.`,
  ),
  SLA0629: entry(
    'error',
    'How often something is owed',
    (x: { penalty: string; effect: string }) =>
      `“${x.penalty}” does not say how often its ${x.effect} is due.`,
  ),
  SLA0630: entry(
    'error',
    'Which of several cells counts',
    (x: { penalty: string; cells: readonly string[] }) =>
      `“${x.penalty}” looks at several cells` +
      (x.cells.length < 2 ? '' : `, such as ${x.cells.map((c) => `“${c}”`).join(' and ')}`) +
      ', but does not say whether each of them earns a credit or only the worst.',
  ),
  SLA0633: entry(
    'warning',
    'A least amount that nothing reaches',
    (x: { penalty: string; least: string; largest: string }) =>
      `Less than ${x.least} is not paid, but the most that “${x.penalty}” gives is ${x.largest}.`,
  ),
  SLA0639: entry(
    'error',
    'An exclusion that does not fit the measure',
    (x: { exclusion: string; effect: string; slo: string; kind: 'clock' | 'value' }) =>
      x.kind === 'value'
        ? `“${x.exclusion}” pauses a clock, but “${x.slo}” has none: it measures a value.`
        : `“${x.exclusion}” takes time out of the bad part only, but “${x.slo}” counts tickets against a clock.`,
  ),
};
