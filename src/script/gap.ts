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
const ADDRESS_AFTER =
  /^(?:[\d０-９(（)）,/ ]|号|$|游乐|公园|花园|街市|对面|巴士|小巴|总站|停车|休憩|体育|熟食|公厕|垃圾|诊所|儿童|市政|运动|配水|抽水|交汇|公众|外$)/u;

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
    return convertToHans(first.convert(gap), second, rules);
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

/** Into Simplified a house rule goes by the character as issued, where OpenCC has no phrase with it. */
function convertToHans(standard: string, trie: Trie, rules: DirectionRules): ConvertedGap {
  const house: ConvertedGap['house'] = [];
  const walked = walk(trie, standard, (value, start, end, at) => {
    const rule = rules.houseRules.get(standard.slice(start, end));
    if (!rule) return value;
    house.push({ at, rule });
    return rule.result;
  });
  return { ...walked, house };
}

function endsAddress(text: string, start: number, end: number): boolean {
  return (
    ADDRESS_AFTER.test(text.slice(end, end + 2)) &&
    ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  );
}

/**
 * Like `Trie.convert`, but remembers where lengths changed; `revise` sees each match, and each character without
 * one, and may replace its value.
 */
function walk(
  trie: Trie,
  text: string,
  revise: (value: string, start: number, end: number, at: number) => string,
): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let result = '';
  for (let i = 0; i < text.length; ) {
    const match = trie.matchPrefix(text, i);
    const end = match?.end ?? i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
    const value = revise(match?.value ?? text.slice(i, end), i, end, result.length);
    if (value.length !== end - i) {
      const resultStart = result.length;
      pieces.push({ start: i, end, resultStart, resultEnd: resultStart + value.length });
    }
    result += value;
    i = end;
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
