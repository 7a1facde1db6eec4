import type { Diff } from '../comparison/browser.ts';
import { type Figure, figuresIn, isBrokenOff } from './figures.ts';
import { type Fit, fit, fittedSpan } from './fitting.ts';
import type { Quotation } from './quotation.ts';
import { passagesAt, type RunningText } from './running-text.ts';
import type { Place, Verdict } from './types.ts';
import { runsOf, wordChanges } from './word-changes.ts';
import { type Valued, valued, wholeWords } from './words.ts';

/** So many texts are compared character by character: those that share most with the quotation. */
const COMPARED = 8;

/** The text that comes nearest to a quotation, and those of other editions that come as near. */
export interface Nearest extends Fit {
  text: RunningText;
  /** Both with one character for each figure. */
  words: Valued;
  own: Valued;
  others: Nearest[];
}

/**
 * The stretch with the fewest different characters of all texts, a figure counting as one; of equal ones that of the
 * newest edition, written like the quotation.
 */
export function nearestText(quotation: Quotation, texts: readonly RunningText[]): Nearest | undefined {
  const { figures } = quotation;
  // A figure that the quotation breaks off is the one it begins.
  const codeOf = (figure: Figure, text: string) => {
    const same = figures.findIndex(({ key }) => key === figure.key);
    return same < 0 ? figures.findIndex((own) => isBrokenOff(quotation.text, own, text, figure)) : same;
  };
  const words = valued(quotation, codeOf);
  const grams = gramsOf(words.text, words.text.length < 12 ? 2 : 4);
  const shared = texts
    .map((text) => ({ text, own: valued(text, codeOf) }))
    .map((each) => ({ ...each, score: grams.filter((gram) => each.own.text.includes(gram)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, COMPARED);
  const characters = [...new Set(quotation.text)];
  const written = (text: RunningText) => characters.filter((each) => text.text.includes(each)).length;
  const newest = (text: RunningText) => text.passages[0]?.record ?? 0;
  const fitted = shared
    .map(({ text, own }) => ({ text, words, own, others: [], ...fit(words.text, own.text) }))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        newestEdition(a.text, b.text) ||
        written(b.text) - written(a.text) ||
        newest(a.text) - newest(b.text),
    );
  const [best] = fitted;
  if (!best) return undefined;
  const named = new Set([editionOf(best.text)]);
  const others = fitted.filter(({ text, distance }) => {
    const known = distance > best.distance || named.has(editionOf(text));
    named.add(editionOf(text));
    return !known;
  });
  return { ...best, others };
}

const editionOf = ({ passages: [first] }: RunningText) => `${first?.topic}/${first?.edition}`;

/** Editions are numbered from the newest; two of one edition are equal. */
function newestEdition(a: RunningText, b: RunningText): number {
  if (editionOf(a) === editionOf(b)) return 0;
  return (a.passages[0]?.record ?? 0) - (b.passages[0]?.record ?? 0);
}

/** Where a quotation differs from the text that comes nearest, word by word. */
export function nearVerdict(quotation: Quotation, nearest: Nearest, diff: Diff): Verdict {
  const place = fittedPlace(quotation, nearest);
  const figures = figuresIn(place.text);
  const segments = diff(quotation.text, place.text, { aNames: quotation.figures, bNames: figures });
  return {
    kind: 'near',
    place,
    others: nearest.others.map((other) => fittedPlace(quotation, other)),
    quoted: runsOf(quotation.text, segments, 'a'),
    issued: runsOf(place.text, segments, 'b'),
    changes: wordChanges(quotation, { text: place.text, figures }, segments),
  };
}

function fittedPlace(quotation: Quotation, { text, words, own, ...found }: Nearest): Place {
  const span = wholeWords(own.text, fittedSpan(words.text, own.text, found), words.text);
  const source = { start: own.starts[span.start] ?? 0, end: own.ends[span.end - 1] ?? 0 };
  // A full stop at the end of both is part of both.
  if (/\p{P}$/u.test(quotation.text))
    source.end += /^\p{P}*/u.exec(text.text.slice(source.end))?.[0].length ?? 0;
  const issued = text.text.slice(source.start, source.end);
  return { passages: passagesAt(text, source), script: text.script, text: issued, loose: [] };
}

function gramsOf(words: string, length: number): string[] {
  const grams = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) grams.add(words.slice(at, at + length));
  return [...grams];
}
