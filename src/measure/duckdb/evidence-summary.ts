import { createHash } from 'node:crypto';
import { mappingDigest } from '../../evidence/digest.js';
import type { Mapping } from '../../evidence/mapping.js';
import { IDS_SHOWN } from '../../evidence/quarantine.js';
import type { EvidenceSummary, QuarantineGroup } from '../../evidence/ticket.js';
import type { Database } from '../../evidence/duckdb/connection.js';
import { literal, shielded, unshielded } from '../../evidence/duckdb/quote.js';
import { LEFT_OUT } from './rows.js';

/** What was read, equal to the summary of the reader of records. In: tables `reading` and `ticket`. `digest`: one that was made elsewhere. */
export async function summarise(
  database: Database,
  mapping: Mapping,
  files: readonly string[],
  digest: string | undefined,
): Promise<{ readonly evidence: EvidenceSummary; readonly leftOut: number }> {
  const [[rows, rowsUsed, tickets, leftOut] = []] = await database.rows(
    'SELECT (SELECT count(*) FROM reading), (SELECT count(*) FROM reading WHERE reason IS NULL), (SELECT count(*) FROM ticket),' +
      ` (SELECT count(*) FROM reading WHERE reason = ${literal(LEFT_OUT)})`,
  );
  const evidence = {
    files,
    rows: Number(rows),
    rowsUsed: Number(rowsUsed),
    tickets: Number(tickets),
    quarantined: await quarantineGroups(database),
    digest: digest ?? (await evidenceDigest(database)),
    mappingDigest: mappingDigest(mapping),
  };
  return { evidence, leftOut: Number(leftOut) };
}

/** SHA-256 over the sorted digests of the rows; sorted by the engine, which may use its disk, and streamed. */
async function evidenceDigest(database: Database): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of database.stream('SELECT sha FROM reading ORDER BY sha')) {
    hash.update(rows.map(([sha]) => sha).join(''), 'latin1');
  }
  return hash.digest('hex');
}

const REFUSED = `reason <> ${literal(LEFT_OUT)}`;

async function quarantineGroups(database: Database): Promise<QuarantineGroup[]> {
  const group = 'reason, name, value';
  const out = `reason, ${shielded('name')}, ${shielded('value')}`;
  const groups = await database.rows(
    `SELECT ${out}, count(*) FROM reading WHERE ${REFUSED} GROUP BY ${group} ORDER BY ${group}`,
  );
  const shown = await database.rows(
    `SELECT ${out}, ${shielded('id')} FROM (SELECT DISTINCT ${group}, id FROM reading WHERE ${REFUSED} AND id <> '')` +
      ` QUALIFY row_number() OVER (PARTITION BY ${group} ORDER BY id) <= ${IDS_SHOWN} ORDER BY ${group}, id`,
  );
  const ids = new Map<string, string[]>();
  for (const [reason, name, value, id] of shown) {
    const key = JSON.stringify([reason, name, value]);
    const list = ids.get(key) ?? [];
    list.push(unshielded(id));
    ids.set(key, list);
  }
  return groups.map(([reason, name, value, rows]) => ({
    reason: reason as QuarantineGroup['reason'],
    column: unshielded(name),
    value: unshielded(value),
    rows: Number(rows),
    ids: ids.get(JSON.stringify([reason, name, value])) ?? [],
  }));
}
