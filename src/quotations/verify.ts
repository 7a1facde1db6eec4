import { createDiff, createNormalForm } from '../comparison/browser.ts';
import { cover, coveredParts, longestMatches, strayParts } from './cover.ts';
import { bestParts, byEdition, inOrder } from './in-order.ts';
import { nearestText, nearVerdict } from './nearest.ts';
import { wholePlaces } from './place.ts';
import { type Quotation, readQuotation } from './quotation.ts';
import { type RunningText, runningTexts } from './running-text.ts';
import { statedVerdict } from './stated.ts';
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
 * are loose, and it is told which were; a figure is found whole only, as it is written.
 *
 * @param passages those that may have it (see `findCandidates`), in any order
 * @param fold brings every way of writing a character to one
 */
export function verify(text: string, passages: readonly Passage[], fold: (text: string) => string): Verdict {
  const normalForm = createNormalForm(fold);
  const quotation = readQuotation(text, normalForm);
  const { length } = quotation.normal.text;
  if (length < SHORTEST) return { kind: 'too-short' };
  if (length > LONGEST) return { kind: 'too-long' };
  const texts = runningTexts(passages, normalForm);
  const places = wholePlaces(quotation, texts);
  if (places.length > 0) return { kind: 'found', places };
  const stated = statedVerdict(quotation, texts, SHORTEST);
  if (stated) return stated;
  const nearest = nearestText(quotation, texts);
  const distance = nearest ? nearest.distance / nearest.words.text.length : 1;
  const near = nearest && nearVerdict(quotation, nearest, createDiff(normalForm));
  if (near && distance <= SLIP) return near;
  return together(quotation, texts) ?? (near && distance <= ALIKE ? near : stray(quotation, texts));
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
    return isOneParagraph(cut)
      ? { kind: 'cut', parts: cut, marked: false }
      : { kind: 'spliced', parts: cut, fragments: [] };
  const spliced = bestParts(ofOne.map((found) => found?.parts));
  if (spliced) return { kind: 'spliced', parts: spliced, fragments: [] };
  const matches = longestMatches(quotation, texts);
  const spans = cover(quotation, matches);
  return spans && { kind: 'spliced', parts: coveredParts(quotation, spans, matches), fragments: [] };
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
