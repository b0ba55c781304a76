/** Cuts spaces and tabs (no other blanks) from both ends, as is done with every cell before it is read. */
export const trimBlanks = (text: string): string => text.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
