import type { Span } from '../script/browser.ts';
import { bestParts, byEdition, inOrder } from './in-order.ts';
import { partOf } from './place.ts';
import { type Quotation, statedParts } from './quotation.ts';
import { type RunningText, sourceSpan } from './running-text.ts';
import type { Part, Verdict } from './types.ts';
import { occurrences } from './words.ts';

/** A shorter part of a quotation, in characters of normal form, stands in any text and proves nothing. */
const TELLING = 4;

/** A shorter one has to be words of the text, and no piece of longer ones. */
const WORDS = 6;

/** A figure tells more than words do; 5 alone does not. */
const TELLING_FIGURE = 3;

/**
 * A quotation that says where something is left out (……) or put in (〔特區政府〕): a cut where its parts follow one
 * another in one paragraph, or in neighbours of one section; else spliced, where all that can be told apart from
 * chance stands somewhere.
 *
 * @param shortest the fewest characters all parts must have together
 */
export function statedVerdict(
  quotation: Quotation,
  texts: readonly RunningText[],
  shortest: number,
): Verdict | undefined {
  for (const insertions of [false, true]) {
    const stated = statedParts(quotation.text, insertions);
    const spans = stated.flatMap((part) => normalSpan(part, quotation.normal.starts));
    if (spans.length === 0 || (stated.length < 2 && !insertions)) continue;
    const kept = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    if (kept < shortest || (spans.length === 1 && kept === quotation.normal.text.length)) continue;
    const isCut = spans.every((span) => isTelling(quotation, span));
    const parts = bestParts(
      texts.flatMap((text) => (isCut && !text.headed ? [closeParts(quotation, spans, text)] : [])),
    );
    const whole = parts ?? (insertions ? unbroken(quotation, spans, texts) : undefined);
    if (whole) return { kind: 'cut', parts: whole, marked: true };
    const spliced = splicedParts(quotation, spans, texts);
    if (spliced) return spliced;
  }
  return undefined;
}

/** Parts one after another, each in the paragraph of the one before or in the next of its section. */
function closeParts(quotation: Quotation, spans: readonly Span[], text: RunningText): Part[] | undefined {
  let chains: Span[][] = [[]];
  for (const span of spans) {
    const places = placesOf(quotation, span, text);
    // Of all ways to a place the one that was there last is enough.
    chains = places.flatMap((place) => {
      const before = chains.findLast((chain) => follows(chain.at(-1), place, text));
      return before ? [[...before, place]] : [];
    });
  }
  return chains[0]?.map((found, at) => partOf(quotation, spans[at] as Span, text, found));
}

function follows(before: Span | undefined, place: Span, text: RunningText): boolean {
  if (!before) return true;
  if (place.start < before.end) return false;
  const paragraph = (at: number) => {
    const source = text.normal.starts[at] ?? 0;
    return text.spans.findIndex(({ end }) => source < end);
  };
  const [from, to] = [paragraph(before.end - 1), paragraph(place.start)];
  return to - from <= 1 && text.passages[from]?.section === text.passages[to]?.section;
}

/** The parts as one stretch, where nothing is left out and something put in. */
function unbroken(
  quotation: Quotation,
  spans: readonly Span[],
  texts: readonly RunningText[],
): Part[] | undefined {
  const words = spans.map(({ start, end }) => quotation.normal.text.slice(start, end));
  return bestParts(
    texts.map((text) => {
      const [found] = text.headed ? [] : occurrences(text, words.join(''));
      let at = found?.start ?? 0;
      return (
        found &&
        spans.map((span) => {
          const start = at;
          at += span.end - span.start;
          return partOf(quotation, span, text, { start, end: at });
        })
      );
    }),
  );
}

/** Parts that stand apart, or are too short to say where they are from. */
function splicedParts(
  quotation: Quotation,
  spans: readonly Span[],
  texts: readonly RunningText[],
): Verdict | undefined {
  const parts: Part[] = [];
  const fragments: string[] = [];
  const editions = byEdition(texts);
  const inOne = bestParts(
    editions.map((own) => (spans.length > 1 ? inOrder(quotation, spans, own) : undefined)),
  );
  for (const span of spans) {
    const long = isTelling(quotation, span);
    const { start, end } = sourceSpan(quotation.normal, span);
    if (!long) fragments.push(quotation.text.slice(start, end));
    const found =
      inOne?.find((part) => part.span.start === start) ??
      bestParts(editions.map((own) => inOrder(quotation, [span], own)))?.[0];
    // Words that stand nowhere are no splice.
    if (!found) return undefined;
    if (long || isOfWords(quotation, span, texts)) parts.push(found);
  }
  return { kind: 'spliced', parts, fragments };
}

/** Says a part where it is from? */
function isTelling({ normal, figures }: Quotation, span: Span): boolean {
  const length = span.end - span.start;
  if (length >= TELLING) return true;
  const { start, end } = sourceSpan(normal, span);
  return length >= TELLING_FIGURE && figures.some((figure) => start <= figure.start && figure.end <= end);
}

const isOfWords = (quotation: Quotation, span: Span, texts: readonly RunningText[]) =>
  texts.some((text) => placesOf(quotation, span, text).length > 0);

/** Where a part stands; a short one where it is words of the text. */
function placesOf(quotation: Quotation, span: Span, text: RunningText): Span[] {
  const found = occurrences(text, quotation.normal.text.slice(span.start, span.end));
  if (span.end - span.start >= WORDS || found.length === 0) return found;
  const edges = edgesOf(text);
  return found.filter((place) => {
    const { start, end } = sourceSpan(text.normal, place);
    return edges.has(start) && edges.has(end);
  });
}

let segmenter: Intl.Segmenter | undefined;
const EDGES = new WeakMap<RunningText, Set<number>>();

/** Where words of a text begin and end; both sides of every figure are such places. */
function edgesOf(text: RunningText): Set<number> {
  let edges = EDGES.get(text);
  if (edges) return edges;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  edges = new Set(text.figures.flatMap(({ start, end }) => [start, end]));
  for (const { index, segment } of segmenter.segment(text.text)) edges.add(index).add(index + segment.length);
  EDGES.set(text, edges);
  return edges;
}

/** A stretch of a text as a stretch of its normal form. */
function normalSpan({ start, end }: Span, starts: readonly number[]): Span[] {
  const first = starts.findIndex((at) => at >= start);
  const after = starts.findIndex((at) => at >= end);
  const last = after < 0 ? starts.length : after;
  return first < 0 || first >= last ? [] : [{ start: first, end: last }];
}
