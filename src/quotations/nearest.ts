import type { Diff } from '../comparison/browser.ts';
import { type Fit, fit, fittedSpan } from './fitting.ts';
import type { Quotation } from './quotation.ts';
import { passagesAt, type RunningText, sourceSpan } from './running-text.ts';
import type { Verdict } from './types.ts';
import { wholeWords } from './whole-words.ts';
import { runsOf, wordChanges } from './word-changes.ts';

/** So many texts are compared character by character: those that share most with the quotation. */
const COMPARED = 6;

/** The text that comes nearest to a quotation. */
export interface Nearest extends Fit {
  text: RunningText;
}

/** The stretch with the fewest different characters of all texts; the text written like the quotation where two are equal. */
export function nearestText(quotation: Quotation, texts: readonly RunningText[]): Nearest | undefined {
  const { text: words } = quotation.normal;
  const grams = gramsOf(words, words.length < 12 ? 2 : 4);
  const shared = texts
    .map((text) => ({ text, score: grams.filter((gram) => text.normal.text.includes(gram)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED);
  const characters = [...new Set(quotation.text)];
  const written = (text: RunningText) => characters.filter((each) => text.text.includes(each)).length;
  return shared
    .map(({ text }) => ({ text, ...fit(words, text.normal.text) }))
    .sort((a, b) => a.distance - b.distance || written(b.text) - written(a.text))[0];
}

/** Where a quotation differs from the text that comes nearest, word by word. */
export function nearVerdict(quotation: Quotation, nearest: Nearest, diff: Diff): Verdict {
  const { text } = nearest;
  const span = fittedSpan(quotation.normal.text, text.normal.text, nearest);
  const source = sourceSpan(text.normal, wholeWords(text.normal.text, span));
  // A full stop at the end of both is part of both.
  if (/\p{P}$/u.test(quotation.text))
    source.end += /^\p{P}*/u.exec(text.text.slice(source.end))?.[0].length ?? 0;
  const issued = text.text.slice(source.start, source.end);
  const segments = diff(quotation.text, issued);
  return {
    kind: 'near',
    place: { passages: passagesAt(text, source), script: text.script, text: issued, loose: [] },
    quoted: runsOf(quotation.text, segments, 'a'),
    issued: runsOf(issued, segments, 'b'),
    changes: wordChanges(quotation.text, issued, segments),
  };
}

function gramsOf(words: string, length: number): string[] {
  const grams = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) grams.add(words.slice(at, at + length));
  return [...grams];
}
