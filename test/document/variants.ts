import type { Contract } from '../../src/semantics/contract.js';
import { contractFrom } from './contracts.js';
import { WHOLE } from './whole.js';

/* Rare forms of the language: the whole contract with other wordings in the place of some of its own. */

const REPLACED: readonly (readonly [string, string])[] = [
  [', renews for 12 months unless cancelled 90 calendar days before the end', ', renews for 12 months'],
  ['from 99% to 100%, usually 99.9%', 'from 99%'],
  ['ask cap share, usually 20%', 'ask cap share to 30%, usually 20%'],
  ['time in down + time in silent', '-1 * round(time in down to 0 decimals) + time in silent'],
  ['min(10 * monthly * time in down / time in period, 2 * monthly, USD 9,000.00)', 'min(monthly, usage)'],
  [
    'min(10 * monthly * time in down / time in period, 2 * monthly, USD 9,000.00)',
    'max(monthly, usage) + max(monthly, usage, annual)',
  ],
  ['not any cell of answers is missed', 'every cell of answers is met'],
  ['wide and later: middle\n  narrow and now: middle', 'wide: middle'],
  ['ordered by impact and urgency {', 'by impact, urgency, customer_plan {'],
  ['"The provider confirms the outage" by northwind, within', '"The provider confirms the outage", within'],
  ['by acme\n\nslo', 'by acme, silence counts as no\n\nslo'],
  ['by acme\n\nslo', 'by acme, silence counts as yes\n\nslo'],
  ['otherwise good', 'otherwise bad'],
  ['otherwise good', 'otherwise removed'],
  ['the later of opened and reported', 'the earlier of opened and reported'],
  ['judged  with 2 decimals, half up', 'judged  with 2 decimals, half even'],
  ['judged  with 2 decimals, half up', 'judged  with 2 decimals, down'],
  ['judged  with 2 decimals, half up', 'judged  with 1 decimal, up'],
  ['otherwise not judged', 'otherwise met'],
  ['otherwise not judged', 'otherwise missed'],
  ['no data counts as met', 'no data counts as missed'],
  ['from answers, as paused', 'from answers, as out of bad only'],
  ['from uptime, as removed', 'from uptime, as met'],
  ['from uptime, as removed', 'from uptime, as paused'],
  ['evidence "Incident report" by northwind', 'evidence "Incident report"'],
  ['  where priority is low\n', ''],
  ['rounded down to USD 1.00', 'rounded half up to USD 1.00'],
  ['rounded down to USD 1.00', 'rounded half even'],
  ['rounded down to USD 1.00', 'rounded up'],
  ['in 3 months in a row\n}\n\nlimit', 'in 3 of any 4 months in a row\n}\n\nlimit'],
  ['only the highest', 'only the first'],
  ['currency USD\n', ''],
  ['remedy credits are the only remedy', 'remedy other rights remain'],
  ['escalate high or middle {', 'escalate {'],
  ['duty acme "names', 'duty "names'],
  ['report northwind "Service', 'report "Service'],
  ['review each 6 months', 'review acme "the targets" each 6 months'],
  ['at 99.9%, "Database" at 99.95%', 'at 99.9123%, "Database" at 99.9511%'],
  ['terminate by northwind when', 'terminate by carrier when'],
  ['= 99.86%, missed in', '= 99.86%, not judged in'],
];

/** A contract for each of them; some have findings, as drafts do. */
export const variants = (): Contract[] =>
  REPLACED.map(([from, to]) => {
    if (!WHOLE.includes(from)) throw new Error(`the whole contract does not say “${from}”`);
    return contractFrom(WHOLE.replaceAll(from, to), false);
  });
