import type { Plan, PlanLimit } from '../plan/plan.js';
import { add, compare, subtract, ZERO, type Ratio } from '../quantities/ratio.js';
import type { WorkedCredit } from './credit.js';
import { amountText, moneyText, workOut } from './figures.js';
import type { LimitUse } from './statement.js';
import { cellName } from './verdict.js';

export const sumOf = (values: readonly Ratio[]): Ratio => values.reduce(add, ZERO);

/**
 * Applies one limit to the credits of a month. The limit is used up in the order in which it names its penalties: the
 * first named keeps its credit, later ones are cut. It never raises a credit. Other credits pass unchanged.
 */
export function applyLimit(
  plan: Plan,
  limit: PlanLimit,
  credits: readonly WorkedCredit[],
): { readonly credits: WorkedCredit[]; readonly use: LimitUse } {
  const cap = workOut(plan, limit.to);
  const order = limit.penalties.flatMap((id) => credits.filter((c) => c.entry.penalty === id));
  // A penalty that the limit names twice is limited once.
  const named = [...new Set(order)];
  const kept = new Map<WorkedCredit, Ratio>();
  let left = cap.value;
  for (const credit of named) {
    const value = compare(credit.value, left) <= 0 ? credit.value : left;
    kept.set(credit, value);
    left = subtract(left, value);
  }
  const before = sumOf(named.map((c) => c.value));
  const after = sumOf([...kept.values()]);
  const use: LimitUse = {
    limit: limit.id,
    clause: limit.clause.id,
    cap: amountText(plan, cap.value),
    before: amountText(plan, before),
    after: amountText(plan, after),
    arithmetic: linesOf(plan, cap.line, cap.value, named, kept, before),
  };
  return { credits: credits.map((c) => cut(plan, c, kept.get(c))), use };
}

function linesOf(
  plan: Plan,
  capLine: string,
  cap: Ratio,
  named: readonly WorkedCredit[],
  kept: ReadonlyMap<WorkedCredit, Ratio>,
  before: Ratio,
): string[] {
  const owed = named.filter((c) => compare(c.value, ZERO) > 0);
  const terms = owed.map((c) => moneyText(plan, c.value)).join(' + ');
  const sum = owed.length > 1 ? `${terms} = ${moneyText(plan, before)}` : moneyText(plan, before);
  if (compare(before, cap) <= 0) return [`${sum} is not above the limit of ${capLine}`];
  const lines = [`${sum} is above the limit of ${capLine}`];
  let used = ZERO;
  for (const credit of owed) {
    const value = kept.get(credit) ?? ZERO;
    const left = `${moneyText(plan, cap)} − ${moneyText(plan, used)} = ${moneyText(plan, value)}`;
    const cutTo = compare(used, ZERO) === 0 ? moneyText(plan, value) : `what is left, ${left}`;
    const kind =
      compare(value, credit.value) === 0 ? `keeps ${moneyText(plan, value)}` : `is cut to ${cutTo}`;
    lines.push(`${creditName(credit, named)} ${kind}`);
    used = add(used, value);
  }
  return lines;
}

/** The penalty's name; with its cell where the penalty has a credit for each cell. */
function creditName(credit: WorkedCredit, among: readonly WorkedCredit[]): string {
  const { penalty, cell } = credit.entry;
  const alone = among.every((c) => c === credit || c.entry.penalty !== penalty);
  return alone || cell === null ? penalty : `${penalty} (${cellName(cell)})`;
}

function cut(plan: Plan, credit: WorkedCredit, value: Ratio | undefined): WorkedCredit {
  if (value === undefined || compare(value, credit.value) === 0) return credit;
  return { value, entry: { ...credit.entry, amount: amountText(plan, value) } };
}
