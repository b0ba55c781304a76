import { LevelRules } from './grammar-levels.js';
import type { Rule } from './grammar-words.js';
import {
  Block, Colon, Comma, DateWord, Equals, keyword as kw, Month, NumberWord, Percent, PeriodWord,
} from './vocabulary.js'; // prettier-ignore

/*
 * The grammar of one fact. Blocks are folded to one word before it comes to this (see outline.ts), so every rule
 * here is about one line of the contract, and a line that is wrong cannot hide the next. The rules stand in the
 * files grammar-*.ts by what they are about, those of what follows from a service level here. grammar/sla.ebnf is
 * the same grammar for people; a test compares the two rule by rule.
 */

/** The names of all rules. */
export type RuleName = { [K in keyof FactParser]: FactParser[K] extends Rule ? K : never }[keyof FactParser] &
  string;

/** The declarations that an amendment removes by their names. */
const removable = ['fee', 'calendar', 'dimension', 'service', 'span', 'define', 'fact', 'slo', 'exclusion', 'penalty', 'pool'] as const; // prettier-ignore

/** The parser of single facts. It keeps state while it runs: one fact after the other. */
export class FactParser extends LevelRules {
  constructor(options: { validate: boolean } = { validate: false }) {
    super(options);
    this.performSelfAnalysis();
  }

  readonly penalty = this.RULE('penalty', () => {
    this.declared(kw('penalty'));
    this.OPTION(() => {
      this.CONSUME(kw('for'));
      this.SUBRULE(this.sloName);
      this.OPTION2(() => {
        this.CONSUME(kw('of'));
        this.SUBRULE(this.selector);
      });
    });
    this.CONSUME(Block);
  });
  /** `credit once each …`, `bonus …`, `refund …`, `points …`, `grant …` */
  readonly effect = this.RULE('effect', () => {
    this.phrases(['credit'], ['refund'], ['bonus'], ['points'], ['grant']);
    this.OR([
      { ALT: () => this.SUBRULE(this.oncePerPeriod) },
      {
        ALT: () => {
          this.CONSUME(kw('each'));
          this.OR2([
            {
              ALT: () => {
                this.SUBRULE(this.step);
                this.SUBRULE(this.expression);
              },
            },
            {
              ALT: () => {
                this.CONSUME(kw('late'));
                this.SUBRULE(this.recordName);
              },
            },
            {
              ALT: () => {
                this.SUBRULE2(this.recordName);
                this.OPTION(() => {
                  this.CONSUME(kw('where'));
                  this.SUBRULE2(this.expression);
                });
              },
            },
          ]);
        },
      },
    ]);
    this.OR3([
      {
        ALT: () => {
          this.words(Comma, kw('by'));
          this.SUBRULE3(this.expression);
          this.CONSUME(Block);
        },
      },
      {
        ALT: () => {
          this.CONSUME(Colon);
          this.SUBRULE4(this.expression);
        },
      },
    ]);
  });
  /** `once each calendar month by region, worst cell` */
  readonly oncePerPeriod = this.RULE('oncePerPeriod', () => {
    this.words(kw('once'), kw('each'));
    this.SUBRULE(this.period);
    this.OPTION(() => this.SUBRULE(this.byDimensions));
    this.OPTION2({
      GATE: () => !this.secondIs(kw('by')),
      DEF: () => {
        this.CONSUME(Comma);
        this.OR([{ ALT: () => this.one(kw('worst')) }, { ALT: () => this.CONSUME2(kw('each')) }]);
        this.CONSUME(kw('cell'));
      },
    });
  });
  readonly band = this.RULE('band', () => {
    this.SUBRULE(this.bounds);
    this.CONSUME(Colon);
    this.SUBRULE(this.expression);
  });
  /** `from 80% to below target`, `above 5 up to 10`, `below 90%`, `at most 3`, `otherwise` */
  readonly bounds = this.RULE('bounds', () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.one(kw('from')) }, { ALT: () => this.one(kw('above')) }]);
          this.SUBRULE(this.value);
          this.OPTION(() => this.SUBRULE(this.upper));
        },
      },
      { ALT: () => this.SUBRULE(this.below) },
      {
        ALT: () => {
          this.words(kw('at'), kw('most'));
          this.SUBRULE2(this.value);
        },
      },
      { ALT: () => this.one(kw('otherwise')) },
    ]);
  });
  readonly upper = this.RULE('upper', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('to'));
          this.SUBRULE(this.below);
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('up'));
          this.CONSUME2(kw('to'));
          this.SUBRULE(this.value);
        },
      },
    ]);
  });
  readonly below = this.RULE('below', () => {
    this.CONSUME(kw('below'));
    this.SUBRULE(this.value);
  });
  readonly penaltyWhen = this.RULE('penaltyWhen', () => {
    this.CONSUME(kw('when'));
    this.SUBRULE(this.expression);
  });
  readonly penaltyLeast = this.RULE('penaltyLeast', () => {
    this.words(kw('at'), kw('least'));
    this.SUBRULE(this.money);
    this.words(Comma, kw('otherwise'), kw('nothing'));
  });
  readonly rounded = this.RULE('rounded', () => {
    this.CONSUME(kw('rounded'));
    this.SUBRULE(this.roundingMode);
    this.OPTION(() => {
      this.CONSUME(kw('to'));
      this.SUBRULE(this.money);
    });
  });
  readonly expires = this.RULE('expires', () => {
    this.CONSUME(kw('expires'));
    this.SUBRULE(this.deadline);
  });
  readonly doubled = this.RULE('doubled', () => {
    this.words(kw('doubled'), kw('when'), kw('missed'), kw('in'));
    this.SUBRULE(this.inARow);
  });
  readonly also = this.RULE('also', () => this.one(kw('also')));

  readonly limit = this.RULE('limit', () => {
    this.CONSUME(kw('limit'));
    this.list(this.penaltyName);
    this.CONSUME(kw('to'));
    this.SUBRULE(this.expression);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('each'));
          this.SUBRULE(this.period);
        },
      },
      { ALT: () => this.words(kw('over'), kw('the'), kw('term')) },
      {
        ALT: () => {
          this.CONSUME2(kw('over'));
          this.CONSUME(kw('any'));
          this.SUBRULE(this.inARow);
        },
      },
    ]);
  });
  readonly stacking = this.RULE('stacking', () => {
    this.CONSUME(kw('of'));
    this.list(this.penaltyName);
    this.words(kw('only'), kw('the'));
    this.phrases(['highest'], ['first']);
  });
  readonly pool = this.RULE('pool', () => {
    this.declared(kw('pool'));
    this.CONSUME(Equals);
    this.SUBRULE(this.expression);
    this.CONSUME(Block);
  });
  readonly poolShare = this.RULE('poolShare', () => {
    this.SUBRULE(this.sloName);
    this.words(Colon, Percent);
  });
  readonly earnedBack = this.RULE('earnedBack', () => {
    this.words(kw('earned'), kw('back'), kw('when'), kw('better'), kw('than'), kw('target'), kw('by'));
    this.SUBRULE(this.primary);
    this.CONSUME(kw('in'));
    this.SUBRULE(this.inARow);
  });
  readonly claim = this.RULE('claim', () => {
    this.CONSUME(kw('claim'));
    this.OPTION(() => this.SUBRULE(this.penaltyNames));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('within'));
          this.SUBRULE(this.deadline);
          this.OPTION2(() => {
            this.words(Comma, kw('with'));
            this.SUBRULE(this.labels);
          });
        },
      },
      {
        ALT: () => {
          this.words(Colon, kw('automatic'));
          this.OPTION3(() => {
            this.CONSUME2(Comma);
            this.CONSUME(kw('paid'));
            this.SUBRULE(this.label);
          });
        },
      },
    ]);
  });
  readonly penaltyNames = this.RULE('penaltyNames', () => this.list(this.penaltyName));
  readonly labels = this.RULE('labels', () => this.list(this.label));
  readonly remedy = this.RULE('remedy', () => {
    this.CONSUME(kw('remedy'));
    this.OR([
      {
        ALT: () => {
          this.words(kw('credits'), kw('are'), kw('the'), kw('only'));
          this.CONSUME2(kw('remedy'));
        },
      },
      { ALT: () => this.words(kw('other'), kw('rights'), kw('remain')) },
    ]);
  });
  readonly terminate = this.RULE('terminate', () => {
    this.words(kw('terminate'), kw('by'));
    this.SUBRULE(this.partyName);
    this.CONSUME(kw('when'));
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.words(Comma, kw('at'), kw('least'));
      this.SUBRULE(this.deadline);
    });
  });
  readonly escalate = this.RULE('escalate', () => {
    this.CONSUME(kw('escalate'));
    this.SUBRULE(this.selector);
    this.CONSUME(Block);
  });
  readonly escalation = this.RULE('escalation', () => {
    this.words(kw('at'), Percent, kw('of'));
    this.SUBRULE(this.sloName);
    this.words(Colon, kw('notify'));
    this.SUBRULE(this.label);
  });
  readonly duty = this.RULE('duty', () => {
    this.phrases(['duty'], ['report']);
    this.SUBRULE(this.partyName);
    this.SUBRULE(this.label);
    this.OPTION(() => {
      this.CONSUME(kw('each'));
      this.SUBRULE(this.period);
    });
    this.OPTION2(() => {
      this.words(Comma, kw('within'));
      this.SUBRULE(this.deadline);
    });
  });
  readonly review = this.RULE('review', () => {
    this.words(kw('review'), kw('each'));
    this.SUBRULE(this.period);
  });
  readonly note = this.RULE('note', () => {
    this.CONSUME(kw('note'));
    this.SUBRULE(this.label);
  });

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
