import type { Statement, StatementMonth } from '../statement.js';

/*
 * The ledger: earlier statements, whose months are closed. What they say of verdicts, credits and points holds, and is
 * not computed again; it is the state that doubling, points, limits and rights to terminate look back to.
 */

/** A statement with the name and the SHA-256 of its file. */
export interface StatementFile {
  readonly file: string;
  readonly digest: string;
  readonly statement: Statement;
}

export interface ClosedMonth {
  readonly month: StatementMonth;
  readonly source: StatementFile;
}

export interface Ledger {
  /** Those that close a month, in order of time. */
  readonly sources: readonly StatementFile[];
  /** `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  month(period: string): ClosedMonth | undefined;
}

export const NO_LEDGER: Ledger = { sources: [], months: [], month: () => undefined };

/**
 * The ledger of some statements. Of two that have a month in common, the one that corrects the other holds; the problem,
 * in one sentence, when neither does, or when amounts are in another currency.
 */
export function ledgerOf(
  files: readonly StatementFile[],
  currency: string,
): { readonly ledger: Ledger } | { readonly problem: string } {
  const foreign = files.find((f) => f.statement.currency !== currency);
  if (foreign !== undefined) {
    const other = foreign.statement.currency;
    return { problem: `${foreign.file} is in ${other}, and this contract in ${currency}.` };
  }
  const closed = new Map<string, ClosedMonth>();
  for (const source of files) {
    for (const month of source.statement.months) {
      const other = closed.get(month.period)?.source;
      if (other !== undefined && other.digest !== source.digest) {
        if (corrects(files, other, source)) continue;
        if (!corrects(files, source, other)) {
          const names = `${other.file} and ${source.file}`;
          return { problem: `${names} both hold ${month.period}, and neither corrects the other.` };
        }
      }
      closed.set(month.period, { month, source });
    }
  }
  const months = [...closed.keys()].sort();
  const sources = months.flatMap((m) => closed.get(m)?.source ?? []);
  return {
    ledger: { sources: [...new Set(sources)], months, month: (period) => closed.get(period) },
  };
}

/** Whether one statement corrects another, by itself or over statements between them. */
function corrects(files: readonly StatementFile[], later: StatementFile, earlier: StatementFile): boolean {
  const seen = new Set<string>();
  const reach = (file: StatementFile): boolean =>
    (file.statement.corrects?.statements ?? []).some(({ digest }) => {
      if (digest === earlier.digest) return true;
      if (seen.has(digest)) return false;
      seen.add(digest);
      const next = files.find((f) => f.digest === digest);
      return next !== undefined && reach(next);
    });
  return reach(later);
}
