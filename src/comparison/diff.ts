import type { Span } from '../script/index.ts';
import type { NormalForm } from './normal-form.ts';
import { slideEdits, type Tokenised } from './slide.ts';
import type { Vocabulary } from './terms.ts';
import { tokensOf } from './tokens.ts';
import { wordEdits } from './word-edits.ts';

/**
 * A stretch of two texts. The `a` spans of all segments tile the first text, the `b` spans the second; `delete` has an
 * empty `b`, `insert` an empty `a`. In an `equal` segment the texts may still differ in punctuation, glyphs and script wording.
 */
export interface DiffSegment {
  op: 'equal' | 'delete' | 'insert';
  a: Span;
  b: Span;
}

/** What `diffRendered` is told besides the texts. */
export interface DiffOptions {
  /** Stretches of the first text that are names, kept whole. */
  aNames?: readonly Span[];
  bNames?: readonly Span[];
  /** Wording that differs by script only and is no change; give it where the texts were issued in different scripts. */
  vocabulary?: Vocabulary;
}

/** Compares two texts word by word; see {@link createDiff}. */
export type Diff = (aText: string, bText: string, options?: DiffOptions) => DiffSegment[];

/**
 * Makes what compares two texts word by word, as they are shown: in one script, or each as issued. Words are project
 * tokens (whole numbers, Latin words, segmented Chinese words, names); punctuation, spaces and glyphs never count as
 * changes.
 */
export function createDiff(normalForm: NormalForm): Diff {
  return (aText, bText, options = {}) => {
    const a = tokensOf(normalForm(aText, options.vocabulary), options.aNames);
    const b = tokensOf(normalForm(bText, options.vocabulary), options.bNames);
    return segmentsOf({ text: aText, tokens: a }, { text: bText, tokens: b });
  };
}

function segmentsOf(a: Tokenised, b: Tokenised): DiffSegment[] {
  let aAt = 0;
  let bAt = 0;
  const segments = slideEdits(wordEdits(a.tokens, b.tokens), a, b).map((edit): DiffSegment => {
    const aEnd = edit.op === 'insert' ? aAt : edgeAfter(a, edit.a.end, edit.op);
    const bEnd = edit.op === 'delete' ? bAt : edgeAfter(b, edit.b.end, edit.op);
    const segment = { op: edit.op, a: { start: aAt, end: aEnd }, b: { start: bAt, end: bEnd } };
    aAt = aEnd;
    bAt = bEnd;
    return segment;
  });
  // A text without a word is punctuation, which is never a change.
  if (aAt < a.text.length || bAt < b.text.length) {
    const rest = { a: { start: aAt, end: a.text.length }, b: { start: bAt, end: b.text.length } };
    segments.push({ op: 'equal', ...rest });
  }
  return shareMarks(segments, a.text, b.text);
}

const MARKS = /^[\p{P}\s]*/u;

/** Marks with which both a deletion and the insertion after it begin, or end, are part of what is equal around them. */
function shareMarks(segments: DiffSegment[], aText: string, bText: string): DiffSegment[] {
  segments.forEach((gone, i) => {
    const come = segments[i + 1];
    if (gone.op !== 'delete' || come?.op !== 'insert') return;
    const before = segments[i - 1];
    const after = segments[i + 2];
    const a = aText.slice(gone.a.start, gone.a.end);
    const b = bText.slice(come.b.start, come.b.end);
    const head = before ? sharedHead(MARKS.exec(a)?.[0] ?? '', MARKS.exec(b)?.[0] ?? '') : 0;
    const turned = (text: string) => MARKS.exec([...text.slice(head)].reverse().join(''))?.[0] ?? '';
    const tail = sharedHead(turned(a), turned(b));
    const aSpan = { start: gone.a.start + head, end: gone.a.end - tail };
    const bSpan = { start: come.b.start + head, end: come.b.end - tail };
    if (before) {
      before.a.end = aSpan.start;
      before.b.end = bSpan.start;
    }
    if (after) {
      after.a.start = aSpan.end;
      after.b.start = bSpan.end;
    } else if (tail > 0) {
      segments.push({
        op: 'equal',
        a: { start: aSpan.end, end: gone.a.end },
        b: { start: bSpan.end, end: come.b.end },
      });
    }
    segments[i] = { op: 'delete', a: aSpan, b: { start: bSpan.start, end: bSpan.start } };
    segments[i + 1] = { op: 'insert', a: { start: aSpan.end, end: aSpan.end }, b: bSpan };
  });
  return segments;
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Where a segment that ends before token `index` ends in the text: closing marks stay with it, opening ones go with
 * what follows, and a space beside a change belongs to what is equal.
 */
function edgeAfter({ text, tokens }: Tokenised, index: number, op: DiffSegment['op']): number {
  if (index === tokens.length) return text.length;
  const from = tokens[index - 1]?.end ?? 0;
  const to = tokens[index]?.start ?? text.length;
  const follows = op === 'equal' ? /(?:[\p{Ps}\p{Pi}]\s*)*$/u : /[\p{Ps}\p{Pi}\s]*$/u;
  return to - (follows.exec(text.slice(from, to))?.[0].length ?? 0);
}
