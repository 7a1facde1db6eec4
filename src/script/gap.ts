import type { Trie } from 'opencc-js/core';
import { endsAddress } from './address.ts';
import type { Script } from './locales.ts';
import { openccSteps } from './opencc.ts';
import type { AppliedRule, DirectionRules } from './rules.ts';
import { type Piece, type Span, sourceOffset } from './spans.ts';
import { beginsName } from './surname.ts';

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
 * @param text The whole text.
 * @param span The gap: a stretch of it without glossary phrases.
 * @param to The script converted into.
 * @param rules The rules that lead into it.
 */
export function convertGap(text: string, span: Span, to: Script, rules: DirectionRules): ConvertedGap {
  const { first, second } = openccSteps(to);
  const gap = text.slice(span.start, span.end);
  if (to === 'zh-Hans') {
    return convertToHans(first.convert(gap), second, rules, (start, end) =>
      beginsName(text, span.start + start, span.start + end),
    );
  }
  const single: ConvertedGap['house'] = [];
  const { text: traditional, pieces } = walk(first, gap, (value, start, end, at) => {
    const last = value.at(-1) ?? '';
    // A character the source already writes in its Traditional form was meant so.
    if (value.length !== end - start || last === gap[end - 1]) return value;
    const rule = value.length === 1 ? rules.aloneRules.get(value) : undefined;
    const found = rule ?? addressRule(last, span.start + end, value.length > 1);
    if (!found) return value;
    single.push({ at: at + value.length - 1, rule: found });
    return value.slice(0, -1) + found.result;
  });
  function addressRule(character: string, end: number, inPhrase: boolean): AppliedRule | undefined {
    const rule = rules.addressRules.get(character);
    return rule && endsAddress(text, end - 1, end, inPhrase) ? rule : undefined;
  }
  const spelt = spell(second.convert(traditional), gap, pieces, rules);
  const house = [...single, ...spelt.house].sort((a, b) => a.at - b.at);
  return { text: spelt.text, pieces, house };
}

/**
 * Into Simplified a house rule goes by the character as issued, where OpenCC has no phrase with it.
 *
 * @param isSurname Whether the character at the offsets begins the name of a person.
 */
function convertToHans(
  standard: string,
  trie: Trie,
  rules: DirectionRules,
  isSurname: (start: number, end: number) => boolean,
): ConvertedGap {
  const house: ConvertedGap['house'] = [];
  const walked = walk(trie, standard, (value, start, end, at) => {
    const character = standard.slice(start, end);
    const surname = rules.surnameRules.get(character);
    const rule = rules.houseRules.get(character) ?? (surname && isSurname(start, end) ? surname : undefined);
    if (!rule) return value;
    house.push({ at, rule });
    return rule.result;
  });
  return { ...walked, house };
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

/** Applies the rules that hold everywhere, except to a character the source already writes in that form. */
function spell(
  text: string,
  source: string,
  pieces: readonly Piece[],
  rules: DirectionRules,
): { text: string; house: ConvertedGap['house'] } {
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
    const issued = rule && rules.keptIfIssued.has(rule.source) && source[sourceOffset(i, pieces)];
    if (rule && issued !== rule.source) {
      result += text.slice(copied, i) + rule.result;
      copied = match.end;
      house.push({ at: i, rule });
    }
    i = match.end;
  }
  return { text: result + text.slice(copied), house };
}
