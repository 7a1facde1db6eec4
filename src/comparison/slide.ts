import type { Edit } from './lcs.ts';
import type { Token } from './tokens.ts';

/** A text with its tokens. */
export interface Tokenised {
  text: string;
  tokens: readonly Token[];
}

/**
 * Moves insertions and deletions that could as well stand a few words to the left or right to where a reader would
 * put them: of 公司（包括租戶及培育公司）提供, the bracket is new and not 公司（包括租戶及培育. What is equal stays equal.
 */
export function slideEdits(edits: readonly Edit[], a: Tokenised, b: Tokenised): Edit[] {
  const slid = edits.map((edit) => ({ op: edit.op, a: { ...edit.a }, b: { ...edit.b } }));
  for (let i = 1; i < slid.length; i++) {
    const before = slid[i - 1];
    const edit = slid[i];
    const after = slid[i + 1];
    if (!before || !edit || before.op !== 'equal' || edit.op === 'equal') continue;
    if (after && after.op !== 'equal') continue;
    const [own, side] = edit.op === 'insert' ? (['b', b] as const) : (['a', a] as const);
    const room = {
      left: before[own].end - before[own].start,
      right: after ? after[own].end - after[own].start : 0,
    };
    const shift = bestShift(side, edit[own], room);
    if (shift === 0) continue;
    for (const each of ['a', 'b'] as const) {
      before[each].end += shift;
      edit[each].start += shift;
      edit[each].end += shift;
      if (after) after[each].start += shift;
    }
    if (!after)
      slid.push({ op: 'equal', a: { ...edit.a, start: edit.a.end }, b: { ...edit.b, start: edit.b.end } });
  }
  return slid.filter(
    ({ op, a: aSpan, b: bSpan }) => op !== 'equal' || aSpan.end > aSpan.start || bSpan.end > bSpan.start,
  );
}

/** The shift, in tokens, that puts the run's edges at the clearest marks; 0 where none is better than it is. */
function bestShift(side: Tokenised, run: Edit['a'], room: { left: number; right: number }): number {
  const key = (index: number) => side.tokens[index]?.key;
  let best = 0;
  let clearest = clearness(side, run.start, run.end);
  const consider = (shift: number) => {
    const here = clearness(side, run.start + shift, run.end + shift);
    if (here <= clearest) return;
    best = shift;
    clearest = here;
  };
  for (let n = 1; n < room.left && key(run.start - n) === key(run.end - n); n++) consider(-n);
  for (let n = 1; n < room.right && key(run.start + n - 1) === key(run.end + n - 1); n++) consider(n);
  return best;
}

const OPENING = /[\p{Ps}\p{Pi}]\s*$/u;
const CLOSING = /^\s*[\p{Pe}\p{Pf}]/u;
const MARK_BEFORE = /[\p{P}\n]\s*$/u;
const MARK_AFTER = /^\s*\p{P}/u;

/** How clearly a run stands for itself: between brackets best, between other marks well. */
function clearness({ text, tokens }: Tokenised, start: number, end: number): number {
  const before = text.slice(tokens[start - 1]?.end ?? 0, tokens[start]?.start ?? text.length);
  const after = text.slice(tokens[end - 1]?.end ?? 0, tokens[end]?.start ?? text.length);
  const bracketed = OPENING.test(before) && CLOSING.test(after);
  if (bracketed) return 3;
  // A bracket that only opens, or only closes, inside the run is worse than no mark at all.
  if (OPENING.test(before) || CLOSING.test(after)) return 0;
  return 1 + (MARK_BEFORE.test(before) ? 0.5 : 0) + (MARK_AFTER.test(after) ? 0.5 : 0);
}
