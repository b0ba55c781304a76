import { diagnose } from '../../diagnostics/diagnose.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { AmendsDeclaration, ContractFile, Declaration, ImportDeclaration } from '../../syntax/ast.js';
import { asNamed, kindOfDeclaration, kindWords, type Environment } from '../scope.js';
import { nearest } from '../../text/nearest.js';
import { pathFrom } from './paths.js';

/** A contract with everything that it imports and amends in place, as if it were written there. */
export interface Expanded {
  readonly file: ContractFile;
  readonly amends: AmendsDeclaration | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts imported declarations where they are imported, and applies an amendment to the contract that it amends. */
export function expand(file: ContractFile, environment: Environment): Expanded {
  const special = file.declarations.some((d) => SPECIAL.has(d.kind));
  if (!special) return { file, amends: undefined, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  // The contract itself: whoever imports it by its own name has come round in a circle.
  const root = file.span.file.replace(/^.*[/\\]/, '');
  const loaded = new Set<string>();
  const declarations = inline(file, '', [], { environment, diagnostics, loaded, root });
  const amends = file.declarations.find((d) => d.kind === 'AmendsDeclaration');
  const others = [...loaded].flatMap((key) => environment.imports?.get(key)?.acceptances ?? []);
  const acceptances = [...file.acceptances, ...others];
  return { file: { ...file, declarations, acceptances }, amends, diagnostics };
}

const SPECIAL = new Set<Declaration['kind']>([
  'ImportDeclaration',
  'AmendsDeclaration',
  'RemoveDeclaration',
  'ReplaceDeclaration',
]);

interface Loading {
  readonly environment: Environment;
  readonly diagnostics: Diagnostic[];
  /** Files already in place: a second import of the same file adds nothing. */
  readonly loaded: Set<string>;
  readonly root: string;
}

/** `trail`: keys of the files that lead here, for circles. */
function inline(
  file: ContractFile,
  key: string,
  trail: readonly string[],
  loading: Loading,
): readonly Declaration[] {
  const amends = file.declarations.find((d) => d.kind === 'AmendsDeclaration');
  const base = amends === undefined ? undefined : contentOf(amends, key, trail, loading);
  const own: Declaration[] = [];
  const changes: Declaration[] = [];
  for (const declaration of file.declarations) {
    switch (declaration.kind) {
      case 'ImportDeclaration':
        own.push(...(contentOf(declaration, key, trail, loading) ?? []));
        break;
      case 'AmendsDeclaration':
        break;
      case 'RemoveDeclaration':
      case 'ReplaceDeclaration':
        if (amends === undefined) {
          const what = declaration.kind === 'RemoveDeclaration' ? 'remove' : 'replace';
          loading.diagnostics.push(
            diagnose(
              'SLA0227',
              declaration.span,
              { what },
              { hint: 'For example: amends "Base agreement" from "base.sla" effective 2026-07-01' },
            ),
          );
        } else changes.push(declaration);
        break;
      default:
        own.push(declaration);
    }
  }
  return base === undefined ? own : amend(base, own, changes, loading.diagnostics);
}

/** The declarations of another file; nothing, and a finding, where it is missing or imports itself. */
function contentOf(
  node: ImportDeclaration | AmendsDeclaration,
  key: string,
  trail: readonly string[],
  loading: Loading,
): readonly Declaration[] | undefined {
  const written = node.path.value;
  if (written === '') return undefined;
  const path = pathFrom(key, written);
  if (path === key || path === loading.root || trail.includes(path)) {
    const start = trail.indexOf(path);
    const circle = [...(start < 0 ? trail : trail.slice(start)), key, path].map(
      (name) => name || loading.root,
    );
    loading.diagnostics.push(diagnose('SLA0220', node.path.span, { path: written, circle }));
    return undefined;
  }
  const file = loading.environment.imports?.get(path);
  if (file === undefined) {
    const reason = loading.environment.refused?.get(path);
    const near = reason === undefined ? nearest(path, loading.environment.imports?.keys() ?? []) : undefined;
    loading.diagnostics.push(
      diagnose('SLA0219', node.path.span, { path: written, reason, suggestion: near }),
    );
    return undefined;
  }
  if (loading.loaded.has(path)) return [];
  loading.loaded.add(path);
  return inline(file, path, [...trail, key], loading);
}

/** Declarations of which a contract has one: those of the amendment take the place of the base contract's. */
const SINGLE = new Set<Declaration['kind']>([
  'ContractHeader',
  'TermDeclaration',
  'TimeZoneDeclaration',
  'CurrencyDeclaration',
  'GovernedByDeclaration',
]);

/**
 * The base contract with what the amendment removes, replaces and adds. Worked examples show the text that they stand
 * in: those of the base would show figures that the amendment has changed.
 */
function amend(
  base: readonly Declaration[],
  own: readonly Declaration[],
  changes: readonly Declaration[],
  diagnostics: Diagnostic[],
): readonly Declaration[] {
  const kept: (Declaration | undefined)[] = base.filter(
    (d) => d.kind !== 'ExampleDeclaration' && (!SINGLE.has(d.kind) || !own.some((o) => o.kind === d.kind)),
  );
  for (const change of changes) {
    const target = targetOf(change);
    if (target === undefined) continue;
    const at = kept.findIndex((d) => d !== undefined && nameOf(d) === `${target.what} ${target.name.text}`);
    if (at < 0) {
      const names = kept.flatMap((d) => (d === undefined ? [] : (nameOf(d) ?? [])));
      const same = names
        .filter((n) => n.startsWith(`${target.what} `))
        .map((n) => n.slice(target.what.length + 1));
      diagnostics.push(
        diagnose(
          change.kind === 'RemoveDeclaration' ? 'SLA0221' : 'SLA0222',
          target.name.span,
          { what: target.words, name: target.name.text, suggestion: nearest(target.name.text, same) },
          same.length === 0 ? {} : { hint: `The base contract declares: ${same.slice(0, 5).join(', ')}.` },
        ),
      );
      continue;
    }
    kept[at] = change.kind === 'ReplaceDeclaration' ? change.declaration : undefined;
  }
  const rest = kept.filter((d) => d !== undefined);
  const names = new Map(rest.flatMap((d) => (nameOf(d) === undefined ? [] : [[nameOf(d)!, d] as const])));
  for (const declaration of own) {
    const name = nameOf(declaration);
    const there = name === undefined ? undefined : names.get(name);
    const named = asNamed(declaration);
    const kind = kindOfDeclaration(declaration);
    if (there === undefined || named === undefined || kind === undefined || kind === 'party') continue;
    diagnostics.push(
      diagnose(
        'SLA0226',
        named.name.span,
        { what: kindWords[kind], name: named.name.text },
        {
          fixes: [
            {
              title: 'insert “replace”',
              edits: [{ span: { ...named.span, end: named.span.start }, text: 'replace ' }],
            },
          ],
        },
      ),
    );
    rest.splice(rest.indexOf(there), 1);
  }
  return [...rest, ...own];
}

/** `slo uptime`: the head and the name of a declaration that has one. */
function nameOf(declaration: Declaration): string | undefined {
  const named = asNamed(declaration);
  return named === undefined || named.name.text === ''
    ? undefined
    : `${headOf(declaration)} ${named.name.text}`;
}

const headOf = (declaration: Declaration): string => {
  switch (declaration.kind) {
    case 'PartyDeclaration':
      return declaration.role;
    case 'DefineDeclaration':
      return 'define';
    case 'AskDeclaration':
      return 'ask';
    case 'DimensionDeclaration':
      return declaration.isSeverity ? 'severity' : 'dimension';
    default:
      return kindOfDeclaration(declaration) ?? declaration.kind;
  }
};

function targetOf(change: Declaration) {
  if (change.kind === 'RemoveDeclaration') {
    return change.name.text === '' && change.what !== 'severity'
      ? undefined
      : { what: change.what, words: change.what, name: change.name };
  }
  if (change.kind !== 'ReplaceDeclaration') return undefined;
  const named = asNamed(change.declaration);
  return named === undefined || named.name.text === ''
    ? undefined
    : { what: headOf(change.declaration), words: headOf(change.declaration), name: named.name };
}
