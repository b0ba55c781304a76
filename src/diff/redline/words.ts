import { mergeRuns, type FlowRun, type Mark } from '../../document/word/flow.js';
import { stepsBetween, type Step } from './sequence.js';

/**
 * The runs of a paragraph or a cell with what was deleted and inserted, word by word. References and defined terms
 * change as a whole. Without the inserted runs it is the text before, without the deleted ones the text after.
 */
export function markedRuns(before: readonly FlowRun[], after: readonly FlowRun[]): FlowRun[] {
  const steps = joinedSteps(stepsBetween(before.flatMap(tokens), after.flatMap(tokens), keyOf));
  return mergeRuns(
    steps.flatMap((step): FlowRun[] =>
      step.kind === 'same'
        ? [step.after]
        : [...marked(step.removed, 'deleted'), ...marked(step.added, 'inserted')],
    ),
  );
}

/** How much of two texts is the same, from 0 to 1: words of both by words of either. */
export function likeness(before: readonly FlowRun[], after: readonly FlowRun[]): number {
  const [a, b] = [before, after].map((runs) => runs.flatMap(tokens).filter(isWord).map(keyOf)) as [
    string[],
    string[],
  ];
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let common = 0;
  for (const key of b) {
    const count = left.get(key) ?? 0;
    if (count > 0) common++;
    left.set(key, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

export const marked = (runs: readonly FlowRun[], mark: Mark): FlowRun[] =>
  mergeRuns(runs.map((run) => ({ ...run, mark })));

/** A figure with its separators and sign (`48,000.00`, `99.9%`) is one word. */
const WORD = /\s+|[\p{L}\p{M}\p{N}]+(?:[.,:'’/-][\p{L}\p{M}\p{N}]+)*%?|./gsu;

function tokens(run: FlowRun): FlowRun[] {
  if (run.kind === 'reference' || run.defines) return [run];
  return (run.text.match(WORD) ?? []).map((text) => ({ ...run, text }));
}

const keyOf = (run: FlowRun): string =>
  run.kind === 'reference'
    ? `reference ${run.shows} ${run.clause} ${run.text}`
    : `${run.defines ? 'term' : 'text'} ${run.text}`;

const isWord = (run: FlowRun): boolean => run.kind === 'reference' || /[\p{L}\p{N}]/u.test(run.text);

/** Blanks and commas that stayed between two changes belong to them: one change is easier to read than three. */
function joinedSteps(steps: readonly Step<FlowRun>[]): Step<FlowRun>[] {
  const joined: Step<FlowRun>[] = [];
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    const last = joined.at(-1);
    if (last?.kind !== 'changed') {
      joined.push(step);
      continue;
    }
    const between: FlowRun[] = [];
    let j = i;
    for (; j < steps.length; j++) {
      const next = steps[j]!;
      if (next.kind === 'changed' || isWord(next.after)) break;
      between.push(next.after);
    }
    const next = steps[j];
    if (next?.kind !== 'changed') {
      joined.push(step);
      continue;
    }
    joined[joined.length - 1] = {
      kind: 'changed',
      removed: [...last.removed, ...between, ...next.removed],
      added: [...last.added, ...between, ...next.added],
    };
    i = j;
  }
  return joined;
}
