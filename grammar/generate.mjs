// Compiles the JSON Schemas of this folder to committed modules, so that nothing is compiled at run time: start-up stays
// short, and a page whose policy forbids `new Function` can run them. A test runs this and compares.
//
//     node grammar/generate.mjs            writes the modules
//     node grammar/generate.mjs --check    ends with 1 if one of them is not what its schema gives
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** Schema in this folder, and the module that checks it. Schemas that do not exist yet are passed over. */
export const modules = [
  { schema: 'mapping.schema.json', module: 'src/evidence/mapping-schema.gen.ts' },
  { schema: 'plan.schema.json', module: 'src/plan/plan-schema.gen.ts' },
  { schema: 'statement.schema.json', module: 'src/settle/ledger/statement-schema.gen.ts' },
];

/** The text of the module that checks one schema. It exports `validate`, a function with ajv's `errors` on it. */
export function moduleOf(schemaFile) {
  const schema = JSON.parse(readFileSync(new URL(schemaFile, import.meta.url), 'utf8'));
  const Dialect = schema.$schema.includes('2020-12') ? Ajv2020 : Ajv;
  const ajv = new Dialect.default({
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    strict: true,
    inlineRefs: schemaFile !== 'plan.schema.json', // a clause stands in a dozen places
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(schema));
  // Such a helper of ajv would be loaded by `require`, which an ES module does not have.
  const helper = /require\("([^"]+)"\)/.exec(code);
  if (helper !== null) throw new Error(`${schemaFile} uses a keyword that needs ${helper[1]} at run time`);
  const head = `// Generated from grammar/${schemaFile} by grammar/generate.mjs. Do not edit.\n// @ts-nocheck\n`;
  return (
    head +
    code
      .replace('"use strict";', '')
      .replace(/export default \w+;/, '')
      .trimStart()
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const { schema, module } of modules) {
    if (!existsSync(new URL(schema, import.meta.url))) continue;
    const target = new URL(`../${module}`, import.meta.url);
    const text = moduleOf(schema);
    if (!check) writeFileSync(target, text);
    else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
      console.error(`${module} is not what grammar/${schema} gives: run node grammar/generate.mjs`);
      process.exitCode = 1;
    }
  }
}
