import type { Code } from '../diagnostics/catalog/index.js';
import { diagnose, type ArgumentsOf, type Extras } from '../diagnostics/diagnose.js';
import type { Diagnostic, Fix } from '../diagnostics/diagnostic.js';
import type { ContractFile, Declaration, Name } from '../syntax/ast.js';
import type { Span } from '../text/source.js';
import type { HolidayFile } from './holiday-files.js';
import { nearest } from '../text/nearest.js';

/** What a contract is checked in, beside its own text. */
export interface Environment {
  /** Region to the calendar file that was found beside the contract. */
  readonly holidays: ReadonlyMap<string, HolidayFile>;
  /**
   * Contracts that the text imports or amends, by their path (`pathFrom` in expand/paths.ts), parsed. A path that is
   * not here is reported as missing.
   */
  readonly imports?: ReadonlyMap<string, ContractFile>;
  /** Why a file that the text names was not read in, by its path; what is in neither map is missing. */
  readonly refused?: ReadonlyMap<string, string>;
  /** What was found when the text was read. A fact is not called missing where a line could not be read. */
  readonly syntax?: readonly Diagnostic[];
}

/** The kinds of thing that an author declares under a name; one scope each. */
export type Kind =
  | 'party'
  | 'fee'
  | 'calendar'
  | 'dimension'
  | 'service'
  | 'slo'
  | 'exclusion'
  | 'penalty'
  | 'span'
  | 'definition'
  | 'fact'
  | 'parameter'
  | 'pool';

/** A declaration with a name, and the fragment of the tree that declares it. */
export type NamedDeclaration = Exclude<
  Extract<Declaration, { name: Name }>,
  { kind: 'FillDeclaration' | 'RemoveDeclaration' }
>;

/** Names in reach, and where findings go. Made once a check, passed to every lowering. */
export interface Scope {
  readonly environment: Environment;
  readonly diagnostics: readonly Diagnostic[];
  report<C extends Code>(code: C, span: Span, args: ArgumentsOf<C>, extras?: Extras): void;
  /** True when `declaration` is the first of its kind and name: the one that counts. */
  counts(declaration: NamedDeclaration): boolean;
  /** The declaration that counts for a name. */
  declarationOf(kind: Kind, id: string): NamedDeclaration | undefined;
  /** Names declared under a kind, in the order of the text. */
  namesOf(kind: Kind): readonly string[];
  /** The id that a name reaches; undefined, and a finding, where it reaches nothing of that kind. */
  resolve(kind: Kind, name: Name): string | undefined;
  /** Like `resolve`, for a name that may be written in several ways (`support hours` for `support_hours`). */
  resolveAny(kind: Kind, name: Name, spellings: readonly string[]): string | undefined;
  /** True when a line within the span (or anywhere, without one) could not be read. */
  unreadIn(span: Span | undefined): boolean;
  /** Marks a thing as used that was reached in another way than by its name. */
  use(kind: Kind, id: string): void;
  isUsed(kind: Kind, id: string): boolean;
}

/** The words for a kind in a message. */
export const kindWords: Readonly<Record<Kind, string>> = {
  party: 'party',
  fee: 'fee',
  calendar: 'calendar',
  dimension: 'dimension',
  service: 'service',
  slo: 'service level',
  exclusion: 'exclusion',
  penalty: 'penalty',
  span: 'span of time',
  definition: 'definition',
  fact: 'fact',
  parameter: 'parameter',
  pool: 'pool',
};

/** Kinds whose names stand for values in expressions, in the order in which a name is looked up. */
export const valueKinds = ['definition', 'parameter', 'fact', 'fee', 'slo', 'pool', 'penalty'] as const;
export type ValueKind = (typeof valueKinds)[number];

const kindOf: Partial<Record<Declaration['kind'], Kind>> = {
  PartyDeclaration: 'party',
  FeeDeclaration: 'fee',
  CalendarDeclaration: 'calendar',
  DimensionDeclaration: 'dimension',
  ServiceDeclaration: 'service',
  SloDeclaration: 'slo',
  ExclusionDeclaration: 'exclusion',
  PenaltyDeclaration: 'penalty',
  SpanDeclaration: 'span',
  DefineDeclaration: 'definition',
  FactDeclaration: 'fact',
  AskDeclaration: 'parameter',
  PoolDeclaration: 'pool',
};

/** The declaration, if it declares a name (a mention, as in `remove fee support`, does not). */
export const asNamed = (declaration: Declaration): NamedDeclaration | undefined =>
  kindOf[declaration.kind] === undefined ? undefined : (declaration as NamedDeclaration);

/** The kind of thing that a declaration declares. */
export const kindOfDeclaration = (declaration: Declaration): Kind | undefined => kindOf[declaration.kind];

/** Binds names to declarations and reports names declared twice. `found`: what was found before. */
export function createScope(
  file: ContractFile,
  environment: Environment,
  found: readonly Diagnostic[] = [],
): Scope {
  const diagnostics: Diagnostic[] = [...found];
  const declared = new Map<Kind, Map<string, NamedDeclaration>>();
  const used = new Set<string>();
  const unread = (environment.syntax ?? []).filter((d) => d.severity === 'error').map((d) => d.span);

  const report: Scope['report'] = (code, span, args, extras) => {
    diagnostics.push(diagnose(code, span, args, extras));
  };
  const tableOf = (kind: Kind): Map<string, NamedDeclaration> => {
    let table = declared.get(kind);
    if (table === undefined) declared.set(kind, (table = new Map()));
    return table;
  };

  const reported = new Set<string>();
  for (const node of file.declarations) {
    const kind = kindOf[node.kind];
    const declaration = asNamed(node);
    if (kind === undefined || declaration === undefined || declaration.name.text === '') continue;
    const table = tableOf(kind);
    const first = table.get(declaration.name.text);
    if (first === undefined) table.set(declaration.name.text, declaration);
    else if (kind !== 'party' && !isSecondSeverity(first, declaration)) {
      report(
        'SLA0202',
        declaration.name.span,
        { kind: kindWords[kind], name: declaration.name.text },
        { related: [{ span: first.name.span, message: 'The first one.' }] },
      );
    }
  }
  for (const [i, kind] of valueKinds.entries()) {
    for (const [name, declaration] of declared.get(kind) ?? []) {
      for (const other of valueKinds.slice(i + 1)) {
        const same = declared.get(other)?.get(name);
        if (same === undefined || reported.has(name)) continue;
        reported.add(name);
        const later = same.span.start > declaration.span.start ? same : declaration;
        const earlier = later === same ? declaration : same;
        report(
          'SLA0215',
          later.name.span,
          { name, first: kindWords[kindOf[earlier.kind]!], second: kindWords[kindOf[later.kind]!] },
          { related: [{ span: earlier.name.span, message: `The ${kindWords[kindOf[earlier.kind]!]}.` }] },
        );
      }
    }
  }

  const resolveAny: Scope['resolveAny'] = (kind, name, spellings) => {
    if (name.text === '') return undefined;
    for (const spelling of spellings) {
      if (declared.get(kind)?.has(spelling) !== true) continue;
      used.add(`${kind} ${spelling}`);
      return spelling;
    }
    const other = [...declared].find(([k, table]) => k !== kind && table.has(name.text));
    if (other !== undefined) {
      const target = other[1].get(name.text)!;
      const is = kindWords[other[0]];
      report(
        'SLA0203',
        name.span,
        { name: name.text, is, wanted: kindWords[kind] },
        { related: [{ span: target.name.span, message: `The ${is} “${name.text}”.` }], ...hintOf(kind) },
      );
      return undefined;
    }
    const suggestion = nearest(name.text, declared.get(kind)?.keys() ?? []);
    // It would otherwise be reported as unused as well, for the same slip.
    if (suggestion !== undefined) used.add(`${kind} ${suggestion}`);
    report(
      'SLA0201',
      name.span,
      { kind: kindWords[kind], name: name.text, suggestion },
      suggestion === undefined ? hintOf(kind) : { fixes: [replaceWith(name.span, suggestion)] },
    );
    return undefined;
  };
  const hintOf = (kind: Kind): Extras => {
    const names = [...(declared.get(kind)?.keys() ?? [])];
    if (names.length === 0) return { hint: `The contract declares no ${kindWords[kind]}.` };
    const shown = names.slice(0, 5).map((n) => `“${n}”`);
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return { hint: `Declared: ${shown.join(', ')}${more}.` };
  };

  return {
    environment,
    diagnostics,
    report,
    counts: (declaration) =>
      declared.get(kindOf[declaration.kind] ?? 'party')?.get(declaration.name.text) === declaration,
    declarationOf: (kind, id) => declared.get(kind)?.get(id),
    namesOf: (kind) => [...(declared.get(kind)?.keys() ?? [])],
    resolve: (kind, name) => resolveAny(kind, name, [name.text]),
    resolveAny,
    unreadIn: (span) =>
      unread.some(
        (u) =>
          span === undefined ||
          (u.file === span.file && u.start >= span.start && u.end <= Math.max(span.end, u.start)),
      ),
    use: (kind, id) => void used.add(`${kind} ${id}`),
    isUsed: (kind, id) => used.has(`${kind} ${id}`),
  };
}

/** The mend of a misspelt word. */
export const replaceWith = (span: Span, text: string): Fix => ({
  title: `write “${text}”`,
  edits: [{ span, text }],
});

/** `severity { … }` twice is one fact said twice (SLA0205), not two dimensions of one name. */
const isSecondSeverity = (first: NamedDeclaration, second: NamedDeclaration): boolean =>
  first.kind === 'DimensionDeclaration' &&
  second.kind === 'DimensionDeclaration' &&
  first.isSeverity &&
  second.isSeverity;
