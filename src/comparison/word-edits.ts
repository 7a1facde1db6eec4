import type { Span } from '../script/index.ts';
import { type Edit, editsOf } from './lcs.ts';
import type { Token } from './tokens.ts';

/** Longest equal stretch, in characters of normal form, that is taken into the changes on both sides of it. */
const CHAFF = 1;

/** The edits of two token sequences, without changes that only the cutting into words made. */
export function wordEdits(a: readonly Token[], b: readonly Token[]): Edit[] {
  return joinEqual(withoutChaff(undoCuts(editsOf(a, b), a, b), a));
}

/** A deletion and an insertion of the same characters, cut into words differently, are equal. */
function undoCuts(edits: readonly Edit[], a: readonly Token[], b: readonly Token[]): Edit[] {
  const result: Edit[] = [];
  for (let i = 0; i < edits.length; i += 1) {
    const edit = edits[i] as Edit;
    const next = edits[i + 1];
    if (edit.op === 'delete' && next?.op === 'insert' && keyOf(a, edit.a) === keyOf(b, next.b)) {
      result.push({ op: 'equal', a: edit.a, b: next.b });
      i += 1;
    } else result.push(edit);
  }
  return result;
}

/** Takes an equal particle between changes on both sides into them: 「的」 alone keeps nothing together. */
function withoutChaff(edits: readonly Edit[], a: readonly Token[]): Edit[] {
  const result: Edit[] = [];
  edits.forEach((edit, i) => {
    const inner = i > 0 && i < edits.length - 1;
    const short = keyOf(a, edit.a).length <= CHAFF && !/\d/.test(keyOf(a, edit.a));
    if (edit.op !== 'equal' || !inner || !short || !changesBothSides(edits, i)) result.push(edit);
    else {
      result.push({ op: 'delete', a: edit.a, b: { start: edit.b.start, end: edit.b.start } });
      result.push({ op: 'insert', a: { start: edit.a.end, end: edit.a.end }, b: edit.b });
    }
  });
  return regroup(result);
}

/** True where both texts have changes before the edit and after it. */
function changesBothSides(edits: readonly Edit[], i: number): boolean {
  const ops = (from: number, step: number) => {
    const found = new Set<string>();
    for (let k = from; edits[k] && edits[k]?.op !== 'equal'; k += step) found.add((edits[k] as Edit).op);
    return found.size;
  };
  return ops(i - 1, -1) === 2 && ops(i + 1, 1) === 2;
}

/** Brings runs of changes to one deletion and one insertion. */
function regroup(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (let i = 0; i < edits.length; ) {
    const first = edits[i] as Edit;
    if (first.op === 'equal') {
      result.push(first);
      i += 1;
      continue;
    }
    let end = i;
    while (edits[end] && edits[end]?.op !== 'equal') end += 1;
    const last = edits[end - 1] as Edit;
    const a = { start: first.a.start, end: last.a.end };
    const b = { start: first.b.start, end: last.b.end };
    if (a.start < a.end) result.push({ op: 'delete', a, b: { start: b.start, end: b.start } });
    if (b.start < b.end) result.push({ op: 'insert', a: { start: a.end, end: a.end }, b });
    i = end;
  }
  return result;
}

function joinEqual(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (last?.op === 'equal' && edit.op === 'equal') {
      last.a = { start: last.a.start, end: edit.a.end };
      last.b = { start: last.b.start, end: edit.b.end };
    } else result.push({ ...edit });
  }
  return result;
}

function keyOf(tokens: readonly Token[], { start, end }: Span): string {
  let key = '';
  for (let i = start; i < end; i += 1) key += tokens[i]?.key ?? '';
  return key;
}
