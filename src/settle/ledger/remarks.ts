import type { Plan } from '../../plan/plan.js';
import { monthsBetween } from '../../quantities/month.js';
import { counted } from '../figures.js';
import type { Remark, StatementMonth } from '../statement.js';
import type { Ledger } from './ledger.js';

/** What a reader must know of the ledger: which months were not settled again, what it lacks, what the contract does not know. */
export function ledgerRemarks(ledger: Ledger, months: readonly StatementMonth[], plan: Plan): Remark[] {
  const [first, last] = [ledger.months[0], ledger.months.at(-1)];
  const begin = months[0]?.period;
  if (first === undefined || last === undefined) return [];
  const files = ledger.sources.map((s) => s.file).join(', ');
  const remark = (count: number, text: string): Remark => ({ kind: 'ledger', count, text, clause: null });
  const span = first === last ? first : `${first} to ${last}`;
  const closed = `${counted(ledger.months.length, 'month')} (${span}) ${ledger.months.length === 1 ? 'is' : 'are'} closed and as stated in ${files}.`;
  const gap =
    begin === undefined || begin <= first
      ? []
      : monthsBetween(first, begin).filter((m) => m < begin && ledger.month(m) === undefined);
  const lacks =
    `${gap.join(', ')}: not in the ledger. What looks back there (doubling, points, limits, rights to terminate) sees ` +
    'what the records of this run say of it.';
  const names = new Set([...plan.penalties, ...plan.pools].map((p) => p.id));
  const owed = ledger.months.flatMap((m) => ledger.month(m)?.month.credits ?? []);
  const foreign = [...new Set(owed.filter((c) => /[1-9]/u.test(c.amount)).map((c) => c.penalty))].filter(
    (name) => !names.has(name),
  );
  const unknown = `The ledger has credits of ${foreign.join(', ')}, which this contract does not have; they use up no limit of it.`;
  return [
    remark(ledger.months.length, closed),
    ...(gap.length === 0 ? [] : [remark(gap.length, lacks)]),
    ...(foreign.length === 0 ? [] : [remark(foreign.length, unknown)]),
  ];
}
