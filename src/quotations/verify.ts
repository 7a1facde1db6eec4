import { createDiff, createNormalForm } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';
import { cover, coveredParts, longestMatches, strayParts } from './cover.ts';
import { bestParts, byEdition, inOrder } from './in-order.ts';
import { nearestText, nearVerdict } from './nearest.ts';
import { wholePlaces } from './place.ts';
import { type Quotation, readQuotation, statedParts } from './quotation.ts';
import { type RunningText, runningTexts } from './running-text.ts';
import type { Part, Passage, Verdict } from './types.ts';

/** The fewest characters, without spaces and punctuation, that can be told from chance. */
export const SHORTEST = 6;

/** The most that is compared, likewise. */
export const LONGEST = 4000;

/** A quotation with at most so many of its characters other is misquoted, not put together. */
const SLIP = 0.12;

/** With more of them other it is no quotation of this text. */
const ALIKE = 0.4;

/** The shortest stretch worth telling of where the rest stands nowhere. */
const STRAY = 12;

/**
 * Says whether a quotation stands in passages word for word. Script, width, spaces, punctuation and the case of letters
 * are loose, and it is told which were; a number is words like any other, and never taken for another of its value.
 *
 * @param passages those that may have it (see `findCandidates`), in any order
 * @param fold brings every way of writing a character to one
 */
export function verify(text: string, passages: readonly Passage[], fold: (text: string) => string): Verdict {
  const normalForm = createNormalForm(fold);
  const quotation = readQuotation(text.trim(), normalForm);
  const { length } = quotation.normal.text;
  if (length < SHORTEST) return { kind: 'too-short' };
  if (length > LONGEST) return { kind: 'too-long' };
  const texts = runningTexts(passages, normalForm);
  const places = wholePlaces(quotation, texts);
  if (places.length > 0) return { kind: 'found', places };
  const stated = statedCut(quotation, texts);
  if (stated) return stated;
  const nearest = nearestText(quotation, texts);
  const distance = nearest ? nearest.distance / length : 1;
  const near = nearest && nearVerdict(quotation, nearest, createDiff(normalForm));
  if (near && distance <= SLIP) return near;
  return together(quotation, texts) ?? (near && distance <= ALIKE ? near : stray(quotation, texts));
}

/** A quotation that says where something is left out or put in, and whose parts stand in this order in one edition. */
function statedCut(quotation: Quotation, texts: readonly RunningText[]): Verdict | undefined {
  for (const insertions of [false, true]) {
    const stated = statedParts(quotation.text, insertions);
    const { normal } = quotation;
    const spans = stated.flatMap((part) => normalSpan(part, normal.starts));
    if (spans.length === 0 || (stated.length < 2 && !insertions)) continue;
    const kept = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (kept < SHORTEST || (spans.length === 1 && kept === normal.text.length)) continue;
    const parts = bestParts(byEdition(texts).map((own) => inOrder(quotation, spans, own)));
    if (parts) return { kind: 'cut', parts, marked: true };
    const apart = spans.every(({ start, end }) => end - start >= SHORTEST)
      ? spans.map((span) => bestParts(byEdition(texts).map((own) => inOrder(quotation, [span], own)))?.[0])
      : [];
    if (apart.length > 0 && apart.every((part) => part !== undefined))
      return { kind: 'spliced', parts: apart as Part[] };
  }
  return undefined;
}

/** A quotation all of whose words stand somewhere, in stretches: in one edition where that can be, else in several. */
function together(quotation: Quotation, texts: readonly RunningText[]): Verdict | undefined {
  const ofOne = byEdition(texts).map((own) => {
    const matches = longestMatches(quotation, own);
    const spans = cover(quotation, matches);
    return spans && { spans, own, parts: coveredParts(quotation, spans, matches) };
  });
  const cut = bestParts(ofOne.map((found) => found && inOrder(quotation, found.spans, found.own)));
  if (cut)
    return isOneParagraph(cut) ? { kind: 'cut', parts: cut, marked: false } : { kind: 'spliced', parts: cut };
  const spliced = bestParts(ofOne.map((found) => found?.parts));
  if (spliced) return { kind: 'spliced', parts: spliced };
  const matches = longestMatches(quotation, texts);
  const spans = cover(quotation, matches);
  return spans && { kind: 'spliced', parts: coveredParts(quotation, spans, matches) };
}

const isOneParagraph = (parts: readonly Part[]) =>
  new Set(parts.flatMap(({ passages }) => passages.map(({ record }) => record))).size === 1;

/** What of a quotation stands somewhere, where most of it does not. */
function stray(quotation: Quotation, texts: readonly RunningText[]): Verdict {
  const parts = bestParts(
    byEdition(texts).map((own) => {
      const found = strayParts(quotation, longestMatches(quotation, own), STRAY);
      return found.length > 0 ? found : undefined;
    }),
  );
  return parts ? { kind: 'partly', parts } : { kind: 'none' };
}

/** A stretch of a text as a stretch of its normal form. */
function normalSpan({ start, end }: Span, starts: readonly number[]): Span[] {
  const first = starts.findIndex((at) => at >= start);
  const after = starts.findIndex((at) => at >= end);
  const last = after < 0 ? starts.length : after;
  return first < 0 || first >= last ? [] : [{ start: first, end: last }];
}
