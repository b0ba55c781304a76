import { byEffect, byParty, customer, entry, neither, provider, undecided } from './entry.js';

/* Claims and other rights, duties, notes, examples. */

export const rightRules = {
  'claim.added': entry(
    ['customer', 'provider'],
    'A claim that must be made favours the provider; one that needs none, the customer.',
  ),
  'claim.removed': entry(
    ['customer', 'provider'],
    'A claim that must be made favours the provider; one that needs none, the customer.',
  ),
  'claim.automatic': entry(['customer', 'provider'], 'Without a claim nothing is forgotten.'),
  'claim.deadline': entry(byParty, 'More time to claim favours the customer.'),
  'claim.evidence': entry(byParty, 'Less evidence favours the customer.'),
  'claim.payment': entry(undecided, 'Credits are paid at another time.'),
  'claim.penalties': entry(undecided, 'The rule reaches other credits.'),
  'remedy.added': entry(undecided, 'Which other rights remain is for people to judge.'),
  'remedy.removed': entry(undecided, 'Which other rights remain is for people to judge.'),
  'remedy.changed': entry(undecided, 'Which other rights remain is for people to judge.'),
  'termination.added': entry(byParty, 'A right more for the party that has it.'),
  'termination.removed': entry(byParty, 'A right less for the party that had it.'),
  'termination.party': entry(undecided, 'Another party has the right.'),
  'termination.condition': entry(byEffect, 'The right arises in more, fewer or other cases.'),
  'termination.notice': entry(undecided, 'Notice is due at another time.'),
  'escalation.added': entry(customer, 'The provider must tell more people.'),
  'escalation.removed': entry(provider, 'The provider must tell fewer people.'),
  'escalation.changed': entry(undecided, 'Other people are told, or at another time.'),
  'duty.added': entry(byEffect, 'A duty of one party favours the other.'),
  'duty.removed': entry(byEffect, 'A duty of one party favours the other.'),
  'duty.changed': entry(undecided, 'Whether other words ask for more or less is for people to judge.'),
  'dependency.added': entry(undecided, 'What the service needs of others informs both parties.'),
  'dependency.removed': entry(undecided, 'What the service needs of others informs both parties.'),
  'dependency.changed': entry(undecided, 'What the service needs of others informs both parties.'),
  'note.added': entry(neither, 'A note computes nothing.'),
  'note.removed': entry(neither, 'A note computes nothing.'),
  'note.changed': entry(neither, 'A note computes nothing.'),
  'example.added': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  'example.removed': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  'example.changed': entry(neither, 'An example illustrates; it promises nothing of its own.'),
  unclassified: entry(undecided, 'Something differs that no rule understands; read both texts.'),
} as const;
