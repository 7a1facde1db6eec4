import { Trie } from 'opencc-js/core';
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import type { Script } from './locales.ts';

/**
 * OpenCC's `s2hk` and `hk2s`, as two tries each: one that keeps the length of what it matches but for a few
 * rare characters, and one of Hong Kong variants that always keeps it.
 */
export interface OpenccSteps {
  /** Into Traditional: phrases and characters. Into Simplified: Hong Kong variants back to OpenCC's standard. */
  readonly first: Trie;
  readonly second: Trie;
}

const cache = new Map<Script, OpenccSteps>();

/**
 * The two steps of OpenCC that lead into a script; built on first use (about 60 ms for Traditional).
 *
 * @param to The script converted into.
 */
export function openccSteps(to: Script): OpenccSteps {
  const known = cache.get(to);
  if (known) return known;
  const steps =
    to === 'zh-Hant-HK'
      ? {
          first: trieOf([stPhrases, stRegionalPhrases, stCharacters]),
          second: trieOf([hkVariantsPhrases, hkVariants]),
        }
      : {
          first: trieOf([hkVariantsRevPhrases, hkVariantsRev]),
          second: trieOf([tsPhrases, tsCharacters]),
        };
  addCompatibilityIdeographs(to === 'zh-Hant-HK' ? steps.first : steps.second);
  cache.set(to, steps);
  return steps;
}

/** Converts with OpenCC alone, no rule of ours: what a change is measured against. */
export function openccOnly(text: string, to: Script): string {
  const { first, second } = openccSteps(to);
  return second.convert(first.convert(text));
}

function trieOf(dicts: readonly string[]): Trie {
  const trie = new Trie();
  trie.loadDictGroup(dicts);
  return trie;
}

/** PDF text holds compatibility ideographs; each is read as the character it is an encoding of. */
function addCompatibilityIdeographs(trie: Trie): void {
  for (const pair of compatibility.split('|')) {
    const [encoded = '', character = ''] = pair.split(' ');
    if (!trie.matchPrefix(encoded, 0)) trie.addWord(encoded, trie.convert(character));
  }
}
