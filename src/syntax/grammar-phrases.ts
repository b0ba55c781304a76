import { WordRules } from './grammar-words.js';
import { DateWord, keyword as kw, NumberWord, Ordinal, Unit, Currency } from './vocabulary.js';

/** Quantities, periods, deadlines: the phrases that many facts share. */
export class PhraseRules extends WordRules {
  readonly money = this.RULE('money', () => this.words(Currency, NumberWord));
  readonly duration = this.RULE('duration', () => {
    this.CONSUME(NumberWord);
    this.OPTION(() => this.SUBRULE(this.calendarName));
    this.CONSUME(Unit);
  });
  /** `5`, `4 office hours`, `3 points`, `5 percentage points` */
  readonly quantity = this.RULE('quantity', () => {
    this.CONSUME(NumberWord);
    this.OPTION({
      GATE: () => !(this.LA(1).tokenType === kw('up') && this.secondIs(kw('to'))),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.OPTION2(() => this.SUBRULE(this.calendarName));
              this.CONSUME(Unit);
            },
          },
          { ALT: () => this.SUBRULE(this.points) },
        ]),
    });
  });
  readonly points = this.RULE('points', () => {
    this.OPTION(() => this.CONSUME(kw('percentage')));
    this.OR([{ ALT: () => this.one(kw('point')) }, { ALT: () => this.one(kw('points')) }]);
  });

  readonly period = this.RULE('period', () => {
    this.OR([
      { ALT: () => this.words(kw('calendar'), Unit) },
      {
        ALT: () => {
          this.CONSUME(kw('fiscal'));
          this.CONSUME2(Unit);
          this.OPTION(() => {
            this.words(kw('starting'), kw('in'));
            this.SUBRULE(this.monthName);
          });
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('billing'));
          this.CONSUME3(Unit);
          this.OPTION2(() => this.words(kw('from'), kw('the'), Ordinal));
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('rolling'));
          this.CONSUME(NumberWord);
          this.CONSUME4(Unit);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(NumberWord);
          this.CONSUME5(Unit);
          this.OPTION3(() => {
            this.CONSUME2(kw('from'));
            this.CONSUME(DateWord);
          });
        },
      },
      { ALT: () => this.CONSUME6(Unit) },
    ]);
  });
  /** `30 calendar days after the end of the month` */
  readonly deadline = this.RULE('deadline', () => {
    this.SUBRULE(this.duration);
    this.OR([{ ALT: () => this.one(kw('after')) }, { ALT: () => this.one(kw('before')) }]);
    this.SUBRULE(this.anchor);
  });
  readonly anchor = this.RULE('anchor', () => {
    this.SUBRULE(this.noun);
    this.OPTION(() => {
      this.CONSUME(kw('of'));
      this.SUBRULE2(this.noun);
    });
  });
  readonly noun = this.RULE('noun', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('the'));
          this.OR2([{ ALT: () => this.one(Unit) }, { ALT: () => this.SUBRULE(this.momentName) }]);
        },
      },
      { ALT: () => this.CONSUME2(Unit) },
      {
        ALT: () => {
          this.CONSUME(kw('a'));
          this.CONSUME3(Unit);
        },
      },
      { ALT: () => this.SUBRULE2(this.momentName) },
    ]);
  });
  /** `3 of any 6 months in a row`, `2 months in a row` */
  readonly inARow = this.RULE('inARow', () => {
    this.CONSUME(NumberWord);
    this.OPTION(() => {
      this.words(kw('of'), kw('any'));
      this.CONSUME2(NumberWord);
    });
    this.words(Unit, kw('in'), kw('a'), kw('row'));
  });
  readonly roundingMode = this.RULE('roundingMode', () => {
    this.OR([
      { ALT: () => this.one(kw('down')) },
      { ALT: () => this.one(kw('up')) },
      {
        ALT: () => {
          this.CONSUME(kw('half'));
          this.OR2([{ ALT: () => this.CONSUME2(kw('up')) }, { ALT: () => this.one(kw('even')) }]);
        },
      },
    ]);
  });
}
