import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files of one kind. */
export interface FileCount {
  files: number;
  bytes: number;
}

const KINDS: readonly [kind: string, of: RegExp][] = [
  ['comparison pages', /^zh-han[st]\/.*\.\.\..*\.html$/],
  ['conversion lists', /\/conversion[./]/],
  ['sheet pages', /^zh-han[st]\/[^/]+\/\d{4}-\d{2}\/index\.html$/],
  ['register pages', /^zh-han[st]\/(?:.*\/)?(?:figures|programmes)\/.*\.html$/],
  ['data', /^data\//],
  ['search', /^(?:pagefind|search-data)\//],
  ['pictures', /^pictures\//],
];

/** Counts the files of a built site by kind; `all` is the sum. */
export function countFiles(folder: string): Map<string, FileCount> {
  const counts = new Map<string, FileCount>();
  const add = (kind: string, bytes: number) => {
    const count = counts.get(kind) ?? { files: 0, bytes: 0 };
    counts.set(kind, { files: count.files + 1, bytes: count.bytes + bytes });
  };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll('\\', '/');
    const bytes = statSync(file).size;
    add(KINDS.find(([, of]) => of.test(path))?.[0] ?? 'other', bytes);
    add('all', bytes);
  }
  return counts;
}
