import type { PdfPage, Segment } from './page.ts';
import { bodySizeOf } from './sizes.ts';

const PAGE_NUMBER =
  /^(?:[-–—]\s*)?(?:第\s*|P(?:age|\.)?\s*)?\d{1,3}(?:\s*[頁页])?(?:\s*[，,、]?\s*(?:\/|of|共)\s*\d{1,3}(?:\s*[頁页])?)?(?:\s*[-–—])?$/iu;
/** Heads and feet stand in this share of a page's height, from the top and from the bottom. */
const MARGIN = 0.14;

interface Placed {
  segment: Segment;
  page: number;
  /** All segments of its page. */
  others: readonly Segment[];
  /** Distance from the nearer edge, negative at the bottom. */
  at: number;
}

/**
 * Segments that belong to the page: what stands in the margin at the same place, with the same words, on more than
 * one page (numbers in it may count up with the pages), and page numbers by themselves in the margin.
 *
 * @param pages each with its segments
 */
export function findFurniture(
  pages: readonly { page: PdfPage; segments: readonly Segment[] }[],
): Set<Segment> {
  const placed = pages.flatMap(({ page, segments }) => marginSegments(page, segments));
  const found = new Set<Segment>();
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    if (!mayBeHead(one.segment.text)) continue;
    const key = one.segment.text.replace(/\s+/gu, '').replace(/\d+/gu, '#');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    for (const one of group) {
      const others = group.filter(({ page, at }) => page !== one.page && Math.abs(at - one.at) < 6);
      if (others.some((other) => agree(one, other))) found.add(one.segment);
    }
  }
  // A document of one page, or a number that has no like on another page.
  for (const { segment, page } of placed) {
    if (!PAGE_NUMBER.test(segment.text.trim())) continue;
    const number = Number(/\d+/u.exec(segment.text)?.[0]);
    if (number === page || /[-–—頁页/]|page|of/iu.test(segment.text)) found.add(segment);
  }
  return withCompany(placed, found);
}

/**
 * With what stands in small print at the height of other furniture, on its own page or another: the head of even
 * pages, where only one is even, and what stands beside a page number.
 */
function withCompany(placed: readonly Placed[], found: ReadonlySet<Segment>): Set<Segment> {
  const body = bodySizeOf(placed.flatMap(({ others }) => [...others]));
  const known = placed.filter(({ segment }) => found.has(segment));
  const more = placed.filter(
    ({ segment, at }) =>
      segment.size < 0.92 * body &&
      mayBeHead(segment.text) &&
      known.some((other) => Math.abs(other.at - at) < 3),
  );
  return new Set([...found, ...more.map(({ segment }) => segment)]);
}

/** What ends as a sentence or a part of one does is text. */
function mayBeHead(text: string): boolean {
  return !/[。，、；：]$/u.test(text.trim());
}

/** Whether the numbers of two heads are the same, or go up with the pages. */
function agree(one: Placed, other: Placed): boolean {
  const numbers = (text: string): number[] => (text.match(/\d+/gu) ?? []).map(Number);
  const [left, right] = [numbers(one.segment.text), numbers(other.segment.text)];
  const step = one.page - other.page;
  return left.every((number, index) => {
    const difference = number - (right[index] ?? Number.NaN);
    return difference === 0 || difference === step;
  });
}

/** The outermost lines at the head and foot of a page; what stands among the text's own lines is none. */
function marginSegments({ number, height }: PdfPage, segments: readonly Segment[]): Placed[] {
  const body = bodySizeOf(segments);
  const placed: Placed[] = [];
  const take = (ordered: readonly Segment[], distance: (segment: Segment) => number, sign: 1 | -1): void => {
    const levels: number[] = [];
    for (const segment of ordered) {
      const at = distance(segment);
      if (at > MARGIN * height) break;
      if (!levels.some((level) => Math.abs(level - at) < 3)) levels.push(at);
      if (levels.length > 3) break;
      // The title of the first page is big.
      if (number === 1 && sign === 1 && segment.size > 1.25 * body) continue;
      placed.push({ segment, page: number, others: segments, at: sign * at });
    }
  };
  take(segments, ({ y }) => y, 1);
  take([...segments].reverse(), ({ y }) => height - y, -1);
  return placed;
}
