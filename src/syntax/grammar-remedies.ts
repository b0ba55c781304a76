import { LevelRules } from './grammar-levels.js';
import { Block, Colon, Comma, Equals, keyword as kw, Percent } from './vocabulary.js';

/** What is left out and what follows: exclusions, penalties, limits, pools, claims, termination, duties. */
export class RemedyRules extends LevelRules {
  readonly exclusion = this.RULE('exclusion', () => {
    this.declared(kw('exclusion'));
    this.CONSUME(Block);
  });
  readonly exclusionScope = this.RULE('exclusionScope', () => {
    this.CONSUME(kw('from'));
    this.SUBRULE(this.sloName);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.sloName);
    });
    this.CONSUME2(Comma);
    this.CONSUME(kw('as'));
    this.phrases(['removed'], ['met'], ['paused'], ['out', 'of', 'bad', 'only']);
  });
  readonly exclusionCondition = this.RULE('exclusionCondition', () => {
    this.CONSUME(kw('where'));
    this.SUBRULE(this.expression);
  });
  readonly exclusionWhen = this.RULE('exclusionWhen', () => {
    this.CONSUME(kw('when'));
    this.SUBRULE(this.expression);
    this.OPTION(() => {
      this.words(Comma, kw('announced'), kw('at'), kw('least'));
      this.SUBRULE(this.duration);
      this.CONSUME(kw('before'));
    });
  });
  readonly exclusionLimit = this.RULE('exclusionLimit', () => {
    this.words(kw('at'), kw('most'));
    this.SUBRULE(this.duration);
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
  });
  readonly evidence = this.RULE('evidence', () => {
    this.CONSUME(kw('evidence'));
    this.SUBRULE(this.label);
    this.OPTION(() => {
      this.CONSUME(kw('by'));
      this.SUBRULE(this.partyName);
    });
  });

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
}
