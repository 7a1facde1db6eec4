import type { CorrectedSlip } from './catalog.ts';

/** A slip of the source in a text: where it stands, and the editor's note. */
export interface Slip {
  start: number;
  end: number;
  note: string;
}

const SHOULD_BE = /[應应][為为][「“]([^」”]+)[」”]/;
const CLAUSE = /[，。；：、！？]/;

/** The annotated slips whose note says what is right (`應為「港鐵站」`), with that. */
export function slipsOf({ text, sic }: { text: string; sic: readonly Slip[] }): CorrectedSlip[] {
  return sic.flatMap(({ start, end, note }): CorrectedSlip[] => {
    const right = SHOULD_BE.exec(note)?.[1];
    return right === undefined || end > text.length ? [] : [[start, end, right]];
  });
}

/**
 * The clauses of a text with its slips put right, one by one: whoever searches for the right words finds the paragraph
 * too.
 */
export function correctedClauses(block: { text: string; sic: readonly Slip[] }): string[] {
  return slipsOf(block).map(([start, end, right]) => {
    const before = block.text.slice(0, start).split(CLAUSE).at(-1) ?? '';
    const after = block.text.slice(end).split(CLAUSE)[0] ?? '';
    return before + right + after;
  });
}
