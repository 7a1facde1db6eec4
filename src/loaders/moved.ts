import type { Loader } from 'astro/loaders';
import { SheetError } from '../fact-sheets/index.ts';
import { type MovedPage, parseAddresses, parseMoved } from '../permalinks/index.ts';
import { contentDir, readContentFile } from './content-files.ts';
import { watchContent } from './watch.ts';

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

/** Fills the collection with the pages that left their address, by that address. @throws SheetError */
export function movedPagesLoader(): Loader {
  return {
    name: 'moved-pages',
    async load({ store, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        store.clear();
        for (const page of readMoved(root)) store.set({ id: page.from, data: { ...page } });
      };
      load();
      watchContent(watcher, root, [FILE], load, logger);
    },
  };
}
