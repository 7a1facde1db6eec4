import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Comparison } from '../comparison/index.ts';
import { digestOf } from './digest.ts';

/** Comparisons of earlier builds, each good for one digest of all it was made from. */
export interface ComparisonCache {
  /** The comparison kept under a name; made, and kept, where there is none of this digest. */
  remember(name: string, digest: string, make: () => Comparison): Comparison;
}

interface Kept {
  digest: string;
  comparison: Comparison;
}

/** Where this project keeps what a build can make again: below Astro's own cache. */
export function comparisonCacheDir(env: Record<string, string | undefined> = process.env): string {
  return join(resolve(env.CACHE_DIR || '.cache/astro'), 'comparisons');
}

/**
 * Keeps comparisons on disk, one file a pair: `{folder}/{topic}/{from}...{to}.bin`. They stay out of Astro's data
 * store, which is read whole for every page. The format is V8's, which keeps what is undefined and what stands in two
 * places as it is; a file that cannot be read is made anew.
 *
 * @param folder made when first written to
 */
export function comparisonCache(folder: string = comparisonCacheDir()): ComparisonCache {
  return {
    remember(name, digest, make) {
      const file = join(folder, `${name}.bin`);
      const kept = read(file);
      if (kept?.digest === digest) return kept.comparison;
      const comparison = make();
      write(file, { digest, comparison });
      return comparison;
    },
  };
}

/** The digest of values that are written as JSON: a sheet, its figures, its mentions. */
export function digestOfValues(...values: readonly unknown[]): string {
  return digestOf(...values.map((value) => JSON.stringify(value) ?? ''));
}

function read(file: string): Kept | undefined {
  try {
    return deserialize(readFileSync(file)) as Kept;
  } catch {
    // Not there yet, or written by another version of Node: nothing is lost.
    return undefined;
  }
}

/** Written beside its place first: two builds may share the folder, and a reader must not meet half a file. */
function write(file: string, kept: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, serialize(kept));
  renameSync(draft, file);
}
