import { examples, seeded } from '../syntax/fixtures.js';

/*
 * Contracts that nobody wrote: pieces of all examples, put together and damaged. The number of a case is its seed, so
 * that one that fails can be made again alone.
 */

/** How many cases a run takes; `npm run fuzz` takes all that the bars ask for. */
export const casesOf = (variable: string, usual: number): number =>
  Number(process.env[variable] ?? '') || usual;

export interface Dice {
  /** From 0 to below 1. */
  readonly chance: () => number;
  /** A whole number below `n`. */
  readonly below: (n: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
}

export function diceOf(seed: number): Dice {
  const chance = seeded(seed * 2_654_435_761);
  const below = (n: number): number => Math.floor(chance() * n);
  return { chance, below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}

const texts = examples.map(([, text]) => text);
const lines = texts.map((text) => text.split('\n'));

/** What people and programs put where it does not belong. */
const odd = [
  '{', '}', '"', '(', ')', ',', ':', '=', '%', '-', '/', '*', '#', ' or ', ' and ', ' of ', ' within ', ' at least ', ' per started ',
  '\r\n', '\r', '\t', '\u0000', '\ufeff', '\u00a0', '\u202e', '\u2028', '\ud800', '\u001b[31m', 'ü', '“', '”', '„', '«', '–', '−', '≥', '<', '>',
  '€', '£', '🙂', '日本語', '\\', '25:00', '24:00', '2016-02-30', '31.12.2026', '1,000,000', '1.000,00', '0', '-1', '99.999999%', '101%', '1e9',
  '9'.repeat(60), '0.'.padEnd(60, '1'), 'EUR', 'USD 5', 'P1', 'slo', 'penalty', 'example', 'import "x.sla"', 'never', 'otherwise', 'target',
] as const; // prettier-ignore

/** Some lines of an example: mostly a few, at times the whole. */
function excerpt(dice: Dice): string {
  const from = dice.of(lines);
  if (dice.chance() < 0.03) return from.join('\n');
  const start = dice.below(from.length);
  return from.slice(start, start + 1 + dice.below(30)).join('\n');
}

/** A text made of one to three excerpts, with up to six pieces of damage. */
export function damaged(seed: number): string {
  const dice = diceOf(seed);
  let text = Array.from({ length: 1 + dice.below(3) }, () => excerpt(dice)).join('\n');
  for (let edits = dice.below(7); edits > 0; edits--) text = damage(text, dice);
  return text;
}

function damage(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const length = dice.below(25);
  switch (dice.below(9)) {
    case 0:
      return text.slice(0, at) + dice.of(odd) + text.slice(at);
    case 1:
      return text.slice(0, at) + dice.of(odd) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + text.slice(at + length);
    case 3:
      return text.slice(0, at) + excerpt(dice).slice(0, 1 + dice.below(200)) + text.slice(at);
    case 4:
      return text.slice(0, at);
    case 5:
      return dice.of([
        text.replaceAll('\n', '\r\n'),
        text.replaceAll('  ', '\t'),
        `\ufeff${text}`,
        text.replaceAll('\n', ' '),
      ]);
    default:
      return withWords(text, dice);
  }
}

/** A word left out, doubled, or exchanged with another one. */
function withWords(text: string, dice: Dice): string {
  const words = text.split(/(?<=\s)/);
  const i = dice.below(words.length);
  const other = dice.below(words.length);
  const word = words[i] ?? '';
  switch (dice.below(4)) {
    case 0:
      words.splice(i, 1);
      break;
    case 1:
      words.splice(i, 0, word);
      break;
    case 2:
      words[i] = words[other] ?? '';
      words[other] = word;
      break;
    default:
      words[i] = dice.of(
        dice
          .of(lines)
          .join(' ')
          .split(/(?<=\s)/),
      );
  }
  return words.join('');
}

/** Declarations of the examples, each whole with the comment lines before it. */
const declarations: readonly (readonly string[])[] = texts.map((text) =>
  text.split(/\n(?=[a-z#])/).filter((part) => part.trim() !== ''),
);

/**
 * A contract whose writing is right, though its names may lead nowhere: one example with declarations left out, moved and
 * taken from another, laid out carelessly and with comments everywhere. Alike in meaning to its own tidy layout.
 */
export function careless(seed: number): string {
  const dice = diceOf(seed);
  const kept = dice.of(declarations).filter(() => dice.chance() < 0.6);
  const taken = dice.of(declarations).filter(() => dice.chance() < 0.15);
  const parts = [...kept];
  for (const part of taken) parts.splice(dice.below(parts.length + 1), 0, part);
  return layOut(parts.join('\n'), dice, seed);
}

function layOut(text: string, dice: Dice, seed: number): string {
  const comment = (): string =>
    `# ${dice.of(['note', 'ö 🙂', '{', '"', 'slo x'])} ${seed}.${dice.below(1e6)}`;
  const laid = text.split('\n').flatMap((line) => {
    const inner = line.trimStart();
    const indent = line.slice(0, line.length - inner.length);
    const shifted = indent === '' ? '' : indent + dice.of(['', '', '', ' ', '   ', '\t']);
    const blanks = inner.startsWith('#') ? inner : widened(inner, dice);
    const written = shifted + blanks + (inner.includes('#') || dice.chance() > 0.1 ? '' : `  ${comment()}`);
    return [
      ...(dice.chance() < 0.05 ? [''] : []),
      ...(dice.chance() < 0.05 ? [shifted + comment()] : []),
      written + dice.of(['', '', '', ' ', '\t']),
    ];
  });
  return laid.join(dice.chance() < 0.2 ? '\r\n' : '\n');
}

/** More blanks between words, outside texts. */
const widened = (line: string, dice: Dice): string =>
  line
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/ +/g, (gap) => (dice.chance() < 0.15 ? gap + dice.of([' ', '  ', '\t']) : gap)),
    )
    .join('');
