// Runs Astro's command line with its usage reports switched off: this project records nothing, on no machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * How much the heap of a build may grow before it is cleaned, in percent. By itself V8 lets it grow to what the machine
 * has, several times what a build of many sheets holds.
 */
const HEAP_GROWTH = 60;

/** Runs `astro` with the terminal's input and output; returns its exit code. */
export function astro(args: readonly string[], env: Record<string, string> = {}): number {
  const { status, error } = spawnSync(
    process.execPath,
    [`--heap-growing-percent=${HEAP_GROWTH}`, CLI, ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (error)
    throw new Error(`Astro could not be started: ${error.message}. Run npm ci and try again.`, {
      cause: error,
    });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = astro(process.argv.slice(2));
