import type { Loader } from 'astro/loaders';
import { SheetError } from '../fact-sheets/index.ts';
import { renderRuleNote } from '../renditions/index.ts';
import { SCRIPTS, type Script } from '../script/index.ts';
import { contentDir } from './content-files.ts';
import { type ConversionData, createRulesFor, readConversionData } from './conversion-rules.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { fillOnChange } from './fill.ts';
import { watchContent } from './watch.ts';

/** A conversion rule as the about page lists it. */
export interface ListedRule {
  hans: string;
  hant: string;
  direction: 'both' | 'to-hant' | 'to-hans';
  /** What official text shows, in each script; empty when there is nothing to say. */
  note: Record<Script, string>;
}

/** The rules of one kind: a kind of the glossary, or `house-spelling`. */
export interface RuleList {
  kind: string;
  rules: ListedRule[];
}

/** Code whose change makes the lists stale. */
const CODE = ['src/script', 'src/programmes', 'src/renditions', 'src/loaders', 'package-lock.json'];

/**
 * Fills the collection with the conversion rules, one entry a kind, for the pages that list them.
 * @throws SheetError listing what is wrong with glossary and house spelling.
 */
export function glossaryLoader(): Loader {
  return {
    name: 'glossary',
    async load({ store, meta, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const data = readConversionData(root);
        if (data.findings.length > 0) throw new SheetError(data.findings);
        const texts = data.files.flatMap(({ path, text }) => [path, text]);
        fillOnChange({ store, meta }, digestOf(digestOfCode(...CODE), ...texts), () => fill(data));
      };
      const fill = (data: ConversionData) => {
        const { site } = createRulesFor(data);
        const noteOf = (note: string) =>
          Object.fromEntries(
            SCRIPTS.map((script) => [script, renderRuleNote(note, script, site)]),
          ) as ListedRule['note'];
        const lists = Map.groupBy(data.glossary, ({ kind }) => kind as string);
        const house = data.houseSpelling.map(({ from, to, direction, exceptions, note }) => ({
          // Into Traditional a rule goes from what OpenCC writes to what is printed: both are Traditional.
          hans: from,
          hant: to,
          direction,
          note: noteOf(exceptions.length > 0 ? `${note}例外：${exceptions.join('、')}。` : note),
        }));
        store.set({ id: 'house-spelling', data: { kind: 'house-spelling', rules: house } });
        for (const [kind, entries] of lists) {
          const rules = entries.map(({ hans, hant, direction, note }) => ({
            hans,
            hant,
            direction,
            note: noteOf(note),
          }));
          store.set({ id: kind, data: { kind, rules } });
        }
      };
      load();
      watchContent(watcher, root, ['glossary'], load, logger);
    },
  };
}
