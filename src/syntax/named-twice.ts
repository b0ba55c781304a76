import type { IToken } from 'chevrotain';
import type { FactKind } from './facts.js';
import type { Branch } from './lower.js';

/** Two facts name one thing twice: the dimension that changes, and the period whose start counts. Both, where they differ. */
export function namesTwo(kind: FactKind, branch: Branch): readonly [IToken, IToken] | undefined {
  const different = (first: IToken | undefined, second: IToken | undefined) =>
    first === undefined || second === undefined || first.image === second.image
      ? undefined
      : ([first, second] as const);
  if (kind.rule === 'onChange') {
    return different(branch.sub('dimensionName').word('Name'), branch.sub('dimensionName', 1).word('Name'));
  }
  return kind.rule === 'window'
    ? different(branch.sub('period').word('Unit'), branch.word('Unit'))
    : undefined;
}
