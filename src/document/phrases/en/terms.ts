import type { Inline } from '../../clause.js';
import { use, type Sentence } from '../../sentence.js';
import type { Noun } from '../noun.js';

/* The terms that the document itself defines; terms of the contract come as pieces. */

export type Piece = Inline | Sentence;

/** English nouns have one form. */
export const words = (noun: Noun): Sentence => noun.nominative;

export const provider = use('provider', 'Provider');
export const customer = use('customer', 'Customer');
export const attainment = use('attainment', 'Attainment');
export const measured = use('measured', 'Measured Value');
export const category = use('category', 'Category');
export const categories = use('category', 'Categories');
export const countedTickets = use('counted', 'Counted Tickets');
export const limit = use('limit', 'Time Limit');
export const target = use('target', 'Target');
export const minimum = use('minimum', 'Minimum');
export const credit = use('credit', 'Credit');
export const credits = use('credit', 'Credits');
export const period = use('period', 'Period');
