import { say } from '../../sentence.js';
import type { Phrases } from '../index.js';
import { attainment, limit, measured, minimum, target, the } from './terms.js';

/* Wie gemessen und verglichen wird. */

type Measuring = 'measure' | 'measureFormula' | 'eligible' | 'eligibleAtAll' | 'judged' | 'judgedClock' | 'decimals' | 'ofPercent' | 'shown'; // prettier-ignore

/** What a service level says of its figure. */
export const measuring: Pick<Phrases['slos'], Measuring> = {
  measure: (value) => say`Der ${measured} ist ${value}.`,
  measureFormula: say`Der ${measured} ist:`,
  eligible: (many) => say`${many.nominative} werden nur gezählt`,
  eligibleAtAll: say`Beurteilt wird nur`,
  judged: {
    'half up': (decimals) =>
      say`Der ${measured} wird vor der Beurteilung auf ${decimals} gerundet, Hälften aufwärts.`,
    'half even': (decimals) =>
      say`Der ${measured} wird vor der Beurteilung auf ${decimals} gerundet, Hälften zur geraden Ziffer.`,
    down: (decimals) => say`Der ${measured} wird vor der Beurteilung auf ${decimals} abgerundet.`,
    up: (decimals) => say`Der ${measured} wird vor der Beurteilung auf ${decimals} aufgerundet.`,
  },
  judgedClock: {
    'half up': (decimals) =>
      say`Der ${attainment} wird vor der Beurteilung auf ${decimals} gerundet, Hälften aufwärts.`,
    'half even': (decimals) =>
      say`Der ${attainment} wird vor der Beurteilung auf ${decimals} gerundet, Hälften zur geraden Ziffer.`,
    down: (decimals) => say`Der ${attainment} wird vor der Beurteilung auf ${decimals} abgerundet.`,
    up: (decimals) => say`Der ${attainment} wird vor der Beurteilung auf ${decimals} aufgerundet.`,
  },
  decimals: (n) => `${n} ${n === '1' ? 'Nachkommastelle' : 'Nachkommastellen'}`,
  ofPercent: (decimals) => say`${decimals} eines Prozents`,
  shown: (decimals) => say`Er wird mit ${decimals} angezeigt; das entscheidet nichts.`,
};

export const measurement: Phrases['measurement'] = {
  realTime: say`Eine ${limit} in Echtzeit läuft rund um die Uhr, auch nachts, an Wochenenden und an Feiertagen.`,
  openTime: [
    say`Eine ${limit} in den Zeiten einer Anlage läuft nur, solange diese Zeiten offen sind.`,
    say`Eine Uhr, die außerhalb davon beginnt, wartet auf die nächste Öffnung.`,
    say`Ein Ticket, das außerhalb davon endet, hat nur die offene Zeit bis dahin verbraucht.`,
  ],
  openDays: say`Eine ${limit} in offenen Tagen zählt die Tage, an denen diese Zeiten offen sind, nach dem Tag, an dem die Uhr beginnt.`,
  exactClocks: say`${attainment} und ${target} werden genau verglichen. Zuvor wird keiner gerundet.`,
  exactValues: say`Ein ${measured} wird genau mit seinem ${target} verglichen. Zuvor wird keiner gerundet.`,
  exactBoth: say`Ein ${attainment} oder ${measured} wird genau mit seinem ${target} verglichen. Zuvor wird keiner gerundet.`,
  exactUnless: say`Nennt ein Service-Level eine Rundung vor der Beurteilung, so geht diese vor.`,
  minimum: say`Ein ${minimum} wird ebenso verglichen wie ein ${target}.`,
  term: say`Von einem Zeitraum, der teilweise außerhalb der Laufzeit dieses Vertrags liegt, zählt nur der Teil innerhalb.`,
  nps: say`Ein Net Promoter Score ist der Prozentsatz der Noten 9 und 10, abzüglich des Prozentsatzes der Noten bis 6.`,
  unplaced: say`Ein Ticket wird in jedem dieser Fälle gar nicht gezählt:`,
  cases: (period) => [
    say`seinem Datensatz fehlt der Zeitpunkt, der die Uhr startet oder über seine zeitliche Zuordnung entscheidet;`,
    say`${the(period)} dieses Zeitpunkts liegt außerhalb der Laufzeit dieses Vertrags;`,
    say`seinem Datensatz fehlt ein Wert, den die Tabelle des Service-Levels braucht;`,
    say`seine Uhr endet, bevor sie beginnt.`,
  ],
  fields: say`Wörter in Anführungszeichen benennen Daten der Datensätze:`,
  columns: { record: 'Datensatz', field: 'Angabe', meaning: 'Bedeutung' },
};
