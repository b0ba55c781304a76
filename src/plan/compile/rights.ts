import { clauseId } from '../../semantics/clause-id.js';
import type { Contract } from '../../semantics/contract.js';
import type { Plan } from '../plan.js';
import { planExpression } from './expression.js';
import { exactText, planDeadline, planPeriod, type Writer } from './writer.js';

/** What stands beside the money: stacking, limits, claims, ends, escalations, duties, dependencies. */
export const planRights = (
  contract: Contract,
  writer: Writer,
): Pick<
  Plan,
  'stackings' | 'limits' | 'claims' | 'terminations' | 'escalations' | 'duties' | 'dependencies'
> => ({
  stackings: contract.stackings.map(({ penalties, rule, span }, index) => ({
    penalties,
    rule,
    clause: writer.clause(clauseId.stacking(index), span),
  })),
  limits: contract.limits.map((limit) => ({
    id: limit.id,
    penalties: limit.penalties,
    to: planExpression(limit.to),
    each: planPeriod(limit.each),
    clause: writer.clause(clauseId.limit(limit.id), limit.span),
  })),
  claims: contract.claims.map((claim, index) => ({
    penalties: claim.penalties,
    automatic: claim.automatic,
    deadline: planDeadline(claim.deadline),
    evidence: claim.evidence,
    payment: claim.payment ?? null,
    clause: writer.clause(clauseId.claim(index), claim.span),
  })),
  terminations: contract.terminations.map((termination, index) => ({
    by: termination.by,
    condition: planExpression(termination.condition),
    notice: planDeadline(termination.notice),
    clause: writer.clause(clauseId.termination(index), termination.span),
  })),
  escalations: contract.escalations.map(({ selector, steps, span }, index) => ({
    selector,
    steps: steps.map((step) => ({ at: exactText(step.at), of: step.of, notify: step.notify })),
    clause: writer.clause(clauseId.escalation(index), span),
  })),
  duties: contract.duties.map((duty, index) => ({
    kind: duty.kind,
    party: duty.party ?? null,
    text: duty.text,
    each: duty.each === undefined ? null : planPeriod(duty.each),
    deadline: planDeadline(duty.deadline),
    clause: writer.clause(clauseId.duty(index), duty.span),
  })),
  dependencies: contract.dependencies.map(({ label, share, span }, index) => ({
    label,
    share: exactText(share),
    clause: writer.clause(clauseId.dependency(index), span),
  })),
});
