import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { Failure, type FileText } from './host.js';
import { MOST_BYTES, unreadable, type PathFacts } from './project.js';
import { codeOf, reasonOf } from './reasons.js';

/** The text of a file of text. What is no file, or more than anybody writes, is refused before it is opened. */
export function readText(path: string): FileText {
  try {
    if (!isHandedOver(path)) {
      const facts = inspectPath(path);
      if (!facts.ok) return facts;
      const reason = unreadable(facts);
      if (reason !== undefined) return { ok: false, missing: false, reason };
    }
    const bytes = readFileSync(path);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { ok: true, text: decode(bytes), ...(marked ? { marked } : {}) };
  } catch (error) {
    return { ok: false, missing: codeOf(error) === 'ENOENT', reason: reasonOf(error) };
  }
}

/** What the shell hands over (`sla check <(make-contract)`) is a pipe, and reading it to its end is what was asked for. */
const isHandedOver = (path: string): boolean => /^\/(dev\/(stdin$|fd\/)|proc\/self\/fd\/)/.test(path);

/** Everything on standard input. Throws a Failure when there is no end to it, or when it is not text. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) {
      throw new Failure(
        `Standard input is larger than ${MOST_BYTES / 1024 / 1024} MiB: that is no contract.`,
      );
    }
  }
  try {
    return decode(Buffer.concat(chunks));
  } catch (error) {
    throw new Failure(`Could not read standard input: ${reasonOf(error)}.`);
  }
}

/** What stands at a path of this machine. */
export function inspectPath(path: string): PathFacts {
  try {
    const facts = statSync(path);
    const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other';
    return { ok: true, realPath: realpathSync(path), kind, bytes: facts.size };
  } catch (error) {
    return { ok: false, missing: codeOf(error) === 'ENOENT', reason: reasonOf(error) };
  }
}

/** Names of what stands in a folder, sorted. Throws a Failure when it cannot be read. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    throw new Failure(`Could not read ${path}: ${reasonOf(error)}.`);
  }
}

/** Bytes that are not UTF-8 are refused: read as well as may be, a name in a contract would be another name. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
