import { RemedyRules } from './grammar-remedies.js';
import type { ParserOptions, Rule } from './grammar-words.js';
import {
  Block, Colon, Comma, DateWord, Equals, keyword as kw, Month, NumberWord, PeriodWord,
} from './vocabulary.js'; // prettier-ignore

/*
 * The grammar of one fact. Blocks are folded to one word before it comes to this (see outline.ts), so every rule
 * here is about one line of the contract, and a line that is wrong cannot hide the next. The rules stand in the
 * files grammar-*.ts by what they are about, those of amendments and examples here. grammar/sla.ebnf is
 * the same grammar for people; a test compares the two rule by rule.
 */

/** The names of all rules. */
export type RuleName = { [K in keyof FactParser]: FactParser[K] extends Rule ? K : never }[keyof FactParser] &
  string;

/** The declarations that an amendment removes by their names. */
const removable = ['fee', 'calendar', 'dimension', 'service', 'span', 'define', 'fact', 'slo', 'exclusion', 'penalty', 'pool'] as const; // prettier-ignore

/** The parser of single facts. It keeps state while it runs: one fact after the other. */
export class FactParser extends RemedyRules {
  constructor(options: ParserOptions = { validate: false }) {
    super(options);
    this.performSelfAnalysis();
  }

  readonly remove = this.RULE('remove', () => {
    this.CONSUME(kw('remove'));
    this.OR(removable.map((head) => ({ ALT: () => this.one(kw(head)) })));
    this.SUBRULE(this.anyName);
  });
  /** A whole declaration takes the place of the one of its name in the contract that is amended. */
  readonly replace = this.RULE('replace', () => {
    this.CONSUME(kw('replace'));
    const whole = [
      this.fee, this.calendar, this.severity, this.dimension, this.service, this.span, this.define, this.fact, this.slo,
      this.exclusion, this.penalty, this.limit, this.pool, this.effective, this.claim,
    ]; // prettier-ignore
    this.OR(whole.map((rule) => ({ ALT: () => this.SUBRULE(rule) })));
  });

  /** `accept SLA0613 "The cap is agreed."` */
  readonly accept = this.RULE('accept', () => {
    this.CONSUME(kw('accept'));
    this.SUBRULE(this.findingName);
    this.SUBRULE(this.label);
  });

  readonly example = this.RULE('example', () => {
    this.CONSUME(kw('example'));
    this.SUBRULE(this.label);
    this.CONSUME(Block);
  });
  readonly given = this.RULE('given', () => {
    this.CONSUME(kw('given'));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('no'));
          this.SUBRULE(this.resultName);
        },
      },
      {
        ALT: () => {
          this.words(kw('a'), kw('late'));
          this.SUBRULE(this.recordName);
          this.CONSUME(kw('of'));
          this.SUBRULE(this.sloName);
          this.OPTION(() => this.SUBRULE(this.ofSelector));
          this.CONSUME(kw('by'));
          this.SUBRULE(this.duration);
        },
      },
      {
        ALT: () => {
          this.SUBRULE2(this.resultName);
          this.OPTION2(() => this.SUBRULE2(this.ofSelector));
          this.OPTION3(() => {
            this.CONSUME(Equals);
            this.OR2([{ ALT: () => this.SUBRULE(this.counts) }, { ALT: () => this.SUBRULE(this.value) }]);
          });
        },
      },
    ]);
    this.OPTION4(() => this.SUBRULE(this.inPeriod));
  });
  readonly ofSelector = this.RULE('ofSelector', () => {
    this.CONSUME(kw('of'));
    this.SUBRULE(this.selector);
  });
  /** `17 of 20` */
  readonly counts = this.RULE('counts', () => {
    this.CONSUME(NumberWord);
    this.CONSUME(kw('of'));
    this.CONSUME2(NumberWord);
  });
  readonly inPeriod = this.RULE('inPeriod', () => {
    this.CONSUME(kw('in'));
    this.OR([Month, PeriodWord, DateWord, NumberWord].map((type) => ({ ALT: () => this.one(type) })));
  });
  readonly expect = this.RULE('expect', () => {
    this.CONSUME(kw('expect'));
    this.OR([
      {
        ALT: () => {
          this.OPTION(() => this.CONSUME(kw('no')));
          this.words(kw('terminate'), kw('by'));
          this.SUBRULE(this.partyName);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.resultName);
          this.OPTION2(() => this.SUBRULE(this.ofSelector));
          this.SUBRULE(this.outcome);
        },
      },
    ]);
    this.OPTION3(() => this.SUBRULE(this.inPeriod));
  });
  /** `= 85%, missed`, `= nothing`, `: not judged`, `shown as 85.00%` */
  readonly outcome = this.RULE('outcome', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Equals);
          this.OR2([{ ALT: () => this.one(kw('nothing')) }, { ALT: () => this.SUBRULE(this.value) }]);
          this.OPTION(() => {
            this.CONSUME(Comma);
            this.SUBRULE(this.verdict);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(Colon);
          this.SUBRULE2(this.verdict);
        },
      },
      {
        ALT: () => {
          this.words(kw('shown'), kw('as'));
          this.SUBRULE2(this.value);
        },
      },
    ]);
  });
  readonly verdict = this.RULE('verdict', () => this.phrases(['met'], ['missed'], ['not', 'judged']));
}
