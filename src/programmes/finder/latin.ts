import type { Candidate, Reading } from './candidate.ts';

// A dot or plus (I·PARK, M+), a capital inside a word (mBridge, HKeMobility), an @ between words, or several words with capitals (Startup Genome).
const NAME =
  /[A-Z][A-Za-z]*·[A-Z][A-Za-z0-9]+|\b[A-Z]\+|[A-Za-z][A-Za-z0-9]*(?:[@/][A-Z][A-Za-z0-9]+)+|[A-Za-z0-9]*[a-z][A-Z][A-Za-z0-9]*|(?:[A-Z][a-z]+|[A-Z]{2,})(?: (?:[A-Z][a-z]+|[A-Z]{2,}))+/gu;
// Units and words of science that are written so.
const NO_NAME =
  /^(?:[a-z]+FLOPS|[kMGT]?(?:Wh?|Hz|bps|eV)|m?RNA|pH|PhD|MPhil|COVID|[kmc]m|[A-Z]{2,3} [A-Z]{2,3})$/u;

/** Names in Latin letters, as far as their capitals give them away. */
export function latinNames({ text }: Reading): Candidate[] {
  return [...text.matchAll(NAME)].flatMap((match): Candidate[] =>
    NO_NAME.test(match[0]) || text[match.index + match[0].length] === '.'
      ? []
      : [{ start: match.index, end: match.index + match[0].length, why: 'latin' }],
  );
}
