import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadContract } from '../../src/cli/contracts.js';
import { documentOf } from '../../src/cli/documents.js';
import { processHost } from '../../src/cli/process-host.js';
import type { ContractDocument } from '../../src/document/clause.js';
import type { Language } from '../../src/document/phrases/index.js';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const host = processHost();

/** Every contract of examples/, published ones too, by folder. */
export const folders = [
  ...readdirSync(examples),
  ...readdirSync(`${examples}published`).map((name) => `published/${name}`),
].filter((name) => existsSync(`${examples}${name}/contract.sla`));

export const documentIn = async (folder: string, language: Language): Promise<ContractDocument> =>
  documentOf(await loadContract(host, `${examples}${folder}/contract.sla`), { language });
