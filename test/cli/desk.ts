/** A small contract without findings, for tests of the commands. */
export const desk = `contract "Support" version 1.0.0

provider acme "Acme Ltd"
customer best "Best plc"

effective 2026-01-01 until the end of 2026-12-31
time zone Europe/Berlin
currency  EUR

fee monthly = EUR 1,000.00 each calendar month

severity {
  high "High"
  low  "Low"
}

service desk "Service desk" {
  fee monthly
}

slo answer "Answer" for desk {
  measure time from opened to answered of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target {
    high: 90% within 1 hour
    low:  80% within 8 hours
  }
  no data counts as met
  if never answered:  counts as missed
  on severity change: the last severity decides
}

penalty slow "Slow answers" for answer {
  credit once each calendar month, worst cell, by attainment {
    below target: 5% of monthly
  }
}

example "Seventeen of twenty" {
  given  answer of high = 17 of 20 in 2026-03
  expect answer of high = 85%, missed
  expect slow = EUR 50.00
}
`;

/** Six tickets of March 2026, in Berlin: Jan to Mar 29 is UTC+1, then UTC+2. */
export const deskRecords = `id;priority;opened;answered
T1;1;2026-03-02 09:00;2026-03-02 10:00
T2;1;2026-03-02 09:00;2026-03-02 10:01
T3;1;2026-03-29 01:30;2026-03-29 03:30
T4;2;2026-03-31 20:00;2026-04-01 04:00
T5;2;2026-03-05 09:00;
T6;9;2026-03-05 09:00;2026-03-05 09:10
`;

export const deskMapping = `format: sla-mapping/1
record: ticket
files: tickets.csv
delimiter: ";"
time: { format: yyyy-MM-dd HH:mm, zone: Europe/Berlin }
id: id
moments:
  opened: opened
  answered: answered
dimensions:
  severity:
    column: priority
    values: { "1": high, "2": low }
`;
