import { fold, type GlossaryEntry } from '../script/index.ts';
import { LOCALISED_WORDS } from './localised-words.ts';
import { termAt, type Vocabulary } from './terms.ts';

export { NO_VOCABULARY, type Vocabulary } from './terms.ts';

/**
 * Compiles the vocabulary under which sheets of different scripts are compared: the words localised everywhere, and
 * every pair of the glossary that is more than another character (行車天橋／立交桥), read in both directions.
 *
 * @param glossary All glossary records; without them only the words localised everywhere count.
 */
export function compileVocabulary(
  glossary: readonly Pick<GlossaryEntry, 'hans' | 'hant'>[] = [],
): Vocabulary {
  const pairs: [string, string][] = LOCALISED_WORDS.flatMap(([first = '', ...others]) =>
    others.map((other): [string, string] => [plain(other), plain(first)]),
  );
  const words = index(pairs);
  const own = new Map<string, string>();
  for (const { hans, hant } of glossary) {
    const from = replaceTerms(plain(hans), words);
    const to = replaceTerms(plain(hant), words);
    if (from !== to) own.set(from, to);
  }
  // A glossary term is looked for where the words have already been brought to one form, so both kinds go in one
  // table only after the raw spellings of the term were added.
  const all = new Map(pairs);
  for (const { hans, hant } of glossary) {
    const from = plain(hans);
    const to = own.get(replaceTerms(from, words));
    if (to === undefined) continue;
    all.set(from, to);
    all.set(plain(hant), to);
  }
  return index([...all]);
}

function index(pairs: readonly (readonly [string, string])[]): Vocabulary {
  const terms = new Map<string, [string, string][]>();
  for (const [term, canonical] of pairs) {
    const first = term[0];
    if (first === undefined || term === canonical) continue;
    const bucket = terms.get(first);
    if (bucket) bucket.push([term, canonical]);
    else terms.set(first, [[term, canonical]]);
  }
  for (const bucket of terms.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  return { terms };
}

function replaceTerms(text: string, vocabulary: Vocabulary): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const found = termAt(text, at, vocabulary);
    result += found ? found[1] : (text[at] ?? '');
    at += found ? found[0].length : 1;
  }
  return result;
}

function plain(term: string): string {
  return fold(term).replace(/[^\p{L}\p{N}]/gu, '');
}
