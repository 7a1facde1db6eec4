import hkVariants from 'opencc-js/dict/HKVariants';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';

let scripts: { hant: ReadonlySet<string>; hans: ReadonlySet<string> } | undefined;

/**
 * Counts the characters of a text that are found in one script only, to check the script a source declares.
 *
 * @param text Any text.
 * @returns `hant`: characters only Traditional text has (們, 術); `hans`: characters only Simplified text has (们, 术).
 *   Characters of both (后, 里, 干, 著) count for neither.
 */
export function countScripts(text: string): { hant: number; hans: number } {
  scripts ??= exclusiveCharacters();
  let hant = 0;
  let hans = 0;
  for (const character of text) {
    if (scripts.hant.has(character)) hant += 1;
    else if (scripts.hans.has(character)) hans += 1;
  }
  return { hant, hans };
}

/** A character is of one script only if no phrase of OpenCC's has it in the other. */
function exclusiveCharacters(): { hant: Set<string>; hans: Set<string> } {
  const inHant = new Set<string>();
  const inHans = new Set<string>();
  for (const dict of [stCharacters, stPhrases]) {
    for (const record of dict.split('|')) {
      const space = record.indexOf(' ');
      for (const character of record.slice(0, space)) inHans.add(character);
      for (const character of record.slice(space + 1)) inHant.add(character);
    }
  }
  const hant = new Set<string>();
  for (const record of tsCharacters.split('|')) {
    const [traditional = '', simplified = ''] = record.split(' ');
    if (traditional !== simplified && !inHans.has(traditional)) hant.add(traditional);
  }
  for (const character of hkVariants) {
    if (character !== ' ' && character !== '|' && !inHans.has(character)) hant.add(character);
  }
  const hans = new Set([...inHans].filter((character) => !inHant.has(character)));
  return { hant, hans };
}
