import { entry } from './entry.js';

/** Worked examples: `example … given … expect …`. The arithmetic is that of the settlement, line by line. */
export const examples = {
  SLA0701: entry(
    'error',
    'An example expects another share',
    (a: {
      subject: string;
      month: string;
      expected: string;
      counts: string;
      found: string | undefined;
      /** The value as a fraction, where the expected figure is the value with fewer digits. */
      exactly?: string;
    }) =>
      `The example expects ${a.subject} = ${a.expected} in ${a.month}, but ` +
      (a.found === undefined
        ? `${a.counts} tickets have no share.`
        : a.counts === a.found
          ? `it is ${a.found}.`
          : `${a.counts} is ${a.found}.`) +
      (a.exactly === undefined
        ? ''
        : ` The two differ only in digits that are not shown: exactly, it is ${a.exactly}.`),
  ),
  SLA0702: entry(
    'error',
    'An example expects another verdict',
    (a: {
      subject: string;
      month: string;
      expected: string;
      verdict: string;
      counts: string;
      found: string | undefined;
      target: string | undefined;
    }) =>
      `The example expects ${a.subject} to be ${a.expected} in ${a.month}, but the verdict is ${a.verdict}: ` +
      `${a.counts === a.found ? 'it' : a.counts} is ${a.found ?? 'no share'}, and ` +
      (a.target === undefined ? 'the contract makes no commitment.' : `the target is ${a.target}.`),
  ),
  SLA0703: entry(
    'error',
    'An example expects another amount',
    (a: { subject: string; expected: string; found: string; arithmetic: readonly string[] }) =>
      `The example expects ${a.subject} = ${a.expected}, but the contract gives ${a.found}.` +
      (a.arithmetic.length === 0 ? '' : ` ${a.arithmetic.join('. ')}.`),
  ),
  SLA0705: entry(
    'error',
    'An example lies outside the term',
    (a: { month: string; term: string }) =>
      `The example speaks of ${a.month}, but the contract runs ${a.term}, so that is never settled.`,
  ),
  SLA0706: entry(
    'error',
    'An example expects what it gives no counts for',
    (a: { subject: string; given: readonly string[] }) =>
      `The example expects a result for ${a.subject}, but gives no counts for it` +
      (a.given.length === 0 ? '.' : `. It gives counts for ${a.given.join(', ')}.`),
  ),
  SLA0707: entry(
    'error',
    'An example gives counts twice',
    (a: { subject: string; month: string }) =>
      `The example gives counts for ${a.subject} in ${a.month} twice. Only one of the two facts could hold.`,
  ),
  SLA0708: entry(
    'error',
    'An example with a quantity of another kind',
    (a: { name: string; text: string; type: string; wanted: string }) =>
      `“${a.name}” is ${a.wanted}, but “${a.text}” is ${a.type}.`,
  ),
  SLA0709: entry(
    'error',
    'A verdict on what is not judged',
    (a: { name: string; verdict: string }) =>
      `“${a.name}” cannot be ${a.verdict}: only a service level has a verdict.`,
  ),
  SLA0710: entry(
    'error',
    'An example expects another right to end the contract',
    (a: {
      by: string;
      expected: boolean;
      period: string | undefined;
      arithmetic: readonly string[];
      conditions: number;
    }) =>
      a.expected
        ? `The example expects that ${a.by} may terminate, but ` +
          (a.conditions === 0
            ? `the contract gives ${a.by} no right to.`
            : 'no condition for it came to hold in any period.')
        : `The example expects that ${a.by} may not terminate, but in ${a.period ?? 'its periods'} the right came to hold.` +
          (a.arithmetic.length === 0 ? '' : ` ${a.arithmetic.join('. ')}.`),
  ),
};
