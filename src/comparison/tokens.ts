import type { Span } from '../script/index.ts';
import type { NormalText } from './normal-form.ts';

/** A word of a text: a whole number, a Latin word, a segmented Chinese word, or a name kept whole. */
export interface Token extends Span {
  /** Normal form; tokens of equal key are the same word. */
  key: string;
  /** True for a name kept whole. */
  isName: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)*/y;
const LATIN = /[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}\d@&]*/uy;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a normal text into project tokens. Offsets are those of the text it was made from.
 *
 * @param names Stretches of the original text that are names and stay whole.
 */
export function tokensOf(normal: NormalText, names: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  const { text, starts, ends, breaks } = normal;
  const whole = nameRanges(normal, names);
  let run = 0;
  const token = (from: number, to: number, isName = false) => {
    tokens.push({ key: text.slice(from, to), start: starts[from] ?? 0, end: ends[to - 1] ?? 0, isName });
  };
  const flush = (to: number) => {
    if (run < to) for (const [from, end] of words(normal, run, to)) token(from, end);
  };
  for (let at = 0; at < text.length; ) {
    const end = whole.get(at) ?? wordEnd(text, at, breaks);
    if (breaks[at] && run < at) {
      flush(at);
      run = at;
    }
    if (end === undefined) {
      at += 1;
      continue;
    }
    flush(at);
    token(at, end, whole.has(at));
    at = end;
    run = end;
  }
  flush(text.length);
  return tokens;
}

/** Where a number or Latin word that begins here ends. */
function wordEnd(text: string, at: number, breaks: readonly boolean[]): number | undefined {
  for (const pattern of [NUMBER, LATIN]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    let end = at + match[0].length;
    for (let i = at + 1; i < end; i += 1) if (breaks[i]) end = i;
    return end;
  }
  return undefined;
}

/** Words of a stretch of Han, moved off the inside of replaced terms. */
function* words({ text, inside }: NormalText, from: number, to: number): Generator<[number, number]> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  let start = from;
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    const end = from + index + segment.length;
    if (inside[end] && end < to) continue;
    yield [start, end];
    start = end;
  }
  if (start < to) yield [start, to];
}

function nameRanges({ starts, ends, inside }: NormalText, names: readonly Span[]): Map<number, number> {
  const ranges = new Map<number, number>();
  let at = 0;
  for (const { start, end } of names) {
    while (at < starts.length && (starts[at] ?? 0) < start) at += 1;
    let to = at;
    while (to < ends.length && (ends[to] ?? 0) <= end) to += 1;
    if (to > at && !inside[at] && !inside[to]) ranges.set(at, to);
  }
  return ranges;
}
