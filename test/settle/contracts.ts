import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { compilePlan } from '../../src/plan/compile.js';
import type { Plan } from '../../src/plan/plan.js';
import { check } from '../../src/semantics/check.js';
import type { Contract } from '../../src/semantics/contract.js';
import { NO_QUANTITIES, type Measurement } from '../../src/measure/measurement.js';
import { runExamples } from '../../src/settle/examples.js';
import { readFigures } from '../../src/settle/figures-file.js';
import { settle, type SettlementContext } from '../../src/settle/settle.js';
import type { Credit, Statement } from '../../src/settle/statement.js';
import { parse } from '../../src/syntax/parse.js';

/* Contracts as text, settled from figures alone. */

const HEAD = `contract "Test" version 1.0.0
provider northwind "Northwind"
customer acme "Acme"
effective 2026-01-01 until the end of 2028-12-31
time zone UTC
currency USD
`;

/** A service level whose value is given: `uptime` each calendar month, at least 99.9%. */
export const UPTIME = `
fee monthly = USD 1,000.00 each calendar month
span down "Downtime" = outage
define downtime "Downtime" = time in down
slo uptime "Uptime" {
  measure 1 - downtime / time in period
  each    calendar month
  target  at least 99.9%
  no data counts as met
}
`;

/** The plan of a contract without header; the findings of its check are an error of the test. */
export function compiled(body: string, head = HEAD): { readonly plan: Plan; readonly contract: Contract } {
  const text = head + body;
  const parsed = parse({ name: 'contract.sla', text });
  const checked = check(parsed.value, { holidays: new Map() });
  const found = [...parsed.diagnostics, ...checked.diagnostics];
  const { value: plan } = compilePlan(checked.value, { file: 'contract.sla', text });
  if (hasErrors(found) || plan === undefined)
    throw new Error(found.map((d) => `${d.code} ${d.message}`).join('\n'));
  return { plan, contract: checked.value };
}

const NOTHING: Measurement = {
  evidence: {
    files: [],
    rows: 0,
    rowsUsed: 0,
    tickets: 0,
    quarantined: [],
    digest: '0'.repeat(64),
    mappingDigest: '0'.repeat(64),
  },
  range: null,
  slos: [],
  ...NO_QUANTITIES,
};

/** The statement of a contract from figures alone: lines `uptime of eu in 2026-03 = 99.86%`, or `late SLO in 2026-03 = 75 minutes`. */
export function statementOf(
  body: string,
  figures: readonly string[],
  months?: { readonly first: string; readonly last: string },
  more: Pick<SettlementContext, 'ledger' | 'previous' | 'asOf'> = {},
): Statement {
  const { plan } = compiled(body);
  const { value, diagnostics } = readFigures(plan, { name: 'figures.yaml', text: yamlOf(figures) });
  if (value === undefined) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  return settle(plan, NOTHING, {
    toolVersion: '0.1.0',
    planDigest: 'c'.repeat(64),
    figures: value,
    ...(months === undefined ? {} : { months }),
    ...more,
  });
}

const LINE = /^(late )?(\w+)(?: of (\w+) (\S+))?(?: in (\S+))? = (.+)$/;

/** `usage of region eu in 2026-03 = USD 1.00` as an entry of a figures file. */
export function yamlOf(figures: readonly string[]): string {
  const items = figures.map((line) => {
    const [, late, name, dimension, value, period, figure] = LINE.exec(line) ?? [];
    const of = dimension === undefined ? '' : `, of: { ${dimension}: ${value} }`;
    const at = period === undefined ? '' : `, in: ${period}`;
    return `  - { ${late === undefined ? 'name' : 'late'}: ${name}${of}${at}, value: "${figure}" }`;
  });
  return ['format: sla-figures/1', 'figures:', ...items, ''].join('\n');
}

/** Amounts of a penalty or pool after limits, by the period that each is for, nothing left out. */
export const paid = (statement: Statement, penalty: string): string[] =>
  creditsOf(statement, penalty).map(([period, c]) => `${period} ${c.amount}`);

/** Credits with their periods that give anything. */
export const creditsOf = (statement: Statement, penalty: string): [string, Credit][] =>
  statement.months.flatMap((m) =>
    m.credits
      .filter((c) => c.penalty === penalty && /[1-9]/.test(c.computed))
      .map((c): [string, Credit] => [c.period ?? m.period, c]),
  );

/** What the worked examples of a contract find; `term` in place of the three years from 2026 on. */
export const findings = (body: string, term?: string): string[] => {
  const head = term === undefined ? HEAD : HEAD.replace(/effective .*/, term);
  const { plan, contract } = compiled(body, head);
  return runExamples(plan, contract).diagnostics.map((d) => `${d.code} ${d.message}`);
};
