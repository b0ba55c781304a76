import type { Report } from './problem.js';

/** More digits than any contract has; arithmetic on millions of them would take for ever. */
const LONGEST = 200;

/** Reports an exact number (`0.6`, `1/3`) that is a division by nothing, or too long to compute with. */
export function checkNumber(text: string, path: string, report: Report): void {
  if (text.length > LONGEST)
    report(path, `has ${text.length} digits, more than the ${LONGEST} that are allowed`);
  else if (/\/0+$/.test(text)) report(path, `is “${text}”, a division by nothing`);
}
