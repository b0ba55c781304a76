/* What a person is told when the engine is not there or gives up: one sentence, no stack, no SQL. */

/** Why the engine's package could not be loaded. */
export function unavailableReason(error: unknown): string {
  const machine = `${process.platform} ${process.arch}`;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  const missing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  return missing
    ? `The DuckDB engine is not installed for this machine (${machine}); \`npm install @duckdb/node-api\` adds it.`
    : `The DuckDB engine cannot be loaded on this machine (${machine}): ${sentence(error)}`;
}

/** Why the engine gave up in the middle. */
export function failureReason(error: unknown): string {
  const text = messageOf(error);
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (code === 'ENOSPC' || /no space left|disk (is )?full/i.test(text))
    return 'The disk for temporary files is full; set TMPDIR to a folder with more room.';
  if (/out of memory|could not allocate|failed to (allocate|pin)/i.test(text))
    return 'The records need more memory and temporary disk space than the engine may take.';
  return `The engine stopped: ${sentence(error)}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The first line of the engine's own words, ended as a sentence and no longer than a screen can bear. */
function sentence(error: unknown): string {
  const [line = ''] = messageOf(error).split('\n');
  const text = line.trim().slice(0, 200);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
