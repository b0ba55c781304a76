import type { Result } from '../diagnostics/diagnostic.js';
import type { ContractFile } from '../syntax/ast.js';
import { settleAcceptances, type Accepted } from './acceptances.js';
import type { Contract } from './contract.js';
import { dimensionsUsedBy, type Draft } from './draft.js';
import { expand } from './expand/expand.js';
import { completeExclusion } from './lower/exclusion.js';
import { lowerContract } from './lower/contract.js';
import { completePenalty } from './lower/penalty.js';
import { completeSlo } from './lower/slo.js';
import { rules } from './rules/index.js';
import { createScope, type Environment } from './scope.js';

export type { Environment } from './scope.js';

/** A checked contract, and the findings that its text accepts. */
export interface Checked extends Result<Contract> {
  readonly accepted: readonly Accepted[];
}

/** From tree to contract, with findings in the order of the text. What is not understood is left out. Never throws. */
export function check(file: ContractFile, environment: Environment): Checked {
  const expanded = expand(file, environment);
  const scope = createScope(expanded.file, environment, expanded.diagnostics);
  const draft = lowerContract(expanded, scope);
  for (const rule of rules) rule({ file: expanded.file, draft, scope });
  const { acceptances, span } = expanded.file;
  const settled = settleAcceptances(acceptances, scope.diagnostics, environment.syntax ?? [], span.file);
  const diagnostics = [...settled.diagnostics].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  return { value: complete(draft), diagnostics, accepted: settled.accepted };
}

/** Leaves out what is incomplete, and what hangs on it. */
function complete(draft: Draft): Contract {
  const slos = draft.slos.flatMap((slo) => completeSlo(slo, dimensionsUsedBy(slo, draft).length > 0) ?? []);
  const sloIds = new Set(slos.map((s) => s.id));
  const penalties = draft.penalties.flatMap((penalty) => completePenalty(penalty, sloIds) ?? []);
  const penaltyIds = new Set(penalties.map((p) => p.id));
  // Names that a document or settlement could look up and not find, because their declaration was left out.
  const lost = new Set([
    ...draft.slos.map((s) => s.id).filter((id) => !sloIds.has(id)),
    ...draft.penalties.map((p) => p.id).filter((id) => !penaltyIds.has(id)),
  ]);
  const pools = draft.pools.filter((pool) => pool.shares.every((s) => sloIds.has(s.slo)));
  const keeps = (ids: readonly string[]): boolean => ids.every((id) => !lost.has(id));
  return {
    ...draft,
    slos,
    exclusions: draft.exclusions.flatMap((exclusion) => completeExclusion(exclusion) ?? []),
    penalties,
    pools,
    stackings: draft.stackings.filter((s) => keeps(s.penalties)),
    limits: draft.limits.filter((limit) => keeps(limit.penalties)),
    claims: draft.claims.map((claim) => ({
      ...claim,
      penalties: claim.penalties.filter((id) => !lost.has(id)),
    })),
    escalations: draft.escalations.filter((e) => e.steps.every((s) => sloIds.has(s.of))),
    examples: draft.examples.filter(
      (example) =>
        example.given.every((g) => keeps([g.kind === 'value' ? g.name : g.slo])) &&
        example.expect.every((e) => e.kind === 'termination' || keeps([e.name])),
    ),
  };
}
