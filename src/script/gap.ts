import type { Trie } from 'opencc-js/core';
import type { Script } from './locales.ts';
import { openccSteps } from './opencc.ts';
import type { AppliedRule, DirectionRules } from './rules.ts';
import type { Piece } from './spans.ts';

/** A converted gap: text between two glossary matches. */
export interface ConvertedGap {
  text: string;
  /** Where lengths changed, in offsets of the gap and of `text`. */
  pieces: Piece[];
  /** House rules that changed a character, by offset in `text`. */
  house: { at: number; rule: AppliedRule }[];
}

/**
 * Converts a gap with OpenCC, then puts its spelling right.
 *
 * @param gap Text without glossary phrases.
 * @param to The script converted into.
 * @param rules The rules that lead into it.
 */
export function convertGap(gap: string, to: Script, rules: DirectionRules): ConvertedGap {
  const { first, second } = openccSteps(to);
  if (to === 'zh-Hans') {
    return { ...walk(second, first.convert(gap), (value) => rules.house.convert(value)), house: [] };
  }
  const { text, pieces } = walk(first, gap, (value) => value);
  return { ...spell(second.convert(text), rules), pieces };
}

/** Like `Trie.convert`, but remembers where lengths changed. */
function walk(
  trie: Trie,
  text: string,
  revise: (value: string) => string,
): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let result = '';
  for (let i = 0; i < text.length; ) {
    const match = trie.matchPrefix(text, i);
    if (!match) {
      const end = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
      result += text.slice(i, end);
      i = end;
      continue;
    }
    const value = revise(match.value);
    if (value.length !== match.end - i) {
      const resultStart = result.length;
      pieces.push({ start: i, end: match.end, resultStart, resultEnd: resultStart + value.length });
    }
    result += value;
    i = match.end;
  }
  return { text: result, pieces };
}

function spell(text: string, rules: DirectionRules): { text: string; house: ConvertedGap['house'] } {
  const house: ConvertedGap['house'] = [];
  let result = '';
  let copied = 0;
  for (let i = 0; i < text.length; ) {
    const match = rules.house.matchPrefix(text, i);
    if (!match) {
      i += 1;
      continue;
    }
    const rule = rules.houseRules.get(text.slice(i, match.end));
    if (rule) {
      result += text.slice(copied, i) + rule.result;
      copied = match.end;
      house.push({ at: i, rule });
    }
    i = match.end;
  }
  return { text: result + text.slice(copied), house };
}
