/** A stretch of text in UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of the source and the stretch of the result it became. */
export interface Piece {
  start: number;
  end: number;
  resultStart: number;
  resultEnd: number;
}

/**
 * Sorts spans and joins those that touch or overlap.
 *
 * @param spans Spans in any order; empty ones are dropped.
 * @returns Disjoint spans in ascending order.
 */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * Carries spans over a conversion.
 *
 * Where lengths agree an offset keeps its place. Inside a piece whose length changed a character has no
 * counterpart, so a span grows to the whole piece; only where one span ends and another begins inside the same
 * piece, which would make them cross, is the piece shared out in proportion.
 *
 * @param spans Spans of the source text.
 * @param pieces Pieces whose length changed, ascending; everything between them has kept its length.
 * @returns The spans in offsets of the result, other fields kept; none is lost or empties.
 */
export function remapSpans<S extends Span>(spans: readonly S[], pieces: readonly Piece[]): S[] {
  const shared = new Set(pieces.filter((piece) => isShared(piece, spans)));
  return spans.map((span) => {
    if (span.start === span.end) {
      const at = remapOffset(span.start, pieces, 'start', shared);
      return { ...span, start: at, end: at };
    }
    const start = remapOffset(span.start, pieces, 'start', shared);
    const end = remapOffset(span.end, pieces, 'end', shared);
    if (end > start) return { ...span, start, end };
    const piece = pieces.find((p) => p.start <= span.start && span.end <= p.end);
    return { ...span, start: piece?.resultStart ?? start, end: piece?.resultEnd ?? end };
  });
}

function isShared(piece: Piece, spans: readonly Span[]): boolean {
  const inside = (offset: number) => piece.start < offset && offset < piece.end;
  const ends = spans.filter((span) => span.start < span.end && inside(span.end)).map((span) => span.end);
  if (ends.length === 0) return false;
  const firstEnd = Math.min(...ends);
  return spans.some((span) => span.start < span.end && inside(span.start) && span.start >= firstEnd);
}

function remapOffset(
  offset: number,
  pieces: readonly Piece[],
  edge: 'start' | 'end',
  shared: ReadonlySet<Piece>,
): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const before = pieces[low - 1];
  const piece = pieces[low];
  if (!piece || offset <= piece.start) return before ? before.resultEnd + offset - before.end : offset;
  if (shared.has(piece)) {
    const ratio = (piece.resultEnd - piece.resultStart) / (piece.end - piece.start);
    return piece.resultStart + Math.round((offset - piece.start) * ratio);
  }
  return edge === 'start' ? piece.resultStart : piece.resultEnd;
}

/**
 * The way back: the offset in the source of an offset in the result.
 *
 * @param pieces Pieces whose length changed, ascending; inside one the offset is its start.
 */
export function sourceOffset(resultOffset: number, pieces: readonly Piece[]): number {
  let shift = 0;
  for (const piece of pieces) {
    if (resultOffset < piece.resultStart) break;
    if (resultOffset < piece.resultEnd) return piece.start;
    shift = piece.end - piece.resultEnd;
  }
  return resultOffset + shift;
}
