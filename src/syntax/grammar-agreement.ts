import {
  Block, Comma, Dash, DateWord, Equals, keyword as kw, Name, Time, Version, Weekday,
} from './vocabulary.js'; // prettier-ignore
import { WordParser } from './grammar-words.js';

/** The facts of the agreement itself: parties, term, fees, calendars, dimensions and services. */
export abstract class AgreementParser extends WordParser {
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
}
