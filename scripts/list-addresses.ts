import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatAddresses, parseAddresses } from '../src/permalinks/index.ts';
import type { BuiltSite } from './built-files.ts';
import { ADDRESS_FILES, builtAddresses } from './check/built/published-addresses.ts';
import { writeAtomically } from './command/write-atomically.ts';

/**
 * Adds the addresses of a built site to the list of published ones; none ever goes.
 * @param root folder that holds `content/`
 */
export function listAddresses({ files }: BuiltSite, root: string): { added: string[]; total: number } {
  const path = join(root, ADDRESS_FILES.list);
  const known = existsSync(path)
    ? parseAddresses(readFileSync(path, 'utf8')).map(({ address }) => address)
    : [];
  const listed = new Set(known);
  const added = [...builtAddresses(files)].filter((address) => !listed.has(address)).sort();
  if (added.length > 0) writeAtomically([{ path, content: formatAddresses([...known, ...added]) }]);
  return { added, total: known.length + added.length };
}
