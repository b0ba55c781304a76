import type { CstNode, IToken } from 'chevrotain';
import { parseDate } from '../quantities/date.js';
import { parseDecimal, ZERO, type Ratio } from '../quantities/ratio.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type {
  DateLiteral, DurationLiteral, MoneyLiteral, Name, NumberLiteral, PercentLiteral, Text, TimeOfDay,
} from './ast.js'; // prettier-ignore
import type { RuleName } from './grammar.js';
import { endOf, MOST_NUMBER_LETTERS } from './scan.js';
import { units } from './vocabulary.js';

/*
 * Reading one branch of chevrotain's tree. Children are asked for in the order of the text; what is not there
 * becomes a node of zero width just after what was read last.
 */

/** Shared while one fact is lowered: how far the text has been read. */
export interface Cursor {
  readonly file: string;
  offset: number;
  /** What only the whole phrase shows to be wrong. */
  readonly found: Diagnostic[];
}

/** One branch, with its children by rule and by word. */
export class Branch {
  constructor(
    readonly node: CstNode | undefined,
    readonly cursor: Cursor,
  ) {}

  /** The `n`th child made by a rule; an empty branch where it is missing. */
  sub(rule: RuleName, n = 0): Branch {
    return new Branch(this.nodes(rule)[n], this.cursor);
  }

  subs(rule: RuleName): Branch[] {
    return this.nodes(rule).map((node) => new Branch(node, this.cursor));
  }

  has(rule: RuleName): boolean {
    return this.nodes(rule).length > 0;
  }

  /** The `n`th word of a kind, `'each'` in quotes for keywords; undefined where it is missing. */
  word(kind: string, n = 0): IToken | undefined {
    const token = this.node?.children[kind]?.[n] as IToken | undefined;
    return token === undefined || token.isInsertedInRecovery === true ? undefined : token;
  }

  keyword(text: string): IToken | undefined {
    return this.word(`'${text}'`);
  }

  count(kind: string): number {
    return this.node?.children[kind]?.length ?? 0;
  }

  /** The rules that have made its children. */
  rules(): RuleName[] {
    return Object.entries(this.node?.children ?? {})
      .filter(([, made]) => made.length > 0 && 'children' in (made[0] as CstNode | IToken))
      .map(([rule]) => rule as RuleName);
  }

  /** All words of a kind that the author has written. */
  tokens(kind: string): IToken[] {
    const tokens = (this.node?.children[kind] ?? []) as IToken[];
    return tokens.filter((token) => token.isInsertedInRecovery !== true);
  }

  /** All words of the branch itself, in the order of the text. */
  words(): IToken[] {
    const all = Object.values(this.node?.children ?? {}).flat() as (IToken | CstNode)[];
    const tokens = all.filter(
      (child): child is IToken => 'image' in child && child.isInsertedInRecovery !== true,
    );
    return tokens.sort((a, b) => a.startOffset - b.startOffset);
  }

  /** From the first to the last word of the branch. */
  get span(): { file: string; start: number; end: number } {
    const location = this.node?.location;
    const start = location?.startOffset;
    const end = location?.endOffset;
    const { file, offset } = this.cursor;
    if (start === undefined || end === undefined || !(end + 1 >= start))
      return { file, start: offset, end: offset };
    this.cursor.offset = Math.max(offset, end + 1);
    return { file, start, end: end + 1 };
  }

  private nodes(rule: RuleName): CstNode[] {
    return (this.node?.children[rule] as CstNode[] | undefined) ?? [];
  }
}

function spanOf(cursor: Cursor, token: IToken | undefined): { file: string; start: number; end: number } {
  const { file } = cursor;
  if (token === undefined) return { file, start: cursor.offset, end: cursor.offset };
  cursor.offset = endOf(token);
  return { file, start: token.startOffset, end: cursor.offset };
}

/** A word as a name; `text` replaces what is written where a phrase has a shorter meaning. */
export const nameOf = (cursor: Cursor, token: IToken | undefined, text = token?.image ?? ''): Name => ({
  kind: 'Name',
  span: spanOf(cursor, token),
  text,
});

/** A choice of several words (`counts as met`) as one name. */
export function phrase(cursor: Cursor, text: string, tokens: readonly (IToken | undefined)[]): Name {
  const there = tokens.filter((t) => t !== undefined);
  const first = there[0];
  const last = there[there.length - 1];
  if (first === undefined || last === undefined || there.length < tokens.length) {
    return { kind: 'Name', span: spanOf(cursor, undefined), text: '' };
  }
  cursor.offset = endOf(last);
  return { kind: 'Name', span: { file: cursor.file, start: first.startOffset, end: cursor.offset }, text };
}

/** The name that a name rule has read. */
export function name(branch: Branch): Name {
  const token = branch.word('Name') ?? branch.word('Zone') ?? branch.word('Region');
  return nameOf(branch.cursor, token);
}

export function text(branch: Branch): Text {
  const token = branch.word('Text');
  return {
    kind: 'Text',
    span: spanOf(branch.cursor, token),
    value: token === undefined ? '' : unquote(token.image),
  };
}

export const label = (branch: Branch): Text | undefined =>
  branch.has('label') ? text(branch.sub('label')) : undefined;

/** The text between the quotes, escapes resolved: `\"`, `\\` and `\n`. */
export function unquote(image: string): string {
  const closed = image.length > 1 && !/^[\w\s]$/.test(image.slice(-1)) && /["”“»«’‘']$/.test(image);
  return image
    .slice(1, closed ? -1 : undefined)
    .replace(/\\(["\\n])/g, (_, sign) => (sign === 'n' ? '\n' : String(sign)));
}

export function date(cursor: Cursor, token: IToken | undefined): DateLiteral {
  return { kind: 'DateLiteral', span: spanOf(cursor, token), value: token && parseDate(token.image) };
}

/** Zero for a number that is missing or written wrongly (both already reported). */
export function decimal(image: string | undefined): Ratio {
  if (image === undefined || image.length > MOST_NUMBER_LETTERS + 8) return ZERO;
  return parseDecimal(image.replace(/\s*%$/, '')) ?? ZERO;
}

export const number = (cursor: Cursor, token: IToken | undefined): NumberLiteral => ({
  kind: 'NumberLiteral',
  span: spanOf(cursor, token),
  value: decimal(token?.image),
});

export const percent = (cursor: Cursor, token: IToken | undefined): PercentLiteral => ({
  kind: 'PercentLiteral',
  span: spanOf(cursor, token),
  value: decimal(token?.image),
});

export function time(cursor: Cursor, token: IToken | undefined): TimeOfDay {
  const [hours = 0, minutes = 0] = (token?.image ?? '').split(':').map(Number);
  const total = hours * 60 + minutes;
  return { kind: 'TimeOfDay', span: spanOf(cursor, token), minutes: total >= 0 && total <= 1440 ? total : 0 };
}

export function money(branch: Branch): MoneyLiteral {
  const span = branch.span;
  return {
    kind: 'MoneyLiteral',
    span,
    currency: branch.word('Currency')?.image ?? '',
    amount: decimal(branch.word('Number')?.image),
  };
}

export function duration(branch: Branch): DurationLiteral {
  const amount = decimal(branch.word('Number')?.image);
  const calendar = branch.has('calendarName') ? name(branch.sub('calendarName')) : undefined;
  const unit = units.get(branch.word('Unit')?.image ?? '') ?? '';
  return { kind: 'DurationLiteral', span: branch.span, rule: undefined, amount, calendar, unit };
}

/** The choice that a rule of `phrases` has read, its words joined; '' where it is missing. */
export function chosen(branch: Branch, ...texts: readonly string[]): Name {
  for (const text of texts) {
    const tokens = text.split(' ').map((word) => branch.keyword(word));
    if (tokens.every((token) => token !== undefined)) return phrase(branch.cursor, text, tokens);
  }
  return nameOf(branch.cursor, undefined);
}
