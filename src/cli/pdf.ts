import { tmpdir } from 'node:os';
import type { ContractDocument } from '../document/clause.js';
import { pdfData } from '../document/pdf/data.js';
import { PDF_TEMPLATE } from '../document/pdf/template.js';
import { Failure } from './host.js';

/**
 * The document as a tagged PDF/A-2a with embedded fonts, laid out by Typst. The same tree gives the same bytes. Throws
 * a Failure where Typst is not installed or cannot show a character.
 */
export async function toPdf(doc: ContractDocument): Promise<Uint8Array> {
  const compiler = (await loadTypst()).create({ workspace: tmpdir(), inputs: { document: pdfData(doc) } });
  try {
    return compiler.pdf({ mainFileContent: PDF_TEMPLATE }, { pdfStandard: 'a-2a', creationTimestamp: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const missing = [
      ...new Set([...reason.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/g)].map((m) => m[1])),
    ];
    if (missing.length === 0) throw error;
    throw new Failure(
      `The typeface of PDF files has no ${missing.map((text) => `“${text}”`).join(', ')}; Word, HTML and text files show every character.`,
    );
  }
}

/** A package with a binary for each platform, so it may be missing. */
async function loadTypst(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler').NodeCompiler> {
  try {
    return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
  } catch {
    throw new Failure(
      'PDF files need Typst, which is not installed here; “npm install @myriaddreamin/typst-ts-node-compiler” adds it (51 MB).',
    );
  }
}
