import type { Finding } from '../../src/fact-sheets/index.ts';
import { parseMoved } from '../../src/permalinks/index.ts';
import { type Content, tryText } from '../content.ts';

const FILE = 'content/moved.yaml';

/** The pages that left their address can be read, and none moves twice. */
export function checkMoved({ root }: Content): Finding[] {
  const { text, findings } = tryText(root, FILE);
  return text === undefined ? findings : parseMoved(text, FILE).findings;
}
