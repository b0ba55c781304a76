import { entry } from './entry.js';

/** “A, B or C” */
const orList = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items[items.length - 1]}`;

/** What the writing of a contract can get wrong before any of it has a meaning. */
export const syntax = {
  SLA0101: entry(
    'error',
    'A sign that has no meaning here',
    (a: { text: string }) => `“${a.text}” has no meaning in a contract outside a text in quotes.`,
  ),
  SLA0102: entry(
    'error',
    'A text that is not closed',
    (a: { text: string }) =>
      `“${a.text}” begins a text that is not closed: a text begins and ends with " on the same line.`,
  ),
  SLA0103: entry(
    'error',
    'Other quotation marks',
    (a: { text: string }) =>
      `The text ${a.text} stands in other quotation marks: a contract uses the straight ones, "…".`,
  ),
  SLA0104: entry(
    'error',
    'A long dash instead of a hyphen',
    (a: { text: string }) =>
      `“${a.text}” is a long dash: from one to another is written with “-”, as in Mon-Fri and 09:00-17:00.`,
  ),
  SLA0105: entry(
    'error',
    'A block that is not opened',
    (a: { title: string; text: string }) =>
      `The lines after “${a.text}” belong to ${a.title}, but no “{” opens them.`,
  ),
  SLA0106: entry('error', 'A block that is not closed', (a: { text: string; count: number }) =>
    a.count < 2
      ? `The block that “${a.text}” opens is not closed: “}” is missing.`
      : `The block that “${a.text}” opens is not closed, nor are the blocks around it: ${a.count} times “}” are missing.`,
  ),
  SLA0107: entry(
    'error',
    'A closing brace too many',
    () => 'This “}” closes nothing: no block is open here.',
  ),
  SLA0108: entry('error', 'A parenthesis without its partner', (a: { sign: '(' | ')' }) =>
    a.sign === '(' ? 'This “(” is not closed: “)” is missing.' : 'This “)” closes nothing: “(” is missing.',
  ),
  SLA0109: entry(
    'error',
    'A backslash that means nothing',
    (a: { text: string }) =>
      `In the text ${a.text} a “\\” stands before a letter that needs none: \\" is a quotation mark, \\\\ a backslash, \\n a new line.`,
  ),
  SLA0110: entry(
    'error',
    'A fact that this version does not know',
    (a: { head: string; block: string; known: readonly string[] }) =>
      `A line of ${a.block} cannot begin with “${a.head}”: it begins with ${orList(a.known)}.`,
  ),
  SLA0111: entry(
    'error',
    'A misspelt first word',
    (a: { written: string; meant: string; block: string }) =>
      `No fact of ${a.block} begins with “${a.written}”. Did you mean “${a.meant}”?`,
  ),
  SLA0112: entry(
    'error',
    'A fact in the wrong block',
    (a: { head: string; block: string; homes: readonly string[] }) =>
      `“${a.head}” does not belong into ${a.block}, but into ${orList(a.homes)}.`,
  ),
  SLA0113: entry(
    'error',
    'Two facts on one line',
    (a: { first: string; second: string }) =>
      `“${a.first}” and “${a.second}” are two facts: each stands on its own line.`,
  ),
  SLA0114: entry(
    'error',
    'A name is missing',
    (a: { title: string; after: string; found: string; what: string }) =>
      `In ${a.title}, ${a.what} is missing after “${a.after}”${a.found === '' ? '' : `, before “${a.found}”`}.`,
  ),
  SLA0115: entry(
    'error',
    'A fact that is not finished',
    (a: { title: string; text: string; expected: readonly string[] }) =>
      `The line “${a.text}” (${a.title}) is not finished: ${orList(a.expected)} must follow.`,
  ),
  SLA0116: entry(
    'error',
    'A number without its unit',
    (a: { text: string }) => `“${a.text}” has no unit: say minutes, hours or another unit of time.`,
  ),
  SLA0117: entry(
    'error',
    'An amount without its currency',
    (a: { text: string; found: string }) =>
      `“${a.text}” has no currency: an amount begins with its currency, as in EUR ${a.found}.`,
  ),
  SLA0118: entry(
    'error',
    'A currency sign instead of its code',
    (a: { text: string }) =>
      `“${a.text}” does not say whose currency it is: an amount begins with a code of three letters, as in EUR 1,250.00.`,
  ),
  SLA0119: entry(
    'error',
    'A share without the percent sign',
    (a: { title: string; text: string }) =>
      `“${a.text}” is a number, but ${a.title} needs a share here: ${a.text}%.`,
  ),
  SLA0120: entry(
    'error',
    'A date or month that is written differently',
    (a: { text: string; what: 'date' | 'month' }) =>
      a.what === 'date'
        ? `“${a.text}” is not written as a date: a date is year, month and day, as in 2026-03-31.`
        : `“${a.text}” is not written as a month: a month is year and month, as in 2026-03.`,
  ),
  SLA0121: entry(
    'error',
    'A day or month that does not exist',
    (a: { text: string; what: 'date' | 'month' | 'period'; last?: number | undefined }) =>
      a.what === 'period'
        ? `There is no period ${a.text}: quarters run from Q1 to Q4, weeks from W01 to W53.`
        : a.what === 'month'
          ? `There is no month ${a.text}: a year has the months 01 to 12.`
          : `There is no day ${a.text}${a.last === undefined ? ' in the calendar' : `: that month has ${a.last} days`}.`,
  ),
  SLA0122: entry(
    'error',
    'A time of day that is written differently',
    (a: { text: string; impossible: boolean }) =>
      a.impossible
        ? `There is no time of day ${a.text}: a day runs from 00:00 to 24:00.`
        : `“${a.text}” is not written as a time of day: hours and minutes have two digits each, as in 09:00.`,
  ),
  SLA0123: entry(
    'error',
    'A number that is written differently',
    (a: { text: string }) =>
      `“${a.text}” is not written as a number: thousands are grouped with “,” and decimals follow “.”, as in 1,250.50.`,
  ),
  SLA0124: entry(
    'error',
    'A number that is too long',
    (a: { text: string; length: number; most: number }) =>
      `The number “${a.text}…” has ${a.length} signs: a contract can count with at most ${a.most}.`,
  ),
  SLA0125: entry(
    'error',
    'A number and a word without space',
    (a: { text: string; apart: string }) =>
      `“${a.text}” runs a number and a word together: write “${a.apart}”.`,
  ),
  SLA0126: entry(
    'error',
    'A reserved word as a name',
    (a: { text: string; title: string; unit: boolean }) =>
      `“${a.text}” is ${a.unit ? 'a unit' : 'a word of the language'}, so it cannot be a name in ${a.title}.`,
  ),
  SLA0127: entry(
    'error',
    'A hyphen in a name',
    (a: { text: string; meant: string }) =>
      `The name “${a.text}” has a hyphen: names join words with “_”, as in ${a.meant}.`,
  ),
  SLA0128: entry(
    'error',
    'A letter that names do not have',
    (a: { text: string }) =>
      `The name “${a.text}” has other letters than a to z, digits and “_”; texts in quotes may have all letters.`,
  ),
  SLA0129: entry(
    'error',
    'A misspelt word',
    (a: { written: string; meant: string; title: string }) =>
      `In ${a.title}, “${a.written}” is not known. Did you mean “${a.meant}”?`,
  ),
  SLA0130: entry(
    'error',
    'Something else must follow',
    (a: { title: string; after: string; found: string; expected: readonly string[] }) =>
      `In ${a.title}, “${a.found}” cannot follow “${a.after}”: ${orList(a.expected)} must follow.`,
  ),
  SLA0131: entry(
    'error',
    'Words after the end of a fact',
    (a: { title: string; fact: string; rest: string }) =>
      `“${a.fact}” is ${a.title} and complete: “${a.rest}” cannot follow on the same line.`,
  ),
  SLA0132: entry(
    'error',
    'A condition that is too large',
    (a: { most: number }) => `This condition has more than ${a.most} parts: no reader can follow it.`,
  ),
  SLA0133: entry(
    'warning',
    'A hidden sign that turns the direction',
    (a: { name: string }) =>
      `A hidden sign (${a.name}) turns the direction of writing: people may read another text than the one that counts.`,
  ),
  SLA0134: entry(
    'error',
    'A line that does not begin with a fact',
    (a: { text: string; block: string; heads: readonly string[] }) =>
      `A line of ${a.block} cannot begin with “${a.text}”: it begins with ${orList(a.heads)}.`,
  ),
  SLA0135: entry(
    'error',
    'Two names for one thing',
    (a: { first: string; second: string }) =>
      `This line says first “${a.first}” and then “${a.second}”: both must be the same.`,
  ),
  SLA0136: entry(
    'error',
    'A text without quotation marks',
    (a: { title: string; text: string }) =>
      `In ${a.title}, “${a.text}” looks like a text: a text stands in quotes, "${a.text}".`,
  ),
  SLA0137: entry(
    'error',
    'A weekday that is written differently',
    (a: { written: string; meant: string }) =>
      `“${a.written}” is not a weekday of a contract: write ${a.meant}.`,
  ),
  SLA0139: entry(
    'error',
    'A fact broken over two lines',
    (a: { first: string; second: string }) =>
      `“${a.first}” and “${a.second}” are one fact on two lines: a fact goes on only after “,”, “:”, “=” or an operator such as “+”, or before “and” or “or”.`,
  ),
  SLA0140: entry(
    'error',
    'A word or sign is missing',
    (a: { missing: string; before: string; after: string; title: string }) =>
      `In ${a.title}, “${a.missing}” is missing between “${a.before}” and “${a.after}”.`,
  ),
  SLA0141: entry(
    'error',
    'A “where” with nothing to count',
    () =>
      'This “where” says which records count, but nothing before it counts any: it follows count of, share of, sum of, average of or another such figure.',
  ),
  SLA0142: entry(
    'error',
    'A period that does not say when it begins',
    (a: { unit: string }) =>
      `“each ${a.unit}” does not say when a ${a.unit} begins: calendar ${a.unit}, or billing, fiscal or rolling periods.`,
  ),
  SLA0143: entry(
    'error',
    'A unit that does not fit here',
    (a: { unit: string; what: 'renewal' | 'notice' }) =>
      a.what === 'renewal'
        ? `A contract renews by months or years, not by “${a.unit}”.`
        : `The notice against a renewal is given in calendar days or weeks, not in “${a.unit}”.`,
  ),
  SLA0144: entry(
    'error',
    'A month that is written differently',
    (a: { text: string; meant: string | undefined }) =>
      `“${a.text}” is not the name of a month.${a.meant === undefined ? '' : ` Did you mean “${a.meant}”?`}`,
  ),
  SLA0145: entry(
    'error',
    'A rule of a pool said twice',
    () => 'This pool has said before what repetition does to it: each of these rules is said once.',
  ),
  SLA0146: entry(
    'error',
    'Something that cannot be met or missed',
    () => 'Only a service level is met, missed or better than its target: write its name before “is”.',
  ),
  SLA0147: entry(
    'error',
    'Two comparisons in a row',
    () => 'Two comparisons follow each other: join them with “and”, each with what it compares.',
  ),
  SLA0149: entry(
    'error',
    'Too many findings',
    (a: { shown: number }) =>
      `There are more than ${a.shown} findings: mend these first, the rest of the text has not been read.`,
  ),
  SLA0150: entry(
    'error',
    'A sign of mathematics instead of words',
    (a: { sign: string; meant: string }) =>
      `“${a.sign}” is not a word of a contract: comparisons are written so that they can be read aloud, here “${a.meant}”.`,
  ),
  SLA0151: entry(
    'error',
    'A target that does not say which way',
    (a: { text: string }) =>
      `“${a.text}” does not say whether more or less is better, nor a time: at least ${a.text}, at most ${a.text} or ${a.text} within 4 hours.`,
  ),
  SLA0152: entry(
    'error',
    '“per” instead of “each”',
    (a: { text: string; meant: string }) =>
      `“${a.text}” does not say when the period begins: what returns is written “${a.meant}”.`,
  ),
  SLA0153: entry(
    'error',
    'A set of values without “is any of”',
    (a: { text: string }) => `Before a set of values in braces stands “is any of”, not “${a.text}”.`,
  ),
  SLA0154: entry(
    'error',
    'A month before its day',
    (a: { text: string; meant: string }) =>
      `“${a.text}” names the month before the day: a day of every year is written “${a.meant}”.`,
  ),
  SLA0155: entry(
    'error',
    'A choice that begins with “if”',
    () =>
      'A choice between two values begins with the first of them: A when C otherwise B. “if” begins no value.',
  ),
  SLA0156: entry(
    'error',
    'A change that does not say what it changes',
    (a: { head: 'remove' | 'replace'; text: string }) =>
      `“${a.head} ${a.text}” does not say what “${a.text}” is: write its first word too, as in ${a.head} penalty ${a.text}.`,
  ),
};
