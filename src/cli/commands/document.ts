import { basename, join } from 'node:path';
import { loadUsable, type LoadOptions } from '../contracts.js';
import { documentFormats, documentOf, languageOf, type DocumentFormat } from '../documents.js';
import { Failure, FINDINGS, FINE, USAGE, type ExitCode, type Host } from '../host.js';

export interface DocumentOptions extends LoadOptions {
  readonly color: boolean;
  /** Formats, separated by commas. */
  readonly to: string;
  /** Folder, or a file whose ending is a format. */
  readonly output?: string;
  /** Code of the language. */
  readonly lang?: string;
}

/** Prints the contract as a document: one format to standard output or into a file, or several into a folder. */
export async function documentFile(host: Host, path: string, options: DocumentOptions): Promise<ExitCode> {
  const file = /\.(md|html?|docx?|pdf|txt)$/i.exec(options.output ?? '')?.[1];
  const formats = formatsOf(file?.replace(/^htm$/i, 'html') ?? options.to);
  const language = languageOf(options.lang);
  const usable = await loadUsable(host, path, options);
  if (!usable.ok) return FINDINGS;
  const tree = documentOf(usable.loaded, { language });
  if (options.output === undefined) {
    const [format, another] = formats;
    if (another !== undefined) {
      throw new Failure('Several formats need a folder to be written to: add “--output FOLDER”.', USAGE);
    }
    if (format !== undefined) host.stdout(documentFormats[format](tree));
    return FINE;
  }
  if (file !== undefined) {
    const target = options.output;
    await host.writeFiles(
      formats.map((format) => ({ path: target, content: documentFormats[format](tree) })),
    );
    return FINE;
  }
  const name = path === '-' ? 'contract' : basename(path).replace(/\.sla$/, '');
  const folder = options.output;
  await host.writeFiles(
    formats.map((format) => ({
      path: join(folder, `${name}.${format}`),
      content: documentFormats[format](tree),
    })),
  );
  return FINE;
}

function formatsOf(list: string): DocumentFormat[] {
  const known = Object.keys(documentFormats);
  return [...new Set(list.split(',').map((format) => format.trim().toLowerCase()))].map((format) => {
    if (!known.includes(format))
      throw new Failure(`There is no format “${format}”; there are ${known.join(' and ')}.`, USAGE);
    return format as DocumentFormat;
  });
}
