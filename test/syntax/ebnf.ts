/** A small reader of W3C EBNF, as far as grammar/sla.ebnf needs it. */
export type Production =
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Production[] }
  | { readonly kind: 'optional' | 'repeated'; readonly part: Production }
  | { readonly kind: 'literal' | 'reference' | 'class'; readonly text: string };

export function readEbnf(text: string): Map<string, Production> {
  const words =
    text.replace(/\/\*[\s\S]*?\*\//g, ' ').match(/::=|[A-Za-z]+|'[^']*'|\[[^\]]*\]|[()?*+|]/g) ?? [];
  const rules = new Map<string, Production>();
  let at = 0;
  const one = (kind: 'sequence' | 'choice', parts: Production[]): Production =>
    parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
  const choice = (): Production => {
    const parts = [sequence()];
    while (words[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return one('choice', parts);
  };
  const sequence = (): Production => {
    const parts: Production[] = [];
    while (at < words.length && words[at] !== '|' && words[at] !== ')' && words[at + 1] !== '::=')
      parts.push(suffixed());
    return one('sequence', parts);
  };
  const suffixed = (): Production => {
    let part = atom();
    for (; ['?', '*', '+'].includes(words[at] ?? ''); at++) {
      part = { kind: words[at] === '?' ? 'optional' : 'repeated', part };
    }
    return part;
  };
  const atom = (): Production => {
    const word = words[at++] ?? '';
    if (word === '(') {
      const inner = choice();
      if (words[at++] !== ')') throw new Error('“)” is missing');
      return inner;
    }
    if (word.startsWith("'")) return { kind: 'literal', text: word.slice(1, -1) };
    if (word.startsWith('[')) return { kind: 'class', text: word };
    return { kind: 'reference', text: word };
  };
  while (at < words.length) {
    const name = words[at] ?? '';
    if (words[at + 1] !== '::=') throw new Error(`a rule must begin at “${name}”`);
    at += 2;
    if (rules.has(name)) throw new Error(`“${name}” is defined twice`);
    rules.set(name, choice());
  }
  return rules;
}
