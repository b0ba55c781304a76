import { describe, expect, it } from 'vitest';
import type { ContractFile, Declaration, SyntaxNode } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { childrenOf, pathAt, walk } from '../../src/syntax/walk.js';
import { example, meaningOf } from './fixtures.js';

const read = (text: string) => parse({ name: 'x.sla', text });
const codes = (text: string): string[] => read(text).diagnostics.map((d) => d.code);
const nodes = <K extends SyntaxNode['kind']>(
  file: ContractFile,
  kind: K,
): Extract<SyntaxNode, { kind: K }>[] => {
  const found: Extract<SyntaxNode, { kind: K }>[] = [];
  walk(file, (node) => {
    if (node.kind === kind) found.push(node as Extract<SyntaxNode, { kind: K }>);
  });
  return found;
};
const ratio = (n: number, d = 1) => ({ numerator: BigInt(n), denominator: BigInt(d) });

describe('the example', () => {
  const { value, diagnostics } = read(example);

  it('has no findings, and twenty facts', () => {
    expect(diagnostics).toEqual([]);
    expect(value.declarations).toHaveLength(20);
  });

  it('says what stands in it', () => {
    expect(nodes(value, 'FeeDeclaration')[0]?.amount).toMatchObject({
      currency: 'EUR',
      amount: ratio(48_000),
    });
    expect(nodes(value, 'TermDeclaration')[0]?.untilEndOf?.value).toEqual({ year: 2017, month: 2, day: 28 });
    expect(
      nodes(value, 'DurationLiteral').map((d) => [d.amount.numerator, d.calendar?.text, d.unit]),
    ).toEqual([
      [4n, 'support', 'hour'],
      [8n, 'support', 'hour'],
      [24n, 'support', 'hour'],
      [72n, 'support', 'hour'],
      [40n, 'office', 'hour'],
    ]);
    expect(nodes(value, 'Band').map((b) => [b.lower?.bound.kind, b.upper?.bound.kind])).toEqual([
      ['PercentLiteral', 'TargetBound'],
      [undefined, 'PercentLiteral'],
      ['PercentLiteral', 'TargetBound'],
      ['PercentLiteral', 'PercentLiteral'],
      [undefined, 'PercentLiteral'],
    ]);
  });

  it('quotes the text with every span', () => {
    walk(value, (node) => {
      if (node.kind === 'Name' && node.text.length > 0 && !node.text.includes(' ')) {
        expect(example.slice(node.span.start, node.span.end)).toBe(node.text);
      }
    });
    const at = example.indexOf('30% within 8 support');
    expect(pathAt(value, at).map((n) => n.kind)).toEqual(
      ['ContractFile', 'SloDeclaration', 'Target', 'TargetRow', 'ShareWithin', 'PercentLiteral'], // prettier-ignore
    );
  });
});

describe('forms', () => {
  const weekdays = (text: string): readonly number[] | undefined =>
    nodes(read(`calendar c {\n  open ${text} 09:00-17:00\n}`).value, 'OpenHours')[0]?.weekdays;

  it.each<readonly [string, readonly number[]]>([
    ['Mon-Fri', [1, 2, 3, 4, 5]],
    ['Sat, Sun', [6, 7]],
    ['Sat-Mon', [1, 6, 7]],
    ['Sun-Sun', [7]],
    ['Fri, Mon-Tue, Tue', [1, 2, 5]],
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
  ])('weekdays %s', (text, expected) => expect(weekdays(text)).toEqual(expected));

  it.each([
    'Europe/Berlin',
    'Etc/GMT+1',
    'Etc/GMT-14',
    'America/Argentina/Buenos_Aires',
    'UTC',
    'America/Port-au-Prince',
  ])('time zone %s', (zone) =>
    expect(read(`time zone ${zone}`)).toMatchObject({
      diagnostics: [],
      value: { declarations: [{ zone: { text: zone } }] },
    }),
  );

  it.each(['GB-ENG', 'DE-BE', 'DE'])('region %s', (region) => {
    const { value, diagnostics } = read(`calendar c {\n  closed on holidays of ${region}\n}`);
    expect([diagnostics, nodes(value, 'ClosedHolidays')[0]?.regions.map((r) => r.text)]).toEqual([
      [],
      [region],
    ]);
  });

  it('midnight, seasons and several closed days', () => {
    const { value, diagnostics } = read(
      'calendar c {\n  open Mon 22:00-24:00 from 2026-01-01 until the end of 2026-02-28\n  closed 2026-01-01, 2026-01-03 until the end of 2026-01-05\n}',
    );
    expect(diagnostics).toEqual([]);
    expect(nodes(value, 'OpenHours')[0]).toMatchObject({
      from: { minutes: 1320 },
      to: { minutes: 1440 },
      since: { value: { month: 1 } },
    });
    expect(nodes(value, 'ClosedDays')[0]?.ranges.map((r) => r.last?.value?.day)).toEqual([undefined, 5]);
  });

  it('conditions: “and” binds closer than “or”, lines go on before them', () => {
    const { value, diagnostics } = read(
      'exclusion e {\n  where a is b\n    or c is not d and not (e is any of { f, g })\n}',
    );
    expect(diagnostics).toEqual([]);
    expect(nodes(value, 'ExclusionCondition')[0]?.condition).toMatchObject({
      kind: 'Binary',
      operator: 'or',
      left: { kind: 'Comparison', left: { name: { text: 'a' } } },
      right: {
        kind: 'Binary',
        operator: 'and',
        left: { operator: 'is not' },
        right: {
          kind: 'NotExpression',
          operand: { values: [{ name: { text: 'f' } }, { name: { text: 'g' } }] },
        },
      },
    });
  });

  it('heads are names where a name is asked for', () => {
    const text =
      'fee fee = EUR 1.50 each calendar month\nseverity {\n  slo "A"\n  fee\n}\nlimit limit to 5% of fee each calendar month';
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(nodes(value, 'DimensionValue').map((v) => v.name.text)).toEqual(['slo', 'fee']);
    expect(nodes(value, 'MoneyLiteral')[0]?.amount).toEqual(ratio(3, 2));
  });

  it('escapes in texts', () => {
    const { value } = read(String.raw`contract "a \"b\" \\ c"`);
    expect(nodes(value, 'Text')[0]?.value).toBe('a "b" \\ c');
  });
});

describe('how files come', () => {
  const plain = meaningOf(read(example).value);
  it.each([
    ['CR LF', example.replaceAll('\n', '\r\n')],
    ['CR', example.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${example}`],
    ['tabs', example.replaceAll('  ', '\t')],
    ['no final line break', example.trimEnd()],
    ['spaces that do not break', example.replace(/^( +)/gm, (s) => '\u00a0'.repeat(s.length))],
    ['marks of direction', example.replaceAll(' = ', ' \u200f=\u200e ')],
    ['braces on their own line', example.replaceAll(' {\n', '\n{\n')],
  ])('%s change nothing', (_, text) => {
    const { value, diagnostics } = read(text);
    expect(diagnostics).toEqual([]);
    expect(meaningOf(value)).toEqual(plain);
  });
});

describe('recovery', () => {
  it('finds every bad line and keeps all good ones', () => {
    const text =
      'currency\nfee = EUR 1 each calendar month\ntime zone UTC\nfoo bar\ncontract "A"\neffective 2026-02-30\nprovider p "P"';
    const { value, diagnostics } = read(text);
    expect(diagnostics.map((d) => d.code)).toEqual(['SLA0115', 'SLA0114', 'SLA0110', 'SLA0121']);
    expect(value.declarations.map((d: Declaration) => d.kind)).toEqual(
      ['CurrencyDeclaration', 'FeeDeclaration', 'TimeZoneDeclaration', 'ContractHeader', 'TermDeclaration', 'PartyDeclaration'], // prettier-ignore
    );
  });

  it('ends an unclosed block at the next declaration', () => {
    const { value, diagnostics } = read(
      'slo a {\n  target {\n    p1: 90% within 1 hour\ncurrency EUR\nslo b {\n  paused never\n}',
    );
    expect(diagnostics.map((d) => d.code)).toEqual(['SLA0106', 'SLA0106']);
    expect(value.declarations.map((d) => d.kind)).toEqual([
      'SloDeclaration',
      'CurrencyDeclaration',
      'SloDeclaration',
    ]);
  });

  it('does not let a dangling sign swallow the next line', () => {
    expect(
      codes('slo a {\n  target {\n    p1:\n    p2: 90% within 1 hour\n    p3: 5 within 1 hour\n  }\n}'),
    ).toEqual(['SLA0115', 'SLA0119']);
    expect(codes('limit a,\ncurrency EUR')).toEqual(['SLA0115']);
    expect(codes('limit a,\nfee to 5% of x each calendar month')).toEqual([]);
  });

  it.each([
    ['slo a "A for b {\n  paused never\n}', ['SLA0102']],
    ['slo a "A" for b\n  paused never\n}\ncurrency EUR', ['SLA0105']],
    ['slo a\n  paused never\ncurrency EUR', ['SLA0105']],
    ['account credits resets each calendar year', ['SLA0110']],
    ['exclusion e {\n  where (a is b\n}\ncurrency EUR', ['SLA0108']],
  ])('one cause, one finding: %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it('a misspelt head keeps its block', () => {
    const { value, diagnostics } = read('sol a {\n  measrue time from x to y of ticket\n}');
    expect(diagnostics.map((d) => d.code)).toEqual(['SLA0111', 'SLA0111']);
    expect(nodes(value, 'TimeBetween')[0]?.start.map((n) => n.text)).toEqual(['x']);
  });

  it('what is missing is a node of zero width', () => {
    const fee = nodes(read('fee support').value, 'FeeDeclaration')[0];
    expect(fee).toMatchObject({
      name: { text: 'support' },
      amount: { kind: 'NameExpression', name: { text: '' }, span: { start: 11, end: 11 } },
      each: { unit: '' },
    });
    expect(childrenOf(fee as SyntaxNode).every((c) => c.span.end <= 11)).toBe(true);
  });
});
