import type { Status } from '../comparison/index.ts';
import type { Topic } from '../fact-sheets/index.ts';
import type { SheetEntry } from '../loaders/index.ts';
import {
  type ConversionData,
  compareEditions,
  comparisonCache,
  contentDir,
  readComparisonSetting,
  readConversionData,
  readRegister,
  readSheets,
  readTopics,
} from '../loaders/index.ts';
import type { Programme } from '../programmes/index.ts';
import { compileRules, convert, fold, LOCALES, type Rules } from '../script/index.ts';
import { buildSearchData, type SearchData, type VocabularyPair } from '../search/index.ts';

/** What the search index is made from. */
export interface SearchContent {
  entries: SheetEntry[];
  topics: ReadonlyMap<string, Topic>;
  programmes: Programme[];
  /** What the two scripts say differently, by the glossary and by rules of single sheets. */
  vocabulary: VocabularyPair[];
}

/**
 * Reads the content that search covers.
 *
 * @throws Error when the content has findings; the loaders report them one by one
 */
export function readSearchContent(root: string = contentDir()): SearchContent {
  const { entries, findings } = readSheets(root, () => undefined);
  const register = readRegister(root);
  const [finding] = [...findings, ...register.findings];
  if (finding) {
    throw new Error(
      `Search index: ${finding.file}${finding.line === undefined ? '' : `:${finding.line}`}: ${finding.message} ${finding.remedy}`,
    );
  }
  const vocabulary = vocabularyOf(entries.values(), readConversionData(root, register));
  return {
    entries: [...entries.values()],
    topics: readTopics(root).topics,
    programmes: register.programmes,
    vocabulary,
  };
}

/** What the two scripts say differently, by the glossary and by rules of these sheets. */
export function vocabularyOf(
  entries: Iterable<SheetEntry>,
  { glossary }: Pick<ConversionData, 'glossary'>,
): VocabularyPair[] {
  return [...glossary, ...[...entries].flatMap(({ sheet }) => sheet.rules.add)];
}

/**
 * The folding gate: with vocabulary off, a block or heading must fold like its conversion, or a query in one
 * script would miss the other. Names the first that does not.
 *
 * @throws Error with the block and the place
 */
export function checkFolding(entries: readonly SheetEntry[], root: string = contentDir()): void {
  const { glossary, houseSpelling } = readConversionData(root);
  const rulesFor = ({ add, off }: SheetEntry['sheet']['rules']): Rules =>
    compileRules(glossary, houseSpelling, { vocabulary: false, added: add as never, switchedOff: off });
  const shared = compileRules(glossary, houseSpelling, { vocabulary: false });
  for (const { sheet } of entries) {
    const own = sheet.rules.add.length + sheet.rules.off.length > 0;
    const rules = own ? rulesFor(sheet.rules) : shared;
    for (const { id, text } of sheet.sections.flatMap(({ id, heading, blocks }) => [
      { id, text: heading },
      ...blocks,
    ])) {
      const issued = fold(text);
      const converted = fold(convert(text, { from: sheet.script, to: LOCALES[sheet.script].twin, rules }));
      if (issued === converted) continue;
      const at = [...issued].findIndex((character, n) => character !== [...converted][n]);
      const around = (text: string) => [...text].slice(Math.max(0, at - 4), at + 5).join('');
      throw new Error(
        `Search index: ${id} does not fold alike in both scripts: "${around(issued)}" in ${sheet.script}, ` +
          `"${around(converted)}" in ${LOCALES[sheet.script].twin}. Put the two characters into one group of the fold ` +
          'table (src/script/fold-table.ts), or mark the glossary record that changes them as vocabulary.',
      );
    }
  }
}

/**
 * All that an index of some editions holds.
 *
 * @throws Error when a correction of a comparison does not fit
 */
export function searchDataOf(
  { entries, topics, programmes, vocabulary }: SearchContent,
  root: string = contentDir(),
): SearchData {
  return buildSearchData(
    entries.map(({ renditions }) => renditions),
    topics,
    programmes,
    olderBlocks(entries, root),
    vocabulary,
  );
}

/** Statuses that leave a paragraph the same one; what moved, parted or merged is shown edition by edition. */
const SAME: ReadonlySet<Status> = new Set(['unchanged', 'reworded', 'updated']);

/**
 * The same paragraph in the edition before, by block id: what search shows as one result.
 *
 * @throws Error when a correction of a comparison does not fit; the pages report each with its place
 */
export function olderBlocks(
  entries: readonly SheetEntry[],
  root: string = contentDir(),
): Map<string, string> {
  const setting = readComparisonSetting(root, comparisonCache());
  const topics = Map.groupBy(entries, ({ sheet }) => sheet.topic);
  const older = new Map<string, string>();
  for (const editions of topics.values()) {
    const { pairs, findings } = compareEditions(editions, setting);
    const [finding] = findings;
    if (finding) throw new Error(`Search index: ${finding.file}:${finding.line}: ${finding.message}`);
    for (const { comparison, neighbours } of pairs) {
      for (const { status, a, b } of neighbours ? comparison.groups : []) {
        const [before, after] = [a[0], b[0]];
        if (SAME.has(status) && a.length === 1 && b.length === 1 && before && after) older.set(after, before);
      }
    }
  }
  return older;
}
