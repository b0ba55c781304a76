import critique from 'commonform-critique';
import fixStrings from 'commonform-fix-strings';
import lint from 'commonform-lint';
import type { Clause, ContractDocument, Inline } from '../../src/document/clause.js';
import { sentencesOf } from '../../src/document/walk.js';

/*
 * The document as a Common Form, for judges that we did not write. Clauses and terms go by their ids, so that an inflected
 * use (`Categories`) is a use of its term; texts of the contract become “X”, for the judges are to read our words.
 */

type Content = string | { use: string } | { definition: string } | { reference: string } | Child;
interface Child {
  readonly heading: string;
  readonly form: Form;
}
interface Form {
  readonly content: Content[];
}
export interface Annotation {
  readonly message: string;
  readonly level: string;
  readonly source: string;
}

const contentOf = (inline: Inline): Content => {
  switch (inline.kind) {
    case 'words':
      return inline.text;
    case 'value':
      return 'X';
    case 'term':
      return inline.defines ? { definition: inline.id } : { use: inline.id };
    case 'reference':
      return { reference: inline.clause };
  }
};

const childOf = (clause: Clause): Child => ({
  heading: clause.id,
  form: {
    content: [
      ...clause.blocks.flatMap((block) => sentencesOf(block).flatMap((s) => [...s.map(contentOf), ' '])),
      ...clause.clauses.map(childOf),
    ],
  },
});

const formOf = (doc: ContractDocument): Form => fixStrings({ content: doc.clauses.map(childOf) }) as Form;

/** What the two judges say of a document: structure (terms, references), and words. */
export const judged = (doc: ContractDocument): readonly Annotation[] => {
  const form = formOf(doc);
  return [...(lint(form) as Annotation[]), ...(critique(form) as Annotation[])];
};
