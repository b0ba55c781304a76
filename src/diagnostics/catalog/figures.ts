import { entry } from './entry.js';

/** Figures files: values that records do not hold. */
export const figures = {
  SLA1001: entry(
    'error',
    'A figures file that cannot be read',
    (a: { what: string }) => `This figures file cannot be read: ${a.what}`,
  ),
  SLA1002: entry(
    'error',
    'A key that figures do not have',
    (a: { key: string; known: readonly string[]; suggestion: string | undefined }) =>
      `“${a.key}” is not a key of a figure. ${
        a.suggestion === undefined ? `Known: ${a.known.join(', ')}.` : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA1003: entry(
    'error',
    'A figure that lacks a part',
    (a: { key: string; meaning: string }) => `This entry lacks the key “${a.key}”: ${a.meaning}.`,
  ),
  SLA1004: entry(
    'error',
    'A figure for a name that the contract does not have',
    (a: { name: string; suggestion: string | undefined; names: readonly string[] }) =>
      `The contract has no value called “${a.name}”. ${
        a.suggestion === undefined
          ? `It has: ${a.names.slice(0, 8).join(', ')}${a.names.length > 8 ? ' …' : ''}.`
          : `Did you mean “${a.suggestion}”?`
      }`,
  ),
  SLA1005: entry(
    'error',
    'A figure of another kind than its name',
    (a: { name: string; text: string; wanted: string }) =>
      `“${a.text}” is no value for “${a.name}”, which is ${a.wanted}.`,
  ),
  SLA1006: entry(
    'error',
    'A figure for what is no period',
    (a: { name: string; text: string; each: string }) =>
      `“${a.text}” is no period of “${a.name}”, which is reckoned by ${a.each}.`,
  ),
  SLA1007: entry(
    'error',
    'A figure for a cell that the contract does not have',
    (a: { text: string; what: 'dimension' | 'value'; dimension: string; known: readonly string[] }) =>
      a.what === 'dimension'
        ? `The contract has no dimension called “${a.text}”.${a.known.length === 0 ? '' : ` It has: ${a.known.join(', ')}.`}`
        : `“${a.text}” is no value of “${a.dimension}”. Its values: ${a.known.join(', ')}.`,
  ),
  SLA1008: entry(
    'error',
    'A figure that stands twice',
    (a: { subject: string; line: number }) =>
      `A figure for ${a.subject} stands here a second time; the first is on line ${a.line}. Only one of them could hold.`,
  ),
};
