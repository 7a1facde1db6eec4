import { type DiffSegment, diffRendered, type Vocabulary } from '../comparison/index.ts';
import { escapeHtml, textHtml } from '../renditions/index.ts';
import type { Span } from '../script/index.ts';

/** A text with the names in it, which a change never cuts. */
export interface NamedText {
  text: string;
  names: readonly Span[];
}

/** The words that say a change to those who cannot see it. */
export interface ChangeWords {
  deleted: string;
  inserted: string;
}

/** Keeps texts of several blocks apart while they are compared as one. */
const BORDER = '\n';

/**
 * Compares the blocks of a group word by word and marks what was taken out of the older ones and put into the newer
 * ones. Several blocks are compared as one text, in the order in which most stays the same, so that words that went
 * from one block to another are no change.
 *
 * @returns the HTML of each block's text, in order
 */
export function diffHtml(
  a: readonly NamedText[],
  b: readonly NamedText[],
  words: ChangeWords,
  vocabulary?: Vocabulary,
): { a: string[]; b: string[] } {
  // The side with more blocks is put in order; with as many, the newer one.
  const [orderA, orderB] =
    a.length > b.length ? [ordersOf(a), [[...b.keys()]]] : [[[...a.keys()]], ordersOf(b)];
  let best:
    | { a: number[]; b: number[]; left: Joined; right: Joined; segments: DiffSegment[]; kept: number }
    | undefined;
  for (const inA of orderA) {
    for (const inB of orderB) {
      const left = joined(inA.flatMap((index) => a[index] ?? []));
      const right = joined(inB.flatMap((index) => b[index] ?? []));
      const segments = diffRendered(left.text, right.text, {
        aNames: left.names,
        bNames: right.names,
        ...(vocabulary && { vocabulary }),
      });
      const kept = spansOf(segments, 'equal', 'a').reduce((sum, { start, end }) => sum + end - start, 0);
      if (kept > (best?.kept ?? -1)) best = { a: inA, b: inB, left, right, segments, kept };
    }
  }
  if (!best) return { a: [], b: [] };
  const { left, right, segments } = best;
  const [gone, come] = [spansOf(segments, 'delete', 'a'), spansOf(segments, 'insert', 'b')];
  return {
    a: backInOrder(
      best.a,
      left.blocks.map((block) => marked(left.text, block, gone, 'del', words.deleted)),
    ),
    b: backInOrder(
      best.b,
      right.blocks.map((block) => marked(right.text, block, come, 'ins', words.inserted)),
    ),
  };
}

type Joined = ReturnType<typeof joined>;

/** Beyond so many blocks their own order must do. */
const MOST = 4;

/** All orders of some blocks, their own first. */
function ordersOf(blocks: readonly unknown[]): number[][] {
  const own = [...blocks.keys()];
  if (own.length > MOST) return [own];
  const orders = (rest: readonly number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((first) =>
          orders(rest.filter((each) => each !== first)).map((more) => [first, ...more]),
        );
  return orders(own);
}

function backInOrder(order: readonly number[], html: readonly string[]): string[] {
  return order.map((_, index) => html[order.indexOf(index)] ?? '');
}

function joined(texts: readonly NamedText[]): { text: string; names: Span[]; blocks: Span[] } {
  const names: Span[] = [];
  const blocks: Span[] = [];
  let start = 0;
  for (const { text, names: own } of texts) {
    for (const name of own) names.push({ start: start + name.start, end: start + name.end });
    blocks.push({ start, end: start + text.length });
    start += text.length + BORDER.length;
  }
  return { text: texts.map(({ text }) => text).join(BORDER), names, blocks };
}

function spansOf(segments: readonly DiffSegment[], op: DiffSegment['op'], side: 'a' | 'b'): Span[] {
  return segments.filter((segment) => segment.op === op).map((segment) => segment[side]);
}

function marked(
  text: string,
  block: Span,
  changes: readonly Span[],
  tag: 'del' | 'ins',
  word: string,
): string {
  let html = '';
  let at = block.start;
  for (const change of changes) {
    const [start, end] = trimmed(text, Math.max(change.start, block.start), Math.min(change.end, block.end));
    if (start >= end) continue;
    html += textHtml(text.slice(at, start)) + changeHtml(text.slice(start, end), tag, word);
    at = end;
  }
  return html + textHtml(text.slice(at, block.end));
}

/** A change begins and ends with a character that is seen. */
function trimmed(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (start < end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

/**
 * Marked words with what a screen reader says around them; that is not copied with the text. It stands in `<i>`, which the
 * style sheet hides inside a change: a class would be a twentieth of the page.
 */
function changeHtml(text: string, tag: 'del' | 'ins', word: string): string {
  const hidden = (said: string) => `<i>${escapeHtml(said)}</i>`;
  return `<${tag}>${hidden(`〔${word}：`)}${textHtml(text)}${hidden('〕')}</${tag}>`;
}
