import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/cli/contracts.js';
import { processHost } from '../../src/cli/process-host.js';
import { hasErrors } from '../../src/diagnostics/diagnostic.js';
import { renderStatement } from '../../src/document/statement/terminal.js';
import { measureTickets } from '../../src/measure/reference.js';
import type { Plan } from '../../src/plan/plan.js';
import { validatePlan } from '../../src/plan/validate.js';
import { settle } from '../../src/settle/settle.js';

const root = fileURLToPath(new URL('../../examples/', import.meta.url));
const contracts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /contract\.sla$/.test(name),
);
const host = processHost();

describe('a plan that the compiler made', () => {
  it.each(contracts)('names nothing that it does not hold: %s', async (name) => {
    const { plan, diagnostics } = await loadContract(host, join(root, name));
    // What a contract with errors leaves is not used as a plan.
    const usable = hasErrors(diagnostics) ? undefined : plan;
    expect(usable === undefined ? [] : validatePlan(JSON.parse(JSON.stringify(usable))).problems).toEqual([]);
  });
});

type Path = readonly (string | number)[];
const incidents = (await loadContract(host, join(root, 'it-incidents/contract.sla'))).plan as Plan;
const copy = (plan: Plan): unknown => JSON.parse(JSON.stringify(plan)) as unknown;

function at(json: unknown, path: Path): unknown {
  return path.reduce((value, key) => (value as Record<string | number, unknown>)[key], json);
}
function edited(path: Path, value: unknown): unknown {
  const json = copy(incidents);
  (at(json, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) as string | number] = value;
  return json;
}
const problems = (json: unknown): string[] =>
  validatePlan(json).problems.map((p) => `${p.path} ${p.message}`);
const constant = { kind: 'constant', type: 'money', value: '1', text: null };
const named = (name: string) => ({ kind: 'named value', type: 'money', name, cell: {} });
const cellOne = at(incidents, ['slos', 0, 'cells', 0]);

/** Of the same kind, since the schema sees the others. */
function editsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return ['x', '0', '1/0', '2016-13-01', '2999-01-01'];
  if (typeof value === 'number') return [0, 1, 31, 1440, 1e15];
  if (value === null) return ['x', '0', 1];
  return Array.isArray(value) ? [[]] : [null];
}

describe('a plan that somebody edited', () => {
  it.each<[string, Path, unknown, string]>([
    [
      'service level',
      ['penalties', 0, 'slo'],
      'x',
      'penalties[0].slo names “x”, which no service level of the plan has',
    ],
    ['fee', ['services', 0, 'fee'], 'x', 'services[0].fee names “x”, which no fee of the plan has'],
    [
      'calendar',
      ['services', 0, 'hours'],
      'x',
      'services[0].hours names “x”, which no calendar of the plan has',
    ],
    ['service', ['slos', 0, 'service'], 'x', 'slos[0].service names “x”, which no service of the plan has'],
    [
      'dimension',
      ['slos', 0, 'cells', 0, 'cell'],
      { x: 'y' },
      'slos[0].cells[0].cell names “x”, which no dimension of the plan has',
    ],
    [
      'value of a dimension',
      ['slos', 0, 'cells', 0, 'cell', 'severity'],
      'x',
      'slos[0].cells[0].cell.severity names “x”, which is no value of the dimension “severity”',
    ],
    [
      'penalty',
      ['limits', 0, 'penalties', 0],
      'x',
      'limits[0].penalties[0] names “x”, which no penalty of the plan has',
    ],
    [
      'value in an expression',
      ['limits', 0, 'to'],
      { kind: 'operation', type: 'money', operator: '+', operands: [constant, named('x')] },
      'limits[0].to.operands[1].name names “x”, which no value of the plan has',
    ],
    [
      'span in an expression',
      ['limits', 0, 'to'],
      { kind: 'time in', type: 'duration', of: { span: 'x' } },
      'limits[0].to.of.span names “x”, which no span of time of the plan has',
    ],
    [
      'calendar of a type',
      ['limits', 0, 'to'],
      { ...constant, type: 'duration of x' },
      'limits[0].to.type names “x”, which no calendar of the plan has',
    ],
    [
      'party',
      ['duties'],
      [
        {
          kind: 'duty',
          party: 'x',
          text: '',
          each: null,
          deadline: null,
          clause: { id: 'duty.a', start: 0, end: 0, line: 1 },
        },
      ],
      'duties[0].party names “x”, which no party of the plan has',
    ],
    [
      'cell twice',
      ['slos', 0, 'cells', 1],
      cellOne,
      'slos[0].cells[1] is the same cell as an earlier one of this service level',
    ],
    [
      'name twice',
      ['fees'],
      [...incidents.fees, ...incidents.fees],
      `fees[${incidents.fees.length}] has the name “${incidents.fees[0]?.id}” of an earlier one`,
    ],
    [
      'date that does not exist',
      ['contract', 'term', 'from'],
      '2016-02-30',
      'contract.term.from is “2016-02-30”, a date that does not exist',
    ],
    [
      'end before the start',
      ['contract', 'term'],
      { from: '2016-02-01', before: '2016-01-01' },
      'contract.term.before is 2016-01-01, which is not after “from”, 2016-02-01',
    ],
    [
      'currency',
      ['contract', 'currency'],
      'XQX',
      'contract.currency is “XQX”, which is no currency of ISO 4217',
    ],
    [
      'zone',
      ['contract', 'zone'],
      'Mars/Base',
      'contract.zone is “Mars/Base”, which is no time zone that this machine knows',
    ],
    [
      'number beyond exactness',
      ['fees', 0, 'clause', 'start'],
      2 ** 53,
      'fees[0].clause.start is 9007199254740992, beyond the numbers that can be computed exactly',
    ],
    [
      'window without sense',
      ['slos', 0, 'each'],
      { kind: 'rolling', unit: 'month', count: 99999 },
      'slos[0].each.count is 99999 months, more than a hundred years',
    ],
    [
      'division by nothing',
      ['limits', 0, 'to'],
      { ...constant, value: '1/0' },
      'limits[0].to.value is “1/0”, a division by nothing',
    ],
  ])('is refused for an unknown or impossible %s', (_, path, value, problem) => {
    expect(problems(edited(path, value))).toContain(problem);
  });

  it('is refused when it goes too deep to be gone through', () => {
    let deep: unknown = constant;
    for (let i = 0; i < 50_000; i += 1) deep = { kind: 'previous', type: 'money', of: deep };
    expect(problems(edited(['limits', 0, 'to'], deep))).toEqual([
      'the plan is nested more than 400 levels deep',
    ]);
  });

  it('is refused, or measured and settled: nothing that one edit makes of it stops the program', () => {
    const leaves: Path[] = [];
    const visit = (value: unknown, path: Path): void => {
      if (
        ['clause', 'label', 'title', 'text', 'why'].some((key) => path.includes(key)) ||
        path.length > 9 ||
        (typeof path.at(-1) === 'number' && Number(path.at(-1)) > 1)
      )
        return;
      if (path.length > 0) leaves.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value))
          visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(incidents, []);
    expect(leaves.length).toBeGreaterThan(150);
    const moments = { opened: 1_457_000_000, resolved: 1_457_030_000, closed: 1_457_100_000 };
    const one = (id: string): { first: string | null; last: string | null } => ({ first: id, last: id });
    const dimensions = Object.fromEntries(
      incidents.dimensions.map((d) => [d.id, one(d.values[0]?.id ?? 'x')] as const),
    );
    const ticket = { id: 'T1', moments, dimensions, states: [] };
    const evidence = {
      files: [],
      rows: 1,
      rowsUsed: 1,
      tickets: 1,
      quarantined: [],
      digest: '',
      mappingDigest: '',
    };
    const stopped: string[] = [];
    for (const path of leaves)
      for (const value of editsOf(at(incidents, path))) {
        const plan = validatePlan(edited(path, value)).value;
        if (plan === undefined) continue;
        try {
          const measurement = measureTickets(plan, [ticket], evidence);
          const context = { toolVersion: '0', planDigest: '' };
          renderStatement(settle(plan, measurement, context), plan, { width: 80, color: false });
        } catch (error) {
          stopped.push(`${path.join('.')} = ${JSON.stringify(value)}: ${String(error)}`);
        }
      }
    expect(stopped).toEqual([]);
  }, 60_000);
});
