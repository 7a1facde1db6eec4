import type { Span } from '../script/browser.ts';
import { partOf } from './place.ts';
import type { Quotation } from './quotation.ts';
import type { RunningText } from './running-text.ts';
import type { Part } from './types.ts';

/** The shortest part, in characters of normal form, that says where it is from. */
export const SHORTEST_PART = 6;

/** Where the longest stretch that begins at a place of the quotation stands. */
interface Match {
  text: RunningText;
  at: number;
  length: number;
}

/** For each place of the quotation the longest stretch from there that some text has. */
export function longestMatches(quotation: Quotation, texts: readonly RunningText[]): (Match | undefined)[] {
  const { text: words } = quotation.normal;
  const grams = new Map<string, { text: RunningText; at: number }[]>();
  for (const text of texts) {
    const { text: own } = text.normal;
    for (let at = 0; at + SHORTEST_PART <= own.length; at += 1) {
      const gram = own.slice(at, at + SHORTEST_PART);
      const known = grams.get(gram);
      if (known) known.push({ text, at });
      else grams.set(gram, [{ text, at }]);
    }
  }
  return Array.from({ length: words.length }, (_, start) => {
    let best: Match | undefined;
    if (!quotation.cuts[start]) return undefined;
    for (const { text, at } of grams.get(words.slice(start, start + SHORTEST_PART)) ?? []) {
      const { text: own } = text.normal;
      if (!text.cuts[at]) continue;
      let length = SHORTEST_PART;
      while (start + length < words.length && words[start + length] === own[at + length]) length += 1;
      if (!best || length > best.length) best = { text, at, length };
    }
    return best;
  });
}

/** Covers the whole quotation with as few stretches as possible; undefined where it takes other words, too. */
export function cover(quotation: Quotation, matches: readonly (Match | undefined)[]): Span[] | undefined {
  const { text: words } = quotation.normal;
  const cost = new Array<number>(words.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(words.length + 1).fill(-1);
  cost[0] = 0;
  for (let start = 0; start < words.length; start += 1) {
    const match = matches[start];
    const next = (cost[start] ?? 0) + 1;
    if (!match || next === Number.POSITIVE_INFINITY) continue;
    for (let length = match.length; length >= SHORTEST_PART; length -= 1) {
      const end = start + length;
      if (next >= (cost[end] ?? 0) || !quotation.cuts[end] || !match.text.cuts[match.at + length]) continue;
      cost[end] = next;
      from[end] = start;
    }
  }
  if (cost[words.length] === Number.POSITIVE_INFINITY) return undefined;
  const spans: Span[] = [];
  for (let end = words.length; end > 0; end = from[end] ?? 0) spans.unshift({ start: from[end] ?? 0, end });
  return spans;
}

/** Where the longest matches say each stretch stands. */
export function coveredParts(
  quotation: Quotation,
  spans: readonly Span[],
  matches: readonly (Match | undefined)[],
): Part[] {
  return spans.flatMap((span) => {
    const match = matches[span.start];
    if (!match) return [];
    const found = { start: match.at, end: match.at + span.end - span.start };
    return [partOf(quotation, span, match.text, found)];
  });
}

/** The stretches, none shorter than `shortest`, that some text has, though the rest of the quotation stands nowhere. */
export function strayParts(
  quotation: Quotation,
  matches: readonly (Match | undefined)[],
  shortest: number,
): Part[] {
  const { text: words } = quotation.normal;
  const spans: Span[] = [];
  for (let start = 0; start < words.length; ) {
    const match = matches[start];
    let length = match?.length ?? 0;
    while (match && length > 0 && !(quotation.cuts[start + length] && match.text.cuts[match.at + length]))
      length -= 1;
    if (length >= shortest) spans.push({ start, end: start + length });
    start += Math.max(1, length >= shortest ? length : 1);
  }
  return coveredParts(quotation, spans, matches);
}
