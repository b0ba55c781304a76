import { catalog, type Code } from '../diagnostics/catalog/index.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Acceptance } from '../syntax/ast.js';
import { nearest } from '../text/nearest.js';
import type { Span } from '../text/source.js';

/** A finding that the text accepts, and why. */
export interface Accepted {
  readonly finding: Diagnostic;
  readonly reason: string;
  /** The line that accepts it. */
  readonly span: Span;
}

/** What is left to report, and what the text accepts. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  readonly accepted: readonly Accepted[];
}

/**
 * Takes out the findings that the text accepts. An acceptance is about the fact below it, block included, and about
 * warnings and hints only. What accepts nothing is reported, unless an error stands in the way: then nobody knows.
 * `root` is the file that is checked; a line of an imported file may be about what an amendment has replaced.
 */
export function settleAcceptances(
  acceptances: readonly Acceptance[],
  found: readonly Diagnostic[],
  syntax: readonly Diagnostic[],
  root: string,
): Settled {
  if (acceptances.length === 0) return { diagnostics: found, accepted: [] };
  const own: Diagnostic[] = [];
  const byCode = new Map<string, Acceptance[]>();
  for (const acceptance of acceptances) {
    const wrong = unusable(acceptance, found);
    if (wrong !== undefined) own.push(wrong);
    else byCode.set(acceptance.code.text, [...(byCode.get(acceptance.code.text) ?? []), acceptance]);
  }
  const used = new Set<Acceptance>();
  const accepted: Accepted[] = [];
  const left = found.filter((finding) => {
    const by = byCode.get(finding.code)?.filter((a) => isAbout(a, finding)) ?? [];
    const [first] = by;
    if (first === undefined) return true;
    for (const acceptance of by) used.add(acceptance);
    accepted.push({ finding, reason: first.reason.value, span: first.span });
    return false;
  });
  if (!hasErrors([...found, ...syntax, ...own])) {
    for (const acceptance of [...byCode.values()].flat()) {
      if (used.has(acceptance) || acceptance.span.file !== root) continue;
      const others = codesAbout(acceptance, left);
      own.push(
        diagnose(
          'SLA0230',
          acceptance.span,
          { code: acceptance.code.text, concerns: acceptance.concerns !== undefined },
          {
            ...(others.length === 0 ? {} : { hint: `Found in the fact below: ${others.join(', ')}` }),
            fixes: [{ title: 'remove the line', edits: [{ span: acceptance.span, text: '' }] }],
          },
        ),
      );
    }
  }
  return { diagnostics: [...left, ...own], accepted };
}

/** Why an acceptance cannot stand: no such finding, one that is an error, no reason. */
function unusable(acceptance: Acceptance, found: readonly Diagnostic[]): Diagnostic | undefined {
  const { code, reason } = acceptance;
  // The line that lacks it has been reported.
  if (code.text === '' || reason.span.start === reason.span.end) return undefined;
  const entry = Object.hasOwn(catalog, code.text) ? catalog[code.text as Code] : undefined;
  if (entry === undefined) {
    const suggestion = meant(code.text, codesAbout(acceptance, found));
    return diagnose(
      'SLA0228',
      code.span,
      { code: code.text, suggestion },
      suggestion === undefined
        ? {}
        : { fixes: [{ title: `write “${suggestion}”`, edits: [{ span: code.span, text: suggestion }] }] },
    );
  }
  if (entry.severity === 'error' || !/^SLA0[2-7]/.test(code.text) || code.text === 'SLA0230') {
    return diagnose('SLA0229', code.span, { code: code.text, title: entry.title });
  }
  if (reason.value.trim() === '') {
    return diagnose(
      'SLA0231',
      reason.span,
      { code: code.text },
      { hint: `For example: accept ${code.text} "Agreed with the customer."` },
    );
  }
  return undefined;
}

/** The code that was meant: a zero or a capital forgotten, else what is found in the fact. */
function meant(written: string, here: readonly string[]): string | undefined {
  const digits = /(\d+)$/.exec(written)?.[1];
  const padded = digits === undefined ? undefined : `SLA${digits.padStart(4, '0')}`;
  if (padded !== undefined && Object.hasOwn(catalog, padded)) return padded;
  return here.length === 1 ? here[0] : nearest(written, here);
}

const isAbout = ({ concerns }: Acceptance, { span, severity }: Diagnostic): boolean =>
  severity !== 'error' &&
  concerns !== undefined &&
  concerns.file === span.file &&
  span.start >= concerns.start &&
  span.end <= concerns.end;

const codesAbout = (acceptance: Acceptance, found: readonly Diagnostic[]): string[] => [
  ...new Set(found.filter((finding) => isAbout(acceptance, finding)).map(({ code }) => code)),
];
