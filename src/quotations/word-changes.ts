import type { DiffSegment } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';
import { type Figure, isBrokenOff, MEASURE } from './figures.ts';
import type { Run, WordChange } from './types.ts';

/** One side of a comparison: the words with their figures, and which stretch of them differs. */
interface Side {
  text: string;
  figures: readonly Figure[];
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

/**
 * What differs, word by word; where it is a figure, the whole figure with what it counts.
 * @param segments their difference, with figures kept whole
 */
export function wordChanges(
  quoted: Omit<Side, 'span'>,
  issued: Omit<Side, 'span'>,
  segments: readonly DiffSegment[],
): WordChange[] {
  const changes: WordChange[] = [];
  for (let i = 0; i < segments.length; i += 1) {
    const segment = segments[i] as DiffSegment;
    if (segment.op === 'equal') continue;
    const next = segments[i + 1];
    const paired = next && next.op !== 'equal' && next.op !== segment.op;
    const a = { start: segment.a.start, end: paired ? next.a.end : segment.a.end };
    const b = { start: segment.b.start, end: paired ? next.b.end : segment.b.end };
    if (paired) i += 1;
    changes.push(...changesOf({ ...quoted, span: a }, { ...issued, span: b }));
  }
  return changes;
}

/** One figure for another is a change of its own, beside the words that differ before and after it. */
function changesOf(a: Side, b: Side): WordChange[] {
  const [own, others] = [figuresOf(a), figuresOf(b)];
  const [figure, other] = [own[0], others[0]];
  if (!figure || !other || own.length > 1 || others.length > 1) {
    const differ = own.length > 0 && others.length > 0 && keysOf(own) !== keysOf(others);
    return [{ quoted: slice(a), issued: slice(b), figure: differ ? 'other-value' : undefined }];
  }
  const words = (from: 'start' | 'end') => {
    const part = ({ span }: Side, { start, end }: Figure) =>
      from === 'start' ? { start: span.start, end: start } : { start: end, end: span.end };
    const quoted = slice({ ...a, span: part(a, figure) });
    const issued = slice({ ...b, span: part(b, other) });
    return bare(quoted) === bare(issued) ? [] : [{ quoted, issued, figure: undefined }];
  };
  const after = words('end');
  return [...words('start'), figureChange(a, figure, b, other, after.length === 0), ...after];
}

function figureChange(a: Side, figure: Figure, b: Side, other: Figure, measured: boolean): WordChange {
  const [quoted, issued] = [whole(a, figure, measured), whole(b, other, measured)];
  if (figure.key === other.key) return { quoted, issued, figure: 'same-value' };
  return { quoted, issued, figure: isBrokenOff(a.text, figure, b.text, other) ? 'cut' : 'other-value' };
}

const bare = (text: string) => text.replace(/[\s\p{P}]/gu, '');
const slice = ({ text, span }: Side) => text.slice(span.start, span.end).trim();
const keysOf = (figures: readonly Figure[]) => figures.map(({ key }) => key).join();

function figuresOf({ figures, span }: Side): Figure[] {
  return figures.filter(({ start, end }) => start < span.end && span.start < end);
}

function whole({ text }: Side, { start, end }: Figure, measured: boolean): string {
  return text.slice(start, end) + (measured ? (MEASURE.exec(text.slice(end))?.[0] ?? '') : '');
}
