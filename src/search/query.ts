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

const JOINS: ReadonlySet<string> = new Set('第至到比');

const OPENING = '「『《〈“‘﹁﹃';
const CLOSING = '」』》〉”’﹂﹄';

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
    units.push(unitOf({ source: text, tokens, soft: softIn(gaps) }, first, last));
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

function softIn(gaps: readonly Gap[]): number[] {
  return gaps.flatMap((gap, at) => (gap === 'soft' ? [at] : []));
}

function gapBefore(text: string, tokens: readonly Token[], at: number): Gap {
  const [left, right] = [tokens[at - 1] as Token, tokens[at] as Token];
  if (right.kind === 'sign') return 'glued';
  const between = text.slice(left.end, right.start);
  const spaced = /\s/u.test(between);
  const counted = left.kind === 'number' || left.kind === 'sign';
  // Between a number and what it counts nothing may be taken apart, nor between 年 and the month.
  if (counted && right.kind === 'han' && !spaced) return 'glued';
  if (counted && right.kind === 'han' && MEASURES.has(right.text))
    return beginsName(chunk(text, tokens, at, 1)) ? 'soft' : 'glued';
  // A ratio may stand anywhere beside the rest: 1:2 配對.
  if (tokens[at - 2]?.text === '比' ? counted : tokens[at + 1]?.text === '比' && right.kind === 'number')
    return 'soft';
  // 第 and its number are one, so are the ends of a range and the parts of a ratio.
  if (right.kind === 'number' && JOINS.has(left.text)) return 'glued';
  if (right.kind === 'number' && MEASURES.has(left.text)) return spaced && !isDated(left) ? 'soft' : 'glued';
  if (/[，。；！？、：,;!?|:/／]/u.test(between)) return 'soft';
  if (!spaced)
    return meets(left, right) && !isLetter(left) && !isLetter(right) && !isSmall(right) ? 'soft' : 'glued';
  if (isQuoted(text, right.start)) return 'soft';
  if (left.kind === 'number' && right.kind === 'number') return 'hard';
  const [before, after] = [chunk(text, tokens, at, -1), chunk(text, tokens, at, 1)];
  const weighs = (tokens: readonly Token[]) => tokens.length > 1 || (tokens[0]?.text.length ?? 0) > 2;
  const slight = (tokens: readonly Token[]) => tokens.length === 1 && (tokens[0]?.text.length ?? 0) === 1;
  if (counted || right.kind === 'number') return weighs(before) && weighs(after) ? 'hard' : 'soft';
  return slight(before) || slight(after) ? 'soft' : 'hard';
}

/** 年 and 月 before a number make a date of it, with or without a space. */
function isDated({ text }: Token): boolean {
  return text === '年' || text === '月';
}

/** Letters meet Han characters, or Han characters a number. */
function meets(left: Token, right: Token): boolean {
  if (left.kind === right.kind) return false;
  return left.kind === 'word' ? right.kind === 'han' : left.kind === 'han' && right.kind !== 'sign';
}

function isLetter({ kind, text }: Token): boolean {
  return kind === 'word' && text.length === 1;
}

/** A number of so few digits stands in many a block. */
function isSmall({ kind, text }: Token): boolean {
  return kind === 'number' && /^k?\d{1,3}$/.test(text);
}

/** The tokens on one side of a place up to the next white space. */
function chunk(text: string, tokens: readonly Token[], at: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let i = step > 0 ? at : at - 1; i >= 0 && i < tokens.length; i += step) {
    const token = tokens[i] as Token;
    const next = tokens[i + step];
    found.push(token);
    if (!next || /\s/u.test(text.slice(Math.min(token.end, next.end), Math.max(token.start, next.start))))
      break;
  }
  return found;
}

function isQuoted(text: string, at: number): boolean {
  let depth = 0;
  let plain = 0;
  for (const character of text.slice(0, at)) {
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    else if (character === '"') plain += 1;
  }
  return depth > 0 || plain % 2 === 1;
}
