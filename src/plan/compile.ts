import type { Result } from '../diagnostics/diagnostic.js';
import { formatDate } from '../quantities/date.js';
import { minorDigits } from '../quantities/money.js';
import type { Contract } from '../semantics/contract.js';
import { sourceDigest } from './canonical.js';
import { planCalendar } from './compile/calendar.js';
import { planPenalty, planPool } from './compile/penalty.js';
import { planRights } from './compile/rights.js';
import { planExclusion, planSlo } from './compile/slo.js';
import { planValues } from './compile/values.js';
import { createWriter, dateOrNull, party } from './compile/writer.js';
import { PLAN_FORMAT, type Plan } from './plan.js';

/**
 * The contract as data. Undefined where the contract has no term, zone or currency: its check has said so. A caller
 * that compiles a contract with errors gets a plan of what was understood, and must not settle by it.
 */
export function compilePlan(
  contract: Contract,
  source: { readonly file: string; readonly text: string; readonly marked?: true },
): Result<Plan | undefined> {
  const { term, zone, currency, renewal, governedBy } = contract;
  const digits = currency === undefined ? undefined : minorDigits(currency.value);
  if (term === undefined || zone === undefined || currency === undefined || digits === undefined) {
    return { value: undefined, diagnostics: [] };
  }
  const writer = createWriter(source.text, digits);
  const values = planValues(contract, writer);
  const rights = planRights(contract, writer);
  const plan: Plan = {
    format: PLAN_FORMAT,
    contract: {
      title: contract.title,
      version: contract.version ?? null,
      source: {
        file: baseName(source.file),
        // Worked out when asked: a contract that is only checked needs none.
        get sha256() {
          return sourceDigest(source);
        },
      },
      provider: party(contract.provider),
      customer: party(contract.customer),
      thirdParties: contract.thirdParties.map(({ id, label }) => ({ id, label })),
      term: { from: formatDate(term.from), before: dateOrNull(term.before) },
      renewal:
        renewal === undefined ? null : { months: renewal.months, noticeDays: renewal.noticeDays ?? null },
      governedBy:
        governedBy === undefined ? null : { title: governedBy.value, prevails: governedBy.prevails },
      zone: zone.value,
      currency: currency.value,
      minorDigits: digits,
    },
    rounding: { mode: 'half up', to: 'minor unit', at: 'each credit' },
    parameters: values.parameters,
    fees: values.fees,
    calendars: contract.calendars.map((calendar) => planCalendar(calendar, writer)),
    dimensions: values.dimensions,
    services: values.services,
    spans: values.spans,
    definitions: values.definitions,
    facts: values.facts,
    slos: contract.slos.map((slo) => planSlo(slo, writer)),
    exclusions: contract.exclusions.map((exclusion) => planExclusion(exclusion, writer)),
    penalties: contract.penalties.map((penalty) => planPenalty(penalty, writer)),
    pools: contract.pools.map((pool) => planPool(pool, writer)),
    ...rights,
  };
  return { value: plan, diagnostics: [] };
}

/** Whole folders are of no interest, and would make the digest depend on where somebody works. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;
