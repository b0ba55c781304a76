import { describe, expect, it } from 'vitest';
import { outage, record, request, statementOver, values } from './counted.js';

/* Every expected figure is worked out in the comment beside it, or is plain from the records. */

const uptime = (
  each = 'calendar month',
  measure = '1 - time in down / time in period',
): string => `slo uptime {
  measure ${measure}
  each    ${each}
  target  ${measure.startsWith('time') ? 'at most 1 hour' : 'at least 99%'}
  no data counts as not judged
}`;

describe('time in outages', () => {
  it('counts no second twice, cuts at the end of the period, and lasts as far as the records reach', () => {
    const found = values(`span down = outage\n${uptime('calendar month', 'time in down')}`, [
      outage('a', '2026-03-10T10:00', '2026-03-10T11:00'),
      outage('b', '2026-03-10T10:30', '2026-03-10T11:30'), // 10:00 to 11:30 in all: 90 minutes
      outage('c', '2026-03-31T23:30', '2026-04-01T00:15'), // 30 minutes in March, 15 in April
      outage('d', '2026-04-02T12:00', null), // until the last moment of any record: 10 minutes
      outage('e', '2026-04-02T12:10', '2026-04-02T12:10'),
    ]);
    expect(found).toEqual(['uptime 2026-03 = 120 minutes', 'uptime 2026-04 = 25 minutes']);
  });

  it('leaves short ones out, looking across the end of a period, and counts only whole minutes', () => {
    const found = values(
      `span down = outage, for at least 5 minutes, in whole minutes\n${uptime('calendar month', 'time in down')}`,
      [
        outage('a', '2026-03-10T10:00:00', '2026-03-10T10:04:59'), // one second short of five minutes
        outage('b', '2026-03-10T12:00:30', '2026-03-10T12:05:45'), // 12:01 to 12:05
        outage('c', '2026-03-31T23:58', '2026-04-01T00:04'), // six minutes, two of them in March
      ],
    );
    expect(found).toEqual(['uptime 2026-03 = 6 minutes', 'uptime 2026-04 = 4 minutes']);
  });

  it('tells cells apart; a record without the value belongs to none', () => {
    const found = values(
      `dimension region { eu, us }\nspan down = outage\n${uptime('calendar month by region', 'time in down')}`,
      [
        outage('a', '2026-03-10T10:00', '2026-03-10T10:20', { region: 'eu' }),
        outage('b', '2026-03-10T10:10', '2026-03-10T10:50', { region: 'us' }),
        outage('c', '2026-03-11T10:00', '2026-03-11T11:00', { region: null }),
      ],
    );
    expect(found).toEqual(['uptime eu 2026-03 = 20 minutes', 'uptime us 2026-03 = 40 minutes']);
  });

  it('knows values that only records tell', () => {
    const found = values(
      `dimension site from records\nspan down = outage\n${uptime('calendar month by site', 'time in down')}`,
      [
        outage('a', '2026-03-10T10:00', '2026-03-10T10:20', { site: 'Zürich: a' }),
        outage('b', '2026-03-10T10:00', '2026-03-10T10:01', { site: 'Bern' }),
      ],
    );
    expect(found).toEqual(['uptime Bern 2026-03 = 1 minute', 'uptime Zürich: a 2026-03 = 20 minutes']);
  });

  it('combines spans', () => {
    const all = `span down = outage\nspan planned = maintenance\nspan both = down or planned\nspan shared = down and planned\nspan rest = down and not planned
${['both', 'shared', 'rest'].map((s) => `slo x_${s} {\n  measure time in ${s}\n  each calendar month\n  target at most 1 hour\n  no data counts as met\n}`).join('\n')}`;
    const found = values(all, [
      outage('a', '2026-03-10T10:00', '2026-03-10T10:30'),
      record('maintenance', 'm', { from: '2026-03-10T10:20', to: '2026-03-10T11:00' }),
    ]);
    expect(found).toEqual([
      'x_both 2026-03 = 60 minutes',
      'x_shared 2026-03 = 10 minutes',
      'x_rest 2026-03 = 20 minutes',
    ]);
  });

  it('of a part of the week', () => {
    // 22 March 2026 is a Sunday. Mon-Fri 09:00 to 17:00: March has 22 working days of 8 hours = 10,560 minutes.
    const found = values(
      `span down = outage
slo uptime {
  measure 1 - time in down / time in period
  each    calendar month
  target {
    Mon-Fri 09:00-17:00: at least 99%
    otherwise:           at least 90%
  }
  no data counts as not judged
}`,
      [outage('a', '2026-03-20T16:00', '2026-03-23T10:00')], // an hour on Friday, an hour on Monday
    );
    expect(found[0]).toBe('uptime 2026-03 = 98.863636…%'); // 1 − 120 ÷ 10,560
  });
});

describe('exclusions', () => {
  const down = `span down = outage\n${uptime('calendar month', 'time in down')}
slo whole {
  measure time counted
  each    calendar month
  target  at least 1 hour
  no data counts as met
}`;
  const planned = (more: string, effect = 'removed'): string =>
    `exclusion planned {\n  from uptime, ${effect === 'removed' ? 'whole, ' : ''}as ${effect}\n  when maintenance${more}\n}`;
  const records = [
    outage('a', '2026-03-10T10:00', '2026-03-10T12:00'),
    record('maintenance', 'm', {
      from: '2026-03-10T11:00',
      to: '2026-03-10T13:00',
      announced: '2026-03-05T23:59',
    }),
  ];
  const march = 31 * 24 * 60;

  it('removed: out of the bad part and out of the whole', () => {
    expect(values(`${down}\n${planned('')}`, records)).toEqual([
      'uptime 2026-03 = 60 minutes',
      `whole 2026-03 = ${(march - 120).toLocaleString('en')} minutes`,
    ]);
  });

  it('out of bad only: the whole stays', () => {
    expect(values(`${down}\n${planned('', 'out of bad only')}`, records)).toEqual([
      'uptime 2026-03 = 60 minutes',
      `whole 2026-03 = ${march.toLocaleString('en')} minutes`,
    ]);
  });

  it('a limit is used up in order of time', () => {
    expect(values(`${down}\n${planned('\n  at most 20 minutes each calendar month')}`, records)).toEqual([
      'uptime 2026-03 = 100 minutes', // 11:00 to 11:20 is left out
      `whole 2026-03 = ${(march - 20).toLocaleString('en')} minutes`,
    ]);
  });

  it.each([
    ['5', 'uptime 2026-03 = 60 minutes'], // announced on the 5th, five local days before the 10th
    ['6', 'uptime 2026-03 = 120 minutes'],
  ])('notice of %s calendar days is counted by local dates', (days, expected) => {
    const found = values(`${down}\n${planned(`, announced at least ${days} calendar days before`)}`, records);
    expect(found[0]).toBe(expected);
  });

  it.each([
    ['107 hours', 'uptime 2026-03 = 60 minutes'],
    ['6421 minutes', 'uptime 2026-03 = 60 minutes'], // from 23:59 on the 5th to 11:00 on the 10th, to the minute
    ['6422 minutes', 'uptime 2026-03 = 120 minutes'],
    ['108 hours', 'uptime 2026-03 = 120 minutes'],
  ])('notice of %s is counted to the second', (notice, expected) => {
    const found = values(`${down}\n${planned(`, announced at least ${notice} before`)}`, records);
    expect(found[0]).toBe(expected);
  });

  it('where: what is bad for nothing but such records', () => {
    const share = uptime('calendar month', '1 - time in down / time counted');
    const text = `span down = outage\n${share}\nexclusion causes {\n  from uptime, as removed\n  where cause is any of { storm "Storm" }\n}`;
    const found = values(text, [
      outage('a', '2026-03-10T10:00', '2026-03-10T12:00', {}, { cause: 'storm' }),
      outage('b', '2026-03-10T11:30', '2026-03-10T12:30', {}, { cause: 'bug' }),
    ]);
    // The storm alone is to blame from 10:00 to 11:30, the bug from 11:30 to 12:30: 1 − 60 ÷ (44,640 − 90).
    expect(found).toEqual(['uptime 2026-03 = 99.865319…%']);
  });

  it('take calls that came during maintenance out of a share', () => {
    const text = `slo answered {
  measure share of calls where answered
  each    calendar month
  target  at least 80%
  no data counts as met
}
exclusion planned {
  from answered, as removed
  when maintenance
}`;
    const call = (id: string, at: string, answered: boolean) => record('call', id, { at }, {}, { answered });
    const found = values(text, [
      call('1', '2026-03-10T10:00', true),
      call('2', '2026-03-10T10:59', false),
      call('3', '2026-03-10T11:00', false), // the maintenance has begun
      record('maintenance', 'm', { from: '2026-03-10T11:00', to: '2026-03-10T13:00' }),
    ]);
    expect(found).toEqual(['answered 2026-03 = 50%']);
  });
});

describe('aggregates', () => {
  const scores = [10, 9, 9, 8, 7, 6, 3].map((score, at) =>
    record('survey', String(at), { at: '2026-03-10T10:00' }, {}, { score: String(score) }),
  );
  const of = (measure: string, target = 'at least 1'): string =>
    `slo x {\n  measure ${measure}\n  each    calendar month\n  target  ${target}\n  no data counts as met\n}`;

  it.each([
    ['average of score of surveys', 'x 2026-03 = 7.428571…'], // 52 ÷ 7
    ['sum of score of surveys', 'x 2026-03 = 52'],
    ['count of surveys where score at least 9', 'x 2026-03 = 3'],
    ['share of surveys where score at least 9', 'x 2026-03 = 42.857142…%'], // 3 of 7
    ['nps of score of surveys', 'x 2026-03 = 14.285714…'], // 3 ÷ 7 − 2 ÷ 7, in hundredths
    ['50th percentile of score of surveys', 'x 2026-03 = 8'], // the 4th of 7: ⌈3.5⌉
    ['95th percentile of score of surveys', 'x 2026-03 = 10'], // the 7th: ⌈6.65⌉
    ['10th percentile of score of surveys', 'x 2026-03 = 3'],
    ['minimum of score of surveys', 'x 2026-03 = 3'],
    ['maximum of score of surveys', 'x 2026-03 = 10'],
  ])('%s', (measure, expected) => {
    const target = measure.startsWith('share') ? 'at least 1%' : 'at least 1';
    expect(values(of(measure, target), scores)).toEqual([expected]);
  });

  it('of nothing: count and sum are 0, everything else is no data', () => {
    const other = record('call', 'c', { at: '2026-03-10T10:00' }, {}, { wait: '5' });
    const empty = (measure: string, target?: string) =>
      values(of(measure, target), [other], ['survey', 'call']);
    expect(empty('count of surveys')).toEqual(['x 2026-03 = 0']);
    expect(empty('sum of score of surveys')).toEqual(['x 2026-03 = 0']);
    expect(empty('average of score of surveys')).toEqual(['x 2026-03 = no data']);
    expect(empty('share of surveys where satisfied', 'at least 1%')).toEqual(['x 2026-03 = no data']);
  });

  it('records without a value in the field are left out', () => {
    const more = [...scores, record('survey', 'none', { at: '2026-03-11T10:00' }, {}, {})];
    expect(values(of('average of score of surveys'), more)).toEqual(['x 2026-03 = 7.428571…']);
  });

  it('over intervals: the sums of each interval first', () => {
    // 10:00 to 10:05: 3 of 300; 10:05 to 10:10: 50 of 100. Their rates are 1% and 50%, in all 51%.
    const rows = [
      request('2026-03-10T10:00', 1, 100),
      request('2026-03-10T10:04', 2, 200),
      request('2026-03-10T10:05', 50, 100),
      request('2026-03-10T10:11', 0, 0), // no requests: no rate
    ];
    expect(
      values(of('sum over each 5 minutes of errors / requests of requests', 'at most 1%'), rows),
    ).toEqual(['x 2026-03 = 51%']);
    expect(
      values(of('average over each 5 minutes of errors / requests of requests', 'at most 1%'), rows),
    ).toEqual(['x 2026-03 = 25.5%']);
  });
});

describe('an amount for each record', () => {
  const body = `span down = outage
${uptime('calendar month', 'time in down')}
penalty each_outage for uptime {
  credit each outage where duration above 1 hour: USD 10.00 per started 30 minutes of duration
}`;

  it('is due for each record under the condition, with its own fields', () => {
    const { months } = statementOver(body, [
      outage('a', '2026-03-10T10:00', '2026-03-10T11:00'), // exactly an hour is not above it
      outage('b', '2026-03-11T10:00', '2026-03-11T11:01'), // three started half hours: 30
      outage('c', '2026-04-01T10:00', '2026-04-01T12:00'), // four: 40
    ]);
    expect(months.map(({ period, total }) => [period, total])).toEqual([
      ['2026-03', '30.00'],
      ['2026-04', '40.00'],
    ]);
  });
});
