/*
 * Business time by the usual libraries, called ticket by ticket, against the engine: `node bench/libraries.js [tickets]`, 100,000
 * unless told otherwise. Two clocks a ticket, Monday to Friday 09:00 to 17:00 in Berlin, the tickets of bench/ticket-files.js.
 * The libraries are installed into a temporary folder, pinned. Processor time; of the engine what two million further tickets
 * cost, so that its start does not count, and of the libraries only the loop.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { mappingOf, writeTickets } from './ticket-files.js';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const count = Number(process.argv[2] ?? 100_000);
const FURTHER = 2_000_000;

/** Each defines `seconds(from, to)`: open seconds between two instants (epoch seconds). */
const libraries = {
  luxon: `
    import { DateTime } from 'luxon';
    const seconds = (from, to) => {
      const end = DateTime.fromSeconds(to, { zone: 'Europe/Berlin' });
      let sum = 0;
      for (let day = DateTime.fromSeconds(from, { zone: 'Europe/Berlin' }).startOf('day'); day < end; day = day.plus({ days: 1 })) {
        if (day.weekday > 5) continue;
        const opens = Math.max(from, day.set({ hour: 9 }).toSeconds());
        const closes = Math.min(to, day.set({ hour: 17 }).toSeconds());
        if (opens < closes) sum += closes - opens;
      }
      return sum;
    };`,
  'dayjs-business-time': `
    import dayjs from 'dayjs';
    import businessTime from 'dayjs-business-time';
    dayjs.extend(businessTime);
    const hours = [{ start: '09:00:00', end: '17:00:00' }];
    dayjs.setBusinessTime({ sunday: null, monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours, saturday: null });
    const seconds = (from, to) => dayjs(from * 1000).businessSecondsDiff
      ? dayjs(from * 1000).businessSecondsDiff(dayjs(to * 1000))
      : dayjs(from * 1000).businessMinutesDiff(dayjs(to * 1000)) * 60;`,
  temporal: `
    import { Temporal } from 'temporal-polyfill';
    const at = (instant) => Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO('Europe/Berlin');
    const seconds = (from, to) => {
      const last = at(to).toPlainDate();
      let sum = 0;
      for (let day = at(from).toPlainDate(); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
        if (day.dayOfWeek > 5) continue;
        const hour = (plainTime) => day.toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime }).epochMilliseconds / 1000;
        const opens = Math.max(from, hour('09:00'));
        const closes = Math.min(to, hour('17:00'));
        if (opens < closes) sum += closes - opens;
      }
      return sum;
    };`,
};
const loop = `
    import { readFileSync } from 'node:fs';
    const tickets = JSON.parse(readFileSync('tickets.json', 'utf8'));
    const before = process.cpuUsage();
    let sum = 0;
    for (const [opened, responded, resolved] of tickets)
      sum += seconds(opened, responded) + (resolved === null ? 0 : seconds(opened, resolved));
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ seconds: (user + system) / 1e6, sum }));`;

const python = `
import json, time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
zone = ZoneInfo('Europe/Berlin')
def seconds(start, stop):
    day = datetime.fromtimestamp(start, zone).replace(hour=0, minute=0, second=0, microsecond=0)
    total = 0
    while day.timestamp() < stop:
        if day.weekday() < 5:
            opens = max(start, day.replace(hour=9).timestamp())
            closes = min(stop, day.replace(hour=17).timestamp())
            if opens < closes:
                total += closes - opens
        day += timedelta(days=1)
    return total
tickets = json.load(open('tickets.json'))
before = time.process_time()
total = 0
for opened, responded, resolved in tickets:
    total += seconds(opened, responded) + (0 if resolved is None else seconds(opened, resolved))
print(json.dumps({'seconds': time.process_time() - before, 'sum': total}))
`;

const folder = mkdtempSync(join(tmpdir(), 'sla-bench-'));
/** Runs a program in the folder; gives what it printed. */
function run(command, args) {
  const env = { ...process.env, TZ: 'Europe/Berlin' };
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Processor seconds of evaluating so many tickets, start-up included. */
async function evaluated(tickets) {
  await writeTickets('plain', tickets, join(folder, 'tickets.parquet'));
  const args = [
    '-r',
    at('bench/used.cjs'),
    at('dist/cli.cjs'),
    'evaluate',
    'contract.sla',
    '--records',
    'mapping.yaml',
    '--json',
  ];
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`evaluate ended with ${status}: ${stderr}`);
  return JSON.parse(String(output[3])).processor / 1e6;
}

try {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    'luxon@3.7.2',
    'dayjs@1.11.23',
    'dayjs-business-time@1.0.4',
    'temporal-polyfill@1.0.8',
  ]);
  writeFileSync(
    join(folder, 'contract.sla'),
    readFileSync(at('bench/tickets.sla'), 'utf8').replace('while waiting', 'never'),
  );
  writeFileSync(join(folder, 'mapping.yaml'), mappingOf('plain', 'tickets.parquet'));

  const path = await writeTickets('plain', count, join(folder, 'some.parquet'));
  const instance = await DuckDBInstance.create(':memory:');
  const rows = await (
    await instance.connect()
  ).runAndReadAll(`SELECT epoch(opened)::INT, epoch(responded)::INT, epoch(resolved)::INT FROM '${path}'`);
  writeFileSync(join(folder, 'tickets.json'), JSON.stringify(rows.getRowsJS()));

  const engine = (((await evaluated(count + FURTHER)) - (await evaluated(count))) / FURTHER) * count;
  process.stdout.write(
    `${count.toLocaleString('en')} tickets, two clocks each; engine: ${engine.toFixed(3)} s of the processor\n`,
  );
  const told = (name, answer) => {
    const { seconds, sum } = JSON.parse(answer);
    process.stdout.write(
      `${name.padEnd(22)}${`${seconds.toFixed(2)} s`.padStart(12)}${`${Math.round(seconds / engine)} ×`.padStart(10)}   ${sum} open seconds\n`,
    );
  };
  for (const [name, definition] of Object.entries(libraries)) {
    writeFileSync(join(folder, `${name}.js`), definition + loop);
    told(name, run(process.execPath, [`${name}.js`]));
  }
  writeFileSync(join(folder, 'loop.py'), python);
  told('Python, plain loop', run('python3', ['loop.py']));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
