import { entry } from './entry.js';

const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;

/** `a fee`, `an exclusion`. */
const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

const rangeText = (from: string | undefined, to: string | undefined): string =>
  from === undefined ? `up to ${to ?? ''}` : to === undefined ? `from ${from}` : `from ${from} to ${to}`;

/** SLA02xx: names, and what every contract must say once. */
export const names = {
  SLA0201: entry(
    'error',
    'A name that nothing declares',
    (x: { kind: string; name: string; suggestion: string | undefined }) =>
      `No ${x.kind} is called “${x.name}”.${didYouMean(x.suggestion)}`,
  ),
  SLA0202: entry(
    'error',
    'A name declared twice',
    (x: { kind: string; name: string }) =>
      `There are two ${x.kind}s called “${x.name}”. The first one counts; give this one another name.`,
  ),
  SLA0203: entry(
    'error',
    'A name of another kind of thing',
    (x: { name: string; is: string; wanted: string }) =>
      `“${x.name}” is ${a(x.is)}, but ${a(x.wanted)} must stand here.`,
  ),
  SLA0204: entry(
    'warning',
    'Declared and never used',
    (x: { kind: string; name: string }) =>
      `The ${x.kind} “${x.name}” is declared, but nothing in the contract uses it.`,
  ),
  SLA0205: entry(
    'error',
    'Said twice',
    (x: { what: string; where: string }) =>
      `“${x.what}” is said twice ${x.where}. The first one counts; remove one of them.`,
  ),
  SLA0206: entry(
    'error',
    'A value that two dimensions have',
    (x: { name: string; dimensions: readonly string[] }) =>
      `“${x.name}” is a value of ${x.dimensions.map((d) => `“${d}”`).join(' and of ')}, so it is not clear which one is meant. Rename one of the values.`,
  ),
  SLA0207: entry(
    'warning',
    'Named twice in one list',
    (x: { name: string }) => `“${x.name}” stands twice in the same list; once is enough.`,
  ),
  SLA0208: entry(
    'error',
    'A contract without a heading',
    () => 'The contract has no heading that gives its title.',
  ),
  SLA0209: entry(
    'error',
    'A contract without one of its parties',
    (x: { role: string }) => `The contract does not say who the ${x.role} is.`,
  ),
  SLA0210: entry(
    'error',
    'A contract without a term',
    () => 'The contract does not say from when it is effective.',
  ),
  SLA0211: entry(
    'error',
    'A contract without a time zone',
    () => 'The contract does not say in which time zone its days and hours are meant.',
  ),
  SLA0212: entry(
    'error',
    'A contract without a currency',
    () => 'The contract does not say in which currency its money is kept.',
  ),
  SLA0213: entry(
    'error',
    'One name for two parties',
    (x: { name: string }) =>
      `The provider and the customer are both called “${x.name}”, so no clause can tell them apart.`,
  ),
  SLA0214: entry(
    'error',
    'A name that the language keeps for itself',
    (x: { name: string; meaning: string }) =>
      `“${x.name}” cannot be a name here: it already means ${x.meaning}.`,
  ),
  SLA0215: entry(
    'error',
    'One name for two values',
    (x: { name: string; first: string; second: string }) =>
      `“${x.name}” is ${a(x.first)} and ${a(x.second)}, so an expression could mean either. Rename one of them.`,
  ),
  SLA0216: entry(
    'error',
    'A value that depends on itself',
    (x: { what: string; circle: readonly string[] }) =>
      x.circle.length <= 2
        ? `The ${x.what} “${x.circle[0] ?? ''}” is defined by itself.`
        : `The ${x.what} “${x.circle[0] ?? ''}” is defined by itself, in a circle: ${x.circle.map((c) => `“${c}”`).join(' needs ')}.`,
  ),
  SLA0217: entry(
    'error',
    'A record that the language does not know',
    (x: { record: string; suggestion: string | undefined }) =>
      `There is no kind of record called “${x.record}”.${didYouMean(x.suggestion)}`,
  ),
  SLA0218: entry(
    'error',
    'A field that a record does not have',
    (x: { field: string; record: string; suggestion: string | undefined }) =>
      `${a(x.record).replace(/^a/, 'A')} has no field called “${x.field}”.${didYouMean(x.suggestion)}`,
  ),
  SLA0219: entry(
    'error',
    'A file that is not there, or may not be read in',
    (x: { path: string; reason: string | undefined; suggestion: string | undefined }) =>
      x.reason === undefined
        ? `The file “${x.path}” is not there.${didYouMean(x.suggestion)}`
        : `The file “${x.path}” is not read in: ${x.reason}.`,
  ),
  SLA0220: entry(
    'error',
    'Files that import each other',
    (x: { path: string; circle: readonly string[] }) =>
      `“${x.path}” leads back to itself: ${x.circle.map((c) => `“${c}”`).join(' needs ')}.`,
  ),
  SLA0221: entry(
    'error',
    'Removes what is not there',
    (x: { what: string; name: string; suggestion: string | undefined }) =>
      `The base contract has no ${x.what} called “${x.name}” that could be removed.${didYouMean(x.suggestion)}`,
  ),
  SLA0222: entry(
    'error',
    'Replaces what is not there',
    (x: { what: string; name: string; suggestion: string | undefined }) =>
      `The base contract has no ${x.what} called “${x.name}” that could be replaced.${didYouMean(x.suggestion)}`,
  ),
  SLA0223: entry(
    'error',
    'A question that nobody answers',
    (x: { name: string }) =>
      `The contract asks for “${x.name}”, but nothing fills it in and it has no usual value.`,
  ),
  SLA0224: entry(
    'error',
    'A value outside the negotiable range',
    (x: { name: string; text: string; from: string | undefined; to: string | undefined }) =>
      `“${x.name}” is filled with ${x.text}, but the template negotiates only ${rangeText(x.from, x.to)}.`,
  ),
  SLA0225: entry(
    'error',
    'A usual value outside the negotiable range',
    (x: { name: string; text: string; from: string | undefined; to: string | undefined }) =>
      `The usual value ${x.text} of “${x.name}” lies outside its own range, ${rangeText(x.from, x.to)}.`,
  ),
  SLA0226: entry(
    'error',
    'An addition under a name of the base contract',
    (x: { what: string; name: string }) =>
      `The base contract already has ${a(x.what)} called “${x.name}”. Write “replace” before it, or choose another name.`,
  ),
  SLA0227: entry(
    'error',
    'A change of a contract that is not named',
    (x: { what: string }) =>
      `“${x.what}” changes a base contract, but this text does not say which one it amends.`,
  ),
  SLA0228: entry(
    'error',
    'An accepted finding that does not exist',
    (x: { code: string; suggestion: string | undefined }) =>
      `There is no finding “${x.code}”.${didYouMean(x.suggestion)}`,
  ),
  SLA0229: entry(
    'error',
    'A finding that cannot be accepted',
    (x: { code: string; title: string }) =>
      `${x.code} (${x.title.charAt(0).toLowerCase()}${x.title.slice(1)}) cannot be accepted: only warnings and hints about a contract can.`,
  ),
  SLA0230: entry('warning', 'An acceptance of nothing', (x: { code: string; concerns: boolean }) =>
    x.concerns
      ? `${x.code} is accepted, but it is not found in the fact below.`
      : `${x.code} is accepted, but no fact follows that it could be about.`,
  ),
  SLA0231: entry(
    'error',
    'An acceptance without a reason',
    (x: { code: string }) => `${x.code} is accepted without a reason. Say in the quotes why it stays.`,
  ),
};
