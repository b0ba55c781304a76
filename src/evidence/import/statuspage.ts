import { at, listAt, textAt, type ExportFile } from './export-file.js';
import { instantText, leftOuts, type Imported, type ImportedSource, type Importer } from './imported.js';

/**
 * Statuspage: incidents and scheduled maintenances of a page (`/api/v2/incidents.json`, `/scheduled-maintenances.json`) as
 * JSON, or the JSON lines of the history of githubstatus.com that mrshu/github-statuses keeps. One outage for each incident
 * and component; one maintenance for each window and component.
 */
export const statuspage: Importer = {
  name: 'statuspage',
  title: 'Statuspage: incidents and scheduled maintenances (JSON, JSON lines)',
  import(files): Imported {
    const left = leftOuts();
    const outages: string[][] = [];
    const maintenances: string[][] = [];
    const seen = new Set<string>();
    for (const incident of incidentsOf(files)) {
      const id = textAt(incident, 'id');
      if (seen.has(id)) continue;
      seen.add(id);
      const impact = textAt(incident, 'impact');
      const components = componentsOf(incident);
      const isPlanned = impact === 'maintenance' || at(incident, 'scheduled_for') !== undefined;
      const { from, to } = isPlanned ? window(incident) : downtime(incident);
      if (from === '')
        left.note(
          isPlanned ? 'a maintenance without a known begin' : 'an incident without a known begin',
          id,
        );
      else if (impact === 'none' && !isPlanned) left.note('an incident without impact', id);
      else {
        if (components.length === 0) left.note('no component named: one record without a component', id);
        for (const component of components.length === 0 ? [''] : components) {
          if (isPlanned)
            maintenances.push([
              id,
              component,
              from,
              to,
              instantText(textAt(incident, 'created_at') || textAt(incident, 'started_at')),
            ]);
          else outages.push([id, component, from, to, impact]);
        }
      }
    }
    const sources: ImportedSource[] = [];
    const common = { order: [], states: null, fields: {}, at: null, id: ['id', 'component'] } as const;
    if (outages.length > 0)
      sources.push({
        ...common,
        record: 'outage',
        file: 'outages.csv',
        columns: ['id', 'component', 'from', 'to', 'impact'],
        rows: outages,
        moments: { from: 'from', to: 'to' },
        dimensions: ['component', 'impact'],
      });
    if (maintenances.length > 0)
      sources.push({
        ...common,
        record: 'maintenance',
        file: 'maintenances.csv',
        columns: ['id', 'component', 'from', 'to', 'announced'],
        rows: maintenances,
        moments: { from: 'from', to: 'to', announced: 'announced' },
        dimensions: ['component'],
      });
    const notes = [
      'A page says when an incident was reported, not when the service failed; a contract that counts from the failure needs other records.',
      'Whether a minor incident is downtime is for the contract to say: where impact is any of { major, critical }.',
    ];
    return { sources, notes, leftOut: left.all() };
  },
};

/** Pages of the API, their lists alone, and incidents line by line. */
const incidentsOf = (files: readonly ExportFile[]): readonly unknown[] =>
  files.flatMap((file) => {
    if (file.kind !== 'json') return [];
    const lists = [...listAt(file.value, 'incidents'), ...listAt(file.value, 'scheduled_maintenances')];
    return lists.length > 0 ? lists : Array.isArray(file.value) ? (file.value as readonly unknown[]) : [];
  });

const componentsOf = (incident: unknown): readonly string[] => [
  ...new Set(
    listAt(incident, 'components')
      .map((c) => (typeof c === 'string' ? c : textAt(c, 'name')))
      .filter((name) => name !== ''),
  ),
];

/** What a post-mortem says of the times counts more than when the page was updated. */
const downtime = (incident: unknown): { from: string; to: string } => ({
  from: instantText(
    textAt(incident, 'downtime_start') || textAt(incident, 'started_at') || textAt(incident, 'created_at'),
  ),
  to: instantText(textAt(incident, 'downtime_end') || textAt(incident, 'resolved_at')),
});

/** A maintenance lasts while it is in progress; its announcement comes days before. */
function window(incident: unknown): { from: string; to: string } {
  const updates = [...listAt(incident, 'incident_updates'), ...listAt(incident, 'updates')];
  const when = (status: RegExp): string =>
    updates
      .filter((u) => status.test(textAt(u, 'status')))
      .map((u) => instantText(textAt(u, 'at') || textAt(u, 'display_at') || textAt(u, 'created_at')))
      .filter((time) => time !== '')
      .sort()[0] ?? '';
  return {
    from: when(/^in.progress$/iu) || instantText(textAt(incident, 'scheduled_for')),
    to:
      when(/^completed$/iu) ||
      instantText(textAt(incident, 'scheduled_until')) ||
      instantText(textAt(incident, 'resolved_at')),
  };
}
