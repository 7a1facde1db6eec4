// npm test: every step in turn, all of them even when one fails, and one closing line: "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

interface Outcome {
  passed: number;
  failed: number;
}

const bin = (name: string) => join('node_modules', '.bin', name);
const reports = join('.cache', 'test-reports');
mkdirSync(reports, { recursive: true });

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status === 0;
}

/** A command that is one test by itself. */
function single(command: string, ...args: string[]): Outcome {
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Node's own test runner over the files of one folder. */
function nodeTests(pattern: string, name: string): Outcome {
  const report = join(reports, `${name}.tap`);
  rmSync(report, { force: true });
  const green = run(process.execPath, [
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    pattern,
  ]);
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: green ? failed : Math.max(failed, 1) };
}

function browserTests(): Outcome {
  const report = join(reports, 'browser.json');
  rmSync(report, { force: true });
  const green = run(bin('playwright'), ['test', '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : undefined;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  return { passed: stats?.expected ?? 0, failed: green ? failed : Math.max(failed, 1) };
}

const steps: [name: string, step: () => Outcome][] = [
  ['types', () => single(bin('astro'), 'check', '--minimumSeverity', 'hint')],
  ['lint', () => single(bin('biome'), 'check', '.', '--error-on-warnings')],
  ['content', () => single(process.execPath, 'scripts/check.ts', '--content')],
  ['unit tests', () => nodeTests('tests/unit/**/*.test.ts', 'unit')],
  ['build', () => single(process.execPath, 'scripts/astro.ts', 'build')],
  ['built site', () => single(process.execPath, 'scripts/check.ts', '--built')],
  ['build tests', () => nodeTests('tests/build/**/*.test.ts', 'build')],
  ['browser tests', browserTests],
];

const only = process.argv.slice(2);
const total: Outcome = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const [name, step] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { passed, failed } = step();
  total.passed += passed;
  total.failed += failed;
  lines.push(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
