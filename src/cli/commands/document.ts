import { basename, join } from 'node:path';
import { loadUsable, type LoadOptions } from '../contracts.js';
import {
  documentFormats,
  audienceOf,
  documentOf,
  formatOf,
  languageOf,
  type DocumentFormat,
} from '../documents.js';
import { Failure, FINDINGS, FINE, USAGE, type ExitCode, type Host, type OutputFile } from '../host.js';

export interface DocumentOptions extends LoadOptions {
  readonly color: boolean;
  /** Formats, separated by commas; without it the ending of the file says the format, or it is Markdown. */
  readonly to?: string;
  /** Folder, or a file whose ending is a format. */
  readonly output?: string;
  /** Code of the language. */
  readonly lang?: string;
  /** For whom. */
  readonly audience?: string;
  /** The page for business readers. */
  readonly summary?: boolean;
}

/** Prints the contract as a document: text to standard output, one format into a file, or several into a folder. */
export async function documentFile(host: Host, path: string, options: DocumentOptions): Promise<ExitCode> {
  const language = languageOf(options.lang);
  const audience = audienceOf(options.audience, options.summary);
  const targets = targetsOf(path, options);
  const usable = await loadUsable(host, path, options);
  if (!usable.ok) return FINDINGS;
  const tree = documentOf(usable.loaded, { language, audience, plan: usable.plan });
  const files: OutputFile[] = [];
  for (const { file, format } of targets) {
    const content = await documentFormats[format].write(tree);
    if (file !== undefined) files.push({ path: file, content });
    else if (typeof content === 'string') host.stdout(content);
  }
  await host.writeFiles(files);
  return FINE;
}

interface Target {
  /** Undefined: standard output. */
  readonly file: string | undefined;
  readonly format: DocumentFormat;
}

/** What is to be written where, or why the call makes no sense. */
function targetsOf(path: string, { to, output }: DocumentOptions): Target[] {
  // `out/v1.2` and `out.d/` are folders.
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1] ?? '';
  const formats = [...new Set((to ?? (ending || 'md')).split(',').map(formatOf))];
  const [format] = formats;
  if (output === undefined) {
    if (formats.length > 1)
      throw new Failure('Several formats need a folder to be written to: add “--output FOLDER”.', USAGE);
    if (format !== undefined && !documentFormats[format].isText)
      throw new Failure(
        `${documentFormats[format].name} files are not for the terminal: add “--output contract.${format}”.`,
        USAGE,
      );
    return formats.map((only) => ({ file: undefined, format: only }));
  }
  if (ending !== '') {
    if (formats.length > 1 || format !== formatOf(ending))
      throw new Failure(
        `“--output ${output}” is one file of the format ${formatOf(ending)}, and “--to ${to ?? ''}” asks for another: leave one of them out.`,
        USAGE,
      );
    return [{ file: output, format: formatOf(ending) }];
  }
  const name = path === '-' ? 'contract' : basename(path).replace(/\.sla$/, '');
  return formats.map((each) => ({ file: join(output, `${name}.${each}`), format: each }));
}
