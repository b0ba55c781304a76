import { read } from '../../src/syntax/parse.js';
import { childrenOf, walk } from '../../src/syntax/walk.js';

/** What holds for every text: words and trivia are the text, places lie inside it, parents hold their children. */
export function hold(text: string): void {
  const { file, words, diagnostics } = read({ name: 'x.sla', text });
  let end = 0;
  for (const word of words) {
    const blank = text.slice(end, word.startOffset);
    if (!/^[ \t]*$/.test(blank) || !text.startsWith(word.image, word.startOffset))
      throw new Error('words, trivia and blanks are not the text');
    end = word.startOffset + word.image.length;
  }
  if (!/^[ \t]*$/.test(text.slice(end))) throw new Error('words, trivia and blanks are not the text');
  const inside = (span: { start: number; end: number }): void => {
    if (!(0 <= span.start && span.start <= span.end && span.end <= text.length)) {
      throw new Error(`span ${span.start}-${span.end} lies outside`);
    }
  };
  walk(file, (node) => {
    inside(node.span);
    for (const child of childrenOf(node)) {
      if (child.span.start < node.span.start || child.span.end > node.span.end) {
        throw new Error(
          `${node.kind} ${node.span.start}-${node.span.end} does not hold its ${child.kind} ${child.span.start}-${child.span.end}`,
        );
      }
    }
  });
  for (const finding of diagnostics) {
    inside(finding.span);
    for (const edit of finding.fixes.flatMap((fix) => fix.edits)) inside(edit.span);
    for (const place of finding.related) inside(place.span);
  }
}
