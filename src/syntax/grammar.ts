import type { CstNode, ParserMethod } from 'chevrotain';
import {
  Block, Close, Colon, Comma, Equals, keyword as kw, Month, NumberWord, Open, Percent, Unit,
} from './vocabulary.js'; // prettier-ignore
import { AgreementParser } from './grammar-agreement.js';

/*
 * The grammar of one fact. Blocks are folded to one word before it comes to this (see outline.ts), so every rule
 * here is about one line of the contract, and a line that is wrong cannot hide the next. grammar/sla.ebnf is the
 * same grammar for people; a test compares the two rule by rule.
 */

type Rule = ParserMethod<[], CstNode>;

/** The names of all rules. */
export type RuleName = { [K in keyof FactParser]: FactParser[K] extends Rule ? K : never }[keyof FactParser] &
  string;

/** The parser of single facts. It keeps state while it runs: one fact after the other. */
export class FactParser extends AgreementParser {
  constructor(options: { readonly validate: boolean } = { validate: false }) {
    super(options);
    this.performSelfAnalysis();
  }

  readonly slo = this.RULE('slo', () => {
    this.CONSUME(kw('slo'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.OPTION2(() => {
      this.CONSUME(kw('for'));
      this.SUBRULE(this.serviceName);
    });
    this.CONSUME(Block);
  });
  readonly measure = this.RULE('measure', () => {
    this.words(kw('measure'), kw('time'), kw('from'));
    this.SUBRULE(this.momentName);
    this.CONSUME(kw('to'));
    this.SUBRULE2(this.momentName);
    this.CONSUME(kw('of'));
    this.SUBRULE(this.recordName);
  });
  readonly paused = this.RULE('paused', () => {
    this.CONSUME(kw('paused'));
    this.OR([
      { ALT: () => this.one(kw('never')) },
      {
        ALT: () => {
          this.CONSUME(kw('while'));
          this.SUBRULE(this.stateName);
          this.MANY(() => {
            this.CONSUME(kw('or'));
            this.SUBRULE2(this.stateName);
          });
        },
      },
    ]);
  });
  readonly window = this.RULE('window', () => {
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
    this.OPTION(() => {
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
    this.SUBRULE(this.selector);
    this.CONSUME(Colon);
    this.SUBRULE(this.commitment);
  });
  readonly commitment = this.RULE('commitment', () => {
    this.OR([
      { ALT: () => this.words(kw('no'), kw('commitment')) },
      {
        ALT: () => {
          this.words(Percent, kw('within'));
          this.SUBRULE(this.duration);
        },
      },
    ]);
  });
  readonly noData = this.RULE('noData', () => {
    this.words(kw('no'), kw('data'), kw('counts'), kw('as'));
    this.OR([
      { ALT: () => this.one(kw('met')) },
      { ALT: () => this.one(kw('missed')) },
      { ALT: () => this.words(kw('not'), kw('judged')) },
    ]);
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
          this.OR2([{ ALT: () => this.one(kw('met')) }, { ALT: () => this.one(kw('missed')) }]);
        },
      },
    ]);
  });
  readonly dimensionChange = this.RULE('dimensionChange', () => {
    this.CONSUME(kw('on'));
    this.SUBRULE(this.dimensionName);
    this.words(kw('change'), Colon, kw('the'));
    this.OR([{ ALT: () => this.one(kw('last')) }, { ALT: () => this.one(kw('first')) }]);
    this.SUBRULE2(this.dimensionName);
    this.CONSUME(kw('decides'));
  });

  readonly selector = this.RULE('selector', () => {
    this.OR([
      { ALT: () => this.one(kw('otherwise')) },
      {
        ALT: () => {
          this.SUBRULE(this.selectorTerm);
          this.MANY(() => {
            this.OR2([
              { ALT: () => this.one(kw('by')) },
              { ALT: () => this.one(kw('for')) },
              { ALT: () => this.one(kw('in')) },
              { ALT: () => this.one(kw('on')) },
              { ALT: () => this.one(kw('at')) },
            ]);
            this.SUBRULE2(this.selectorTerm);
          });
        },
      },
    ]);
  });
  readonly selectorTerm = this.RULE('selectorTerm', () => {
    this.SUBRULE(this.valueName);
    this.MANY(() => {
      this.CONSUME(kw('or'));
      this.SUBRULE2(this.valueName);
    });
  });

  readonly exclusion = this.RULE('exclusion', () => {
    this.CONSUME(kw('exclusion'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
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
    this.OR([{ ALT: () => this.one(kw('removed')) }, { ALT: () => this.one(kw('met')) }]);
  });
  readonly exclusionCondition = this.RULE('exclusionCondition', () => {
    this.CONSUME(kw('where'));
    this.SUBRULE(this.condition);
  });
  readonly condition: Rule = this.RULE('condition', () => {
    this.SUBRULE(this.conjunction);
    this.MANY(() => {
      this.CONSUME(kw('or'));
      this.SUBRULE2(this.conjunction);
    });
  });
  readonly conjunction: Rule = this.RULE('conjunction', () => {
    this.SUBRULE(this.negation);
    this.MANY(() => {
      this.CONSUME(kw('and'));
      this.SUBRULE2(this.negation);
    });
  });
  readonly negation: Rule = this.RULE('negation', () => {
    this.MANY(() => this.CONSUME(kw('not')));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.condition);
          this.CONSUME(Close);
        },
      },
      { ALT: () => this.SUBRULE(this.comparison) },
    ]);
  });
  readonly comparison = this.RULE('comparison', () => {
    this.SUBRULE(this.dimensionName);
    this.CONSUME(kw('is'));
    this.OPTION(() => this.CONSUME(kw('not')));
    this.OR([
      { ALT: () => this.words(kw('any'), kw('of'), Block) },
      { ALT: () => this.SUBRULE(this.valueName) },
    ]);
  });

  readonly penalty = this.RULE('penalty', () => {
    this.CONSUME(kw('penalty'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.CONSUME(kw('for'));
    this.SUBRULE(this.sloName);
    this.OPTION2(() => {
      this.CONSUME(kw('of'));
      this.SUBRULE(this.selector);
    });
    this.CONSUME(Block);
  });
  readonly credit = this.RULE('credit', () => {
    this.words(kw('credit'), kw('once'), kw('each'));
    this.SUBRULE(this.period);
    this.CONSUME(Comma);
    this.OR([{ ALT: () => this.one(kw('worst')) }, { ALT: () => this.CONSUME2(kw('each')) }]);
    this.CONSUME(kw('cell'));
    this.CONSUME2(Comma);
    this.words(kw('by'), kw('attainment'), Block);
  });
  readonly band = this.RULE('band', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('from'));
          this.SUBRULE(this.bound);
          this.OPTION(() => {
            this.CONSUME(kw('to'));
            this.SUBRULE(this.below);
          });
        },
      },
      { ALT: () => this.SUBRULE2(this.below) },
    ]);
    this.CONSUME(Colon);
    this.SUBRULE(this.amount);
  });
  readonly below = this.RULE('below', () => {
    this.CONSUME(kw('below'));
    this.SUBRULE(this.bound);
  });
  readonly bound = this.RULE('bound', () => {
    this.OR([{ ALT: () => this.one(Percent) }, { ALT: () => this.one(kw('target')) }]);
  });
  readonly amount = this.RULE('amount', () => {
    this.OR([
      {
        ALT: () => {
          this.words(Percent, kw('of'));
          this.SUBRULE(this.feeName);
        },
      },
      { ALT: () => this.SUBRULE(this.money) },
    ]);
  });
  readonly limit = this.RULE('limit', () => {
    this.CONSUME(kw('limit'));
    this.SUBRULE(this.penaltyName);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.penaltyName);
    });
    this.CONSUME(kw('to'));
    this.SUBRULE(this.amount);
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
  });

  readonly example = this.RULE('example', () => {
    this.CONSUME(kw('example'));
    this.SUBRULE(this.label);
    this.CONSUME(Block);
  });
  readonly given = this.RULE('given', () => {
    this.CONSUME(kw('given'));
    this.SUBRULE(this.sloName);
    this.OPTION(() => {
      this.CONSUME(kw('of'));
      this.SUBRULE(this.selector);
    });
    this.words(Equals, NumberWord);
    this.CONSUME2(kw('of'));
    this.CONSUME2(NumberWord);
    this.words(kw('in'), Month);
  });
  readonly expect = this.RULE('expect', () => {
    this.CONSUME(kw('expect'));
    this.SUBRULE(this.resultName);
    this.OR([
      {
        ALT: () => {
          this.CONSUME(kw('of'));
          this.SUBRULE(this.selector);
          this.CONSUME(Equals);
          this.SUBRULE(this.attainment);
        },
      },
      {
        ALT: () => {
          this.CONSUME2(Equals);
          this.OR2([{ ALT: () => this.SUBRULE2(this.attainment) }, { ALT: () => this.SUBRULE(this.money) }]);
        },
      },
    ]);
  });
  readonly attainment = this.RULE('attainment', () => {
    this.CONSUME(Percent);
    this.OPTION(() => {
      this.CONSUME(Comma);
      this.OR([{ ALT: () => this.one(kw('met')) }, { ALT: () => this.one(kw('missed')) }]);
    });
  });
}
