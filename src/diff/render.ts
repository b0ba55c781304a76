import { escapeMarkdown } from '../document/escape.js';
import { wrap, printable } from '../text/width.js';
import type { Change, Favours } from './change.js';

/* Changes for people: in the terminal and in a pull request. The JSON form is the list itself. */

const WIDTH = 80;

/** How many changes favour whom: `3 changes favour the customer, 1 the provider; 2 are undecided.` */
export function summary(changes: readonly Change[]): string {
  if (changes.length === 0) return 'No change: both versions mean the same.';
  const count = (favours: Favours): number => changes.filter((c) => c.favours === favours).length;
  const sides = [
    { n: count('customer'), whom: 'the customer' },
    { n: count('provider'), whom: 'the provider' },
    { n: count('neither'), whom: 'neither' },
  ].filter(({ n }) => n > 0);
  const noun = (n: number): string => (n === 1 ? 'change' : 'changes');
  const favour = sides.map(({ n, whom }, i) =>
    i === 0 ? `${n} ${noun(n)} ${n === 1 ? 'favours' : 'favour'} ${whom}` : `${n} ${whom}`,
  );
  const open = count('undecided');
  const undecided = `${open}${favour.length === 0 ? ` ${noun(open)}` : ''} ${open === 1 ? 'is' : 'are'} undecided`;
  return `${[favour.join(', '), open === 0 ? '' : undecided].filter((part) => part !== '').join('; ')}.`;
}

/** Changes by clause, in the order of their first change. */
function byClause(changes: readonly Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const item of changes) groups.set(item.clause, [...(groups.get(item.clause) ?? []), item]);
  return groups;
}

const LABEL: Readonly<Record<Favours, string>> = {
  customer: 'favours the customer',
  provider: 'favours the provider',
  neither: 'favours neither',
  undecided: 'undecided',
};

/** For the terminal: 80 columns, grouped by clause, the summary last. Ends with a line feed. */
export function renderChanges(changes: readonly Change[]): string {
  const lines: string[] = [];
  for (const [clause, items] of byClause(changes)) {
    lines.push(printable(clause));
    for (const item of items) {
      lines.push(`  ${LABEL[item.favours]} (${item.rule})`);
      lines.push(...indented(oneLine(item.message)));
      if (item.before !== undefined) lines.push(...indented(`- ${oneLine(item.before.text)}`));
      if (item.after !== undefined) lines.push(...indented(`+ ${oneLine(item.after.text)}`));
    }
    lines.push('');
  }
  lines.push(...wrap(summary(changes), WIDTH));
  return `${lines.join('\n')}\n`;
}

const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' '));
const indented = (text: string): string[] =>
  wrap(text, WIDTH - 6).map((line, i) => `${i === 0 ? '    ' : '      '}${line}`);

/** More changes than this fold away in a pull request. */
const SHOWN = 10;

/** For a pull request: the summary, then a table; a long one folds away. GitHub's Markdown; ends with a line feed. */
export function renderChangesMarkdown(changes: readonly Change[]): string {
  const parts = [`**${escapeMarkdown(summary(changes))}**`];
  if (changes.length > 0) {
    const rows = changes.map((item) => {
      const cells = [
        item.clause,
        LABEL[item.favours],
        item.before?.text ?? '',
        item.after?.text ?? '',
        item.message,
        item.rule,
      ];
      return `| ${cells.map((cell) => escapeMarkdown(cell).trim()).join(' | ')} |`;
    });
    const table = [
      '| Clause | Favours | Before | After | What and why | Rule |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
    if (changes.length <= SHOWN) parts.push(table);
    else parts.push(`<details>\n<summary>All ${changes.length} changes</summary>\n\n${table}\n\n</details>`);
  }
  return `${parts.join('\n\n')}\n`;
}
