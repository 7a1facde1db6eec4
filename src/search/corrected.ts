/** A slip of the source in a text: where it stands, and the editor's note. */
export interface Slip {
  start: number;
  end: number;
  note: string;
}

const SHOULD_BE = /[應应][為为][「“]([^」”]+)[」”]/;
const CLAUSE = /[，。；：、！？]/;

/**
 * The clauses of a text with its annotated slips put right, where a note says how (`應為「港鐵站」`): whoever searches for
 * the right words finds the paragraph too.
 */
export function correctedClauses({ text, sic }: { text: string; sic: readonly Slip[] }): string[] {
  return sic.flatMap(({ start, end, note }) => {
    const right = SHOULD_BE.exec(note)?.[1];
    if (right === undefined) return [];
    const before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
    const after = text.slice(end).split(CLAUSE)[0] ?? '';
    return [before + right + after];
  });
}
