/** A text and the name by which people know it (a path as the user gave it, or `<standard input>`). */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Its file begins with a byte-order mark, which is not in the text but counts in the digest of the file. */
  readonly marked?: true;
}

/** A half-open stretch of one source, in UTF-16 code units: `0 <= start <= end <= text.length`. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A place for people: line and column count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
