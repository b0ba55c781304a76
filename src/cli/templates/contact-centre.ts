import type { Template } from './template.js';

/** Calls answered for somebody else, with a part of the fee at risk. */
export const contactCentre: Template = {
  name: 'contact-centre',
  summary: 'calls answered for you, with a part of the fee at risk',
  title: 'Contact Centre Services, Service Levels',
  body: ({ money, month }) => `fee charges "Monthly charges" = ${money(100000)} each calendar month

calendar lines_open "Opening hours" {
  open daily 08:00-20:00
  closed 25 December, 1 January
}

service voice "Inbound calls" {
  includes "Calls of the customer's clients"
  excludes "Complaints to authorities"
  open lines_open
  fee charges
}

slo answer_speed "Calls answered in 20 seconds" for voice {
  measure share of calls where wait at most 20 seconds
  each calendar month
  target at least 80%, minimum 70%
  no data counts as met
}
slo abandonment "Abandoned calls" for voice {
  measure share of calls where abandoned and wait above 5 seconds
  each calendar month
  target at most 5%
  no data counts as met
}
slo first_contact "Callers helped at first contact" for voice {
  measure share of calls where solved_at_first_contact
  each calendar month
  target at least 70%
  no data counts as met
}

pool at_risk "Amount at risk" = 10% of charges {
  answer_speed: 50%
  abandonment: 20%
  first_contact: 30%
}

terminate by client when answer_speed is below minimum in 3 of any 6 months in a row
report supplier "Calls, waiting times and what became of them" each calendar month, within 5 calendar days after the end of the month
review each 6 months

# 10% of ${money(100000)} are ${money(10000)} at risk; answer speed carries half of it.
example "Three of four calls in time" {
  given answer_speed = 30,000 of 40,000 in ${month}
  expect answer_speed = 75%, missed
  expect at_risk = ${money(5000)}
}
example "Everything at target" {
  given answer_speed = 32,000 of 40,000 in ${month}
  given abandonment = 2,000 of 40,000 in ${month}
  given first_contact = 28,000 of 40,000 in ${month}
  expect at_risk = nothing
}
`,
};
