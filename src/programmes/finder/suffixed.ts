import { HARD_BREAKS, SOFT_BREAKS } from './breaks.ts';
import type { Candidate, Reading } from './candidate.ts';
import { beginsProperly, isParticular, suffixOf } from './particular.ts';
import { MEASURES, NUMBER_ENDS, NUMERALS } from './plain-words.ts';
import { wordsOf } from './reading.ts';
import { inOneScript, words } from './view.ts';

const HARD = new Set(HARD_BREAKS);
const SOFT = new Set(SOFT_BREAKS);
// A name may begin with these in the middle of a stretch: 年度盛事香港金融科技周.
const RESTARTS = words('香港 國家 中國 粵港澳');
// Before 及 these stand for themselves.
const ALONE = new Set(words('政府 企業 機構 市民 業界 大學 科研 推動 學校 住戶 居民 公眾 租戶 初創'));
const LONGEST_LEFT = 12;
const SHORTEST_REST = 4;
const LONGEST_BREAK = Math.max(...[...HARD, ...SOFT].map((word) => word.length));
// Chinese words with Latin ones between them; a single dash joins places: 將軍澳—藍田隧道.
const CHUNK =
  /(?:[A-Za-z][\w.+@-]* ?)?\p{Script=Han}+(?:(?: ?[A-Za-z][\w.+@-]* ?|[—–·／])\p{Script=Han}+)*/gu;
// What is left of a number and its unit when the digits are cut off.
const BEHIND_NUMBER = new RegExp(`^(?:${NUMBER_ENDS.join('|')}|[${MEASURES}])+`, 'u');
const COUNTED = new RegExp(`^[${NUMERALS}]+[${MEASURES}]`, 'u');
// 港內航綫, 第一階段工程, 第 IVA 部: what these end in says no name.
const NO_NAME = new RegExp(`(?:${words('航綫 路綫 專綫 熱綫 直綫 界綫 沿綫').join('|')})$|^第`, 'u');
// 第三次整體運輸研究, 第十四個五年規劃: ordinals that do begin names.
const ORDINAL_NAME = new RegExp(`^第[${NUMERALS}]+[次屆個届](?!階段)`, 'u');
const DIGITS = /\d\s*$/u;
const [AND, WITH] = [inOneScript('及'), inOneScript('與')];
const NO_NAME_BEFORE_AND = new RegExp(`(?:${words('政府 企業 機構').join('|')})$`, 'u');
const PLACE_BEFORE_WITH = new RegExp(`^(?:${words('香港 國家 國際').join('|')})`, 'u');

/** Names in running text, known by what they end in: 房屋局, 公營機構試用計劃. */
export function suffixedNames(reading: Reading): Candidate[] {
  return [...reading.view.matchAll(CHUNK)].flatMap((match) =>
    namesIn(reading, match.index, match.index + match[0].length),
  );
}

/**
 * Walks over the words of a stretch without punctuation. A hard break begins a new name behind it; a soft one only
 * where what stands before it is complete, so that 人工智能資助計劃資助本地大學 ends at its first 計劃.
 */
function namesIn(reading: Reading, from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  let start = from;
  let complete: number | undefined;
  const close = (next: number) => {
    if (complete !== undefined) {
      const name = trimmed(reading, start, complete);
      if (name) found.push({ ...name, why: 'suffix' });
    }
    start = next;
    complete = undefined;
  };
  for (let at = from; at < to; ) {
    const hard = breakAt(reading, at, to, HARD);
    const isComplete = complete === at && isParticular(reading, start, at);
    const soft = isComplete && !goesOn(reading, start, at) ? breakAt(reading, at, to, SOFT) : undefined;
    const joint = (reading.view[at] === AND || reading.view[at] === WITH) && isWord(reading, at, at + 1);
    if (joint && joins(reading, start, at, isComplete)) {
      at += 1;
      continue;
    }
    const skip = hard ?? soft ?? (joint ? 1 : undefined);
    if (skip !== undefined) {
      close(at + skip);
      at += skip;
      continue;
    }
    if (at > start && !isComplete && RESTARTS.some((word) => reading.view.startsWith(word, at))) {
      close(at);
    }
    at = nextBound(reading, at, to);
    const suffix = suffixOf(reading, start, at);
    if (suffix && (complete === undefined || extendsName(reading, start, complete, at))) complete = at;
  }
  close(to);
  return found;
}

/** Whether a name is longer than it seemed; but a plain thing of an office is none of its name: 房屋署網站. */
function extendsName(reading: Reading, start: number, complete: number, at: number): boolean {
  if (!isParticular(reading, start, at)) return false;
  const before = suffixOf(reading, start, complete)?.strength;
  const now = suffixOf(reading, start, at)?.strength;
  return !(
    before === 'sure' &&
    (now === 'weak' || now === 'bound') &&
    isParticular(reading, start, complete)
  );
}

/** Whether the next word only completes a longer suffix: 運動會, where 會 alone would be a verb. */
function goesOn(reading: Reading, start: number, at: number): boolean {
  const next = suffixOf(reading, start, at + 1);
  return next !== undefined && next.at < at;
}

/** The length of the longest break that stands at an offset as words of its own. */
function breakAt(reading: Reading, at: number, to: number, breaks: ReadonlySet<string>): number | undefined {
  if (reading.held.has(at)) return undefined;
  for (let length = Math.min(LONGEST_BREAK, to - at); length > 0; length -= 1) {
    if (breaks.has(reading.view.slice(at, at + length)) && isWord(reading, at, at + length)) return length;
  }
  return undefined;
}

/**
 * Whether 及 or 與 is part of a name: where what stands before it is no name and begins as one (運輸及物流局,
 * 香港技術與創新支援中心, but not 屋宇署及規劃署, 政府與業界).
 */
function joins(reading: Reading, start: number, at: number, isComplete: boolean): boolean {
  if (isComplete || start === at || at - start > LONGEST_LEFT || beginsProperly(reading, at + 1))
    return false;
  const [first] = wordsOf(reading, start, at);
  if (!first || ALONE.has(first.word) || NO_NAME_BEFORE_AND.test(reading.view.slice(start, at))) return false;
  return reading.view[at] === AND || PLACE_BEFORE_WITH.test(reading.view.slice(start, at));
}

function isWord({ bounds }: Reading, start: number, end: number): boolean {
  return bounds.has(start) && bounds.has(end);
}

function nextBound({ bounds }: Reading, at: number, to: number): number {
  let next = at + 1;
  while (next < to && !bounds.has(next)) next += 1;
  return next;
}

/** Takes off what does not belong to the name at its beginning; undefined where nothing particular is left. */
function trimmed(reading: Reading, from: number, end: number): { start: number; end: number } | undefined {
  let start = from;
  const { view } = reading;
  for (let before = -1; before !== start; ) {
    before = start;
    const number = DIGITS.test(view.slice(Math.max(0, start - 3), start)) ? BEHIND_NUMBER : COUNTED;
    start += number.exec(view.slice(start, end))?.[0].length ?? 0;
    while (view[start] === ' ' || (view[start] === AND && start > from)) start += 1;
    const soft = breakAt(reading, start, end, SOFT);
    if (
      soft !== undefined &&
      soft > 1 &&
      end - start - soft >= SHORTEST_REST &&
      isParticular(reading, start + soft, end)
    )
      start += soft;
  }
  if (NO_NAME.test(view.slice(start, end)) && !ORDINAL_NAME.test(view.slice(start, end))) return undefined;
  return isParticular(reading, start, end) ? { start, end } : undefined;
}
