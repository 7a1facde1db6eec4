import { SheetError } from '../fact-sheets/index.ts';
import { type MovedPage, parseAddresses, parseMoved } from '../permalinks/index.ts';
import { readContentFile } from './content-files.ts';

const FILE = 'moved.yaml';
const LIST = 'published/urls.txt';

/** The pages that left their address, as `content/moved.yaml` has them; none without that file. @throws SheetError */
export function readMoved(root: string): MovedPage[] {
  const file = readContentFile(root, FILE);
  if (!file) return [];
  const { moved, findings } = parseMoved(file.text, file.path);
  if (findings.length > 0) throw new SheetError(findings);
  return moved;
}

/** Every address that was published, below the site's root, as `content/published/urls.txt` lists them; or none. */
export function readPublishedAddresses(root: string): string[] {
  return parseAddresses(readContentFile(root, LIST)?.text ?? '').map(({ address }) => address);
}
