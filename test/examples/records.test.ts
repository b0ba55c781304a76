import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/evidence/evidence.js';
import { readMapping } from '../../src/evidence/mapping-file.js';
import { fitFindings } from '../../src/evidence/mapping-fit.js';
import { midnightsOf } from '../../src/quantities/midnight.js';
import { periodSeconds } from '../../src/quantities/period.js';
import type { Statement } from '../../src/settle/statement.js';
import { statementFrom } from '../measure/counted.js';
import { checkContract, findingsOf } from './checked-contract.js';

/*
 * Contracts on real records other than tickets. The control figures come from a small program of their own
 * (test/measure/fixtures/control-quantities.py), which walks minutes and seconds one by one.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
type Pairs = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
const control = JSON.parse(
  readFileSync(join(root, 'test/measure/fixtures/control-quantities.json'), 'utf8'),
) as {
  readonly github: {
    readonly 'bad and whole minutes': Pairs;
    readonly credits: Readonly<Record<string, number>>;
  };
  readonly upptime: { readonly 'seconds down and probes': Pairs };
};

async function statementOfExample(name: string): Promise<Statement> {
  const folder = join(root, 'examples', name);
  const contract = checkContract(join(folder, 'contract.sla'));
  const { plan } = contract;
  expect(findingsOf(contract, 'error')).toEqual([]);
  const source = {
    name: 'mapping.yaml',
    text: readFileSync(join(folder, 'records/mapping.yaml'), 'utf8'),
  };
  const { value: mapping, diagnostics } = readMapping(source);
  if (mapping === undefined || plan === undefined) throw new Error('the example does not compile');
  expect([...diagnostics, ...fitFindings(source, plan)]).toEqual([]);
  const { records, problems } = await readRecords(mapping, join(folder, 'records'));
  expect(problems).toEqual([]);
  return statementFrom(
    plan,
    records,
    mapping.records.map(({ record }) => record),
  );
}

/** `1 − bad ÷ whole` as the statement writes exact values. */
function shareLeft(bad: number, whole: number): string {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const by = gcd(whole - bad, whole);
  const [above, below] = [(whole - bad) / by, whole / by];
  let digits = 0;
  // A finite decimal has no divisor but 2 and 5.
  for (let rest = below; rest % 2 === 0 || rest % 5 === 0; digits += 1) {
    rest = rest % 2 === 0 ? rest / 2 : rest / 5;
    if (rest === 1) return String(above / below);
  }
  return below === 1 ? String(above) : `${above}/${below}`;
}

const exactValues = (statement: Statement): readonly (readonly [string, string])[] =>
  statement.months.flatMap(({ period, results }) =>
    results.map(
      ({ cell, value }) =>
        [`${period} ${Object.values(cell)[0] ?? 'all'}`, value?.exact ?? 'no data'] as const,
    ),
  );

describe('the history of a status page', async () => {
  const statement = await statementOfExample('github-status');

  it('gives the availability of each component and of the platform, to the minute', () => {
    const expected = new Map<string, string>(
      Object.entries(control.github['bad and whole minutes']).flatMap(([component, months]) =>
        Object.entries(months).map(
          ([month, [bad, whole]]) => [`${month} ${component}`, shareLeft(bad, whole)] as const,
        ),
      ),
    );
    const found = exactValues(statement);
    expect(found).toHaveLength(13 * 20);
    for (const [place, value] of found) expect([place, value]).toEqual([place, expected.get(place)]);
  });

  it('gives the credits of each month', () => {
    const credits = statement.months.map(({ period, total }) => [period, Number(total)]);
    expect(Object.fromEntries(credits)).toEqual(control.github.credits);
  });

  it('says from how many outages, and what was left out as planned', () => {
    const lines = statement.months.flatMap(({ results }) =>
      results.flatMap((r) => r.value?.arithmetic ?? []),
    );
    expect(lines.some((line) => /left out by “Planned maintenance”/.test(line))).toBe(true);
  });
});

describe('the probes of a monitor', async () => {
  const statement = await statementOfExample('upptime-probes');

  it('give the availability of each site, to the second; months without a probe have no data', () => {
    const midnights = midnightsOf('Europe/London');
    const found = exactValues(statement);
    expect(found).toHaveLength(6 * 20);
    for (const [place, value] of found) {
      const month = place.slice(0, 7);
      const known = control.upptime['seconds down and probes'][place.slice(8)]?.[month];
      const whole = periodSeconds(month, { kind: 'calendar', unit: 'month' }, midnights);
      expect([place, value]).toEqual([place, known === undefined ? 'no data' : shareLeft(known[0], whole)]);
    }
  });
});
