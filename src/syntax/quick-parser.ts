import type { CstNode, IToken } from 'chevrotain';
import { FactParser, type RuleName } from './grammar.js';
import { decisionOf, type Decision } from './lookahead.js';

/** A line does not fit its rule. Why is for the thorough parser to say. */
class Unfit extends Error {}

/**
 * The same grammar for facts without mistakes. It takes its decisions from a table instead of analysing the grammar,
 * and gives up at the first word that does not fit: most contracts never need the thorough parser.
 */
export class QuickParser extends FactParser {
  private readonly decisions = new Map<number, Decision>();

  constructor() {
    super({ validate: false, quick: true });
  }

  /** The tree of a fact; undefined when the words do not fit the rule. */
  tree(rule: RuleName, words: readonly IToken[]): CstNode | undefined {
    this.input = [...words];
    try {
      const tree = this[rule]();
      return this.errors.length === 0 ? tree : undefined;
    } catch (error) {
      if (error instanceof Unfit) return undefined;
      throw error;
    }
  }

  /** Chevrotain asks here for what its analysis would have prepared. */
  protected getLaFuncFromCache(key: number): Decision {
    let decision = this.decisions.get(key);
    if (decision === undefined) {
      decision = decisionOf(this.currentRule(), key & 0xfff);
      this.decisions.set(key, decision);
    }
    return decision;
  }

  private currentRule(): string {
    return (this as unknown as { getCurrRuleFullName(): string }).getCurrRuleFullName();
  }

  protected consumeInternalError(): never {
    throw unfit;
  }

  protected raiseNoAltException(): never {
    throw unfit;
  }

  protected raiseEarlyExitException(): never {
    throw unfit;
  }
}

/** One for all: nobody looks at where it was thrown. */
const unfit = new Unfit();
