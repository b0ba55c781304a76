import { at, listAt, textAt, type ExportFile } from './export-file.js';
import { instantText, leftOuts, type Imported, type ImportedSource, type Importer } from './imported.js';

/**
 * Prometheus: results of range queries (`/api/v1/query_range`, resultType matrix), one file a query. A query of `up`,
 * `probe_success` or a file called `probes.json` gives probes; other files give fields of request records, named after
 * the file: `requests.json`, `errors.json`, `p95.json`, joined by time and labels.
 */
export const prometheus: Importer = {
  name: 'prometheus',
  title: 'Prometheus: results of range queries, one file a query (JSON)',
  import(files): Imported {
    const left = leftOuts();
    const probes: Sample[] = [];
    const fields = new Map<string, Sample[]>();
    for (const file of files) {
      const samples = samplesOf(file, left.note);
      const name = file.name
        .replace(/\.json(?:\.gz|\.zst)?$/u, '')
        .replace(/[^A-Za-z0-9]+/gu, '_')
        .toLowerCase();
      if (name === 'probes' || samples.some((s) => /^(?:up|probe_success)$/u.test(s.metric)))
        probes.push(...samples);
      else if (samples.length > 0) fields.set(name, [...(fields.get(name) ?? []), ...samples]);
    }
    const sources: ImportedSource[] = [];
    if (probes.length > 0) sources.push(probeSource(probes));
    if (fields.size > 0) sources.push(requestSource(fields));
    const notes = [
      'A sample of a rate is per second: ask for increase(…[step]) where requests are to be counted.',
      'Where a scrape failed there is no sample, and no probe.',
    ];
    return { sources, notes, leftOut: left.all() };
  },
};

interface Sample {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly time: string;
  readonly value: string;
}

function samplesOf(file: ExportFile, note: (why: string, id: string) => void): readonly Sample[] {
  if (file.kind !== 'json') return [];
  const type = textAt(file.value, 'data', 'resultType');
  if (type !== '' && type !== 'matrix') note(`a ${type}: ask for a range (query_range)`, file.name);
  const series = listAt(file.value, 'data', 'result');
  return series.flatMap((one) => {
    const own = at(one, 'metric');
    const all = Object.entries(typeof own === 'object' && own !== null ? own : {}).map(
      ([k, v]) => [k, String(v)] as const,
    );
    const labels = Object.fromEntries(all.filter(([k]) => k !== '__name__'));
    const metric = textAt(one, 'metric', '__name__');
    return listAt(one, 'values').flatMap((pair): Sample[] => {
      const [seconds, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const time = instantText(String(seconds));
      const number = String(value);
      if (time !== '' && /^[+-]?\d/u.test(number)) return [{ metric, labels, time, value: plain(number) }];
      note(
        number === 'NaN' || number.endsWith('Inf') ? `a sample of ${number}` : 'a sample that is no number',
        `${metric} ${String(seconds)}`,
      );
      return [];
    });
  });
}

/** Without exponent, at most nine digits after the point: what a mapping reads as an exact number. */
function plain(number: string): string {
  if (/^[+-]?\d+(?:\.\d{1,9})?$/u.test(number)) return number;
  return Number(number)
    .toFixed(9)
    .replace(/\.?0+$/u, '');
}

const labelsOf = (samples: readonly Sample[]): readonly string[] =>
  [...new Set(samples.flatMap((s) => Object.keys(s.labels)))].sort();

const common = { order: [], states: null, id: [], at: 'at', moments: { at: 'time' } } as const;

function probeSource(samples: readonly Sample[]): ImportedSource {
  const labels = labelsOf(samples);
  return {
    ...common,
    record: 'probe',
    file: 'probes.csv',
    columns: ['time', ...labels, 'success'],
    rows: samples.map((s) => [s.time, ...labels.map((l) => s.labels[l] ?? ''), s.value]),
    dimensions: labels,
    fields: {
      fails: { column: 'success', unit: null, yes: ['0'], no: ['1'] },
      answers: { column: 'success', unit: null, yes: ['1'], no: ['0'] },
    },
  };
}

/** Fields of the vocabulary that are times; Prometheus measures in seconds. */
const IN_SECONDS = ['latency', 'p50', 'p95', 'p99'];

function requestSource(fields: ReadonlyMap<string, readonly Sample[]>): ImportedSource {
  const names = [...fields.keys()];
  const labels = labelsOf([...fields.values()].flat());
  const rows = new Map<string, string[]>();
  names.forEach((name, i) => {
    for (const sample of fields.get(name) ?? []) {
      const place = [sample.time, ...labels.map((l) => sample.labels[l] ?? '')];
      const key = JSON.stringify(place);
      const row = rows.get(key) ?? [...place, ...names.map(() => '')];
      rows.set(key, row);
      row[place.length + i] = sample.value;
    }
  });
  return {
    ...common,
    record: 'request',
    file: 'requests.csv',
    columns: ['time', ...labels, ...names],
    rows: [...rows.values()],
    dimensions: labels,
    fields: Object.fromEntries(
      names.map((n) => [n, { column: n, unit: IN_SECONDS.includes(n) ? 's' : null }]),
    ),
  };
}
