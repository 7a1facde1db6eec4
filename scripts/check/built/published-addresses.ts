import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/fact-sheets/index.ts';
import { addressFindings, addressOfFile, parseAddresses, parseMoved } from '../../../src/permalinks/index.ts';
import type { BuiltSite } from '../../built-files.ts';

/** Where the published addresses are listed, and the pages that left theirs. */
export const ADDRESS_FILES = { list: 'content/published/urls.txt', moved: 'content/moved.yaml' };

/** Addresses of a built site that readers, feeds or programs may keep. */
export function builtAddresses(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => addressOfFile(file) ?? []));
}

/**
 * No published address died, and every address is listed.
 * @param root folder that holds `content/`
 */
export function checkPublishedAddresses({ files }: BuiltSite, root: string): Finding[] {
  const { moved, findings } = parseMoved(read(root, ADDRESS_FILES.moved) ?? 'moved: []', ADDRESS_FILES.moved);
  if (findings.length > 0) return findings;
  return addressFindings({
    listed: parseAddresses(read(root, ADDRESS_FILES.list) ?? ''),
    built: builtAddresses(files),
    moved,
    files: ADDRESS_FILES,
  });
}

function read(root: string, file: string): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
