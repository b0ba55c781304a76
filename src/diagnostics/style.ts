/** How words are marked on a terminal. The plain one returns its text; it is what files and pipes get. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly blue: (text: string) => string;
}

const sgr = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;
const same = (text: string): string => text;

const coloured: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  blue: sgr(34, 39),
};
const plain: Style = { bold: same, dim: same, red: same, yellow: same, green: same, blue: same };

/** The style for a stream that shows colours, or for one that does not. */
export const styleFor = (color: boolean): Style => (color ? coloured : plain);
