import type { Declaration, ExclusionFact, PenaltyFact, SloFact } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Rule } from '../draft.js';
import type { Scope } from '../scope.js';

const once: Partial<Record<Declaration['kind'] | SloFact['kind'], string>> = {
  ContractHeader: 'contract',
  TermDeclaration: 'effective',
  TimeZoneDeclaration: 'time zone',
  CurrencyDeclaration: 'currency',
  Measure: 'measure',
  Paused: 'paused',
  Window: 'each',
  Target: 'target',
  NoData: 'no data',
  NeverStopped: 'if never',
  DimensionChange: 'on … change',
  GovernedByDeclaration: 'governed by',
  AmendsDeclaration: 'amends',
  Eligible: 'where',
  Judged: 'judged',
  Needs: 'needs',
  Reopening: 'on reopening',
};

const exclusionFact: Readonly<Record<ExclusionFact['kind'], string | undefined>> = {
  ExclusionScope: 'from',
  ExclusionCondition: 'where',
  ExclusionWhen: 'when',
  ExclusionLimit: 'at most',
  ExclusionEvidence: undefined,
};
const penaltyFact: Readonly<Record<PenaltyFact['kind'], string | undefined>> = {
  Effect: undefined,
  PenaltyWhen: undefined,
  PenaltyLeast: 'at least',
  PenaltyRounding: 'rounded',
  PenaltyExpiry: 'expires',
  PenaltyDoubled: 'doubled',
  PenaltyAlso: 'also',
};

/** Facts of which there can be only one, in a contract or in a block. */
export const saidTwice: Rule = ({ file, scope }) => {
  report(
    file.declarations.flatMap((d) => {
      const what =
        d.kind === 'PartyDeclaration'
          ? d.role === 'third party'
            ? undefined
            : d.role
          : d.kind === 'DimensionDeclaration' && d.isSeverity
            ? 'severity'
            : once[d.kind];
      return what === undefined ? [] : [{ what, span: d.span }];
    }),
    'in the contract',
    scope,
  );
  for (const declaration of file.declarations) {
    switch (declaration.kind) {
      case 'SloDeclaration':
        report(
          declaration.facts.map((f) => ({ what: once[f.kind] ?? f.kind, span: f.span })),
          `in “${declaration.name.text}”`,
          scope,
        );
        break;
      case 'ServiceDeclaration':
        report(
          declaration.facts.flatMap((f) =>
            f.kind === 'ServiceScope' || f.kind === 'ServiceVolume'
              ? []
              : [{ what: f.kind === 'ServiceHours' ? 'open' : 'fee', span: f.span }],
          ),
          `in “${declaration.name.text}”`,
          scope,
        );
        break;
      case 'ExclusionDeclaration':
        report(
          declaration.facts.flatMap((f) => {
            const what = exclusionFact[f.kind];
            return what === undefined ? [] : [{ what, span: f.span }];
          }),
          `in “${declaration.name.text}”`,
          scope,
        );
        break;
      case 'PenaltyDeclaration':
        report(
          declaration.facts.flatMap((f) => {
            const what = penaltyFact[f.kind];
            return what === undefined ? [] : [{ what, span: f.span }];
          }),
          `in “${declaration.name.text}”`,
          scope,
        );
        break;
      default:
    }
  }
};

function report(
  facts: readonly { readonly what: string; readonly span: Span }[],
  where: string,
  scope: Scope,
): void {
  const seen = new Map<string, Span>();
  for (const { what, span } of facts) {
    const first = seen.get(what);
    if (first === undefined) seen.set(what, span);
    else
      scope.report(
        'SLA0205',
        span,
        { what, where },
        { related: [{ span: first, message: 'The first one.' }] },
      );
  }
}
