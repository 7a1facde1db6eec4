import type { Span } from './spans.ts';

const RUN =
  /\p{Script=Latin}[\p{Script=Latin}\d@.&'’+/-]*(?: \p{Script=Latin}[\p{Script=Latin}\d@.&'’+/-]*)*/gu;
/** What is read as a word, not letter by letter: an abbreviation such as AI or STEM is said alike in both languages. */
const WORD = /\p{Lowercase}{3}/u;
const ADDRESS = /^(?:https?|www\b|mailto)/i;

/**
 * Runs of English in Chinese text: Latin letters with at least one word among them (Startup Genome, Health@InnoHK), for
 * readers who hear the page. Abbreviations by themselves and addresses are none.
 */
export function englishRuns(text: string): Span[] {
  const isAddress = (start: number, end: number) =>
    ADDRESS.test(text.slice(start, end)) || text.startsWith('://', start - 3) || text.startsWith('://', end);
  return [...text.matchAll(RUN)]
    .map(({ 0: run, index }) => ({ start: index, end: index + run.replace(/[.,'’/-]+$/, '').length }))
    .filter(({ start, end }) => WORD.test(text.slice(start, end)) && !isAddress(start, end));
}
