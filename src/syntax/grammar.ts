import { CstParser, EOF, type CstNode, type ParserMethod, type TokenType } from 'chevrotain';
import {
  Block, Close, Colon, Comma, Currency, Dash, DateWord, Equals, keyword as kw, Month, Name, NumberWord, Open, Percent,
  Region, Text, Time, Unit, Version, vocabulary, Weekday, Zone,
} from './vocabulary.js'; // prettier-ignore

/*
 * The grammar of one fact. Blocks are folded to one word before it comes to this (see outline.ts), so every rule
 * here is about one line of the contract, and a line that is wrong cannot hide the next. grammar/sla.ebnf is the
 * same grammar for people; a test compares the two rule by rule.
 */

type Rule = ParserMethod<[], CstNode>;

const MOST_REPAIRS = 3;

/** The names of all rules. */
export type RuleName = { [K in keyof FactParser]: FactParser[K] extends Rule ? K : never }[keyof FactParser] &
  string;

/** The parser of single facts. It keeps state while it runs: one fact after the other. */
export class FactParser extends CstParser {
  constructor(options: { validate: boolean } = { validate: false }) {
    super([...vocabulary], {
      recoveryEnabled: true,
      maxLookahead: 2,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !options.validate,
    });
    this.performSelfAnalysis();
  }

  /** Where names are declared and where they are used; each kind has a rule, so that completion knows what to offer. */
  readonly newName = this.RULE('newName', () => this.one(Name));
  readonly calendarName = this.RULE('calendarName', () => this.one(Name));
  readonly feeName = this.RULE('feeName', () => this.one(Name));
  readonly serviceName = this.RULE('serviceName', () => this.one(Name));
  readonly sloName = this.RULE('sloName', () => this.one(Name));
  readonly penaltyName = this.RULE('penaltyName', () => this.one(Name));
  readonly resultName = this.RULE('resultName', () => this.one(Name));
  readonly dimensionName = this.RULE('dimensionName', () => this.one(Name));
  readonly valueName = this.RULE('valueName', () => this.one(Name));
  readonly momentName = this.RULE('momentName', () => this.one(Name));
  readonly stateName = this.RULE('stateName', () => this.one(Name));
  readonly recordName = this.RULE('recordName', () => this.one(Name));
  readonly zoneName = this.RULE('zoneName', () => {
    this.OR([{ ALT: () => this.one(Zone) }, { ALT: () => this.one(Name) }]);
  });
  readonly regionName = this.RULE('regionName', () => {
    this.OR([{ ALT: () => this.one(Region) }, { ALT: () => this.one(Name) }]);
  });
  readonly label = this.RULE('label', () => this.one(Text));

  readonly period = this.RULE('period', () => this.words(kw('calendar'), Unit));
  readonly money = this.RULE('money', () => this.words(Currency, NumberWord));
  readonly duration = this.RULE('duration', () => {
    this.CONSUME(NumberWord);
    this.OPTION(() => this.SUBRULE(this.calendarName));
    this.CONSUME(Unit);
  });
  readonly untilEnd = this.RULE('untilEnd', () =>
    this.words(kw('until'), kw('the'), kw('end'), kw('of'), DateWord),
  );

  readonly contract = this.RULE('contract', () => {
    this.CONSUME(kw('contract'));
    this.SUBRULE(this.label);
    this.OPTION(() => this.words(kw('version'), Version));
  });
  readonly provider = this.RULE('provider', () => {
    this.CONSUME(kw('provider'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
  });
  readonly customer = this.RULE('customer', () => {
    this.CONSUME(kw('customer'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
  });
  readonly effective = this.RULE('effective', () => {
    this.words(kw('effective'), DateWord);
    this.OPTION(() => this.SUBRULE(this.untilEnd));
  });
  readonly timeZone = this.RULE('timeZone', () => {
    this.words(kw('time'), kw('zone'));
    this.SUBRULE(this.zoneName);
  });
  readonly currency = this.RULE('currency', () => this.words(kw('currency'), Name));
  readonly fee = this.RULE('fee', () => {
    this.CONSUME(kw('fee'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.CONSUME(Equals);
    this.SUBRULE(this.money);
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
  });

  readonly calendar = this.RULE('calendar', () => {
    this.CONSUME(kw('calendar'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.CONSUME(Block);
  });
  readonly openHours = this.RULE('openHours', () => {
    this.CONSUME(kw('open'));
    this.SUBRULE(this.days);
    this.CONSUME(Time);
    this.CONSUME(Dash);
    this.CONSUME2(Time);
    this.OPTION(() => this.words(kw('from'), DateWord));
    this.OPTION2(() => this.SUBRULE(this.untilEnd));
  });
  readonly days = this.RULE('days', () => {
    this.OR([
      { ALT: () => this.one(kw('daily')) },
      {
        ALT: () => {
          this.SUBRULE(this.weekdays);
          this.MANY(() => {
            this.CONSUME(Comma);
            this.SUBRULE2(this.weekdays);
          });
        },
      },
    ]);
  });
  readonly weekdays = this.RULE('weekdays', () => {
    this.CONSUME(Weekday);
    this.OPTION(() => {
      this.CONSUME(Dash);
      this.CONSUME2(Weekday);
    });
  });
  readonly closed = this.RULE('closed', () => {
    this.CONSUME(kw('closed'));
    this.OR([
      {
        ALT: () => {
          this.words(kw('on'), kw('holidays'), kw('of'));
          this.SUBRULE(this.regionName);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.closedDays);
          this.MANY(() => {
            this.CONSUME(Comma);
            this.SUBRULE2(this.closedDays);
          });
        },
      },
    ]);
  });
  readonly closedDays = this.RULE('closedDays', () => {
    this.CONSUME(DateWord);
    this.OPTION(() => this.SUBRULE(this.untilEnd));
  });

  readonly severity = this.RULE('severity', () => this.words(kw('severity'), Block));
  readonly dimension = this.RULE('dimension', () => {
    this.CONSUME(kw('dimension'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.CONSUME(Block);
  });
  readonly values = this.RULE('values', () => {
    this.SUBRULE(this.value);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.value);
    });
  });
  readonly value = this.RULE('value', () => {
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
  });

  readonly service = this.RULE('service', () => {
    this.CONSUME(kw('service'));
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
    this.CONSUME(Block);
  });
  readonly includes = this.RULE('includes', () => {
    this.CONSUME(kw('includes'));
    this.SUBRULE(this.label);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.label);
    });
  });
  readonly excludes = this.RULE('excludes', () => {
    this.CONSUME(kw('excludes'));
    this.SUBRULE(this.label);
    this.MANY(() => {
      this.CONSUME(Comma);
      this.SUBRULE2(this.label);
    });
  });
  readonly serviceHours = this.RULE('serviceHours', () => {
    this.CONSUME(kw('open'));
    this.SUBRULE(this.calendarName);
  });
  readonly serviceFee = this.RULE('serviceFee', () => {
    this.CONSUME(kw('fee'));
    this.SUBRULE(this.feeName);
  });

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

  private one(type: TokenType): void {
    this.CONSUME(type);
  }

  private words(...types: readonly TokenType[]): void {
    for (const type of types) this.CONSUME(type);
  }

  /** Only glue may be thought of as written: a name, number or amount that is not there stays missing. */
  protected override canTokenTypeBeInsertedInRecovery(type: TokenType): boolean {
    const glue = type === Comma || type === Colon || type === Equals || type.name.startsWith("'");
    return glue && this.errors.length <= MOST_REPAIRS;
  }

  /** A word is skipped only in the first few repairs. */
  protected override canTokenTypeBeDeletedInRecovery(): boolean {
    return this.errors.length <= MOST_REPAIRS;
  }

  /**
   * Only the first error of a fact is reported, so chevrotain's repair of loops, which recurses once a bad word,
   * is not worth having: a million bad words on one line stay linear without it.
   */
  protected shouldInRepetitionRecoveryBeTried(): boolean {
    return false;
  }

  /** After a few errors the rest of the fact is skipped at once, for the same reason. */
  protected findReSyncTokenType(): TokenType {
    if (this.errors.length > MOST_REPAIRS) return EOF;
    const inherited = CstParser.prototype as unknown as { findReSyncTokenType(): TokenType };
    return inherited.findReSyncTokenType.call(this);
  }
}
