import type { Loader } from 'astro/loaders';
import { type ProseSection, renderProse } from '../prose/index.ts';
import { SCRIPTS, type Script } from '../script/index.ts';
import { contentDir, readContentFiles } from './content-files.ts';
import { createRulesFor, readConversionData } from './conversion-rules.ts';
import { watchContent } from './watch.ts';

/** One of the site's own texts, in both scripts. */
export interface SiteText {
  sections: Record<Script, ProseSection[]>;
}

/** The site's own texts are written in Traditional Chinese and converted like the sheets. */
const WRITTEN_IN: Script = 'zh-Hant-HK';

/**
 * Fills the collection with the texts in `content/pages/`; an entry's id is its file's name.
 * @throws Error naming the file when a text cannot be rendered.
 */
export function siteTextsLoader(): Loader {
  return {
    name: 'site-texts',
    async load({ store, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const rules = createRulesFor(readConversionData(root)).site;
        store.clear();
        for (const { path, text } of readContentFiles(root, 'pages', ['.md'])) {
          const id = path.replace(/^.*\//, '').replace(/\.md$/, '');
          try {
            const sections = Object.fromEntries(
              SCRIPTS.map((script) => [script, renderProse(text, WRITTEN_IN, script, rules)]),
            );
            store.set({ id, data: { sections } });
          } catch (cause) {
            throw new Error(`${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
          }
        }
      };
      load();
      watchContent(watcher, root, ['pages', 'glossary'], load, logger);
    },
  };
}
