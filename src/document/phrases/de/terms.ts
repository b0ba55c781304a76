import { use, type Sentence } from '../../sentence.js';
import type { Inline } from '../../clause.js';
import type { Noun } from '../noun.js';

/* The terms that the document itself defines, and the articles. */

export type Piece = Inline | Sentence;

export const provider = use('provider', 'Anbieter');
export const ofProvider = use('provider', 'Anbieters');
export const customer = use('customer', 'Kunde');
/** Accusative, dative and genitive. */
export const customerBent = use('customer', 'Kunden');
export const attainment = use('attainment', 'Erfüllungsgrad');
export const measured = use('measured', 'Messwert');
export const category = use('category', 'Kategorie');
export const categories = use('category', 'Kategorien');
/** Genitive of the plural after an article, and dative. */
export const countedTickets = use('counted', 'Gewerteten Tickets');
export const countedTicketsBare = use('counted', 'Gewertete Tickets');
export const limit = use('limit', 'Frist');
export const target = use('target', 'Zielwert');
export const minimum = use('minimum', 'Mindestwert');
export const credit = use('credit', 'Gutschrift');
export const credits = use('credit', 'Gutschriften');
export const period = 'Zeitraum';

type Articles = Readonly<Record<Noun['gender'], string>>;
const before = (articles: Articles, noun: Noun, words: Sentence): Sentence => [
  { kind: 'words', text: `${articles[noun.gender]} ` },
  ...words,
];

const JEDEN: Articles = { masculine: 'jeden', feminine: 'jede', neuter: 'jedes', plural: 'alle' };
const IM: Articles = { masculine: 'im', feminine: 'in der', neuter: 'im', plural: 'in den' };
const IN_EINEM: Articles = { masculine: 'in einem', feminine: 'in einer', neuter: 'in einem', plural: 'in' };
const ZU: Articles = { masculine: 'zum', feminine: 'zur', neuter: 'zum', plural: 'zu den' };
const IM_VORIGEN: Articles = {
  masculine: 'im vorigen',
  feminine: 'in der vorigen',
  neuter: 'im vorigen',
  plural: 'in den vorigen',
};
const DER: Articles = { masculine: 'der', feminine: 'die', neuter: 'das', plural: 'die' };
const DES: Articles = { masculine: 'des', feminine: 'der', neuter: 'des', plural: 'der' };
const EIN: Articles = { masculine: 'ein', feminine: 'eine', neuter: 'ein', plural: '' };
const EINES: Articles = { masculine: 'eines', feminine: 'einer', neuter: 'eines', plural: 'von' };
const IN_JEDEM: Articles = {
  masculine: 'in jedem',
  feminine: 'in jeder',
  neuter: 'in jedem',
  plural: 'in allen',
};

/** `jeden Kalendermonat`, after `für`. */
export const each = (noun: Noun): Sentence => before(JEDEN, noun, noun.accusative);
/** `im Kalendermonat`, `in der Kalenderwoche` */
export const inThe = (noun: Noun): Sentence => before(IM, noun, noun.dative);
/** `im vorigen Kalendermonat` */
export const inPrevious = (noun: Noun): Sentence => before(IM_VORIGEN, noun, noun.dative);
/** `in einem Kalendermonat` */
export const inOne = (noun: Noun): Sentence => before(IN_EINEM, noun, noun.dative);
/** `in jedem Kalendermonat` */
export const inEach = (noun: Noun): Sentence => before(IN_JEDEM, noun, noun.dative);
/** `zum Kalendermonat` */
export const toThe = (noun: Noun): Sentence => before(ZU, noun, noun.dative);
/** `der Kalendermonat` */
export const the = (noun: Noun): Sentence => before(DER, noun, noun.nominative);
/** `des Kalendermonats`; `der Tickets` for a plural. */
export const ofThe = (noun: Noun): Sentence => before(DES, noun, noun.genitive);
/** `ein Ausfall` */
export const one = (noun: Noun): Sentence => before(EIN, noun, noun.nominative);
/** `eines Ausfalls` */
export const ofOne = (noun: Noun): Sentence => before(EINES, noun, noun.genitive);
