import type { Loader } from 'astro/loaders';
import { SheetError } from '../fact-sheets/index.ts';
import { contentDir } from './content-files.ts';
import { readTopics } from './fact-sheets.ts';
import { watchContent } from './watch.ts';

/**
 * Fills the collection with the topic files.
 * @throws SheetError listing what is wrong with them.
 */
export function topicsLoader(): Loader {
  return {
    name: 'topics',
    async load({ store, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const { topics, findings } = readTopics(root);
        if (findings.length > 0) throw new SheetError(findings);
        store.clear();
        for (const [id, topic] of topics) store.set({ id, data: { ...topic } });
      };
      load();
      watchContent(watcher, root, ['topics'], load, logger);
    },
  };
}
