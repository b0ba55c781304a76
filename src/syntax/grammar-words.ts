import {
  CstParser, EOF, tokenMatcher, type CstNode, type ILookaheadStrategy, type ParserMethod, type TokenType,
} from 'chevrotain'; // prettier-ignore
import {
  Colon,
  Comma,
  Equals,
  keyword as kw,
  Name,
  nameLike,
  Region,
  Text,
  vocabulary,
  Zone,
} from './vocabulary.js';

export type Rule = ParserMethod<[], CstNode>;

export interface ParserOptions {
  /** Let chevrotain check the grammar itself; a test does. */
  readonly validate: boolean;
  /** Other than chevrotain's own. */
  readonly lookaheadStrategy?: ILookaheadStrategy;
}

const MOST_REPAIRS = 3;

/*
 * Most words of the language can be names. Chevrotain works such categories out for kinds of words that it has numbered
 * itself; ours have their numbers already, so it gets the outcome.
 */
function withoutCategories(): TokenType[] {
  Object.assign(Name, { categoryMatches: [], categoryMatchesMap: {}, isParent: false });
  return [...vocabulary];
}

function letNamesBe(parser: CstParser): void {
  const numbers = nameLike.map((type) => type.tokenTypeIdx as number);
  const categoryMatchesMap = Object.fromEntries(numbers.map((number) => [number, true]));
  Object.assign(Name, { categoryMatches: numbers, categoryMatchesMap, isParent: true });
  Object.assign(parser, { tokenMatcher });
}

/** What all rules share: kinds of names, lists, and how much a line that is wrong is mended. */
export class WordRules extends CstParser {
  constructor(options: ParserOptions) {
    super(withoutCategories(), {
      recoveryEnabled: true,
      maxLookahead: 2,
      nodeLocationTracking: 'onlyOffset',
      skipValidations: !options.validate,
      ...(options.lookaheadStrategy === undefined ? {} : { lookaheadStrategy: options.lookaheadStrategy }),
    });
    letNamesBe(this);
  }

  /** Where names are declared and where they are used; each kind has a rule, so that completion knows what to offer. */
  readonly newName = this.RULE('newName', () => this.one(Name));
  readonly partyName = this.RULE('partyName', () => this.one(Name));
  readonly calendarName = this.RULE('calendarName', () => this.one(Name));
  readonly feeName = this.RULE('feeName', () => this.one(Name));
  readonly serviceName = this.RULE('serviceName', () => this.one(Name));
  readonly sloName = this.RULE('sloName', () => this.one(Name));
  readonly penaltyName = this.RULE('penaltyName', () => this.one(Name));
  readonly spanName = this.RULE('spanName', () => this.one(Name));
  readonly resultName = this.RULE('resultName', () => this.one(Name));
  readonly dimensionName = this.RULE('dimensionName', () => this.one(Name));
  readonly valueName = this.RULE('valueName', () => this.one(Name));
  readonly momentName = this.RULE('momentName', () => this.one(Name));
  readonly stateName = this.RULE('stateName', () => this.one(Name));
  readonly recordName = this.RULE('recordName', () => this.one(Name));
  readonly fieldName = this.RULE('fieldName', () => this.one(Name));
  readonly anyName = this.RULE('anyName', () => this.one(Name));
  readonly monthName = this.RULE('monthName', () => this.one(Name));
  readonly zoneName = this.RULE('zoneName', () => {
    this.OR([{ ALT: () => this.one(Zone) }, { ALT: () => this.one(Name) }]);
  });
  readonly regionName = this.RULE('regionName', () => {
    this.OR([{ ALT: () => this.one(Region) }, { ALT: () => this.one(Name) }]);
  });
  readonly findingName = this.RULE('findingName', () => this.one(Name));
  readonly label = this.RULE('label', () => this.one(Text));

  /** `a, b and` … every list of names and texts. */
  protected list(item: Rule, separator: TokenType = Comma): void {
    this.SUBRULE(item);
    this.MANY(() => {
      this.CONSUME(separator);
      this.SUBRULE2(item);
    });
  }

  /** `NAME ["Label"]` after the head of a declaration. */
  protected declared(...head: readonly TokenType[]): void {
    this.words(...head);
    this.SUBRULE(this.newName);
    this.OPTION9(() => this.SUBRULE(this.label));
  }

  /**
   * Is the word after the next one of these? Chevrotain decides whether an OPTION is taken by what follows in its own
   * rule; where the same word may also follow the rule, the second word decides (test/syntax/grammar.test.ts knows where).
   */
  protected secondIs(...types: readonly TokenType[]): boolean {
    const second = this.LA(2);
    return types.some((type) => tokenMatcher(second, type));
  }

  protected one(type: TokenType): void {
    this.CONSUME(type);
  }

  protected words(...types: readonly TokenType[]): void {
    for (const type of types) this.CONSUME(type);
  }

  /** One of some phrases; no two begin with the same word. */
  protected phrases(...choices: readonly Parameters<typeof kw>[0][][]): void {
    this.OR9(choices.map((texts) => ({ ALT: () => this.words(...texts.map((text) => kw(text))) })));
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
