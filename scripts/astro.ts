// Runs Astro's command line with its usage reports switched off: this project records nothing, on no machine.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/**
 * How much the heap of a build may grow before it is cleaned, in percent. By itself V8 lets it grow to what the machine
 * has, several times what a build of many sheets holds.
 */
const HEAP_GROWTH = 60;

/** Room for new objects, in MB, from the start: it grows to that in any build, cleaned all the more often until then. */
const NEW_SPACE = 16;

/** Where Node keeps the code it has compiled; `NODE_COMPILE_CACHE` names another place. */
const CODE_CACHE = fileURLToPath(new URL('../.cache/node', import.meta.url));

/** So many files of compiled code are kept. A build adds some for what it bundles, which the next may not use. */
const MOST_COMPILED = 6000;

/** Runs `astro` with the terminal's input and output; returns its exit code. */
export function astro(args: readonly string[], env: Record<string, string> = {}): number {
  const { status, error } = spawnSync(
    process.execPath,
    [`--heap-growing-percent=${HEAP_GROWTH}`, `--min-semi-space-size=${NEW_SPACE}`, CLI, ...args],
    {
      stdio: 'inherit',
      env: { NODE_COMPILE_CACHE: codeCache(), ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  if (error)
    throw new Error(`Astro could not be started: ${error.message}. Run npm ci and try again.`, {
      cause: error,
    });
  return status ?? 1;
}

function codeCache(): string {
  const files = existsSync(CODE_CACHE) ? readdirSync(CODE_CACHE, { recursive: true }).length : 0;
  if (files > MOST_COMPILED) rmSync(CODE_CACHE, { recursive: true, force: true });
  return CODE_CACHE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = astro(process.argv.slice(2));
