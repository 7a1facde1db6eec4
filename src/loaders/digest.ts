import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 over texts, in hex. The texts' borders count. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('hex');
}

const ofCode = new Map<string, string>();

/**
 * SHA-256 over files and, recursively, folders of code: what a cached result depends on besides its own input. Astro
 * keeps its store when imported code changes, so the code itself is part of every digest. Read once: what runs is the
 * code as it was then.
 */
export function digestOfCode(...paths: readonly string[]): string {
  const key = paths.join('\n');
  const digest = ofCode.get(key) ?? digestOf(...paths.flatMap(readAll));
  ofCode.set(key, digest);
  return digest;
}

function readAll(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap(({ name }) => readAll(join(path, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path, readFileSync(path, 'utf8')];
    throw error;
  }
}
