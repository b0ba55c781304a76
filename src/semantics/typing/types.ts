import type { ValueType } from '../expression.js';

export const NUMBER: ValueType = { kind: 'number' };
export const SHARE: ValueType = { kind: 'share' };
export const PERCENTAGE_POINTS: ValueType = { kind: 'percentage points' };
export const SCORE_POINTS: ValueType = { kind: 'score points' };
export const MONEY: ValueType = { kind: 'money' };
export const DATE: ValueType = { kind: 'date' };
export const TEXT: ValueType = { kind: 'text' };
export const YES_NO: ValueType = { kind: 'yes or no' };
export const ELAPSED: ValueType = { kind: 'duration', calendar: undefined };

/** A type in words, as in “a share”, “a time”, “an amount of money”. */
export function typeWords(type: ValueType): string {
  switch (type.kind) {
    case 'number':
      return 'a number';
    case 'share':
      return 'a share';
    case 'percentage points':
      return 'a number of percentage points';
    case 'score points':
      return 'a number of points';
    case 'money':
      return 'an amount of money';
    case 'date':
      return 'a moment';
    case 'text':
      return 'a text';
    case 'yes or no':
      return 'a condition';
    case 'duration':
      return type.calendar === undefined ? 'a time' : `a time of the calendar “${type.calendar}”`;
    case 'choice':
      return type.dimension === undefined ? 'one of several values' : `a value of “${type.dimension}”`;
  }
}

/** True for types whose values may be compared and added as they are. Choices of any dimension count as one kind here. */
export const sameType = (a: ValueType, b: ValueType): boolean =>
  a.kind === b.kind && (a.kind !== 'duration' || b.kind !== 'duration' || a.calendar === b.calendar);
