import type { ExclusionDeclaration } from '../../syntax/ast.js';
import type { Exclusion } from '../contract.js';
import type { ExclusionDraft, SloDraft } from '../draft.js';
import { inferCondition } from '../typing/infer.js';
import { PLACE, type Typing } from '../typing/typing.js';
import { notice } from './deadline.js';
import { elapsedSeconds } from './duration.js';
import { lowerPeriod } from './period.js';
import { recordUnder } from './record-under.js';
import { choice } from './slo.js';
import { declaredOf } from './values.js';

/** What is taken out of service levels; missing parts stay undefined, and `rules/` asks for them. */
export function lowerExclusion(
  node: ExclusionDeclaration,
  drafted: ReadonlyMap<string, SloDraft>,
  typing: Typing,
): ExclusionDraft {
  const { scope } = typing;
  const from = node.facts.find((f) => f.kind === 'ExclusionScope');
  const where = node.facts.find((f) => f.kind === 'ExclusionCondition');
  const when = node.facts.find((f) => f.kind === 'ExclusionWhen');
  const most = node.facts.find((f) => f.kind === 'ExclusionLimit');
  const slos = new Set<string>();
  for (const name of from?.slos ?? []) {
    const id = scope.resolve('slo', name);
    if (id === undefined) continue;
    if (slos.has(id)) scope.report('SLA0207', name.span, { name: id });
    slos.add(id);
  }
  const [first] = [...slos].map((id) => drafted.get(id));
  const record = recordUnder(first?.measure, typing);
  const condition =
    where === undefined ? undefined : inferCondition(where.condition, { ...PLACE, record }, typing);
  const whenever =
    when === undefined
      ? undefined
      : inferCondition(when.condition, { ...PLACE, record, spans: true }, typing);
  const seconds = most === undefined ? undefined : elapsedSeconds(most.most, scope);
  const each = most === undefined ? undefined : lowerPeriod(most.each, scope);
  return {
    ...declaredOf(node),
    node,
    slos: [...slos],
    effect: choice(from, from?.effect, ['removed', 'met', 'paused', 'out of bad only'])?.value,
    where: condition,
    when: whenever,
    ...notice(when?.announced, scope),
    limit: seconds === undefined || each === undefined ? undefined : { seconds, each },
    evidence: node.facts.flatMap((f) =>
      f.kind !== 'ExclusionEvidence'
        ? []
        : [{ text: f.text.value, by: f.by === undefined ? undefined : scope.resolve('party', f.by) }],
    ),
    understood:
      (where === undefined || condition !== undefined) &&
      (when === undefined || whenever !== undefined) &&
      (most === undefined || (seconds !== undefined && each !== undefined)),
  };
}

/** The complete exclusion; undefined while something is missing. */
export function completeExclusion(draft: ExclusionDraft): Exclusion | undefined {
  const { node: _, effect, understood, ...rest } = draft;
  const says = rest.where !== undefined || rest.when !== undefined;
  return effect === undefined || !understood || !says || rest.slos.length === 0
    ? undefined
    : { ...rest, effect };
}
