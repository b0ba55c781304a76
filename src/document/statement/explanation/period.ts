import type { Plan } from '../../../plan/plan.js';
import type {
  CellResult,
  LimitUse,
  Remark,
  Statement,
  StatementMonth,
  TerminationRight,
} from '../../../settle/statement.js';
import { resultWords, type ResultWords } from '../result-words.js';
import { entriesIn } from './address.js';
import { clauseLines, type ClauseRef } from './clauses.js';
import { explainCredit, type CreditExplanation } from './credit.js';

/** One month of a statement with all that its figures follow from. */
export interface PeriodExplanation {
  readonly format: 'sla-period-explanation/1';
  readonly month: string;
  readonly results: readonly (CellResult & { readonly words: ResultWords; readonly at: ClauseRef })[];
  readonly credits: readonly CreditExplanation[];
  readonly limits: readonly (LimitUse & { readonly at: ClauseRef })[];
  readonly terminations: readonly TerminationRight[];
  /** Of the whole statement: what was not read, and what a rule decided. */
  readonly remarks: readonly Remark[];
  readonly total: string;
}

/** The plan must be the one of the statement. */
export function explainMonth(statement: Statement, plan: Plan, month: StatementMonth): PeriodExplanation {
  const at = clauseLines(plan);
  return {
    format: 'sla-period-explanation/1',
    month: month.period,
    results: month.results.map((r) => ({ ...r, words: resultWords(plan, r), at: at(r.clause) })),
    credits: entriesIn(month).map((entry) => explainCredit(statement, plan, entry)),
    limits: month.limits.map((l) => ({ ...l, at: at(l.clause) })),
    terminations: (statement.terminations ?? []).filter((t) => t.period === month.period),
    remarks: statement.remarks,
    total: month.total,
  };
}
