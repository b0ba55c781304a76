import { formatDate, fromDayNumber, weekdayOf } from '../quantities/date.js';
import { loadZone, type Zone } from '../quantities/zone.js';
import { displayWidth, padEnd, padStart, printable as clean, shorten, wrap } from '../text/width.js';
import type { Interval } from './calendar.js';
import type { DecidingValue, Piece, Timeline, Verdict } from './timeline.js';

/** Columns of the text. */
const WIDTH = 80;
/** Columns of an instant, `Mon 2016-02-29 09:18`. */
const INSTANT_WIDTH = 20;
const NAME_WIDTH = 11;
/** Open stretches of one piece that are listed one by one; the rest is summed up. */
const MOST_STRETCHES = 10;

/** The time line as plain text of at most 80 columns, times in the given IANA zone, ending with a line break. */
export function renderTimeline(timeline: Timeline, options: { readonly zone: string }): string {
  const zone = loadZone(options.zone);
  const lines = [
    ...wrap(`${clean(timeline.ticket)} under "${clean(timeline.slo.label)}"`, WIDTH),
    ...fact('clause', `${timeline.clause.id}, line ${timeline.clause.line}`),
    ...timeline.dimensions.flatMap((value) => fact(value.label.toLowerCase(), deciding(value))),
    ...fact('month', counted(timeline)),
    ...(timeline.exclusion === null ? [] : fact('exclusion', excluded(timeline.exclusion))),
    '',
    `Times in ${zone.id}`,
    ...event(
      zone,
      timeline.start.at,
      `${timeline.start.name}: the clock ${timeline.start.at === null ? 'never ' : ''}starts`,
    ),
    ...timeline.pieces.flatMap((piece) => pieceLines(zone, piece, timeline.limit?.calendar ?? null)),
    ...event(
      zone,
      timeline.stop.at,
      `${timeline.stop.name}: the clock ${timeline.stop.at === null ? 'never ' : ''}stops`,
    ),
    '',
    ...(timeline.elapsed === null ? [] : fact('elapsed', elapsed(timeline))),
    ...(timeline.limit === null
      ? []
      : fact('limit', `${duration(timeline.limit.seconds)} (${timeline.limit.text})`)),
    ...(timeline.deadline === null ? [] : fact('deadline', instantText(zone, timeline.deadline))),
    ...fact('verdict', verdict(timeline)),
  ];
  return lines.map((line) => line.trimEnd()).join('\n') + '\n';
}

/** `h:mm`, with `:ss` where the seconds are not 0: `15:42`, `100:00`, `0:00:30`. */
export function duration(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${two(seconds % 60)}`;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  within: 'kept: the elapsed time is at most the limit',
  late: 'missed: the elapsed time is more than the limit',
  'not eligible': 'not counted: the condition of the service level leaves it out',
  'no commitment': 'no commitment: counted, and judged by no target',
  removed: 'not counted: an exclusion takes it out',
  'excluded as met': 'counts as kept, by an exclusion',
  'never stopped: not counted': 'not counted: it has no end, and the contract leaves such tickets out',
  'never stopped: counts as missed': 'missed: it has no end, and the contract counts that as missed',
  'never stopped: counts as met': 'kept: it has no end, and the contract counts that as met',
  neverStarted: 'not counted: the clock never started',
  notPlaceable: 'not counted: it never stopped, and its month is that in which it stops',
  outsideTerm: 'not counted: outside the term of the contract',
  unclassified: 'not counted: no row of the target table is for it',
  backwards: 'not counted: the clock would stop before it starts',
};

function verdict({ verdict, stop, deadline }: Timeline): string {
  const stoodAfterwards = verdict === 'within' && stop.at !== null && deadline !== null && stop.at > deadline;
  return stoodAfterwards
    ? `${VERDICTS.within}, for the clock stood from the deadline to the end`
    : VERDICTS[verdict];
}

/** A name and what is said of it. */
const fact = (name: string, text: string): string[] =>
  row(`  ${padEnd(shorten(clean(name), NAME_WIDTH), NAME_WIDTH)}  `, clean(text));

/** A text behind what stands before it; what does not fit goes on below, indented. */
function row(before: string, text: string): string[] {
  const indent = displayWidth(before);
  if (indent + displayWidth(text) <= WIDTH) return [before + text];
  const [first = '', ...rest] = wrap(text, WIDTH - indent);
  return [before + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function deciding(value: DecidingValue): string {
  if (value.value === null) return `none in the ${value.rule} row`;
  const label = value.valueLabel === null ? value.value : `${value.value} "${value.valueLabel}"`;
  return value.first === value.last
    ? label
    : `${label}: the ${value.rule} decides, it went from ${value.first ?? 'none'} to ${value.last ?? 'none'}`;
}

const counted = ({ counted: place }: Timeline): string =>
  place === null ? 'none' : `${place.period}, that of "${place.moment}"`;

const excluded = (exclusion: NonNullable<Timeline['exclusion']>): string =>
  `"${exclusion.label}" (${exclusion.clause.id}): ${exclusion.effect === 'removed' ? 'removed' : 'counted as met'}`;

function elapsed(timeline: Timeline): string {
  const counted = timeline.pieces
    .filter(({ kind }) => kind === 'runs')
    .map(({ openSeconds }) => duration(openSeconds));
  const total = duration(timeline.elapsed ?? 0);
  return counted.length > 1 ? `${counted.join(' + ')} = ${total}` : total;
}

/** What happened at an instant; null where the records give no time. */
function event(zone: Zone, at: number | null, text: string): string[] {
  const when = at === null ? '(no time)' : instantText(zone, at);
  return row(`  ${padEnd(when, INSTANT_WIDTH)}  `, clean(text));
}

function pieceLines(zone: Zone, piece: Piece, calendar: string | null): string[] {
  if (piece.kind === 'paused') return event(zone, piece.from, `paused until ${instantText(zone, piece.to)}`);
  if (piece.open.length === 0)
    return event(zone, piece.from, `${calendar ?? 'the clock'} is closed throughout`);
  const listed = piece.open.length > MOST_STRETCHES ? piece.open.slice(0, MOST_STRETCHES - 1) : piece.open;
  const rest = piece.open.slice(listed.length);
  return [
    ...listed.flatMap((open) => counting(zone, 'runs until', [open])),
    ...(rest.length === 0 ? [] : counting(zone, `${rest.length} more, to`, rest)),
  ];
}

/** A line for open stretches, with their sum at its end. */
function counting(zone: Zone, words: string, stretches: readonly Interval[]): string[] {
  const seconds = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const until = padEnd(instantText(zone, stretches.at(-1)!.to), INSTANT_WIDTH);
  return event(zone, stretches[0]!.from, `${words} ${until} ${padStart(duration(seconds), 9)}`);
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon 2016-02-29 09:18`, with seconds where they are not 0 and with the offset where clocks show the time twice. */
function instantText(zone: Zone, instant: number): string {
  const offset = zone.offsetAt(instant);
  const local = instant + offset;
  const day = Math.floor(local / 86_400);
  const seconds = local - day * 86_400;
  const date = fromDayNumber(day);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  const shown = seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`;
  const twice = zone.localToInstants(date, seconds).length > 1;
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${formatDate(date)} ${shown}${twice ? ` ${offsetText(offset)}` : ''}`;
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${duration(size).padStart(5, '0')}`;
}
