/*
 * Realistic contracts of a given number of lines, for the benchmarks: parties, fee, calendar, severities and a service,
 * then service levels with targets, credits and a worked example each, as often as it takes. The same number gives the
 * same text; no line is without a finding-free meaning.
 */
const head = `contract "Managed services" version 1.0.0

provider meridian "Meridian IT Services Ltd"
customer harbour  "Harbour Manufacturing plc"

effective 2026-01-01 until the end of 2028-12-31
time zone Europe/Berlin
currency  EUR

fee support = EUR 48,000.00 each calendar month

calendar support_hours "Support hours" {
  open Mon-Fri 08:00-18:00
}

severity {
  p1 "Critical: a service is down for everybody"
  p2 "High: a main function fails"
  p3 "Moderate: a function fails for some, or a workaround exists"
}

service service_desk "Service desk" {
  includes "Incidents of the customer's users, by telephone, e-mail and the portal"
  open     support_hours
  fee      support
}
`;

/** One service level with what hangs on it: 30 lines. */
const level = (n) => `
# Service level ${n}: how soon incidents are resolved.
slo resolution_${n} "Resolution of incidents, group ${n}" for service_desk {
  measure time from opened to resolved of ticket
  paused  never
  each    calendar month, counted in the month of opened
  target {
    p1: ${80 + (n % 10)}% within 4 support hours
    p2: 80% within 8 support hours
    p3: 75% within 24 support hours
  }
  no data counts as met
  if never resolved:  not counted
  on severity change: the last severity decides
}

penalty credit_${n} "Slow resolution, group ${n}" for resolution_${n} {
  credit once each calendar month, worst cell, by attainment {
    from 50% to below target: 2% of support
    from 30% to below 50%:    5% of support
    below 30%:                10% of support
  }
}
limit credit_${n} to 8% of support each calendar month

example "A slow month, group ${n}" {
  given  resolution_${n} of p3 = 57 of 100 in 2026-03
  expect resolution_${n} of p3 = 57%, missed
}
`;

/** A contract of `lines` lines, give or take half a service level. */
export function contractOf(lines) {
  const heads = head.split('\n').length - 1;
  const each = level(1).split('\n').length - 1;
  const levels = Math.max(1, Math.round((lines - heads) / each));
  return head + Array.from({ length: levels }, (_, i) => level(i + 1)).join('');
}
