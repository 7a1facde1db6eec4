import type { Loader } from 'astro/loaders';
import { SheetError } from '../fact-sheets/index.ts';
import { type Prose, renderProse } from '../prose/index.ts';
import { compileRules, parseGlossary, type Rules, SCRIPTS, type Script } from '../script/index.ts';
import { type ContentFile, contentDir, readContentFiles } from './content-files.ts';
import { readConversionData } from './conversion-rules.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { fillOnChange } from './fill.ts';
import { watchContent } from './watch.ts';

/** One of the site's own texts, in both scripts. */
export type SiteText = Record<Script, Prose>;

/** The site's own texts are written in Traditional Chinese and converted like the sheets. */
const WRITTEN_IN: Script = 'zh-Hant-HK';

/** Code whose change makes rendered texts stale. */
const CODE = [
  ...['src/script', 'src/fact-sheets', 'src/figures', 'src/programmes', 'src/renditions', 'src/prose'],
  ...['src/loaders', 'package-lock.json'],
];

/** The rules of sheets, and what the site says in other words to readers of Simplified Chinese. @throws SheetError */
function readTextRules(root: string): Rules {
  const words = readContentFiles(root, 'pages', ['.tsv']).map((file) => parseGlossary(file.text, file.path));
  const findings = words.flatMap((file) => file.findings);
  if (findings.length > 0) throw new SheetError(findings);
  const { glossary, houseSpelling, protectedNames } = readConversionData(root);
  return compileRules([...glossary, ...words.flatMap(({ entries }) => entries)], houseSpelling, {
    protectedNames,
  });
}

/**
 * Fills the collection with the texts in `content/pages/`; an entry's id is its file's name.
 * @throws Error naming the file when a text cannot be rendered.
 */
export function siteTextsLoader(): Loader {
  return {
    name: 'site-texts',
    async load({ store, meta, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const texts = readContentFiles(root, 'pages', ['.md']);
        const files = [
          ...readConversionData(root).files,
          ...readContentFiles(root, 'pages', ['.tsv']),
          ...texts,
        ];
        const digest = digestOf(digestOfCode(...CODE), ...files.flatMap(({ path, text }) => [path, text]));
        fillOnChange({ store, meta }, digest, () => fill(texts));
      };
      const fill = (texts: readonly ContentFile[]) => {
        const rules = readTextRules(root);
        for (const { path, text } of texts) {
          const id = path.replace(/^.*\//, '').replace(/\.md$/, '');
          try {
            const prose = SCRIPTS.map((script) => [script, renderProse(text, WRITTEN_IN, script, rules)]);
            store.set({ id, data: Object.fromEntries(prose) });
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
