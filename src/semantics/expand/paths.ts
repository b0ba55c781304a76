import type { ContractFile } from '../../syntax/ast.js';

/** Paths that a text imports or amends, as written, in order, each once. The command line reads these files. */
export function pathsIn(file: ContractFile): readonly string[] {
  const paths = new Set<string>();
  for (const declaration of file.declarations) {
    if (declaration.kind !== 'ImportDeclaration' && declaration.kind !== 'AmendsDeclaration') continue;
    if (declaration.path.value !== '') paths.add(declaration.path.value);
  }
  return [...paths];
}

/**
 * The key of an imported file: its path from the folder of the first contract. `from` is the key of the importing
 * file ('' for the contract itself); `written` is relative to it. `../` beyond the first folder stays.
 */
export function pathFrom(from: string, written: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of written.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
