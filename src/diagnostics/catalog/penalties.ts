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
  SLA0620: entry(
    'warning',
    'Exclusions larger than what the promise allows',
    (x: {
      slo: string;
      exclusions: readonly string[];
      excluded: string;
      allowed: string;
      promised: string;
      effective: string;
      period: string;
      days: string;
      unbounded: readonly string[];
    }) =>
      `“${x.slo}” promises ${x.promised}, which allows ${x.allowed} in a ${x.period} of ${x.days}, but ${x.exclusions.map((e) => `“${e}”`).join(' and ')} may take out ${x.excluded}: what is left is a promise of ${x.effective}` +
      (x.unbounded.length === 0
        ? '.'
        : `, less what ${x.unbounded.map((e) => `“${e}”`).join(' and ')} take out without a limit.`),
  ),
  SLA0621: entry(
    'error',
    'More than the whole amount at risk',
    (x: { pool: string; arithmetic: string }) =>
      `The shares of “${x.pool}” come to more than the whole: ${x.arithmetic}.`,
  ),
  SLA0622: entry(
    'hint',
    'Less than the whole amount at risk',
    (x: { pool: string; arithmetic: string }) =>
      `The shares of “${x.pool}” come to less than the whole: ${x.arithmetic}. The rest is never owed.`,
  ),
  SLA0624: entry(
    'warning',
    'A right to terminate that never arises',
    (x: { why: string }) => `Nobody can ever terminate by this clause: ${x.why}.`,
  ),
  SLA0626: entry(
    'warning',
    'A fact that nobody states',
    (x: { fact: string }) => `“${x.fact}” does not say who states it.`,
  ),
  SLA0627: entry(
    'warning',
    'A credit that nobody can reach',
    (x: { penalty: string; why: string }) => `“${x.penalty}” can never be due this way: ${x.why}.`,
  ),
  SLA0632: entry(
    'warning',
    'Two credits for the same miss',
    (x: { first: string; second: string; slo: string }) =>
      `One miss of “${x.slo}” earns both “${x.first}” and “${x.second}”, and neither says that they add.`,
  ),
  SLA0634: entry(
    'error',
    'A run that cannot be counted',
    (x: { count: number; window: number }) =>
      `${x.count} of any ${x.window} periods in a row cannot be counted: write at least 1, and not more than there are.`,
  ),
  SLA0635: entry(
    'error',
    'Two ways to claim the same credit',
    (x: { penalty: string }) => `Two clauses say how “${x.penalty}” is claimed.`,
  ),
  SLA0636: entry(
    'error',
    'A choice among one',
    (x: { penalty: string }) =>
      `A highest or first of several needs several, but only “${x.penalty}” is named.`,
  ),
  SLA0637: entry(
    'warning',
    'A deadline that is longer than the contract',
    (x: { text: string; days: number }) =>
      `“${x.text}” is longer than the whole contract, which runs for ${x.days} days.`,
  ),
  SLA0638: entry(
    'warning',
    'An exclusion that can take the whole period',
    (x: { exclusion: string; most: string; period: string }) =>
      `“${x.exclusion}” may take out ${x.most} each ${x.period}, which is all of it.`,
  ),
  SLA0641: entry(
    'error',
    'Steps of an escalation out of order',
    (x: { slo: string }) => `This step comes no later in “${x.slo}” than the step before it.`,
  ),
  SLA0642: entry(
    'error',
    'What silence means',
    (x: { fact: string; deadline: string }) =>
      `“${x.fact}” must be stated within ${x.deadline}, but it does not say what holds if nobody states anything.`,
  ),
  SLA0644: entry(
    'error',
    'A limit in money on what is not money',
    (x: { penalty: string; points: boolean }) =>
      `“${x.penalty}” gives ${x.points ? 'points' : 'something in kind'}, so an amount of money cannot limit it.`,
  ),
  SLA0645: entry(
    'warning',
    'A limit for less time than its credit',
    (x: { penalty: string; limit: string; credit: string }) =>
      `“${x.penalty}” is owed once each ${x.credit}, but the limit is counted each ${x.limit}.`,
  ),
};
