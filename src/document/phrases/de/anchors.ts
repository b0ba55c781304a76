/**
 * Moments from which deadlines count, in the dative, by the words of the contract. A moment that is not here stands in
 * quotation marks as the contract writes it.
 */
export const anchors: Readonly<Record<string, string>> = {
  'the end': 'dem Ende',
  'the end of the day': 'dem Ende des Tages',
  'the end of the week': 'dem Ende der Woche',
  'the end of the month': 'dem Ende des Monats',
  'the end of a month': 'dem Ende eines Monats',
  'the end of the quarter': 'dem Ende des Quartals',
  'the end of a quarter': 'dem Ende eines Quartals',
  'the end of the year': 'dem Ende des Jahres',
  'the end of the billing month': 'dem Ende des Abrechnungsmonats',
  'the end of the term': 'dem Ende der Laufzeit',
  'the start': 'dem Beginn',
  'the outage': 'dem Ausfall',
  'the claim': 'der Geltendmachung',
  'the notice': 'der Mitteilung',
  'a notice': 'einer Mitteilung',
  'the report': 'dem Bericht',
  'the request': 'der Anfrage',
  'the invoice': 'der Rechnung',
  'the discovery': 'der Entdeckung',
  'the resolution': 'der Lösung',
  'the decision': 'der Entscheidung',
  'the confirmation': 'der Bestätigung',
  'the verdict': 'der Feststellung',
  'the entitlement': 'der Entstehung des Anspruchs',
};
