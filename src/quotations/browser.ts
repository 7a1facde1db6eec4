/** What the browser takes of this room: all of it. */
export { findCandidates } from './candidates.ts';
export { COLOPHON, misprintsIn, outsidePassages, type SheetNotes, TITLE } from './outside.ts';
export type { Loose, Part, Place, Run, Verdict, WordChange } from './types.ts';
export { LONGEST, SHORTEST, verify } from './verify.ts';
