import { beginsName } from './begins-name.ts';
import type { Lexicon } from './lexicon.ts';
import { MEASURES } from './measures.ts';
import type { Token } from './tokens.ts';

/** What must stand together in a block: a word or phrase of the query. */
export interface Unit {
  /** The query; the tokens' offsets are in it. */
  source: string;
  tokens: Token[];
  /** Places (before the n-th token) where the unit may be taken apart if nothing has it whole. */
  soft: number[];
}

/** A query, read. */
export interface ReadQuery {
  text: string;
  units: Unit[];
}

type Gap = 'glued' | 'soft' | 'hard';

/** No query needs more; a pasted page would only keep the browser busy. */
const MAX_LENGTH = 300;

/**
 * Reads a query. White space divides it into units that must meet in one block. Where white space is mere typography
 * (`30 億元`, `監管沙盒 X`, `2026 年 1 月`), inside quotes, at punctuation and where letters meet Han characters, the parts
 * stay together, and may be taken apart only if nothing has them whole.
 */
export function readQuery(query: string, { read }: Pick<Lexicon, 'read'>): ReadQuery {
  const text = shorten(query);
  const tokens = read(text);
  const gaps = tokens.map((_, at): Gap => (at === 0 ? 'hard' : gapBefore(text, tokens, at)));
  const units: Unit[] = [];
  for (let first = 0; first < tokens.length; ) {
    let last = first + 1;
    while (last < tokens.length && gaps[last] !== 'hard') last += 1;
    units.push(
      unitOf(
        { source: text, tokens, soft: gaps.flatMap((gap, at) => (gap === 'soft' ? [at] : [])) },
        first,
        last,
      ),
    );
    first = last;
  }
  return { text, units };
}

/** Cuts a long query where no word or number goes on. */
function shorten(query: string): string {
  if (query.length <= MAX_LENGTH) return query;
  const start = query.slice(0, MAX_LENGTH);
  return start.replace(/[^\s，。；、！？]*$/u, '') || start;
}

/** A part of a unit, or of several put together, with its places counted anew. */
export function unitOf(whole: Unit, first: number, last: number): Unit {
  return {
    source: whole.source,
    tokens: whole.tokens.slice(first, last),
    soft: whole.soft.filter((at) => at > first && at < last).map((at) => at - first),
  };
}

/** Puts units that follow one another together; between them the result may be taken apart. */
export function joinUnits(units: readonly Unit[]): Unit {
  const whole: Unit = { source: units[0]?.source ?? '', tokens: [], soft: [] };
  for (const unit of units) {
    const by = whole.tokens.length;
    if (by > 0) whole.soft.push(by);
    whole.tokens.push(...unit.tokens);
    whole.soft.push(...unit.soft.map((at) => at + by));
  }
  return whole;
}

function gapBefore(text: string, tokens: readonly Token[], at: number): Gap {
  const [left, right] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (right.kind === 'sign') return 'glued';
  const between = text.slice(left.end, right.start);
  const spaced = /\s/u.test(between);
  const counted = left.kind === 'number' || left.kind === 'sign';
  const number = right.kind === 'number';
  // A ratio may stand anywhere beside the rest: 1:2配對.
  if (isRatio(tokens, at - 2) || isRatio(tokens, at + 1)) return 'soft';
  // A number is one with what it counts, however they are written; 人 in 300 人工智能 counts nothing.
  if (counted && right.kind === 'han' && (!spaced || MEASURES.has(right.text)))
    return spaced && beginsName(text.slice(right.start)) ? 'soft' : 'glued';
  // 第 and its number are one, so are the ends of a range and the parts of a ratio.
  if (number && /^[第至到比]$/.test(left.text)) return 'glued';
  // 年 and 月 before a number make a date of it, with or without a space.
  if (number && MEASURES.has(left.text)) return spaced && !/[年月]/.test(left.text) ? 'soft' : 'glued';
  if (/[，。；！？、：,;!?|:/／]/u.test(between)) return 'soft';
  if (!spaced) {
    // Letters meet Han characters, or these a number; one letter, or a number of few digits, stands in many a block.
    const meet = left.kind === 'word' ? right.kind === 'han' : left.kind === 'han' && right.kind !== 'han';
    return meet && !isLetter(left) && !isLetter(right) && !(number && /^k?\d{1,3}$/.test(right.text))
      ? 'soft'
      : 'glued';
  }
  if (isQuoted(text, right.start)) return 'soft';
  if (left.kind === 'number' && number) return 'hard';
  const least = counted || number ? 2 : 1;
  const isSlight = ({ start, end }: Token, other: number) =>
    end - start <= least && isApart(text, tokens, other);
  return isSlight(left, at - 1) || isSlight(right, at + 1) ? 'soft' : 'hard';
}

/** Whether the token at a place stands between the parts of a ratio. */
function isRatio(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '比' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';
}

function isLetter({ kind, text }: Token): boolean {
  return kind === 'word' && text.length === 1;
}

/** Whether white space stands before the n-th token, or the query begins or ends there. */
function isApart(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at]];
  return !before || !after || /\s/.test(text.slice(before.end, after.start));
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return /[「『《〈“‘﹁﹃][^」』》〉”’﹂﹄]*$/.test(before) || before.split('"').length % 2 === 0;
}
