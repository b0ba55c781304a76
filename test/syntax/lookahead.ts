import { EOF, tokenMatcher, type ISerializedGast, type TokenType } from 'chevrotain';

/*
 * Full LL(k) sets over a grammar, with the decision that chevrotain does not check: whether an OPTION is taken or
 * left, and whether a MANY goes round or ends.
 */

type Node = ISerializedGast & { name?: string; definition?: Node[] };
/** A sequence of at most two kinds of words. */
type Path = readonly string[];
type Paths = ReadonlyMap<string, Path>;

/** How many words are looked at. */
let K = 2;

/** Sentences like “window: OPTION 1: [',' 'counted'] may be inside or after”; empty for a grammar without conflict. */
export function conflicts(
  rules: readonly ISerializedGast[],
  types: readonly TokenType[],
  starts: readonly string[],
  words = 2,
): string[] {
  K = words;
  const bodies = new Map((rules as Node[]).map((rule) => [rule.name ?? '', rule.definition ?? []]));
  const first = firstSets(bodies);
  const follow = followSets(bodies, first, starts);
  const byName = new Map([...types, EOF].map((type) => [type.name, type]));
  const overlap = (a: string, b: string): boolean => {
    const [left, right] = [byName.get(a), byName.get(b)];
    if (left === undefined || right === undefined) return a === b;
    const token = (type: TokenType): never => ({ tokenTypeIdx: type.tokenTypeIdx, tokenType: type }) as never;
    return tokenMatcher(token(left), right) || tokenMatcher(token(right), left);
  };
  const clash = (a: Paths, b: Paths): Path | undefined =>
    [...a.values()].find((x) =>
      [...b.values()].some((y) => x.length === y.length && x.every((word, i) => overlap(word, y[i] ?? ''))),
    );
  const found: string[] = [];
  const visit = (rule: string, nodes: readonly Node[], after: Paths): void => {
    nodes.forEach((node, i) => {
      const rest = join(sequence(nodes.slice(i + 1), first), after);
      const inner = node.definition ?? [];
      if (node.type === 'Alternation') {
        const options = inner.map((option) => join(sequence(option.definition ?? [], first), rest));
        options.forEach((a, m) =>
          options.slice(m + 1).forEach((b) => {
            const path = clash(a, b);
            if (path !== undefined) found.push(`${rule}: two choices begin with ${path.join(' ')}`);
          }),
        );
        for (const option of inner) visit(rule, option.definition ?? [], rest);
      } else if (node.type === 'Option' || node.type === 'Repetition') {
        const again = node.type === 'Repetition' ? join(closure(sequence(inner, first)), rest) : rest;
        const path = clash(join(withoutEmpty(sequence(inner, first)), again), rest);
        if (path !== undefined) found.push(`${rule}: ${node.type} may be taken or left at ${path.join(' ')}`);
        visit(rule, inner, again);
      }
    });
  };
  for (const [rule, body] of bodies) visit(rule, body, follow.get(rule) ?? new Map());
  return found;
}

const set = (...paths: Path[]): Map<string, Path> =>
  new Map(paths.map((path) => [path.join('\u0000'), path]));
const empty = (): Map<string, Path> => set([]);
const withoutEmpty = (paths: Paths): Paths => new Map([...paths].filter(([, path]) => path.length > 0));

/** All continuations of the one by the other, cut to two words. */
function join(a: Paths, b: Paths): Map<string, Path> {
  const joined = new Map<string, Path>();
  for (const x of a.values()) {
    if (x.length === K) joined.set(x.join('\u0000'), x);
    else
      for (const y of b.values()) {
        const path = [...x, ...y].slice(0, K);
        joined.set(path.join('\u0000'), path);
      }
  }
  return joined;
}

/** Any number of times. */
function closure(once: Paths): Map<string, Path> {
  let all = empty();
  for (let n = 0; n < K; n++) all = new Map([...empty(), ...join(once, all)]);
  return all;
}

function sequence(nodes: readonly Node[], first: ReadonlyMap<string, Paths>): Paths {
  return nodes.reduce<Paths>((paths, node) => join(paths, of(node, first)), empty());
}

function of(node: Node, first: ReadonlyMap<string, Paths>): Paths {
  const inner = node.definition ?? [];
  switch (node.type) {
    case 'Terminal':
      return set([node.name ?? '']);
    case 'NonTerminal':
      return first.get(node.name ?? '') ?? new Map<string, Path>();
    case 'Option':
      return new Map([...empty(), ...sequence(inner, first)]);
    case 'Repetition':
      return closure(sequence(inner, first));
    case 'Alternation':
      return new Map(inner.flatMap((option) => [...sequence(option.definition ?? [], first)]));
    default:
      throw new Error(`not expected in the grammar: ${node.type}`);
  }
}

function firstSets(bodies: ReadonlyMap<string, readonly Node[]>): Map<string, Paths> {
  const first = new Map<string, Paths>();
  fixpoint(() => {
    let grown = false;
    for (const [rule, body] of bodies) {
      const paths = sequence(body, first);
      if (paths.size !== (first.get(rule)?.size ?? 0)) grown = true;
      first.set(rule, paths);
    }
    return grown;
  });
  return first;
}

function followSets(
  bodies: ReadonlyMap<string, readonly Node[]>,
  first: ReadonlyMap<string, Paths>,
  starts: readonly string[],
): Map<string, Map<string, Path>> {
  const follow = new Map(
    [...bodies.keys()].map((rule) => [
      rule,
      starts.includes(rule) ? set(['EOF', 'EOF']) : new Map<string, Path>(),
    ]),
  );
  fixpoint(() => {
    let grown = false;
    const visit = (nodes: readonly Node[], after: Paths): void => {
      nodes.forEach((node, i) => {
        const rest = join(sequence(nodes.slice(i + 1), first), after);
        const inner = node.definition ?? [];
        if (node.type === 'NonTerminal') {
          const known = follow.get(node.name ?? '');
          for (const [key, path] of rest) {
            if (known !== undefined && !known.has(key)) {
              known.set(key, path);
              grown = true;
            }
          }
        } else if (node.type === 'Alternation') {
          for (const option of inner) visit(option.definition ?? [], rest);
        } else if (node.type === 'Repetition') {
          visit(inner, join(closure(sequence(inner, first)), rest));
        } else if (node.type === 'Option') {
          visit(inner, rest);
        }
      });
    };
    for (const [rule, body] of bodies) visit(body, follow.get(rule) ?? new Map());
    return grown;
  });
  return follow;
}

function fixpoint(step: () => boolean): void {
  while (step());
}
