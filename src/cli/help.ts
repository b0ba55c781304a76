import type { Command, Help } from 'commander';
import { wrap } from '../text/width.js';

/** An example of a call and what it is for. */
export type ExampleCall = readonly [call: string, purpose: string];

const examplesOf = new WeakMap<Command, readonly ExampleCall[]>();

/** Gives a command the examples with which its help begins. */
export function withExamples(command: Command, examples: readonly ExampleCall[]): Command {
  examplesOf.set(command, examples);
  return command;
}

/** Help in 80 columns: what the command is for, examples, then how it is called and its options. */
export function formatHelp(command: Command, help: Help): string {
  const sections = [wrap(help.commandDescription(command), 80).join('\n')];
  const examples = examplesOf.get(command) ?? [];
  if (examples.length > 0) {
    sections.push(
      `Examples:\n${examples.map(([call, purpose]) => `  ${call}\n      ${purpose}`).join('\n')}`,
    );
  }
  sections.push(`Usage:\n  ${help.commandUsage(command)}`);
  const commands = help
    .visibleCommands(command)
    .map((c) => [c.name(), c.summary() || c.description()] as const);
  if (commands.length > 0) sections.push(`Commands:\n${columns(commands)}`);
  const given = help
    .visibleArguments(command)
    .map((a) => [help.argumentTerm(a), help.argumentDescription(a)] as const);
  if (given.length > 0) sections.push(`What to give:\n${columns(given)}`);
  const options = help
    .visibleOptions(command)
    .map((o) => [help.optionTerm(o), help.optionDescription(o)] as const);
  if (options.length > 0) sections.push(`Options:\n${columns(options)}`);
  return `${sections.join('\n\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows
    .flatMap(([term, text]) =>
      wrap(text, 80 - 2 - left).map((line, i) => `  ${(i === 0 ? term : '').padEnd(left)}${line}`.trimEnd()),
    )
    .join('\n');
}
