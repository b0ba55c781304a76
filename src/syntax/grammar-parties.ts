import { ExpressionRules } from './grammar-expressions.js';
import {
  Block, Close, Colon, Comma, Dash, DateWord, Equals, keyword as kw, Name, NumberWord, Open, Percent, Time, Unit, Version,
  Weekday,
} from './vocabulary.js'; // prettier-ignore

/** What the contract is, between whom, for how long, for which money, when people work, and what is served. */
export class PartyRules extends ExpressionRules {
  readonly untilEnd = this.RULE('untilEnd', () =>
    this.words(kw('until'), kw('the'), kw('end'), kw('of'), DateWord),
  );
  readonly contract = this.RULE('contract', () => {
    this.CONSUME(kw('contract'));
    this.SUBRULE(this.label);
    this.OPTION(() => this.words(kw('version'), Version));
  });
  readonly provider = this.RULE('provider', () => this.declared(kw('provider')));
  readonly customer = this.RULE('customer', () => this.declared(kw('customer')));
  readonly thirdParty = this.RULE('thirdParty', () => this.declared(kw('third'), kw('party')));
  readonly effective = this.RULE('effective', () => {
    this.words(kw('effective'), DateWord);
    this.OPTION(() => this.SUBRULE(this.untilEnd));
    this.OPTION2(() => {
      this.words(Comma, kw('renews'), kw('for'), NumberWord, Unit);
      this.OPTION3(() => this.SUBRULE(this.unlessCancelled));
    });
  });
  readonly unlessCancelled = this.RULE('unlessCancelled', () => {
    this.words(kw('unless'), kw('cancelled'));
    this.SUBRULE(this.duration);
    this.words(kw('before'), kw('the'), kw('end'));
  });
  readonly timeZone = this.RULE('timeZone', () => {
    this.words(kw('time'), kw('zone'));
    this.SUBRULE(this.zoneName);
  });
  readonly calendarZone = this.RULE('calendarZone', () => {
    this.words(kw('time'), kw('zone'));
    this.SUBRULE(this.zoneName);
  });
  readonly currency = this.RULE('currency', () => this.words(kw('currency'), Name));
  readonly governed = this.RULE('governed', () => {
    this.words(kw('governed'), kw('by'));
    this.SUBRULE(this.label);
    this.OPTION(() => this.words(Comma, kw('which'), kw('prevails')));
  });
  readonly import = this.RULE('import', () => {
    this.CONSUME(kw('import'));
    this.SUBRULE(this.label);
  });
  readonly amends = this.RULE('amends', () => {
    this.CONSUME(kw('amends'));
    this.SUBRULE(this.label);
    this.CONSUME(kw('from'));
    this.SUBRULE2(this.label);
    this.words(kw('effective'), DateWord);
  });
  readonly ask = this.RULE('ask', () => {
    this.declared(kw('ask'));
    this.phrases(['share'], ['money'], ['number'], ['duration'], ['text']);
    this.OPTION(() => {
      this.CONSUME(kw('from'));
      this.SUBRULE(this.value);
      this.CONSUME(kw('to'));
      this.SUBRULE2(this.value);
    });
    this.OPTION2(() => {
      this.words(Comma, kw('usually'));
      this.SUBRULE3(this.value);
    });
  });
  readonly fill = this.RULE('fill', () => {
    this.CONSUME(kw('fill'));
    this.SUBRULE(this.anyName);
    this.CONSUME(Equals);
    this.SUBRULE(this.expression);
  });
  readonly fee = this.RULE('fee', () => {
    this.declared(kw('fee'));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Equals);
          this.SUBRULE(this.expression);
          this.CONSUME(kw('each'));
          this.SUBRULE(this.period);
        },
      },
      {
        ALT: () => {
          this.words(kw('from'), kw('invoices'));
          this.OPTION(() => this.SUBRULE(this.byDimensions));
          this.OPTION2(() => {
            this.CONSUME2(kw('each'));
            this.SUBRULE2(this.period);
          });
        },
      },
    ]);
  });
  /** `by region and plan` */
  readonly byDimensions = this.RULE('byDimensions', () => {
    this.CONSUME(kw('by'));
    this.list(this.dimensionName, kw('and'));
  });

  readonly calendar = this.RULE('calendar', () => {
    this.declared(kw('calendar'));
    this.OR([
      { ALT: () => this.one(Block) },
      {
        ALT: () => {
          this.CONSUME(Equals);
          this.SUBRULE(this.calendars);
        },
      },
    ]);
  });
  readonly calendars = this.RULE('calendars', () => {
    this.SUBRULE(this.calendarTerm);
    this.MANY(() => {
      this.OR([
        { ALT: () => this.one(kw('or')) },
        { ALT: () => this.one(kw('and')) },
        { ALT: () => this.one(kw('except')) },
      ]);
      this.SUBRULE2(this.calendarTerm);
    });
  });
  readonly calendarTerm = this.RULE('calendarTerm', () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.calendarName) },
      {
        ALT: () => {
          this.CONSUME(Open);
          this.SUBRULE(this.calendars);
          this.CONSUME(Close);
        },
      },
    ]);
  });
  readonly openHours = this.RULE('openHours', () => {
    this.CONSUME(kw('open'));
    this.OR([
      {
        ALT: () => {
          this.CONSUME(DateWord);
          this.SUBRULE(this.hours);
        },
      },
      {
        ALT: () => {
          this.SUBRULE(this.days);
          this.SUBRULE2(this.hours);
          this.OPTION(() => {
            this.CONSUME(kw('from'));
            this.CONSUME2(DateWord);
          });
          this.OPTION2(() => this.SUBRULE(this.untilEnd));
        },
      },
    ]);
  });
  readonly hours = this.RULE('hours', () => {
    this.CONSUME(Time);
    this.CONSUME(Dash);
    this.CONSUME2(Time);
  });
  readonly days = this.RULE('days', () => {
    this.OR([{ ALT: () => this.one(kw('daily')) }, { ALT: () => this.list(this.weekdays) }]);
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
          this.SUBRULE(this.regions);
        },
      },
      { ALT: () => this.list(this.closedDays) },
    ]);
  });
  /** `DE-BE or DE-BY`: holidays of any; `US and GB`: days that are holidays in all. */
  readonly regions = this.RULE('regions', () => {
    this.SUBRULE(this.regionName);
    this.OPTION(() =>
      this.OR([
        {
          ALT: () => {
            this.CONSUME(kw('or'));
            this.SUBRULE2(this.regionName);
            this.MANY(() => {
              this.CONSUME2(kw('or'));
              this.SUBRULE3(this.regionName);
            });
          },
        },
        {
          ALT: () => {
            this.CONSUME(kw('and'));
            this.SUBRULE4(this.regionName);
            this.MANY2(() => {
              this.CONSUME2(kw('and'));
              this.SUBRULE5(this.regionName);
            });
          },
        },
      ]),
    );
  });
  readonly closedDays = this.RULE('closedDays', () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(DateWord);
          this.OPTION(() => this.SUBRULE(this.untilEnd));
        },
      },
      {
        ALT: () => {
          this.CONSUME(NumberWord);
          this.SUBRULE(this.monthName);
        },
      },
    ]);
  });

  readonly severity = this.RULE('severity', () => {
    this.CONSUME(kw('severity'));
    this.OPTION(() => this.SUBRULE(this.byDimensions));
    this.CONSUME(Block);
  });
  readonly dimension = this.RULE('dimension', () => {
    this.declared(kw('dimension'));
    this.OPTION(() => this.CONSUME(kw('ordered')));
    this.OR([
      { ALT: () => this.words(kw('from'), kw('records')) },
      {
        ALT: () => {
          this.OPTION2(() => this.SUBRULE(this.byDimensions));
          this.CONSUME(Block);
        },
      },
    ]);
  });
  /** A value of a dimension, several of them, or a row that derives one: `critical and high: p1`. */
  readonly dimensionLine = this.RULE('dimensionLine', () => {
    this.OR([{ ALT: () => this.SUBRULE(this.derivation) }, { ALT: () => this.SUBRULE(this.values) }]);
  });
  readonly derivation = this.RULE('derivation', () => {
    this.OR([
      { ALT: () => this.one(kw('otherwise')) },
      { ALT: () => this.list(this.selectorTerm, kw('and')) },
    ]);
    this.CONSUME(Colon);
    this.SUBRULE(this.valueName);
  });
  readonly values = this.RULE('values', () => this.list(this.namedValue));
  readonly namedValue = this.RULE('namedValue', () => {
    this.SUBRULE(this.newName);
    this.OPTION(() => this.SUBRULE(this.label));
  });

  readonly service = this.RULE('service', () => {
    this.declared(kw('service'));
    this.CONSUME(Block);
  });
  readonly includes = this.RULE('includes', () => {
    this.CONSUME(kw('includes'));
    this.list(this.label);
  });
  readonly excludes = this.RULE('excludes', () => {
    this.CONSUME(kw('excludes'));
    this.list(this.label);
  });
  readonly serviceHours = this.RULE('serviceHours', () => {
    this.CONSUME(kw('open'));
    this.SUBRULE(this.calendarName);
  });
  readonly serviceFee = this.RULE('serviceFee', () => {
    this.CONSUME(kw('fee'));
    this.SUBRULE(this.feeName);
  });
  /** `expected 40,000 to 60,000 calls each calendar month` */
  readonly serviceVolume = this.RULE('serviceVolume', () => {
    this.CONSUME(kw('expected'));
    this.CONSUME(NumberWord);
    this.OPTION(() => {
      this.CONSUME(kw('to'));
      this.CONSUME2(NumberWord);
    });
    this.SUBRULE(this.recordName);
    this.CONSUME(kw('each'));
    this.SUBRULE(this.period);
  });
  readonly depends = this.RULE('depends', () => {
    this.words(kw('depends'), kw('on'));
    this.list(this.dependency);
  });
  readonly dependency = this.RULE('dependency', () => {
    this.SUBRULE(this.label);
    this.words(kw('at'), Percent);
  });
}
