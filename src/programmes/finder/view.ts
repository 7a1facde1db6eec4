import { fold } from '../../script/index.ts';

const folded = new Map<string, string>();

/**
 * A text in one script and spelling, of the same length as the original, so that offsets serve both. A character
 * that folds to a longer one stays as it is. Case stays too: capitals tell names.
 */
export function inOneScript(text: string): string {
  let result = '';
  for (const character of text) {
    let form = folded.get(character);
    if (form === undefined) {
      form = /\p{Script=Han}/u.test(character) ? fold(character) : character;
      if (form.length !== character.length) form = character;
      folded.set(character, form);
    }
    result += form;
  }
  return result;
}

/** A list of words, written in Traditional Chinese and parted by spaces, in the form of {@link inOneScript}. */
export function words(list: string): string[] {
  return inOneScript(list).split(/\s+/u).filter(Boolean);
}

/** A pattern that matches any of a list of words, the longest first; `around` wraps it. */
export function anyOf(
  list: readonly string[],
  around: (alternatives: string) => string,
  flags = 'u',
): RegExp {
  const sorted = [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.+*?^$(){}|[\]\\]/gu, '\\$&'));
  return new RegExp(around(`(?:${sorted.join('|')})`), flags);
}
