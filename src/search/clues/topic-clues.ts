import { createFolder, foldTable } from '../../script/index.ts';
import { readTokens } from '../read.ts';
import type { SearchData } from '../records.ts';
import { cluesOfIndex } from './clues.ts';

/** The clues of a topic: of its texts, of every way of naming its entries, and of what the scripts say differently. */
export function topicClues({ records, catalog }: Pick<SearchData, 'records' | 'catalog'>): Set<string> {
  const folder = createFolder(foldTable());
  const names = catalog.names.flatMap(([, hant, hans, known, open]) => [hant, hans, ...known, ...open]);
  const terms = (text: string) => readTokens(text, folder).map((token) => token.text);
  const said = [...names.map(terms), ...catalog.wordings.split(/[ >]/).map((words) => [...words])];
  const clues = cluesOfIndex(
    said.map((each) => each.join(' ')),
    false,
  );
  const contents = records.map(({ content }) => content);
  return clues.union(cluesOfIndex(contents, catalog.pairs));
}
