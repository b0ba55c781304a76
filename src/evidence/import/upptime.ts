import { at, entriesOf, listAt, textAt } from './export-file.js';
import { instantText, leftOuts, type Imported, type ImportedSource, type Importer } from './imported.js';

/**
 * Upptime: the monitor keeps its probes as commits and its incidents as issues of a GitHub repository. Probes come from
 * `git log --format='%cI%x09%s' -- history`, incidents from the list of issues (`gh api repos/…/issues?state=all`, JSON).
 */
export const upptime: Importer = {
  name: 'upptime',
  title: 'Upptime: git log of history/ (text), issues (JSON)',
  import(files): Imported {
    const left = leftOuts();
    const probes: string[][] = [];
    for (const file of files) {
      if (file.kind !== 'lines') continue;
      for (const line of file.lines) {
        const probe = probeOf(line);
        if (probe !== undefined) probes.push(probe);
        else if (/\bis (?:up|down|degraded)\b/u.test(line))
          left.note('a commit that reads like a probe and is none', line.slice(0, 60));
      }
    }
    const isIssue = (entry: unknown): boolean => at(entry, 'labels') !== undefined;
    const outages = entriesOf(files, 'issues', isIssue).flatMap((issue) => {
      const labels = listAt(issue, 'labels').map((l) => (typeof l === 'string' ? l : textAt(l, 'name')));
      const number = textAt(issue, 'number');
      if (!labels.includes('status')) return [];
      const [from, to] = [instantText(textAt(issue, 'created_at')), instantText(textAt(issue, 'closed_at'))];
      const component = labels.find((l) => !['status', 'upptime', 'maintenance'].includes(l)) ?? '';
      if (from !== '') return [[number, component, from, to]];
      left.note('an issue without a time', number);
      return [];
    });
    const common = { order: [], states: null, id: [] } as const;
    const sources: ImportedSource[] = [];
    if (probes.length > 0)
      sources.push({
        ...common,
        record: 'probe',
        file: 'probes.csv',
        columns: ['time', 'component', 'status', 'code', 'latency_ms'],
        rows: probes,
        moments: { at: 'time' },
        dimensions: ['component'],
        fields: {
          fails: { column: 'status', unit: null, yes: ['down'], no: ['up', 'degraded'] },
          answers: { column: 'status', unit: null, yes: ['up', 'degraded'], no: ['down'] },
          latency: { column: 'latency_ms', unit: 'ms' },
        },
        at: 'at',
      });
    if (outages.length > 0)
      sources.push({
        ...common,
        record: 'outage',
        file: 'outages.csv',
        columns: ['id', 'component', 'from', 'to'],
        rows: outages,
        id: ['id'],
        moments: { from: 'from', to: 'to' },
        dimensions: ['component'],
        fields: {},
        at: null,
      });
    const notes = [
      'The monitor commits when a status changes and once a day: between two probes of a site the last status holds, and nobody looked in between.',
      '“degraded” counts as an answer here; change yes and no in the mapping where the contract says otherwise.',
    ];
    return { sources, notes, leftOut: left.all() };
  },
};

/** `2026-03-01T10:00:00+00:00<tab>🟥 Shop is down (0 in 0 ms) [skip ci] [upptime]`; names may hold anything. */
function probeOf(line: string): string[] | undefined {
  const found = /^(\S+)\t\S+ (.+) is (up|down|degraded) \((\d+) in (\d+) ms\)/u.exec(line);
  const time = instantText(found?.[1] ?? '');
  if (found === null || time === '') return undefined;
  const [, , component = '', status = '', code = '', latency = ''] = found;
  return [time, component, status, code, code === '0' ? '' : latency];
}
