import type { DiffSegment } from '../comparison/browser.ts';
import { type ValueSpan, valuesIn } from '../figures/browser.ts';
import type { Span } from '../script/browser.ts';
import type { Run, WordChange } from './types.ts';

/** What a number counts, as far as it is said with it: 1,925 萬個, 4.3 億美元, 30%. */
const MEASURE = /^\s*(?:%|‰|個百分點|个百分点|[美港]元|億?元|[元個个家間间項项名人宗份倍年月日次種种])/u;

/** One side of a comparison: the words, and which stretch of them differs. */
interface Side {
  text: string;
  span: Span;
}

/** Each run of a text, changed or not. */
export function runsOf(text: string, segments: readonly DiffSegment[], side: 'a' | 'b'): Run[] {
  const op = side === 'a' ? 'delete' : 'insert';
  const runs: Run[] = [];
  for (const segment of segments) {
    const { start, end } = segment[side];
    if (start === end) continue;
    const changed = segment.op === op;
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += text.slice(start, end);
    else runs.push({ text: text.slice(start, end), changed });
  }
  return runs;
}

/** What differs, word by word; where it is a number, the whole number with what it counts. */
export function wordChanges(quoted: string, issued: string, segments: readonly DiffSegment[]): WordChange[] {
  const changes: WordChange[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i] as DiffSegment;
    if (segment.op === 'equal') continue;
    const next = segments[i + 1];
    const paired = next && next.op !== 'equal' && next.op !== segment.op;
    const a = { text: quoted, span: { start: segment.a.start, end: paired ? next.a.end : segment.a.end } };
    const b = { text: issued, span: { start: segment.b.start, end: paired ? next.b.end : segment.b.end } };
    if (paired) i += 1;
    changes.push(wordChange(a, b));
  }
  return changes;
}

function wordChange(a: Side, b: Side): WordChange {
  const [number, other] = [valueAt(a), valueAt(b)];
  const figure =
    number && other
      ? number.value === other.value && number.kind === other.kind
        ? 'same-value'
        : 'other-value'
      : undefined;
  const words = (side: Side, value: ValueSpan | undefined) =>
    (figure && value ? withMeasure(side, value) : side.text.slice(side.span.start, side.span.end)).trim();
  return { quoted: words(a, number), issued: words(b, other), figure };
}

/** The number that a changed stretch is, or is a part of. */
function valueAt({ text, span }: Side): ValueSpan | undefined {
  return valuesIn(text).find(({ start, end }) => start < span.end && span.start < end);
}

function withMeasure({ text, span }: Side, value: ValueSpan): string {
  const start = Math.min(span.start, value.start);
  const end = Math.max(span.end, value.end);
  return text.slice(start, end) + (MEASURE.exec(text.slice(end))?.[0] ?? '');
}
