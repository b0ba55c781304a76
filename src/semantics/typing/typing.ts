import type { Declaration, Expression as ExpressionNode } from '../../syntax/ast.js';
import type { Span } from '../../text/source.js';
import type { Dimension } from '../contract.js';
import type { Expression, ValueType } from '../expression.js';
import { kindWords, type Kind, type Scope } from '../scope.js';
import type { ValueIndex } from '../lower/selector.js';

/**
 * An expression with its type. `loose`: a quotient of like quantities or a bare number, which stands for a share as
 * well as for a number (`errors / requests at most 5%`, `1 - time in down / time in period`).
 */
export interface Typed {
  readonly expression: Expression;
  readonly loose: boolean;
}

/** What a name stands for, without its value. */
export interface TypedName {
  readonly type: ValueType;
  readonly loose: boolean;
}

/** Where an expression stands: which names reach what. */
export interface Place {
  /** The record under judgement, whose fields may be named; `any`: the one that has the fields which are named. */
  readonly record: string | 'any' | undefined;
  /** The service level that `attainment`, `target` and `minimum` mean. */
  readonly slo: string | undefined;
  /** The type of `lateness`, where there is a late record. */
  readonly lateness: ValueType | undefined;
  /** A span of time, or a calendar for its open time, may be named as a condition (`when maintenance`). */
  readonly spans: boolean;
  /** Penalties, pools, `points` and `total` may be named. */
  readonly remedies: boolean;
}
export const PLACE: Place = {
  record: undefined,
  slo: undefined,
  lateness: undefined,
  spans: false,
  remedies: false,
};

/** All that typing an expression looks at. Made once a check. */
export interface Typing {
  readonly scope: Scope;
  readonly currency: string | undefined;
  readonly dimensions: readonly Dimension[];
  readonly index: ValueIndex;
  /** Names of moments that clocks of the contract use: fields of tickets beside the standard ones. */
  readonly moments: ReadonlySet<string>;
  /** What the parameters of a template are filled with, or usually are, as written. */
  readonly answers: ReadonlyMap<string, ExpressionNode>;
  /** The type of a declared value; undefined where it was not understood or depends on itself. */
  named(kind: Kind, id: string, at: Span): TypedName | undefined;
  /** The span of a record that the text names without declaring one (`time in outage`). */
  implicitSpan(record: string, at: Span): void;
}

/** Understands a declared value when it is first asked for; a value is asked for once. */
export interface LazyValue {
  readonly kind: Kind;
  readonly id: string;
  readonly nameSpan: Span;
  /** Understands the declaration (with its findings) and says what its name stands for. */
  readonly understand: () => TypedName | undefined;
}

/** More values than this that each need the next are refused, so that no text can exhaust the stack. */
const DEEPEST = 150;

/** The `named` of a Typing over values that may need each other in any order; reports circles with the whole way round. */
export function lazyNames(scope: Scope): {
  add(value: LazyValue): void;
  named: Typing['named'];
} {
  const values = new Map<string, LazyValue>();
  const done = new Map<string, TypedName | undefined>();
  const running: LazyValue[] = [];
  return {
    add: (value) => void values.set(`${value.kind} ${value.id}`, value),
    named: (kind, id, at) => {
      const key = `${kind} ${id}`;
      if (done.has(key)) return done.get(key);
      const value = values.get(key);
      if (value === undefined) return undefined;
      const start = running.indexOf(value);
      if (start >= 0) {
        const circle = running.slice(start);
        // Every value of the circle is left out; one message shows the whole of it.
        for (const member of circle) done.set(`${member.kind} ${member.id}`, undefined);
        scope.report(
          'SLA0216',
          value.nameSpan,
          { what: kindWords[kind], circle: [...circle.map((v) => v.id), id] },
          {
            related: circle.slice(1).map((v) => ({ span: v.nameSpan, message: `Needs the one before it.` })),
          },
        );
        return undefined;
      }
      if (running.length >= DEEPEST) {
        scope.report('SLA0333', at, { limit: DEEPEST });
        return undefined;
      }
      running.push(value);
      const type = value.understand();
      running.pop();
      if (!done.has(key)) done.set(key, type);
      return done.get(key);
    },
  };
}

/** Declarations of a kind, for the few places that look a node up by its name. */
export const nodeOf = <K extends Declaration['kind']>(
  scope: Scope,
  kind: Kind,
  id: string,
  node: K,
): Extract<Declaration, { kind: K }> | undefined => {
  const found: Declaration | undefined = scope.declarationOf(kind, id);
  return found?.kind === node ? (found as Extract<Declaration, { kind: K }>) : undefined;
};
