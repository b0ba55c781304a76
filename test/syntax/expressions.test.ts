import { describe, expect, it } from 'vitest';
import type { DefineDeclaration } from '../../src/syntax/ast.js';
import { parse } from '../../src/syntax/parse.js';
import { compact } from './compact.js';

/** The expression after `define x =`, and the codes of what is found in it. */
const read = (text: string): [tree: string, codes: string[]] => {
  const { value, diagnostics } = parse({ name: 'x.sla', text: `define x = ${text}` });
  const [define] = value.declarations as [DefineDeclaration];
  return [compact(define.value), diagnostics.map((d) => d.code)];
};

describe('an expression', () => {
  it.each([
    // Figures
    ['5', '5'],
    ['99.95%', '99.95%'],
    ['EUR 1,250.50', 'EUR1250.5'],
    ['15 minutes', '15.minute'],
    ['800 ms', '800.millisecond'],
    ['4 office hours', '4.office.hour'],
    ['5 percentage points', '5.percentage-point'],
    ['3 points', '3.point'],
    ['1 percentage point', '1.percentage-point'],
    ['2026-03-01', '2026-03-01'],
    ['"a text"', '"a text"'],
    ['yes', 'yes'],
    // Names, their cells, calls
    ['downtime', 'downtime'],
    ['downtime of eu', 'downtime[eu]'],
    ['downtime of eu for premium', 'downtime[eu&premium]'],
    ['downtime of (p1 or p2) by phone', 'downtime[p1|p2&phone]'],
    ['min(a, b + 1)', '(min! a (+ b 1))'],
    ['round(a, 2)', '(round! a 2)'],
    ['round down(a, 0)', '(round-down! a 0)'],
    ['round half up(a, 2)', '(round-half-up! a 2)'],
    // Arithmetic
    ['a + b * c', '(+ a (* b c))'],
    ['a * b + c', '(+ (* a b) c)'],
    ['a - b - c', '(- (- a b) c)'],
    ['a / b / c', '(/ (/ a b) c)'],
    ['(a + b) * c', '(* (+ a b) c)'],
    ['a × b ÷ c − d', '(- (/ (* a b) c) d)'],
    ['-a * b', '(* (neg a) b)'],
    ['a - -b', '(- a (neg b))'],
    ['1 - time in down / time in period', '(- 1 (/ (time-in down) (time-in :period)))'],
    ['5% of support', '(of 5% support)'],
    ['5% of support + EUR 1.00', '(+ (of 5% support) EUR1)'],
    ['5% of 10% of usage of eu', '(of 5% (of 10% usage[eu]))'],
    ['10% of (a + b)', '(of 10% (+ a b))'],
    ['2 * 5% of support', '(* 2 (of 5% support))'],
    // Steps
    [
      'EUR 250.00 + EUR 50.00 per started 30 minutes of lateness',
      '(+ EUR250 (per EUR50 started 30.minute lateness))',
    ],
    ['EUR 5.00 per full hour of downtime', '(per EUR5 full 1.hour downtime)'],
    ['5% of fee per started 1% of (target - uptime)', '(per (of 5% fee) started 1% (- target uptime))'],
    ['usage in the previous month * 2', '(* (previous usage) 2)'],
    // Times
    ['time counted', '(time-in :counted)'],
    ['time from opened to resolved of ticket', '(time opened → resolved ticket)'],
    [
      'time from the later of opened and confirmed to resolved of ticket',
      '(time later opened confirmed → resolved ticket)',
    ],
    ['time from the earlier of a and b to c of ticket', '(time earlier a b → c ticket)'],
    // Aggregates
    ['count of calls', '(count calls)'],
    [
      'share of calls where abandoned and wait above 5 seconds',
      '(share calls where:(and abandoned (above wait 5.second)))',
    ],
    ['average of score of survey', '(average score survey)'],
    ['nps of score of survey', '(nps score survey)'],
    ['95th percentile of latency of requests', '(percentile95 latency requests)'],
    ['99.9th percentile of latency of requests', '(percentile99.9 latency requests)'],
    ['maximum of errors / requests of request', '(maximum (/ errors requests) request)'],
    ['sum of a + b * (c - 1) of r', '(sum (+ a (* b (- c 1))) r)'],
    [
      'average over each 5 minutes of errors / requests of requests',
      '(average over:5.minute (/ errors requests) requests)',
    ],
    ['1 - count of a where b', '(- 1 (count a where:b))'],
    ['(count of a where b) / count of a where c or d', '(/ (count a where:b) (count a where:(or c d)))'],
    ['count of a / 2 where b', '(/ (count a where:b) 2)'],
    ['100 * minimum of a of b', '(* 100 (minimum a b))'],
    // Conditions
    ['a at least 5', '(at-least a 5)'],
    ['a is at most 5', '(at-most a 5)'],
    ['a is above b + 1', '(above a (+ b 1))'],
    ['a below 5 and b above 6 or not c is p1', '(or (and (below a 5) (above b 6)) (not (is c p1)))'],
    ['a is not p1', '(is-not a p1)'],
    ['a is yes', '(is a yes)'],
    ['a is 3 points', '(is a 3.point)'],
    ['cause is any of { network "The network", power }', '(any-of cause network:"The network" power)'],
    ['cause is not any of { network }', '(none-of cause network)'],
    ['not not a', '(not (not a))'],
    ['not (a or b) and c', '(and (not (or a b)) c)'],
    // Verdicts and history
    ['uptime is missed', '(missed uptime)'],
    ['uptime of eu is met', '(met uptime[eu])'],
    ['uptime is not missed', '(not (missed uptime))'],
    ['uptime is below minimum', '(below-minimum uptime)'],
    ['uptime is below minimum of a of b', '(below uptime (minimum a b))'],
    ['uptime is better than target by 5 percentage points', '(better-by uptime 5.percentage-point)'],
    ['any cell of uptime is missed', '(missed any uptime)'],
    ['every cell of uptime of eu is below minimum', '(below-minimum every uptime[eu])'],
    ['uptime is missed in 3 of any 6 months in a row', '(in-3-of-6-month (missed uptime))'],
    ['downtime above 7.2 hours in 2 months in a row', '(in-2-of-2-month (above downtime 7.2.hour))'],
    ['time in down is above 7.2 hours in a month', '(in-1-of-1-month (above (time-in down) 7.2.hour))'],
    [
      'not a is missed in 2 months in a row and b is missed in 2 quarters in a row',
      '(and (not (in-2-of-2-month (missed a))) (in-2-of-2-quarter (missed b)))',
    ],
    [
      'any cell of a is better than target by 1% in 2 months in a row',
      '(in-2-of-2-month (better-by any a 1%))',
    ],
    // Choice
    ['a when b otherwise c', '(when b a c)'],
    ['a when b above 5 otherwise c when d otherwise e', '(when (above b 5) a (when d c e))'],
    ['count of a where b when c otherwise 0', '(when c (count a where:b) 0)'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected, []]));

  it.each([
    ['over operators', 'a +\n  b'],
    ['before “and” and “or”', 'a is b\n  or c is d'],
    ['in parentheses', '(a\n  + b\n  * c)'],
    ['after a comma', 'min(a,\n  b)'],
  ])('goes on over lines: %s', (_, text) => {
    expect(read(text)).toEqual([read(text.replaceAll(/\s*\n\s*/g, ' '))[0], []]);
  });

  it.each([
    ['a where b', ['SLA0141']],
    ['5 minutes below wait below 1 hour', ['SLA0147']],
    ['a is b is c', ['SLA0147']],
    ['time in down is missed', ['SLA0146']],
    ['a +', ['SLA0115']],
    ['a b', ['SLA0131']],
    ['(a + b', ['SLA0108']],
    ['count of a where b where c', ['SLA0131']],
    ['a in 3 months', ['SLA0115']],
    ['a is better then target', ['SLA0129']],
    ['5 minuts', ['SLA0129']],
    ['sum of a', ['SLA0115']],
  ])('teaches: %s', (text, codes) => expect(read(text)[1]).toEqual(codes));
});
