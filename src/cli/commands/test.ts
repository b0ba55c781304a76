import { styleFor } from '../../diagnostics/style.js';
import { runExamples, type ExampleResult } from '../../settle/examples.js';
import { loadUsable, refuseSecondStdin, type LoadOptions } from '../contracts.js';
import { FINDINGS, FINE, wantsColor, type ExitCode, type Host } from '../host.js';

/** Runs the worked examples of contracts and reports them as a test runner would. */
export async function testFiles(
  host: Host,
  paths: readonly string[],
  options: LoadOptions & { color: boolean; json?: boolean },
): Promise<ExitCode> {
  refuseSecondStdin(paths);
  const files: { file: string; examples: readonly ExampleResult[] }[] = [];
  let isBroken = false;
  for (const path of paths) {
    const usable = await loadUsable(host, path, options);
    isBroken ||= !usable.ok;
    if (!usable.ok) continue;
    const { loaded, plan } = usable;
    files.push({ file: loaded.source.name, examples: runExamples(plan, loaded.contract).results });
  }
  const all = files.flatMap((file) => file.examples);
  const failed = all.filter((example) => !example.passed).length;
  if (options.json === true) {
    host.stdout(
      `${JSON.stringify({ format: 'sla-examples/1', files, passed: all.length - failed, failed }, null, 2)}\n`,
    );
  } else {
    const style = styleFor(wantsColor(host, 'stdout', options.color));
    for (const { file, examples } of files) {
      host.stdout(`${style.bold(file)}\n`);
      if (examples.length === 0) host.stdout('  no worked examples\n');
      for (const { title, passed, lines } of examples) {
        host.stdout(`  ${passed ? style.green('✓') : style.red('✗')} ${title}\n`);
        if (!passed) host.stdout(lines.map((line) => `      ${line}\n`).join(''));
      }
      host.stdout('\n');
    }
    host.stdout(`${all.length - failed} passed, ${failed} failed\n`);
  }
  return failed > 0 || isBroken ? FINDINGS : FINE;
}
