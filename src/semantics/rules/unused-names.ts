import type { Rule } from '../draft.js';
import { kindWords, type Kind } from '../scope.js';

/** A calendar, fee, definition, fact, span, parameter or dimension that no clause reaches is most often a name that was meant elsewhere. */
export const unusedNames: Rule = ({ draft, scope }) => {
  // A line that could not be read may be the one that uses the name.
  if (scope.unreadIn(undefined)) return;
  const check = (
    kind: Kind,
    things: readonly {
      readonly id: string;
      readonly nameSpan: { file: string; start: number; end: number };
    }[],
  ): void => {
    for (const { id, nameSpan } of things) {
      if (!scope.isUsed(kind, id)) scope.report('SLA0204', nameSpan, { kind: kindWords[kind], name: id });
    }
  };
  check('calendar', draft.calendars);
  check('fee', draft.fees);
  check(
    'dimension',
    draft.dimensions.filter((d) => d.values.length > 0 || d.fromRecords),
  );
  check('definition', draft.definitions);
  check('fact', draft.facts);
  check(
    'span',
    draft.spans.filter((s) => scope.declarationOf('span', s.id) !== undefined),
  );
  check('parameter', draft.parameters);
};
