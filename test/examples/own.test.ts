import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/syntax/format.js';
import { checkContract, findingsOf } from './checked-contract.js';

/*
 * Contracts beside the published ones, with their imports and amendments, and earlier versions of published ones:
 * no errors, every worked example comes out, the layout is the formatter's.
 */

const root = fileURLToPath(new URL('../../examples/', import.meta.url));
const contracts = [
  'help-desk-vip/contract.sla',
  'help-desk-vip/amendment.sla',
  'opening-hours-uptime/contract.sla',
  'github-status/contract.sla',
  'upptime-probes/contract.sla',
  'contact-centre/contract.sla',
  'support-desk/contract.sla',
  'api-availability/contract.sla',
  ...readdirSync(join(root, 'published'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /version-[^/\\]+\.sla$/.test(file))
    .sort()
    .map((file) => `published/${file}`),
];

describe.each(contracts)('the contract %s', (name) => {
  const contract = checkContract(join(root, name));

  it('has no errors', () => {
    expect(findingsOf(contract, 'error')).toEqual([]);
  });
  it('has worked examples, and all of them come out', () => {
    expect(contract.examples.length).toBeGreaterThan(0);
    expect(contract.failed).toEqual([]);
  });
  it('is laid out as the formatter would', () => {
    expect(format({ name, text: contract.text }).value).toBe(contract.text);
  });
});
