import type { Result } from '../diagnostics/diagnostic.js';
import type { ContractFile, Declaration } from '../syntax/ast.js';
import type { Contract } from './contract.js';
import { dimensionsUsedBy, type Draft } from './draft.js';
import { lowerCalendar } from './lower/calendar.js';
import { lowerDimension, lowerService } from './lower/dimension.js';
import { lowerExample } from './lower/example.js';
import { completeExclusion, lowerExclusion } from './lower/exclusion.js';
import { lowerHeader } from './lower/header.js';
import { completePenalty, lowerLimit, lowerPenalty } from './lower/penalty.js';
import { indexValues } from './lower/selector.js';
import { completeSlo, lowerSlo } from './lower/slo.js';
import { declaredOf, lowerMoney, lowerPeriod } from './lower/values.js';
import { rules } from './rules/index.js';
import { createScope, type Environment, type NamedDeclaration, type Scope } from './scope.js';

export type { Environment } from './scope.js';

/** From tree to contract, with findings in the order of the text. What is not understood is left out. Never throws. */
export function check(file: ContractFile, environment: Environment): Result<Contract> {
  const scope = createScope(file, environment);
  const draft = lower(file, scope);
  for (const rule of rules) rule({ file, draft, scope });
  const diagnostics = [...scope.diagnostics].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  return { value: complete(draft), diagnostics };
}

/** Meaning in the order in which it depends on itself: money and calendars before service levels, these before credits. */
function lower(file: ContractFile, scope: Scope): Draft {
  const each = <K extends Declaration['kind']>(kind: K) => declarationsOf(file, kind, scope);
  const header = lowerHeader(file, scope);
  const currency = header.currency?.value;
  const fees = each('FeeDeclaration').flatMap((node) => {
    const amount = lowerMoney(node.amount, currency, scope);
    const period = lowerPeriod(node.each, scope);
    return amount === undefined || period === undefined
      ? []
      : [{ ...declaredOf(node), amount, each: period }];
  });
  const calendars = each('CalendarDeclaration').map((node) => lowerCalendar(node, header.term, scope));
  const dimensions = each('DimensionDeclaration')
    .map((node) => lowerDimension(node, scope))
    .sort((a, b) => Number(b.ordered) - Number(a.ordered));
  const index = indexValues(dimensions);
  const services = each('ServiceDeclaration').map((node) => lowerService(node, scope));
  const slos = each('SloDeclaration').map((node) => lowerSlo(node, dimensions, index, scope));
  const exclusions = each('ExclusionDeclaration').map((node) => lowerExclusion(node, dimensions, scope));
  const penalties = each('PenaltyDeclaration').map((node) =>
    lowerPenalty(node, slos, dimensions, index, currency, scope),
  );
  const limits = each('LimitDeclaration').flatMap(
    (node, i) => lowerLimit(node, i + 1, currency, scope) ?? [],
  );
  const examples = each('ExampleDeclaration').flatMap(
    (node) => lowerExample(node, { slos, dimensions, index, currency, scope }) ?? [],
  );
  return { ...header, fees, calendars, dimensions, services, slos, exclusions, penalties, limits, examples };
}

/** Declarations of a kind that have a name (where they need one) and are the first of that name. */
const declarationsOf = <K extends Declaration['kind']>(
  file: ContractFile,
  kind: K,
  scope: Scope,
): Extract<Declaration, { kind: K }>[] =>
  file.declarations.filter(
    (d): d is Extract<Declaration, { kind: K }> => d.kind === kind && (!isNamed(d) || scope.counts(d)),
  );

const isNamed = (declaration: Declaration): declaration is NamedDeclaration => 'name' in declaration;

/** Leaves out what is incomplete, and what hangs on it. */
function complete(draft: Draft): Contract {
  const slos = draft.slos.flatMap((slo) => completeSlo(slo, dimensionsUsedBy(slo, draft).length > 0) ?? []);
  const sloIds = new Set(slos.map((s) => s.id));
  const penalties = draft.penalties.flatMap((penalty) => completePenalty(penalty, slos) ?? []);
  const penaltyIds = new Set(penalties.map((p) => p.id));
  return {
    ...draft,
    slos,
    exclusions: draft.exclusions.flatMap((exclusion) => completeExclusion(exclusion) ?? []),
    penalties,
    limits: draft.limits.filter((limit) => limit.penalties.every((id) => penaltyIds.has(id))),
    examples: draft.examples.filter(
      (example) =>
        example.given.every((g) => sloIds.has(g.slo)) &&
        example.expect.every((e) =>
          e.kind === 'attainment' ? sloIds.has(e.slo) : e.subject === 'total' || penaltyIds.has(e.subject),
        ),
    ),
  };
}
