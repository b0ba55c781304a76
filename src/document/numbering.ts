import type { Clause, ContractDocument } from './clause.js';
import type { Phrases } from './phrases/index.js';

/** How a clause is numbered and how a reference to it reads. */
export interface ClauseNumber {
  /** `4`, `4.1`, `(a)`, `(i)` or `Schedule 1`; '' for unnumbered clauses. */
  readonly own: string;
  /** As a reference needs it, without the word before: `4.1(a)`, `Schedule 1`; '' for unnumbered clauses. */
  readonly full: string;
  /** `clause 4.1(a)`, `Schedule 1`; the heading for unnumbered clauses. */
  readonly reference: string;
  /** 1 for the clauses of the document, 2 for those within them, … */
  readonly depth: number;
}

/** Numbers of all clauses by id: 1 / 1.1 / (a) / (i), schedules on their own. */
export function numberClauses(
  doc: ContractDocument,
  layout: Phrases['layout'],
): ReadonlyMap<string, ClauseNumber> {
  const numbers = new Map<string, ClauseNumber>();
  let schedule = 0;
  let clause = 0;
  for (const top of doc.clauses) {
    if (top.numbering === 'none') set(top, { own: '', full: '', reference: top.heading, depth: 1 });
    else if (top.numbering === 'schedule') {
      const own = layout.schedule(String(++schedule));
      set(top, { own, full: own, reference: own, depth: 1 });
    } else {
      const own = String(++clause);
      set(top, { own, full: own, reference: layout.clause(own), depth: 1 });
      within(top, own, 2);
    }
  }
  return numbers;

  function within(parent: Clause, path: string, depth: number): void {
    parent.clauses.forEach((child, i) => {
      const own =
        depth === 2 ? `${path}.${i + 1}` : depth === 3 ? `(${letters(i + 1)})` : `(${roman(i + 1)})`;
      const full = depth === 2 ? own : `${path}${own}`;
      set(child, { own, full, reference: layout.clause(full), depth });
      within(child, full, depth + 1);
    });
  }
  function set(target: Clause, number: ClauseNumber): void {
    if (!numbers.has(target.id)) numbers.set(target.id, number);
  }
}

/** 1 → a, 26 → z, 27 → aa, 28 → bb: as word processors count, so that a number is the same in every format. */
export const letters = (n: number): string =>
  String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 1 → i, 4 → iv. */
export function roman(n: number): string {
  const [size, sign] = ROMAN.find(([value]) => value <= n) ?? [];
  return size === undefined || sign === undefined ? '' : sign + roman(n - size);
}
