import type { RecordName } from '../../semantics/vocabulary.js';
import type { Column } from './column.js';

/* Which records an export probably holds, and which of its columns is what: by the names of columns and what is in them. */

export interface Proposal {
  readonly record: RecordName;
  readonly id: string | null;
  /** Whether an id stands in several rows, which are then its history. */
  readonly hasHistory: boolean;
  /** The column by which rows of a history come later. */
  readonly later: string | null;
  readonly moments: readonly (readonly [moment: string, column: string])[];
  readonly dimensions: readonly (readonly [dimension: string, column: Column])[];
  readonly fields: readonly (readonly [field: string, column: Column])[];
  readonly states: { readonly column: Column; readonly at: string } | null;
  /** Columns that nothing is made of. */
  readonly unused: readonly string[];
}

/** Names of columns by what they mean, the likelier first; compared without signs and in small letters. */
const MOMENTS: Readonly<Partial<Record<RecordName, Readonly<Record<string, RegExp>>>>> = {
  ticket: {
    opened:
      /^(?:opened|createdat|created|creationdate|createddate|syscreatedon|opened_?at|reported|reportedat|start|submitted)(?:at|on|time|date)?$/u,
    assigned: /^(?:assigned|firstassigned)(?:at|on|time|date)?$/u,
    acknowledged: /^(?:acknowledged|acked|ack)(?:at|on|time|date)?$/u,
    first_reply: /^(?:first|initial)(?:reply|response|replied|responded|answer)(?:ed)?(?:at|on|time|date)?$/u,
    resolved: /^(?:resolved|solved|resolution|resolutiondate|fixed)(?:at|on|time|date)?$/u,
    closed: /^(?:closed|completed|done)(?:at|on|time|date)?$/u,
  },
  outage: {
    from: /^(?:outage|downtime)?(?:from|start|started|begin|began|down|opened|created)(?:at|on|time|date|s)?$/u,
    to: /^(?:outage|downtime)?(?:to|until|end|ended|finish|up|resolved|restored|closed)(?:at|on|time|date)?$/u,
  },
  maintenance: {
    from: /^(?:from|start|started|begin|windowstart|scheduledfor)(?:at|on|time|date)?$/u,
    to: /^(?:to|until|end|ended|windowend|scheduleduntil)(?:at|on|time|date)?$/u,
    announced: /^(?:announced|notified|notice|created)(?:at|on|time|date)?$/u,
  },
};

/** What speaks for a kind of record: a column of such a name. */
const SIGNS: readonly (readonly [RecordName, RegExp, weight: number])[] = [
  [
    'ticket',
    /ticket|incident_?(?:id|number)|^number$|priority|assign|resolv|caller|requester|reopen|sysmodcount/u,
    1,
  ],
  ['outage', /outage|downtime/u, 3],
  ['outage', /^(?:started|ended|impact|components?|affected.*)$/u, 1],
  ['maintenance', /^maintenance|^announced|^scheduled|^window/u, 3],
  ['probe', /probe|responsems|httpcode|latency|responsetime|^up$|statuscode|checkedat/u, 2],
  ['request', /^(?:requests|errors|hits|errorcount|requestcount|p95|p99)$/u, 2],
  ['call', /call|abandon|waitsec|queue|talktime|agent/u, 2],
  ['survey', /score|rating|csat|nps|survey|satisf/u, 3],
  ['invoice', /invoice|amount|billed|netamount/u, 3],
  ['delivery', /deliver|shipp|ordered|receivedat|carrier/u, 2],
];

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/gu, '');

/** The likeliest reading of an export. `repeated`: columns of ids that stand in several rows. */
export function propose(columns: readonly Column[], repeated: ReadonlySet<string>): Proposal {
  const record = recordOf(columns);
  const times = columns.filter((c) => c.kind === 'time');
  const id = columns.find((c) => c.kind === 'id')?.name ?? null;
  const hasHistory = record === 'ticket' && id !== null && repeated.has(id);
  const moments = momentsOf(record, times);
  const used = new Set([id, ...moments.map(([, c]) => c)]);
  const later = hasHistory ? laterColumn(columns) : null;
  if (later !== null) used.add(later);
  const state = hasHistory
    ? columns.find((c) => c.kind === 'choice' && /stat(?:e|us)$/u.test(plain(c.name)))
    : undefined;
  const states = state === undefined || later === null ? null : { column: state, at: later };
  if (states !== null) used.add(states.column.name);
  const fields = fieldsOf(
    record,
    columns.filter((c) => !used.has(c.name)),
  );
  for (const [, c] of fields) used.add(c.name);
  const dimensions = columns
    .filter((c) => !used.has(c.name) && (c.kind === 'choice' || c.kind === 'list'))
    .map((c) => [nameOf(c.name), c] as const);
  for (const [, c] of dimensions) used.add(c.name);
  return {
    record,
    id,
    hasHistory,
    later,
    moments,
    dimensions,
    fields,
    states,
    unused: columns.map((c) => c.name).filter((c) => !used.has(c)),
  };
}

function recordOf(columns: readonly Column[]): RecordName {
  const scores = new Map<RecordName, number>([['ticket', 0.5]]);
  for (const column of columns) {
    for (const [record, sign, weight] of SIGNS)
      if (sign.test(plain(column.name))) scores.set(record, (scores.get(record) ?? 0) + weight);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 'ticket';
}

function momentsOf(record: RecordName, times: readonly Column[]): (readonly [string, string])[] {
  const known = MOMENTS[record];
  if (known === undefined) {
    const [first] = times;
    return first === undefined
      ? []
      : [[record === 'invoice' ? 'issued' : record === 'delivery' ? 'due' : 'at', first.name]];
  }
  const found = Object.entries(known).flatMap(([moment, pattern]): (readonly [string, string])[] => {
    const fitting = times.filter((c) => pattern.test(plain(c.name)));
    // Where an export has both, when a service was down says more than when somebody wrote about it.
    const column = fitting.find((c) => /^(?:outage|downtime)/u.test(plain(c.name))) ?? fitting[0];
    return column === undefined ? [] : [[moment, column.name]];
  });
  const [firstMoment = 'from'] = Object.keys(known);
  const [firstTime] = times;
  const lacks = !found.some(([moment]) => moment === firstMoment) && firstTime !== undefined;
  return lacks ? [[firstMoment, firstTime.name], ...found.filter(([, c]) => c !== firstTime.name)] : found;
}

const laterColumn = (columns: readonly Column[]): string | null => {
  const times = columns.filter((c) => c.kind === 'time');
  const full = times.filter((c) => c.filled === c.of);
  const [latest] = [/updat|modif|chang/u, /timestamp|syscreated|time$/u, /./u].flatMap((sign) =>
    full.filter((c) => sign.test(plain(c.name))),
  );
  return latest?.name ?? null;
};

/** Fields of the vocabulary by the names that tools give them. */
const FIELDS: readonly (readonly [RecordName, string, RegExp, readonly Column['kind'][]])[] = [
  ['call', 'wait', /wait|queue(?:time|sec)|answertime/u, ['number']],
  ['call', 'talk', /talk/u, ['number']],
  ['call', 'handling', /handl|aht/u, ['number']],
  ['call', 'abandoned', /abandon/u, ['yes or no', 'choice']],
  ['call', 'answered', /^answered$/u, ['yes or no']],
  ['call', 'transferred', /transfer/u, ['yes or no']],
  ['survey', 'score', /score|rating|csat|nps/u, ['number']],
  ['invoice', 'amount', /amount|net|total/u, ['number']],
  ['request', 'requests', /^(?:requests|hits|requestcount|total)$/u, ['number']],
  ['request', 'errors', /^(?:errors|errorcount|failures)$/u, ['number']],
  ['request', 'p95', /^p95/u, ['number']],
  ['request', 'p99', /^p99/u, ['number']],
  ['probe', 'latency', /latency|responsems|responsetime|durationms|^ms$/u, ['number']],
  ['probe', 'fails', /^(?:status|result|success|up|ok)$/u, ['yes or no', 'choice', 'number']],
  ['outage', 'affected_users', /affectedusers|usersaffected/u, ['number']],
  ['outage', 'cause', /^cause|rootcause|reason/u, ['choice']],
  ['delivery', 'quantity', /^(?:quantity|ordered|qty)/u, ['number']],
  ['delivery', 'delivered', /^(?:delivered|received)(?:qty|quantity)?$/u, ['number']],
  ['ticket', 'score', /^(?:score|rating|csat)$/u, ['number']],
  ['ticket', 'reopened', /^reopened$/u, ['yes or no']],
];

const fieldsOf = (record: RecordName, columns: readonly Column[]): (readonly [string, Column])[] =>
  FIELDS.filter(([of]) => of === record).flatMap(([, field, pattern, kinds]) => {
    const column = columns.find((c) => kinds.includes(c.kind) && pattern.test(plain(c.name)));
    return column === undefined ? [] : [[field, column] as const];
  });

const nameOf = (column: string): string => {
  const name = column
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
  return /^[a-z]/u.test(name) ? name : `v_${name}`;
};
