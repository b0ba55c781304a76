import type { Plan } from '../../../plan/plan.js';
import { displayWidth, printable, wrap } from '../../../text/width.js';
import type { ResultWords } from '../result-words.js';
import { painted } from '../table.js';
import type { TerminalOptions } from '../terminal.js';
import { money, owes } from '../words.js';
import { clauseText, type ClauseRef } from './clauses.js';
import type { CreditExplanation } from './credit.js';
import type { PeriodExplanation } from './period.js';

/* Explanations for a terminal: one heading a step, in the order in which a person redoes the sum. */

/** A credit from its counts to its amount. No line is wider than `width`. */
export function creditText(e: CreditExplanation, plan: Plan, options: TerminalOptions): string {
  const page = pageOf(options);
  page.title(`${titled(e.kind)} ${e.address}: ${amountText(plan, e, e.amount)}`);
  page.line(`${e.label} (${clauseText(e.clause)})`, 0);
  if (e.judged.length > 0) page.heading('Measured');
  for (const r of e.judged) {
    const place = r.period === e.period ? '' : r.period;
    resultLines(page, r.words, r.at, place, e.judged.length > 1 && r.decided);
  }
  if (e.rows.length > 0) page.heading('Rows of the contract');
  for (const row of e.rows) {
    const holds = row.holds ? ' ← holds' : '';
    page.line(`${row.range}: ${row.amount} (${clauseText(row.clause)})${holds}`, 2);
  }
  if (e.terms.length > 0) page.heading('It says besides');
  for (const term of e.terms) page.line(term, 2);
  page.heading('Worked out');
  page.steps(e.arithmetic);
  for (const s of e.stacking) page.line(`${s.text} (${clauseText(s.clause)})`, 2);
  for (const use of e.limits) {
    page.heading(`Limit: ${use.text} (${clauseText(use.at)})`);
    page.steps(use.arithmetic);
  }
  page.heading('So');
  if (e.computed !== e.amount) page.line(`${amountText(plan, e, e.computed)} before limits`, 2);
  page.line(`${amountText(plan, e, e.amount)}${e.kind === 'bonus' ? ', owed by the customer' : ''}`, 2);
  if (e.claim !== null) {
    const until = e.claim.until === null ? '' : `, until ${e.claim.until}`;
    page.line(`claim: ${e.claim.text}${until} (${clauseText(e.claim.at)})`, 2);
  }
  if (e.expires !== null) page.line(`to be used until ${e.expires}`, 2);
  return page.text();
}

/** A month: every result, every credit with its sum, every limit. */
export function periodText(e: PeriodExplanation, plan: Plan, options: TerminalOptions): string {
  const page = pageOf(options);
  page.title(`${e.month}: ${money(plan, e.total)}`);
  for (const slo of plan.slos) {
    const results = e.results.filter((r) => r.slo === slo.id);
    if (results.length > 0) page.heading(`${slo.label} (${slo.id})`);
    for (const r of results) resultLines(page, r.words, r.at, r.period ?? '', false);
  }
  for (const credit of e.credits) {
    const amount = amountText(plan, credit, credit.computed);
    page.heading(`${credit.address}: ${amount} (${clauseText(credit.clause)})`);
    page.steps(credit.arithmetic);
    if (credit.computed !== credit.amount)
      page.line(`after limits: ${amountText(plan, credit, credit.amount)}`, 2);
  }
  for (const use of e.limits) {
    page.heading(`Limit (${clauseText(use.at)})`);
    page.steps(use.arithmetic);
  }
  if (e.terminations.length > 0) page.heading('Rights to end the contract');
  for (const t of e.terminations) page.line(`${t.by}: ${t.arithmetic.join('; ')} (${t.clause})`, 2);
  if (e.remarks.length > 0) page.heading('Of the whole statement');
  for (const remark of e.remarks) page.line(`! ${remark.text}`, 2);
  return page.text();
}

function resultLines(page: Page, words: ResultWords, at: ClauseRef, period: string, decided: boolean): void {
  const place = period === '' ? '' : `${period} `;
  const name = words.name === '' ? place : `${place}${words.name}: `;
  page.line(`${name}${words.counts}`, 2);
  for (const aside of words.aside) page.line(aside, 6);
  const target = words.target === undefined ? 'no target' : `target ${words.target}`;
  page.line(`${target} (${clauseText(at)}): ${words.verdict}${decided ? ' ← decides' : ''}`, 6);
}

const titled = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);

function amountText(plan: Plan, e: CreditExplanation, amount: string): string {
  if (e.kind === 'points') return `${amount} ${amount === '1' ? 'point' : 'points'}`;
  if (e.kind === 'grant') return amount;
  return owes(amount) ? money(plan, amount) : `nothing (${money(plan, amount)})`;
}

interface Page {
  title(text: string): void;
  heading(text: string): void;
  line(text: string, indent: number): void;
  /** Numbered from 1. */
  steps(lines: readonly string[]): void;
  text(): string;
}

function pageOf({ width, color }: TerminalOptions): Page {
  const lines: string[] = [];
  const put = (text: string, first: string, rest: string, paint?: 'strong'): void => {
    const room = Math.max(20, width - displayWidth(rest));
    for (const [i, part] of wrap(printable(text), room).entries())
      lines.push(painted(`${i === 0 ? first : rest}${part}`, paint, color));
  };
  return {
    title: (text) => put(text, '', '  ', 'strong'),
    heading: (text) => {
      lines.push('');
      put(text, '', '  ', 'strong');
    },
    line: (text, indent) => put(text, ' '.repeat(indent), ' '.repeat(indent + 2)),
    steps: (all) => {
      const digits = String(all.length).length;
      for (const [i, text] of all.entries()) {
        const first = `  ${String(i + 1).padStart(digits)}. `;
        put(text, first, ' '.repeat(first.length));
      }
    },
    text: () => `${lines.join('\n')}\n`,
  };
}
