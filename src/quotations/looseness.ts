import type { NormalText } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';
import { LOOSE, type Loose } from './types.ts';

/** A stretch of a normal text, with the text it was made from. */
export interface Stretch {
  text: string;
  normal: NormalText;
  span: Span;
}

const wide = (text: string) => text.normalize('NFKC');

/**
 * How two stretches of one normal form differ as they are written. What stands before the first word and after the
 * last does not count: there a quotation has its quotation marks.
 */
export function loosenessOf(a: Stretch, b: Stretch): Loose[] {
  const found = new Set<Loose>();
  const length = a.span.end - a.span.start;
  for (let i = 0; i < length; i += 1) {
    compareCharacters(characterAt(a, i), characterAt(b, i), found);
    if (i > 0) compareGaps(gapBefore(a, i), gapBefore(b, i), found);
  }
  return LOOSE.filter((each) => found.has(each));
}

function compareCharacters(a: string, b: string, found: Set<Loose>): void {
  if (a === b) return;
  if (wide(a) === wide(b)) found.add('width');
  else if (wide(a).toLowerCase() === wide(b).toLowerCase()) found.add('case');
  else found.add('script');
}

function compareGaps(a: string, b: string, found: Set<Loose>): void {
  if (a === b) return;
  const bare = (gap: string) => gap.replace(/\s+/gu, '');
  // A new paragraph is told by the paragraphs that are named.
  if (bare(a) === bare(b)) {
    if (!b.includes('\n')) found.add('space');
  } else if (bare(wide(a)) === bare(wide(b))) found.add('width');
  else found.add('punctuation');
}

function characterAt({ text, normal, span }: Stretch, i: number): string {
  return text.slice(normal.starts[span.start + i] ?? 0, normal.ends[span.start + i] ?? 0);
}

function gapBefore({ text, normal, span }: Stretch, i: number): string {
  const at = span.start + i;
  return text.slice(normal.ends[at - 1] ?? 0, Math.max(normal.ends[at - 1] ?? 0, normal.starts[at] ?? 0));
}
