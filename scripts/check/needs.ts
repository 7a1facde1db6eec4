import { join } from 'node:path';
import { type Finding, SheetError } from '../../src/fact-sheets/index.ts';
import { readConversionData, readMoved, readRegister } from '../../src/loaders/index.ts';
import { type Content, fromRoot } from '../content.ts';

/** Rules whose findings mean that rows or entries were not read; the others judge what was read. */
const UNREAD: ReadonlySet<string> = new Set([
  'encoding',
  'yaml',
  'programme-schema',
  'table-header',
  'table-columns',
  'table-cell',
  'moved',
]);

/** What keeps entries of the register from being read. */
export function unreadRegister({ root }: Content): Finding[] {
  return unread(root, () => readRegister(join(root, 'content')).findings);
}

/** What keeps the register, or rows of the glossary, from being read. */
export function unreadConversion({ root }: Content): Finding[] {
  return unread(root, () => readConversionData(join(root, 'content')).findings);
}

/** What keeps anything that comparisons build on from being read. */
export function unreadForComparisons(content: Content): Finding[] {
  const moved = unread(content.root, () => {
    readMoved(join(content.root, 'content'));
    return [];
  });
  return [...unreadConversion(content), ...moved];
}

function unread(root: string, read: () => readonly Finding[]): Finding[] {
  try {
    return fromRoot(
      root,
      read().filter(({ rule }) => UNREAD.has(rule)),
    );
  } catch (error) {
    if (error instanceof SheetError) return fromRoot(root, error.findings);
    throw error;
  }
}
