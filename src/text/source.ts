/** A text and the name by which people know it (a path as the user gave it, or `<standard input>`). */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the bytes of its file, hexadecimal, where it came from one: a byte-order mark is not in the text. */
  readonly sha256?: string;
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
