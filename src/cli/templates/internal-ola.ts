import type { Template } from './template.js';

/** Two departments of one house: targets and escalation, no money. */
export const internalOla: Template = {
  name: 'internal-ola',
  summary: 'two departments of one house: targets and escalation, no money',
  title: 'Operational Level Agreement',
  body: ({ month }) => `calendar office "Office hours" {
  open Mon-Fri 09:00-17:00
}

severity {
  urgent "Work of the other department stands still"
  normal "Everything else"
}

service requests "Requests between the departments" {
  includes "What is asked for by ticket"
  excludes "Projects"
  open office
}

slo acceptance "Acceptance of tickets" for requests {
  measure time from created to accepted of ticket
  paused never
  each calendar month, counted in the month of created
  target {
    urgent: 90% within 30 minutes
    normal: 90% within 4 office hours
  }
  no data counts as met
  if never accepted: counts as missed
  on severity change: the last severity decides
}
slo completion "Completion of tickets" for requests {
  measure time from created to resolved of ticket
  paused while waiting_on_customer
  each calendar month, counted in the month of created
  target {
    urgent: 90% within 8 office hours
    normal: 90% within 40 office hours
  }
  no data counts as met
  if never resolved: counts as missed
  on severity change: the last severity decides
  on reopening: continue
}

escalate urgent {
  at 50% of completion: notify "Team lead"
  at 100% of completion: notify "Head of department"
}

duty client "says what it needs and until when"
report supplier "Tickets and times" each calendar month, within 5 office days after the end of the month
review each 6 months

example "Seventeen of twenty urgent tickets" {
  given completion of urgent = 17 of 20 in ${month}
  expect completion of urgent = 85%, missed
}
example "Nine of ten are enough" {
  given acceptance of normal = 9 of 10 in ${month}
  expect acceptance of normal = 90%, met
}
`,
};
