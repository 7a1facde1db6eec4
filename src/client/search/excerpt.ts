/**
 * A stretch of the text around its first match, for short lists: cut at most so that the match is in it.
 * @param length characters kept, at most
 */
export function excerpt(
  text: string,
  marks: readonly { start: number; end: number }[],
  length: number,
): { text: string; marks: { start: number; end: number }[] } {
  const first = marks[0]?.start ?? 0;
  const start = text.length <= length || first < length / 2 ? 0 : Math.max(0, first - Math.floor(length / 3));
  const end = Math.min(text.length, start + length);
  const before = start > 0 ? '…' : '';
  const shift = start - before.length;
  return {
    text: before + text.slice(start, end) + (end < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - shift, end: mark.end - shift })),
  };
}
