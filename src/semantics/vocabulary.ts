import type { ValueType } from './expression.js';

/*
 * The standard vocabulary: records that the language knows by name, with their fields. Dimensions of the contract are
 * fields of every record. What a record of the real world calls them is said by a mapping file.
 */

export type RecordName =
  | 'ticket' | 'call' | 'contact' | 'survey' | 'outage' | 'probe' | 'request' | 'maintenance' | 'invoice'
  | 'delivery' | 'order' | 'report' | 'deployment'; // prettier-ignore

/** A field of a record: its type, and what it holds, in a few words for the editor. */
export interface FieldEntry {
  readonly type: ValueType;
  readonly text: string;
}
export interface RecordEntry {
  /** As in `count of calls`. */
  readonly plural: string;
  readonly fields: Readonly<Record<string, FieldEntry>>;
}

const number = { kind: 'number' } as const;
const share = { kind: 'share' } as const;
const yesNo = { kind: 'yes or no' } as const;
const moment = { kind: 'date' } as const;
const text = { kind: 'text' } as const;
const money = { kind: 'money' } as const;
const time = { kind: 'duration', calendar: undefined } as const;
const choice = { kind: 'choice', dimension: undefined } as const;
const field = (type: ValueType, words: string): FieldEntry => ({ type, text: words });

/** Records and their fields, in the order of the reference. */
export const vocabulary: Readonly<Record<RecordName, RecordEntry>> = {
  ticket: {
    plural: 'tickets',
    fields: {
      opened: field(moment, 'when it was opened'),
      created: field(moment, 'when it was created'),
      acknowledged: field(moment, 'when it was acknowledged'),
      assigned: field(moment, 'when somebody took it on'),
      first_reply: field(moment, 'when the first answer went out'),
      answered: field(moment, 'when it was answered'),
      resolved: field(moment, 'when it was resolved'),
      closed: field(moment, 'when it was closed'),
      reopened: field(yesNo, 'whether it was opened again'),
      state: field(choice, 'the state it is in'),
      cause: field(choice, 'what caused it'),
      category: field(choice, 'what it is about'),
      lateness: field(time, 'how long after its deadline it stopped; nothing when in time'),
      score: field(number, 'the score that its owner gave'),
      affected_users: field(number, 'users that it concerns'),
    },
  },
  call: {
    plural: 'calls',
    fields: {
      wait: field(time, 'from the ring to the answer or the end'),
      talk: field(time, 'from the answer to the end'),
      handling: field(time, 'talk and the work after it'),
      abandoned: field(yesNo, 'whether the caller hung up before an answer'),
      answered: field(yesNo, 'whether it was answered'),
      transferred: field(yesNo, 'whether it was passed on'),
      blocked: field(yesNo, 'whether the caller heard the busy tone'),
      solved_at_first_contact: field(yesNo, 'whether no second contact was needed'),
    },
  },
  contact: {
    plural: 'contacts',
    fields: {
      wait: field(time, 'from arrival to the first answer'),
      handling: field(time, 'the work on it'),
      abandoned: field(yesNo, 'whether it ended before an answer'),
      answered: field(yesNo, 'whether it was answered'),
      transferred: field(yesNo, 'whether it was passed on'),
      solved_at_first_contact: field(yesNo, 'whether no second contact was needed'),
      repeated: field(yesNo, 'whether it is about the same matter as an earlier one'),
      accurate: field(yesNo, 'whether a check found no error'),
    },
  },
  survey: {
    plural: 'surveys',
    fields: {
      score: field(number, 'the score that was given'),
      answers: field(number, 'questions answered'),
      answered: field(yesNo, 'whether it came back'),
      satisfied: field(yesNo, 'whether the answer counts as satisfied'),
    },
  },
  outage: {
    plural: 'outages',
    fields: {
      from: field(moment, 'when it began'),
      to: field(moment, 'when it ended'),
      duration: field(time, 'from begin to end'),
      cause: field(choice, 'what caused it'),
      component: field(choice, 'what was affected'),
      confirmed: field(yesNo, 'whether the provider confirmed it'),
      complete: field(yesNo, 'whether nothing worked at all'),
      planned: field(yesNo, 'whether it was planned'),
      affected_share: field(share, 'the share of users affected'),
      affected_users: field(number, 'users affected'),
    },
  },
  probe: {
    plural: 'probes',
    fields: {
      answers: field(yesNo, 'whether there was an answer'),
      fails: field(yesNo, 'whether there was none, or an error'),
      latency: field(time, 'from question to answer'),
      location: field(choice, 'from where it asked'),
      loss: field(share, 'the share of packets lost'),
      jitter: field(time, 'how far latencies lie apart'),
    },
  },
  request: {
    plural: 'requests',
    fields: {
      requests: field(number, 'requests'),
      errors: field(number, 'requests that failed'),
      latency: field(time, 'from request to answer'),
      p50: field(time, 'the median latency'),
      p95: field(time, 'the latency that 95% stay within'),
      p99: field(time, 'the latency that 99% stay within'),
      fails: field(yesNo, 'whether it failed'),
      throughput: field(number, 'requests a second'),
    },
  },
  maintenance: {
    plural: 'maintenances',
    fields: {
      from: field(moment, 'when it began'),
      to: field(moment, 'when it ended'),
      duration: field(time, 'from begin to end'),
      announced: field(moment, 'when it was announced'),
      kind: field(choice, 'planned, urgent …'),
    },
  },
  invoice: {
    plural: 'invoices',
    fields: {
      amount: field(money, 'the amount of the line'),
      issued: field(moment, 'when it was issued'),
      paid: field(yesNo, 'whether it was paid'),
      correct: field(yesNo, 'whether it was without error'),
      on_time: field(yesNo, 'whether it came in time'),
    },
  },
  delivery: {
    plural: 'deliveries',
    fields: {
      ordered: field(moment, 'when it was ordered'),
      due: field(moment, 'when it was due'),
      received: field(moment, 'when it arrived'),
      on_time: field(yesNo, 'whether it arrived in time'),
      in_full: field(yesNo, 'whether all of it arrived'),
      quantity: field(number, 'what was ordered'),
      delivered: field(number, 'what arrived'),
      cost: field(money, 'what it cost'),
    },
  },
  order: {
    plural: 'orders',
    fields: {
      ordered: field(moment, 'when it was placed'),
      due: field(moment, 'when it was due'),
      received: field(moment, 'when it arrived'),
      on_time: field(yesNo, 'whether it was done in time'),
      in_full: field(yesNo, 'whether all of it was done'),
      quantity: field(number, 'what was ordered'),
      delivered: field(number, 'what arrived'),
      cost: field(money, 'what it cost'),
    },
  },
  report: {
    plural: 'reports',
    fields: {
      due: field(moment, 'when it was due'),
      delivered: field(moment, 'when it was delivered'),
      on_time: field(yesNo, 'whether it was in time'),
      correct: field(yesNo, 'whether it was without error'),
      kind: field(text, 'which report'),
    },
  },
  deployment: {
    plural: 'deployments',
    fields: {
      from: field(moment, 'when it began to run'),
      to: field(moment, 'when it was stopped or deleted'),
      duration: field(time, 'how long it ran'),
      component: field(choice, 'what ran'),
      instances: field(number, 'instances that ran'),
    },
  },
};

export const recordNames = Object.keys(vocabulary) as readonly RecordName[];

/** The record of a word in singular or plural; undefined for no such record. */
export const recordOf = (word: string): RecordName | undefined =>
  recordNames.find((name) => name === word || vocabulary[name].plural === word);

/** The field of a record; undefined where it has none of that name. */
export const fieldOf = (record: string, name: string): FieldEntry | undefined =>
  Object.hasOwn(vocabulary, record) && Object.hasOwn(vocabulary[record as RecordName].fields, name)
    ? vocabulary[record as RecordName].fields[name]
    : undefined;

/** Records that have a field of that name. */
export const recordsWith = (name: string): readonly RecordName[] =>
  recordNames.filter((record) => fieldOf(record, name) !== undefined);

export const fieldNames = (record: string): readonly string[] =>
  Object.hasOwn(vocabulary, record) ? Object.keys(vocabulary[record as RecordName].fields) : [];
