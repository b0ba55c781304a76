import { PhraseRules } from './grammar-phrases.js';
import type { Rule } from './grammar-words.js';
import {
  Block, Close, Dash, DateWord, keyword as kw, NumberWord, Open, Ordinal, Over, Percent, Plus, Text, Times,
  Unit,
} from './vocabulary.js'; // prettier-ignore

/*
 * Expressions. An expression is flat here, operands with what joins them: which
 * operator binds closer is settled when the tree is built (see lower-expressions.ts), so that `5% of support`
 * costs three branches and not twelve.
 */
export class ExpressionRules extends PhraseRules {
  /** Any expression: conditions, values, choices between values. */
  readonly expression: Rule = this.RULE('expression', () => {
    this.SUBRULE(this.plain);
    this.OPTION(() => {
      this.CONSUME(kw('where'));
      this.SUBRULE2(this.plain);
    });
    this.OPTION2(() => {
      this.CONSUME(kw('when'));
      this.SUBRULE3(this.plain);
      this.CONSUME(kw('otherwise'));
      this.SUBRULE(this.expression);
    });
  });
  readonly plain: Rule = this.RULE('plain', () => {
    this.SUBRULE(this.operand);
    this.MANY(() => this.SUBRULE(this.tail));
  });
  /** What may follow an operand: an operator with its second operand, `is …`, `in 2 months in a row`. */
  readonly tail: Rule = this.RULE('tail', () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.SUBRULE(this.arithmetic) },
            { ALT: () => this.one(kw('and')) },
            { ALT: () => this.one(kw('or')) },
            { ALT: () => this.SUBRULE(this.comparator) },
          ]);
          this.SUBRULE(this.operand);
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('is'));
          this.OR3([
            { ALT: () => this.SUBRULE(this.better) },
            {
              ALT: () => {
                this.OPTION(() => this.CONSUME(kw('not')));
                this.OR4([
                  { ALT: () => this.words(kw('any'), kw('of'), Block) },
                  { ALT: () => this.SUBRULE(this.choice) },
                ]);
              },
            },
            {
              ALT: () => {
                this.SUBRULE2(this.comparator);
                this.SUBRULE2(this.operand);
              },
            },
          ]);
        },
      },
      {
        ALT: () => {
          this.CONSUME(kw('in'));
          this.OR5([
            { ALT: () => this.SUBRULE(this.inARow) },
            {
              ALT: () => {
                this.CONSUME(kw('a'));
                this.CONSUME(Unit);
              },
            },
          ]);
        },
      },
    ]);
  });
  readonly arithmetic = this.RULE('arithmetic', () => {
    this.OR([Plus, Dash, Times, Over].map((type) => ({ ALT: () => this.one(type) })));
  });
  readonly comparator = this.RULE('comparator', () => {
    this.OR([
      { ALT: () => this.one(kw('above')) },
      { ALT: () => this.one(kw('below')) },
      {
        ALT: () => {
          this.CONSUME(kw('at'));
          this.OR2([{ ALT: () => this.one(kw('least')) }, { ALT: () => this.one(kw('most')) }]);
        },
      },
    ]);
  });
  /** `better than target by 5 percentage points` */
  readonly better = this.RULE('better', () => {
    this.words(kw('better'), kw('than'), kw('target'));
    this.OPTION(() => {
      this.CONSUME(kw('by'));
      this.SUBRULE(this.primary);
    });
  });
  /** What something is: a value of a dimension, `missed`, `met`, or a figure. */
  readonly choice = this.RULE('choice', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.money) },
      { ALT: () => this.SUBRULE(this.valueName) },
      { ALT: () => this.SUBRULE(this.quantity) },
      { ALT: () => this.one(Percent) },
      { ALT: () => this.one(DateWord) },
      { ALT: () => this.one(Text) },
      { ALT: () => this.one(kw('yes')) },
      { ALT: () => this.one(kw('no')) },
    ]);
  });
  /** A value without comparison: bounds, figures of examples. */
  readonly value: Rule = this.RULE('value', () => {
    this.SUBRULE(this.operand);
    this.MANY(() => {
      this.SUBRULE(this.arithmetic);
      this.SUBRULE2(this.operand);
    });
  });
  readonly operand: Rule = this.RULE('operand', () => {
    this.MANY(() => this.OR([{ ALT: () => this.one(kw('not')) }, { ALT: () => this.one(Dash) }]));
    this.SUBRULE(this.primary);
    this.OPTION({
      GATE: () => this.secondIs(kw('the')),
      DEF: () => this.words(kw('in'), kw('the'), kw('previous'), Unit),
    });
    this.OPTION2(() => {
      this.CONSUME(kw('per'));
      this.SUBRULE(this.step);
      this.SUBRULE2(this.primary);
    });
  });
  /** `started 30 minutes of`, `full hour of` */
  readonly step = this.RULE('step', () => {
    this.OR([{ ALT: () => this.one(kw('started')) }, { ALT: () => this.one(kw('full')) }]);
    this.OR2([
      { ALT: () => this.one(Unit) },
      { ALT: () => this.one(Percent) },
      { ALT: () => this.SUBRULE(this.money) },
      { ALT: () => this.SUBRULE(this.quantity) },
    ]);
    this.CONSUME(kw('of'));
  });
  readonly primary: Rule = this.RULE('primary', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Percent);
          this.OPTION(() => {
            this.CONSUME(kw('of'));
            this.SUBRULE(this.primary);
          });
        },
      },
      { ALT: () => this.SUBRULE(this.money) },
      { ALT: () => this.SUBRULE(this.quantity) },
      { ALT: () => this.SUBRULE(this.cellVerdict) },
      { ALT: () => this.SUBRULE(this.named) },
      { ALT: () => this.SUBRULE(this.duringTime) },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { ALT: () => this.one(kw('target')) },
      { ALT: () => this.one(kw('minimum')) },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.expression);
          this.CONSUME(Close);
        },
      },
      { ALT: () => this.one(Text) },
      { ALT: () => this.one(DateWord) },
      { ALT: () => this.one(kw('yes')) },
      { ALT: () => this.one(kw('no')) },
    ]);
  });
  /** `downtime`, `downtime of eu for premium`, `min(a, b)`, `round half up(a, 2)` */
  readonly named: Rule = this.RULE('named', () => {
    this.SUBRULE(this.anyName);
    this.OPTION({
      GATE: () => !this.secondIs(kw('to')),
      DEF: () =>
        this.OR([
          {
            ALT: () => {
              this.CONSUME(kw('of'));
              this.SUBRULE(this.cells);
            },
          },
          {
            ALT: () => {
              this.OPTION2(() => this.SUBRULE(this.roundingMode));
              this.CONSUME(Open);
              this.SUBRULE(this.arguments);
              this.CONSUME(Close);
            },
          },
        ]),
    });
  });
  readonly arguments: Rule = this.RULE('arguments', () => this.list(this.expression));
  /** The cell of a value: `eu for premium`, `(p1 or p2) by phone`. */
  readonly cells = this.RULE('cells', () => {
    this.SUBRULE(this.cellTerm);
    this.MANY({
      GATE: () => !this.secondIs(kw('least'), kw('most')),
      DEF: () => {
        this.phrases(['by'], ['for'], ['on'], ['at']);
        this.SUBRULE2(this.cellTerm);
      },
    });
  });
  readonly cellTerm = this.RULE('cellTerm', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.valueName) },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.selectorTerm);
          this.CONSUME(Close);
        },
      },
    ]);
  });
  readonly selectorTerm: Rule = this.RULE('selectorTerm', () => this.list(this.valueName, kw('or')));
  /** `any cell of uptime is missed` */
  readonly cellVerdict = this.RULE('cellVerdict', () => {
    this.OR([{ ALT: () => this.one(kw('any')) }, { ALT: () => this.one(kw('every')) }]);
    this.words(kw('cell'), kw('of'));
    this.SUBRULE(this.sloName);
    this.OPTION(() => {
      this.CONSUME2(kw('of'));
      this.SUBRULE(this.cells);
    });
    this.CONSUME(kw('is'));
    this.OR2([
      { ALT: () => this.one(kw('met')) },
      { ALT: () => this.one(kw('missed')) },
      { ALT: () => this.words(kw('below'), kw('minimum')) },
      { ALT: () => this.SUBRULE(this.better) },
    ]);
  });
  /** `time in down`, `time counted`, `time from the later of a and b to c of ticket` */
  readonly duringTime = this.RULE('duringTime', () => {
    this.CONSUME(kw('time'));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('in'));
          this.SUBRULE(this.spanName);
        },
      },
      { ALT: () => this.one(kw('counted')) },
      {
        ALT: () => {
          this.CONSUME(kw('from'));
          this.OR2([
            { ALT: () => this.SUBRULE(this.momentName) },
            { ALT: () => this.SUBRULE(this.severalMoments) },
          ]);
          this.CONSUME(kw('to'));
          this.SUBRULE2(this.momentName);
          this.CONSUME(kw('of'));
          this.SUBRULE(this.recordName);
        },
      },
    ]);
  });
  readonly severalMoments = this.RULE('severalMoments', () => {
    this.CONSUME(kw('the'));
    this.OR([{ ALT: () => this.one(kw('later')) }, { ALT: () => this.one(kw('earlier')) }]);
    this.CONSUME(kw('of'));
    this.list(this.momentName, kw('and'));
  });
  /** `count of calls`, `95th percentile of wait of calls`, `average over each 5 minutes of errors / requests of requests` */
  readonly aggregate = this.RULE('aggregate', () => {
    this.OR([
      {
        ALT: () => {
          this.OR2([{ ALT: () => this.one(kw('count')) }, { ALT: () => this.one(kw('share')) }]);
          this.CONSUME(kw('of'));
          this.SUBRULE(this.recordName);
        },
      },
      {
        ALT: () => {
          this.OR3([
            { ALT: () => this.one(kw('minimum')) },
            {
              ALT: () => {
                this.OR4([
                  { ALT: () => this.one(kw('sum')) },
                  { ALT: () => this.one(kw('average')) },
                  { ALT: () => this.one(kw('maximum')) },
                  { ALT: () => this.one(kw('nps')) },
                  { ALT: () => this.words(Ordinal, kw('percentile')) },
                ]);
                this.OPTION(() => {
                  this.words(kw('over'), kw('each'));
                  this.SUBRULE(this.duration);
                });
              },
            },
          ]);
          this.CONSUME2(kw('of'));
          this.SUBRULE(this.field);
          this.CONSUME3(kw('of'));
          this.SUBRULE2(this.recordName);
        },
      },
    ]);
  });
  /** A field of a record, or arithmetic over its fields. */
  readonly field: Rule = this.RULE('field', () => {
    this.SUBRULE(this.fieldTerm);
    this.MANY(() => {
      this.SUBRULE(this.arithmetic);
      this.SUBRULE2(this.fieldTerm);
    });
  });
  readonly fieldTerm: Rule = this.RULE('fieldTerm', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.fieldName) },
      { ALT: () => this.one(NumberWord) },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.field);
          this.CONSUME(Close);
        },
      },
    ]);
  });
}
