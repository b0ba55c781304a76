import {
  decimalDigits,
  fromInteger,
  multiply,
  parseDecimal,
  toFixed,
  type Ratio,
} from '../../quantities/ratio.js';
import { clauseId } from '../../semantics/clause-id.js';
import type { Claim, Duty } from '../../semantics/contract.js';
import type { Block, Clause } from '../clause.js';
import { value, type Sentence } from '../sentence.js';
import { conditionBlocks, periodOf } from './conditions.js';
import {
  item,
  named,
  paragraph,
  partyFor,
  rule,
  section,
  termFor,
  together,
  valueOf,
  type Context,
} from './context.js';
import { deadlineText, periodName } from './periods.js';

/* Claims, other rights, termination, escalation, duties, dependencies, notes. */

export function claims(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.claims.map((claim, i) => item(clauseId.claim(i), claimBlocks(context, claim)));
  return clauses.length === 0 ? [] : [section('claims', phrases.headings.claims, clauses)];
}

function claimBlocks(context: Context, claim: Claim): Block[] {
  const { claims: words, and } = context.phrases;
  const these =
    claim.penalties.length === 0
      ? undefined
      : and(
          claim.penalties.map((id) => {
            const kind = context.contract.pools.some((pool) => pool.id === id) ? 'pool' : 'penalty';
            return named(context, kind, id);
          }),
        );
  const deadline =
    claim.deadline === undefined ? undefined : deadlineText(context, claim.deadline, claim.span);
  const sentences: Sentence[] = [];
  if (claim.automatic) sentences.push(these === undefined ? words.automaticAll : words.automatic(these));
  else if (deadline === undefined)
    sentences.push(these === undefined ? words.allOpen : words.someOpen(these));
  else sentences.push(these === undefined ? words.all(deadline) : words.some(these, deadline));
  if (claim.payment !== undefined) sentences.push(words.paid(value(claim.payment, claim.span)));
  const blocks: Block[] = [paragraph(together(sentences))];
  if (claim.evidence.length > 0) {
    const items = claim.evidence.map((text): Sentence => [value(text, claim.span)]);
    blocks.push(paragraph(words.evidence), { kind: 'list', items });
  }
  return blocks;
}

export function remedies({ contract, phrases }: Context): Clause[] {
  const { otherRights: words } = phrases;
  const clauses = contract.remedies.map(({ value: choice, span }, i) =>
    rule(
      clauseId.remedy(i),
      (Object.hasOwn(words.known, choice) ? words.known[choice] : undefined) ??
        words.other(value(choice, span)),
    ),
  );
  return clauses.length === 0 ? [] : [section('remedies', phrases.headings.remedies, clauses)];
}

export function terminations(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { terminations: words } = phrases;
  const clauses = contract.terminations.map(({ by, condition, notice, span }, i) => {
    const lead = words.right(partyFor(context, by, span));
    const period = periodOf(context, condition) ?? { kind: 'calendar', unit: 'month' };
    const blocks = conditionBlocks(context, lead, condition, { period });
    if (condition.kind !== 'history') blocks.push(paragraph(words.judged(periodName(context, period, span))));
    if (notice !== undefined) blocks.push(paragraph(words.notice(deadlineText(context, notice, span))));
    return item(clauseId.termination(i), blocks);
  });
  return clauses.length === 0 ? [] : [section('terminations', phrases.headings.terminations, clauses)];
}

export function escalations(context: Context): Clause[] {
  const { contract, phrases } = context;
  const { escalations: words, conditions, format, values } = phrases;
  const clauses = contract.escalations.map(({ selector, steps, span }, i) => {
    const chosen = phrases.and(
      Object.entries(selector).map(([dimension, ids]) =>
        conditions.is(
          termFor(context, 'dimension', dimension),
          phrases.or(ids.map((id): Sentence => [valueOf(context, dimension, id, span)])),
        ),
      ),
    );
    return item(clauseId.escalation(i), [
      paragraph(chosen.length === 0 ? words.all : words.selected(chosen)),
      {
        kind: 'list',
        items: steps.map((step) =>
          words.step(
            value(format.share(step.at), step.span),
            named(context, 'slo', step.of),
            values.text(value(step.notify, step.span)),
          ),
        ),
      },
    ]);
  });
  return clauses.length === 0 ? [] : [section('escalations', phrases.headings.escalations, clauses)];
}

export function duties(context: Context): Clause[] {
  const { contract, phrases } = context;
  const clauses = contract.duties.map((duty, i) => rule(clauseId.duty(i), ...dutySentences(context, duty)));
  return clauses.length === 0 ? [] : [section('duties', phrases.headings.duties, clauses)];
}

function dutySentences(context: Context, duty: Duty): Sentence[] {
  const { duties: words, periods, values } = context.phrases;
  const party = duty.party === undefined ? undefined : partyFor(context, duty.party, duty.span);
  const plain: Sentence = [value(duty.text, duty.span)];
  const quoted = values.text(plain);
  const sentences: Sentence[] = [];
  if (duty.kind === 'duty')
    sentences.push(party === undefined ? words.dutyOfNobody(plain) : words.duty(party, plain));
  else if (duty.kind === 'report')
    sentences.push(party === undefined ? words.reportOfNobody(quoted) : words.report(party, quoted));
  else {
    sentences.push(party === undefined ? words.review : words.reviewBy(party));
    if (duty.text !== '') sentences.push(words.reviewText(plain));
  }
  const every =
    duty.each === undefined ? undefined : periods.every(duty.each, (text) => value(text, duty.span));
  const deadline = duty.deadline === undefined ? undefined : deadlineText(context, duty.deadline, duty.span);
  if (every !== undefined)
    sentences.push(deadline === undefined ? words.due(every) : words.dueWithin(every, deadline));
  else if (deadline !== undefined) sentences.push(words.within(deadline));
  return sentences;
}

/** More decimals of a percent than this are cut, and the sentence says “about”. */
const DECIMALS = 6;

export function dependencies({ contract, phrases }: Context): Clause[] {
  const { dependencies: words, format } = phrases;
  if (contract.dependencies.length === 0) return [];
  const table: Block = {
    kind: 'table',
    caption: undefined,
    columns: [
      { heading: words.columns.service, align: 'left' },
      { heading: words.columns.share, align: 'right' },
    ],
    rows: contract.dependencies.map(({ label, share, span }) => [
      [value(label, span)],
      [value(format.share(share), span)],
    ]),
    anchors: contract.dependencies.map((_, i) => clauseId.dependency(i)),
  };
  const blocks: Block[] = [paragraph(words.intro), table];
  if (contract.dependencies.length > 1) {
    const product = contract.dependencies.reduce((all, { share }) => multiply(all, share), fromInteger(1));
    const percent = multiply(product, fromInteger(100));
    const short = (decimalDigits(percent) ?? DECIMALS + 1) <= DECIMALS;
    blocks.push(
      paragraph(
        short
          ? words.exact(value(format.percent(percent), undefined))
          : words.about(value(format.percent(cut(percent)), undefined)),
      ),
    );
  }
  return [section('dependencies', phrases.headings.dependencies, [], blocks)];
}

const cut = (percent: Ratio): Ratio => parseDecimal(toFixed(percent, DECIMALS, 'down')) ?? percent;

export function notes({ contract, phrases }: Context): Clause[] {
  const clauses = contract.notes.map(({ value: text, span }, i) =>
    rule(clauseId.note(i), phrases.notes.text(value(text, span))),
  );
  return clauses.length === 0 ? [] : [section('notes', phrases.headings.notes, clauses)];
}
