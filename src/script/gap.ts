import type { Trie } from 'opencc-js/core';
import type { Script } from './locales.ts';
import { openccSteps } from './opencc.ts';
import type { AppliedRule, DirectionRules } from './rules.ts';
import type { Piece, Span } from './spans.ts';

/** A converted gap: text between two glossary matches. */
export interface ConvertedGap {
  text: string;
  /** Where lengths changed, in offsets of the gap and of `text`. */
  pieces: Piece[];
  /** House rules that changed a character, by offset in `text`. */
  house: { at: number; rule: AppliedRule }[];
}

/** A name of two characters or more before, the number of a house, a bracket or the end after. */
const ADDRESS_BEFORE = /\p{Script=Han}{2}$/u;
const ADDRESS_AFTER = /^(?:[\d０-９(（,/ ]|號|号|$)/u;

/**
 * Converts a gap with OpenCC, then puts its spelling right.
 *
 * @param text The whole text.
 * @param span The gap: a stretch of it without glossary phrases.
 * @param to The script converted into.
 * @param rules The rules that lead into it.
 */
export function convertGap(text: string, span: Span, to: Script, rules: DirectionRules): ConvertedGap {
  const { first, second } = openccSteps(to);
  const gap = text.slice(span.start, span.end);
  if (to === 'zh-Hans') {
    return { ...walk(second, first.convert(gap), (value) => rules.house.convert(value)), house: [] };
  }
  const alone: ConvertedGap['house'] = [];
  const { text: traditional, pieces } = walk(first, gap, (value, start, end, at) => {
    if (value.length !== end - start || value.length > 1) return value;
    const rule = rules.aloneRules.get(value) ?? rules.addressRules.get(value);
    if (
      !rule ||
      (rules.addressRules.has(value) && !endsAddress(text, span.start + start, span.start + end))
    ) {
      return value;
    }
    alone.push({ at, rule });
    return rule.result;
  });
  const spelt = spell(second.convert(traditional), rules);
  const house = [...alone, ...spelt.house].sort((a, b) => a.at - b.at);
  return { text: spelt.text, pieces, house };
}

function endsAddress(text: string, start: number, end: number): boolean {
  return (
    ADDRESS_AFTER.test(text.slice(end, end + 1)) &&
    ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Like `Trie.convert`, but remembers where lengths changed; `revise` sees each match and may replace its value. */
function walk(
  trie: Trie,
  text: string,
  revise: (value: string, start: number, end: number, at: number) => string,
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
    const value = revise(match.value, i, match.end, result.length);
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
