import type { Plan, PlanSlo } from '../../plan/plan.js';
import { expressionWords, periodWords } from '../../settle/evaluate/words.js';
import { cellName } from '../../settle/verdict.js';
import { escapeHtml } from '../escape.js';
import { anchors } from './anchor.js';
import { bandWords, effectWords, penaltyTerms, promiseText } from './rule-words.js';

interface Rule {
  readonly id: string;
  readonly line: number | undefined;
  readonly text: string;
}

/** The rules of the plan that the figures follow from, each under its clause id. */
export function rulesSection(plan: Plan): string {
  const rules = [
    ...termAndFees(plan),
    ...plan.calendars.map((c) => rule(c.clause, `Calendar ${c.id}: ${c.label}.`)),
    ...plan.definitions.map((d) => rule(d.clause, `${d.id} is ${expressionWords(plan, d.value)}.`)),
    ...plan.facts.map((f) =>
      rule(f.clause, `${f.id}: ${f.text}${f.silence === null ? '' : `; silence counts as ${f.silence}`}.`),
    ),
    ...plan.slos.flatMap((slo) => serviceLevel(plan, slo)),
    ...plan.exclusions.map((e) => rule(e.clause, `${e.label}: ${EFFECT[e.effect]} of ${e.slos.join(', ')}.`)),
    ...plan.penalties.flatMap((p) => penaltyRules(plan, p)),
    ...remedies(plan),
  ];
  // Several cells can be governed by one row of the target table; its anchor stands once.
  const seen = new Set<string>();
  const items = rules.map(({ id, line, text }) => {
    const name = seen.has(id) ? '' : ` id="${anchors.clause(id)}"`;
    seen.add(id);
    return `<li${name}>${escapeHtml(text)} <small><code>${escapeHtml(id)}</code>${line === undefined ? '' : `, line ${line}`}</small></li>`;
  });
  return `<section aria-labelledby="rules"><h2 id="rules">The rules applied</h2>
<p class="soft">From ${escapeHtml(plan.contract.source.file)}, source <span class="digest">${escapeHtml(plan.contract.source.sha256)}</span>.
Each credit is rounded to the minor unit, half up${plan.penalties.some((p) => p.rounding !== null) ? ', unless its penalty says otherwise' : ''}.</p>
<ul class="rules">
${items.join('\n')}
</ul></section>`;
}

const EFFECT = {
  removed: 'taken out of the count',
  met: 'counted as met',
  paused: 'no time on the clock',
  'out of bad only': 'not counted as bad',
} as const;

function termAndFees(plan: Plan): Rule[] {
  const { from, before } = plan.contract.term;
  const term = `Term from ${from}${before === null ? ', open' : ` to before ${before}`}.`;
  const fees = plan.fees.map((fee) => {
    const amount = fee.amount === null ? 'from invoices' : expressionWords(plan, fee.amount);
    return rule(fee.clause, `Fee ${fee.id}: ${amount} each ${periodWords(fee.each)}.`);
  });
  return [{ id: 'term', line: undefined, text: term }, ...fees];
}

function serviceLevel(plan: Plan, slo: PlanSlo): Rule[] {
  const { measure } = slo;
  const each = periodWords(slo.each);
  const parts: string[] = [];
  if (measure.kind === 'clock') {
    const { start, startRule, stop, pausedWhile, countedBy, neverStopped } = measure;
    const pauses = pausedWhile.length === 0 ? 'never paused' : `paused while ${pausedWhile.join(' or ')}`;
    const from = startRule === 'one' ? start.join('') : `the ${startRule} of ${start.join(' and ')}`;
    const period = slo.each.kind === 'calendar' ? slo.each.unit : each;
    parts.push(
      `${slo.label}: time from ${from} to ${stop}, ${pauses}, counted in the ${period} of ${countedBy}`,
      `no data counts as ${slo.noData}`,
      `if never ${stop}: ${neverStopped}`,
    );
  } else {
    parts.push(
      `${slo.label}: ${expressionWords(plan, measure.expression)}, each ${each}`,
      ...(slo.judged === null ? [] : [`judged with ${slo.judged.decimals} decimals, ${slo.judged.mode}`]),
      `no data counts as ${slo.noData}`,
    );
  }
  if (slo.needs !== null)
    parts.push(`needs ${slo.needs.count} ${slo.needs.record}, otherwise ${slo.needs.otherwise}`);
  const targets = slo.cells.map((entry) =>
    rule(entry.clause, `Target of ${cellName(entry.cell)}: ${promiseText(plan, entry.promise)}.`),
  );
  return [rule(slo.clause, `${parts.join('; ')}.`), ...targets];
}

function penaltyRules(plan: Plan, p: Plan['penalties'][number]): Rule[] {
  const cells = p.cells.map(cellName).join(' or ');
  const of = p.slo === null ? '' : ` for ${p.slo}${cells === '' ? '' : ` of ${cells}`},`;
  const terms = [...p.effects.map(effectWords), ...penaltyTerms(plan, p)];
  const bands = p.effects.flatMap((e) =>
    e.bands.map((b) => rule(b.clause, `${bandWords(plan, b)}: ${expressionWords(plan, b.amount)}.`)),
  );
  return [rule(p.clause, `${p.label}:${of} ${terms.join('; ')}.`), ...bands];
}

function remedies(plan: Plan): Rule[] {
  return [
    ...plan.pools.flatMap((p) => [
      rule(p.clause, `${p.label}: ${expressionWords(plan, p.amount)}.`),
      ...p.shares.map((s) => rule(s.clause, `${s.slo}: ${s.share} of it.`)),
    ]),
    ...plan.stackings.map((s) => rule(s.clause, `Of ${s.penalties.join(', ')} ${s.rule} counts.`)),
    ...plan.limits.map((l) => {
      const each = l.each.kind === 'term' ? 'over the term' : `each ${periodWords(l.each)}`;
      return rule(
        l.clause,
        `${l.penalties.join(', ')} to ${expressionWords(plan, l.to)} ${each}, used up in this order.`,
      );
    }),
    ...plan.claims.map((c) => {
      const how = c.automatic ? 'automatic' : (c.deadline?.text ?? 'on request');
      const paid = c.payment === null ? '' : `, paid ${c.payment}`;
      return rule(c.clause, `Claims of ${c.penalties.join(', ') || 'all credits'}: ${how}${paid}.`);
    }),
    ...plan.terminations.map((t) =>
      rule(t.clause, `${t.by} may end the contract when ${expressionWords(plan, t.condition)}.`),
    ),
  ];
}

const rule = (clause: { readonly id: string; readonly line: number }, text: string): Rule => ({
  id: clause.id,
  line: clause.line,
  text,
});
