import { fold } from '../../script/index.ts';

/** Words between spaces, folded to one script and spelling. */
export function foldedWords(list: string): string[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((word) => fold(word));
}
