import { basename, join } from 'node:path';
import { digest } from '../plan/canonical.js';
import type { Plan } from '../plan/plan.js';
import { ledgerOf, type Ledger, type StatementFile } from '../settle/ledger/ledger.js';
import { readSource } from './contracts.js';
import { Failure, USAGE, type Host } from './host.js';

/**
 * Earlier statements from files and folders (their `.json` files that are statements). Throws a Failure for a file that
 * is none, for a folder without any, and for statements that contradict each other.
 */
export async function loadLedger(host: Host, plan: Plan, paths: readonly string[]): Promise<Ledger> {
  const files: StatementFile[] = [];
  for (const path of paths) {
    const facts = host.inspect(path);
    const isFolder = facts.ok && facts.kind === 'folder';
    const names = isFolder ? (await host.listFolder(path)).filter((name) => name.endsWith('.json')) : [];
    const found = isFolder
      ? (await Promise.all(names.map((name) => read(host, join(path, name), true)))).flat()
      : await read(host, path, false);
    if (found.length === 0) throw new Failure(`The folder ${path} holds no statement.`);
    files.push(...found);
  }
  const unique = new Map(files.map((file) => [file.digest, file]));
  const made = ledgerOf([...unique.values()], plan.contract.currency);
  if ('problem' in made) throw new Failure(made.problem);
  return made.ledger;
}

/** In a folder other JSON (a plan, a report) is passed over; a statement with faults is not. */
async function read(host: Host, path: string, isListed: boolean): Promise<StatementFile[]> {
  const source = await readSource(host, path);
  if (isListed && !/"format"\s*:\s*"sla-statement\//u.test(source.text.slice(0, 200))) return [];
  const { readStatement } = await import('../settle/ledger/statement-file.js');
  const made = readStatement(source.text);
  if (!made.ok) throw new Failure(`${path} cannot be used as a statement: ${made.reason}.`);
  return [{ file: basename(path), digest: digest(source.text), statement: made.statement }];
}

/** Refuses to settle a month that is closed without saying so. */
export function refuseClosed(
  ledger: Ledger | undefined,
  { from, until }: { from?: string; until?: string },
): void {
  const asked = ledger?.months.filter(
    (m) => from !== undefined && m >= from && (until === undefined || m <= until),
  );
  const [month] = asked ?? [];
  if (month === undefined || ledger === undefined) return;
  const file = ledger.month(month)?.source.file ?? '';
  throw new Failure(
    `${month} is closed by ${file}. To settle it again, take that file out of --ledger and name it after --previous.`,
    USAGE,
  );
}
