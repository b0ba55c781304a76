import { PartyRules } from './grammar-parties.js';
import {
  Block,
  Colon,
  Comma,
  Equals,
  keyword as kw,
  Name,
  NumberWord,
  Ordinal,
  Percent,
  Unit,
} from './vocabulary.js';

/** What is measured and promised: spans of time, definitions, facts, service levels. */
export class LevelRules extends PartyRules {
  readonly span = this.RULE('span', () => {
    this.declared(kw('span'));
    this.CONSUME(Equals);
    this.OR([
      { ALT: () => this.SUBRULE(this.streak) },
      {
        ALT: () => {
          this.SUBRULE(this.expression);
          this.OPTION(() => this.SUBRULE(this.intervals));
        },
      },
    ]);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.OR2([
        {
          ALT: () => {
            this.words(kw('for'), kw('at'), kw('least'));
            this.SUBRULE(this.duration);
          },
        },
        { ALT: () => this.words(kw('in'), kw('whole'), Unit) },
      ]);
    });
  });
  /** `probe fails at least 5 times in a row, until probe answers 5 times in a row` */
  readonly streak = this.RULE('streak', () => {
    this.SUBRULE(this.recordName);
    this.words(kw('fails'), kw('at'), kw('least'));
    this.SUBRULE(this.timesInARow);
    this.OPTION({
      GATE: () => this.secondIs(kw('until')),
      DEF: () => {
        this.words(Comma, kw('until'));
        this.SUBRULE2(this.recordName);
        this.CONSUME(kw('answers'));
        this.SUBRULE2(this.timesInARow);
      },
    });
  });
  readonly timesInARow = this.RULE('timesInARow', () =>
    this.words(NumberWord, kw('times'), kw('in'), kw('a'), kw('row')),
  );
  /** `over each 5 minutes, needs 60 requests, otherwise good` */
  readonly intervals = this.RULE('intervals', () => {
    this.words(kw('over'), kw('each'));
    this.SUBRULE(this.duration);
    this.OPTION({
      GATE: () => this.secondIs(kw('needs')),
      DEF: () => {
        this.words(Comma, kw('needs'), NumberWord);
        this.SUBRULE(this.recordName);
        this.CONSUME2(Comma);
        this.CONSUME(kw('otherwise'));
        this.phrases(['good'], ['bad'], ['removed']);
      },
    });
  });
  readonly define = this.RULE('define', () => {
    this.declared(kw('define'));
    this.CONSUME(Equals);
    this.SUBRULE(this.expression);
  });
  readonly fact = this.RULE('fact', () => {
    this.declared(kw('fact'));
    this.OPTION(() => {
      this.CONSUME(kw('by'));
      this.SUBRULE(this.partyName);
    });
    this.OPTION2(() => {
      this.words(Comma, kw('within'));
      this.SUBRULE(this.deadline);
    });
    this.OPTION3(() => {
      this.CONSUME2(Comma);
      this.words(kw('silence'), kw('counts'), kw('as'));
      this.phrases(['yes'], ['no']);
    });
  });

  readonly slo = this.RULE('slo', () => {
    this.declared(kw('slo'));
    this.OPTION(() => {
      this.CONSUME(kw('for'));
      this.SUBRULE(this.serviceName);
    });
    this.CONSUME(Block);
  });
  readonly measure = this.RULE('measure', () => {
    this.CONSUME(kw('measure'));
    this.SUBRULE(this.expression);
  });
  readonly eligible = this.RULE('eligible', () => {
    this.CONSUME(kw('where'));
    this.SUBRULE(this.expression);
  });
  readonly paused = this.RULE('paused', () => {
    this.CONSUME(kw('paused'));
    this.OR([
      { ALT: () => this.one(kw('never')) },
      {
        ALT: () => {
          this.CONSUME(kw('while'));
          this.list(this.stateName, kw('or'));
        },
      },
    ]);
  });
  readonly window = this.RULE('window', () => {
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
    this.OPTION(() => this.SUBRULE(this.byDimensions));
    this.OPTION2(() => {
      this.words(Comma, kw('counted'), kw('in'), kw('the'));
      this.CONSUME(Unit);
      this.CONSUME(kw('of'));
      this.SUBRULE(this.momentName);
    });
  });
  readonly target = this.RULE('target', () => {
    this.CONSUME(kw('target'));
    this.OR([{ ALT: () => this.SUBRULE(this.commitment) }, { ALT: () => this.one(Block) }]);
  });
  readonly targetRow = this.RULE('targetRow', () => {
    this.OR([
      {
        ALT: () => {
          this.SUBRULE(this.days);
          this.SUBRULE(this.hours);
        },
      },
      { ALT: () => this.SUBRULE(this.selector) },
    ]);
    this.CONSUME(Colon);
    this.SUBRULE(this.commitment);
  });
  readonly commitment = this.RULE('commitment', () => {
    this.OR([
      { ALT: () => this.words(kw('no'), kw('commitment')) },
      {
        ALT: () => {
          this.CONSUME(Percent);
          this.SUBRULE(this.within);
          this.OPTION(() => {
            this.words(Comma, kw('the'), kw('rest'));
            this.SUBRULE2(this.within);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('every'));
          this.SUBRULE(this.recordName);
          this.SUBRULE3(this.within);
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('average'));
          this.SUBRULE4(this.within);
        },
      },
      {
        ALT: () => {
          this.words(Ordinal, kw('percentile'));
          this.SUBRULE5(this.within);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.comparator);
          this.SUBRULE(this.value);
          this.OPTION2(() => {
            this.CONSUME2(Comma);
            this.CONSUME(kw('minimum'));
            this.SUBRULE2(this.value);
          });
        },
      },
    ]);
  });
  /** `within 4 office hours`, `within 2 office days, same time`, `by the close of the next office day` */
  readonly within = this.RULE('within', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('within'));
          this.OR3([
            {
              ALT: () => {
                this.SUBRULE(this.duration);
                this.OPTION({
                  GATE: () => !this.secondIs(kw('the')),
                  DEF: () => this.words(Comma, kw('same'), kw('time')),
                });
              },
            },
            { ALT: () => this.SUBRULE(this.anyName) },
          ]);
        },
      },
      {
        ALT: () => {
          this.words(kw('by'), kw('the'), kw('close'), kw('of'));
          this.CONSUME2(kw('the'));
          this.OR2([{ ALT: () => this.one(kw('next')) }, { ALT: () => this.one(Ordinal) }]);
          this.OPTION2(() => this.SUBRULE(this.calendarName));
          this.CONSUME(Unit);
        },
      },
    ]);
  });
  readonly judged = this.RULE('judged', () => {
    this.CONSUME(kw('judged'));
    this.OR([
      { ALT: () => this.one(kw('exactly')) },
      {
        ALT: () => {
          this.SUBRULE(this.withDecimals);
          this.OPTION(() => {
            this.CONSUME(Comma);
            this.SUBRULE(this.roundingMode);
          });
        },
      },
    ]);
    this.OPTION2(() => {
      this.CONSUME2(Comma);
      this.CONSUME(kw('shown'));
      this.SUBRULE2(this.withDecimals);
    });
  });
  readonly withDecimals = this.RULE('withDecimals', () => {
    this.words(kw('with'), NumberWord);
    this.phrases(['decimal'], ['decimals']);
  });
  readonly needs = this.RULE('needs', () => {
    this.words(kw('needs'), NumberWord);
    this.SUBRULE(this.recordName);
    this.OPTION(() => {
      this.words(Comma, kw('otherwise'));
      this.phrases(['not', 'judged'], ['met'], ['missed']);
    });
  });
  readonly noData = this.RULE('noData', () => {
    this.words(kw('no'), kw('data'), kw('counts'), kw('as'));
    this.phrases(['met'], ['missed'], ['not', 'judged']);
  });
  readonly neverStopped = this.RULE('neverStopped', () => {
    this.words(kw('if'), kw('never'));
    this.SUBRULE(this.momentName);
    this.CONSUME(Colon);
    this.OR([
      { ALT: () => this.words(kw('not'), kw('counted')) },
      {
        ALT: () => {
          this.words(kw('counts'), kw('as'));
          this.phrases(['met'], ['missed']);
        },
      },
    ]);
  });
  /** `on reopening: continue`, `on severity change: the last severity decides` */
  readonly onChange = this.RULE('onChange', () => {
    this.CONSUME(kw('on'));
    this.OR([
      {
        ALT: () => {
          this.words(kw('reopening'), Colon);
          this.phrases(['continue'], ['restart'], ['new']);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.dimensionName);
          this.CONSUME(kw('change'));
          this.CONSUME2(Colon);
          this.CONSUME(kw('the'));
          this.OR2([{ ALT: () => this.one(kw('last')) }, { ALT: () => this.one(kw('first')) }]);
          this.SUBRULE2(this.dimensionName);
          this.CONSUME(kw('decides'));
        },
      },
    ]);
  });

  readonly selector = this.RULE('selector', () => {
    this.OR([
      { ALT: () => this.one(kw('otherwise')) },
      {
        ALT: () => {
          this.SUBRULE(this.selectorTerm);
          this.MANY({
            GATE: () => this.secondIs(Name),
            DEF: () => {
              this.phrases(['by'], ['for'], ['in'], ['on'], ['at']);
              this.SUBRULE2(this.selectorTerm);
            },
          });
        },
      },
    ]);
  });
}
