import { entry } from './entry.js';

const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;

/** `a fee`, `an exclusion`. */
const a = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

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
};
