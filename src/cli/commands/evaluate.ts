import { join } from 'node:path';
import type { LoadOptions } from '../contracts.js';
import { Failure, FINDINGS, FINE, USAGE, wantsColor, type ExitCode, type Host } from '../host.js';
import { readyOutput } from '../output.js';
import { settleFiles, type Evidence } from '../settlement.js';
import { formatOfFile, statementFiles, statementFormats, type StatementFormat } from '../statements.js';

export interface EvaluateOptions extends Evidence, LoadOptions {
  readonly color: boolean;
  readonly json?: boolean;
  /** Formats, separated by commas. */
  readonly to?: string;
  /** A file whose ending is a format, or a folder. */
  readonly output?: string;
}

/** Measures records by a plan and settles: the statement as a table, as data, as a page, for a spreadsheet. */
export async function evaluateFile(host: Host, path: string, options: EvaluateOptions): Promise<ExitCode> {
  const { output } = options;
  const formats = formatsAsked(options);
  const [format, ...more] = formats;
  if (format === undefined) return FINE;
  const toScreen = output === undefined || output === '-';
  const isFolder = !toScreen && formatOfFile(output) === undefined && options.to !== undefined;
  if (!isFolder && (more.length > 0 || format === 'csv'))
    throw new Failure(
      `${more.length > 0 ? 'Several formats make' : 'CSV makes'} several files: add “--output FOLDER”.`,
      USAGE,
    );
  if (toScreen && format === 'xlsx')
    throw new Failure('XLSX is not for the screen: add “--output statement.xlsx”.', USAGE);
  const settled = await settleFiles(host, path, options, () =>
    isFolder ? host.readyFolder(output) : readyOutput(host, output),
  );
  if (settled === undefined) return FINDINGS;
  const { statement, plan } = settled;
  if (toScreen) {
    const color = output === undefined && wantsColor(host, 'stdout', options.color);
    const [file] = await statementFiles(statement, plan, format, color);
    host.stdout(String(file?.content ?? ''));
    return FINE;
  }
  const made = (await Promise.all(formats.map((f) => statementFiles(statement, plan, f)))).flat();
  await host.writeFiles(
    made.map(({ path: name, content }) => ({ path: isFolder ? join(output, name) : output, content })),
  );
  return FINE;
}

/** `--json` and `--to` say it, or else the ending of the file; a table without any of them. */
function formatsAsked({ json, to, output }: EvaluateOptions): StatementFormat[] {
  const byFile = output === undefined ? undefined : formatOfFile(output);
  if (to !== undefined) {
    const formats = statementFormats(to);
    if (byFile !== undefined && (formats.length > 1 || formats[0] !== byFile))
      throw new Failure(`“--to ${to}” does not fit the file ${output ?? ''}; name a folder.`, USAGE);
    return formats;
  }
  return [json === true ? 'json' : (byFile ?? 'text')];
}
