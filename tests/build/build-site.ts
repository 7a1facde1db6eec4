import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How a build of another corpus ended. */
export interface BuildOutcome {
  code: number | null;
  output: string;
  dist: string;
}

/** Below the project: builds that write outside of it would share one folder for the pages' code, and tear it away. */
const SITES = resolve('.cache', 'test-sites');

/** A temporary folder that is gone when the test ends. */
export function temporaryFolder(cleanUp: { after(callback: () => void): void }): string {
  mkdirSync(SITES, { recursive: true });
  const folder = mkdtempSync(join(SITES, 'site-'));
  cleanUp.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the smallest fixture site's content. */
export function copyFixture(folder: string): string {
  const content = join(folder, 'content');
  cpSync('tests/fixtures/minimal', content, { recursive: true });
  return content;
}

/** Builds the site from a content folder, with output and cache of its own. */
export async function buildSite(
  content: string,
  folder: string,
  env: Record<string, string> = {},
): Promise<BuildOutcome> {
  const dist = join(folder, 'dist');
  const child = spawn(process.execPath, ['scripts/astro.ts', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache'), ...env },
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, dist };
}
