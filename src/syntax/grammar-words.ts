import { CstParser, EOF, type TokenType } from 'chevrotain';
import {
  Colon, Comma, Currency, DateWord, Equals, keyword as kw, Name, NumberWord, Region, Text, Unit, vocabulary, Zone,
} from './vocabulary.js'; // prettier-ignore

/* The parts that facts are made of, and what happens after a mistake. */

const MOST_REPAIRS = 3;

/** Names, amounts, periods: the rules that many facts share. The last of its heirs does the self-analysis. */
export abstract class WordParser extends CstParser {
  constructor(options: { readonly validate: boolean }) {
    super([...vocabulary], {
      recoveryEnabled: true,
      maxLookahead: 2,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !options.validate,
    });
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

  protected one(type: TokenType): void {
    this.CONSUME(type);
  }

  protected words(...types: readonly TokenType[]): void {
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
