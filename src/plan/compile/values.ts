import { clauseId } from '../../semantics/clause-id.js';
import type { Contract, SpanOfTime } from '../../semantics/contract.js';
import type { Plan, PlanSpanOfTime } from '../plan.js';
import { optional, planExpression, planType } from './expression.js';
import { planDeadline, planPeriod, type Writer } from './writer.js';

/** What expressions may name: parameters, fees, dimensions, services, spans, definitions, facts. */
export const planValues = (
  contract: Contract,
  writer: Writer,
): Pick<Plan, 'parameters' | 'fees' | 'dimensions' | 'services' | 'spans' | 'definitions' | 'facts'> => ({
  parameters: contract.parameters.map(({ id, label, type, value, span }) => ({
    id,
    label,
    type: planType(type),
    value: optional(value),
    clause: writer.clause(clauseId.parameter(id), span),
  })),
  fees: contract.fees.map(({ id, label, amount, each, by, span }) => ({
    id,
    label,
    amount: optional(amount),
    each: planPeriod(each),
    by,
    clause: writer.clause(clauseId.fee(id), span),
  })),
  dimensions: contract.dimensions.map((dimension) => ({
    id: dimension.id,
    label: dimension.label,
    ordered: dimension.ordered,
    fromRecords: dimension.fromRecords,
    values: dimension.values.map((v) => ({ id: v.id, label: v.label })),
    derivation:
      dimension.derivation === undefined
        ? null
        : {
            by: dimension.derivation.by,
            rows: dimension.derivation.rows.map(({ selector, otherwise, value }) => ({
              selector,
              otherwise,
              value,
            })),
          },
  })),
  services: contract.services.map(({ id, label, fee, hours, span }) => ({
    id,
    label,
    fee: fee?.value ?? null,
    hours: hours?.value ?? null,
    clause: writer.clause(clauseId.service(id), span),
  })),
  spans: contract.spans.map((span) => planSpan(span, writer)),
  definitions: contract.definitions.map(({ id, label, value, span }) => ({
    id,
    label,
    value: planExpression(value),
    clause: writer.clause(clauseId.definition(id), span),
  })),
  facts: contract.facts.map(({ id, label, text, by, deadline, silence, span }) => ({
    id,
    label,
    text,
    by: by ?? null,
    deadline: planDeadline(deadline),
    silence: silence ?? null,
    clause: writer.clause(clauseId.fact(id), span),
  })),
});

const planSpan = (span: SpanOfTime, writer: Writer): PlanSpanOfTime => ({
  id: span.id,
  label: span.label,
  source: span.source,
  condition: optional(span.condition),
  atLeastSeconds: span.atLeastSeconds ?? null,
  over: span.over === undefined ? null : { seconds: span.over.seconds, needs: span.over.needs ?? null },
  streak: span.streak ?? null,
  wholeMinutes: span.wholeMinutes,
  clause: writer.clause(clauseId.span(span.id), span.span),
});
