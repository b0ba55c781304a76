import { join } from 'node:path';
import { addDays, compareDates, formatDate, parseDate, type CivilDate } from '../../quantities/date.js';
import { currencyCodes, minorDigits } from '../../quantities/money.js';
import { isZone, zoneNames } from '../../quantities/zone-name.js';
import { format } from '../../syntax/format.js';
import { nearest } from '../../text/nearest.js';
import { Failure, FINE, USAGE, type Ask, type ExitCode, type Host } from '../host.js';
import { templates } from '../templates/index.js';
import { fillTemplate, type Template } from '../templates/template.js';

export interface InitOptions {
  readonly template?: string;
  readonly provider?: string;
  readonly customer?: string;
  readonly zone?: string;
  readonly currency?: string;
  readonly from?: string;
  readonly until?: string;
}

/** What an answer means, or a sentence that says what is wrong with it. */
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Writes a new contract from a template into a folder. What the flags leave out is asked for at a terminal. */
export async function initContract(host: Host, folder: string, options: InitOptions): Promise<ExitCode> {
  const path = join(folder, 'contract.sla');
  refuseOverwriting(host, path);
  const text =
    host.converse === undefined
      ? await compose(options)
      : await host.converse((ask) => compose(options, ask));
  const laidOut = format({ name: path, text });
  if (laidOut.diagnostics.length > 0) throw new Error(laidOut.diagnostics[0]?.message);
  refuseOverwriting(host, path);
  await host.writeFiles([{ path, content: laidOut.value }]);
  host.stdout(
    [
      `Written: ${path}. Next:`,
      `  open ${path} and change its figures to yours`,
      `  ${host.command} check ${path}`,
      `  ${host.command} document ${path} --to html --output ${folder}`,
      '',
    ].join('\n'),
  );
  return FINE;
}

function refuseOverwriting(host: Host, path: string): void {
  const there = host.inspect(path);
  if (there.ok) throw new Failure(`${path} is there already, and is left as it is. Name another folder.`);
  if (!there.missing) throw new Failure(`Could not write ${path}: ${there.reason}.`);
}

/** Takes each value from its flag, or asks for it. Flags are looked at first: nobody answers questions in vain. */
async function compose(options: InitOptions, ask?: Ask): Promise<string> {
  const { template, provider, customer, zone, currency, from, until } = options;
  for (const [value, read] of [
    [template, readTemplate],
    [provider, readName],
    [customer, readName],
    [zone, readZone],
    [currency, readCurrency],
    [from, readDate],
    [until, readDate],
  ] as const) {
    if (value !== undefined) valueOf<unknown>(read(value));
  }
  if (ask === undefined) refuseMissing(options);
  const offered = templates.map(({ name, summary }) => `  ${name.padEnd(18)}${summary}`).join('\n');
  const chosen = await settle(template, readTemplate, ask, `${offered}\nWhich of these? `);
  const names = {
    provider: await settle(provider, readName, ask, 'Who provides the service? '),
    customer: await settle(customer, readName, ask, 'Who is the customer? '),
    zone: await settle(
      zone,
      readZone,
      ask,
      'In which time zone are days and hours meant (such as Europe/Berlin)? ',
    ),
    currency: await settle(currency, readCurrency, ask, 'In which currency are amounts (such as EUR)? '),
  };
  const first = await settle(from, readDate, ask, 'From which day on (such as 2026-01-01)? ');
  const usual = yearFrom(first);
  const readLast = (text: string): Answer<CivilDate> => (text === '' ? fine(usual) : readEnd(text, first));
  const last = await settle(
    until ?? (ask === undefined ? '' : undefined),
    readLast,
    ask,
    `Until the end of which day (Enter: ${formatDate(usual)})? `,
  );
  return fillTemplate(chosen, { ...names, from: first, until: last });
}

function refuseMissing(options: InitOptions): void {
  const missing = (['template', 'provider', 'customer', 'zone', 'currency', 'from'] as const)
    .filter((name) => options[name] === undefined)
    .map((name) => `--${name}`);
  if (missing.length === 0) return;
  throw new Failure(
    `Not given: ${missing.join(', ')}. At a terminal, “sla init” asks for what is left out.\n` +
      `Templates are ${templates.map(({ name }) => name).join(', ')}.`,
    USAGE,
  );
}

async function settle<T>(
  given: string | undefined,
  read: (text: string) => Answer<T>,
  ask: Ask | undefined,
  question: string,
): Promise<T> {
  if (given !== undefined || ask === undefined) return valueOf(read(given ?? ''));
  for (let prompt = question; ;) {
    const answer = read((await ask(prompt)).trim());
    if (answer.ok) return answer.value;
    prompt = `${answer.problem}\n${question.slice(question.lastIndexOf('\n') + 1)}`;
  }
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Failure(answer.problem, USAGE);
  return answer.value;
}

const fine = <T>(value: T): Answer<T> => ({ ok: true, value });
const wrong = <T>(problem: string): Answer<T> => ({ ok: false, problem });
const didYouMean = (near: string | undefined): string =>
  near === undefined ? '' : ` Did you mean “${near}”?`;

function readTemplate(text: string): Answer<Template> {
  const names = templates.map(({ name }) => name);
  const found = templates.find(({ name }) => name === text);
  if (found !== undefined) return fine(found);
  return wrong(
    `There is no template “${text}”.${didYouMean(nearest(text, names))} Templates are ${names.join(', ')}.`,
  );
}

function readName(text: string): Answer<string> {
  if (text.trim() === '') return wrong('A party needs a name, such as “Northwind Cloud GmbH”.');
  // Control signs and signs that turn the direction of writing would show another name than stands there.
  if (/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text))
    return wrong('A name stands in one line, without control characters.');
  return fine(text.trim());
}

function readZone(text: string): Answer<string> {
  if (isZone(text)) return fine(text);
  const names = zoneNames();
  const city = names.find((name) => name.split('/').at(-1)?.toLowerCase() === text.toLowerCase());
  return wrong(
    `There is no time zone “${text}”.${didYouMean(city ?? nearest(text, names))} Time zones look like Europe/Berlin.`,
  );
}

function readCurrency(text: string): Answer<string> {
  const code = text.toUpperCase();
  if (minorDigits(code) !== undefined) return fine(code);
  return wrong(
    `There is no currency “${text}”.${didYouMean(nearest(code, currencyCodes()))} Currencies have three letters, such as EUR.`,
  );
}

function readDate(text: string): Answer<CivilDate> {
  const date = parseDate(text);
  return date === undefined
    ? wrong(`There is no day “${text}”. Days are written year first, such as 2026-01-31.`)
    : fine(date);
}

function readEnd(text: string, first: CivilDate): Answer<CivilDate> {
  const read = readDate(text);
  if (!read.ok || compareDates(read.value, first) >= 0) return read;
  return wrong(`The last day, ${text}, is before the first, ${formatDate(first)}.`);
}

/** The last day of a year that begins on a day: 2026-01-01 → 2026-12-31. */
function yearFrom(first: CivilDate): CivilDate {
  // Of 29 February, the year ends on the 28th.
  const next = parseDate(formatDate({ ...first, year: first.year + 1 }));
  return next === undefined ? { ...first, year: first.year + 1, day: 28 } : addDays(next, -1);
}
