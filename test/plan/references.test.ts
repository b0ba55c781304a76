import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/cli/contracts.js';
import { processHost } from '../../src/cli/process-host.js';
import { validatePlan } from '../../src/plan/validate.js';

const root = fileURLToPath(new URL('../../examples/', import.meta.url));
const contracts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /contract\.sla$/.test(name));

describe('a plan that the compiler made', () => {
  it.each(contracts)('names nothing that it does not hold: %s', async (name) => {
    const { plan } = await loadContract(processHost(), join(root, name));
    expect(plan === undefined ? [] : validatePlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
  });
});
