import { basename } from 'node:path';
import { hasErrors } from '../diagnostics/diagnostic.js';
import { countFindings, renderDiagnostics } from '../diagnostics/render.js';
import type { EvidenceSummary } from '../evidence/ticket.js';
import { NO_QUANTITIES, type Measurement } from '../measure/measurement.js';
import { digest } from '../plan/canonical.js';
import type { Plan } from '../plan/plan.js';
import type { Givens } from '../settle/evaluate/givens.js';
import { readFigures } from '../settle/figures-file.js';
import { readSource } from './contracts.js';
import { wantsColor, type Host } from './host.js';

/** The values of a figures file, and what a statement says of where they come from. */
export interface Figures {
  readonly givens: Givens;
  readonly source: { readonly file: string; readonly digest: string };
}

/** Reads a figures file for a plan; undefined (with the findings on standard error) when it cannot be used. */
export async function loadFigures(
  host: Host,
  plan: Plan,
  path: string,
  options: { readonly color: boolean },
): Promise<Figures | undefined> {
  const source = await readSource(host, path);
  const { value, diagnostics } = readFigures(plan, source);
  if (diagnostics.length > 0) {
    const color = wantsColor(host, 'stderr', options.color);
    host.stderr(renderDiagnostics(diagnostics, [source], { color }));
    host.stderr(`\n${source.name}: ${countFindings(diagnostics)}.\n`);
  }
  if (value === undefined || hasErrors(diagnostics)) return undefined;
  return { givens: value, source: { file: basename(path), digest: digest(source.text) } };
}

const NO_RECORDS: EvidenceSummary = {
  files: [],
  rows: 0,
  rowsUsed: 0,
  tickets: 0,
  quarantined: [],
  digest: digest(''),
  mappingDigest: digest(''),
};

/** What a statement from figures alone starts with: no records were asked. */
export const withoutRecords: Measurement = {
  evidence: NO_RECORDS,
  range: null,
  slos: [],
  ...NO_QUANTITIES,
};
