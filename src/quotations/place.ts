import type { Span } from '../script/browser.ts';
import { loosenessOf } from './looseness.ts';
import type { Quotation } from './quotation.ts';
import { passagesAt, type RunningText, sourceSpan } from './running-text.ts';
import type { Part, Place } from './types.ts';
import { occurrences } from './words.ts';

/** A stretch of a running text that has the same normal form as a stretch of a quotation. */
export function placeOf(quotation: Quotation, span: Span, text: RunningText, found: Span): Place {
  const source = withPairs(text.text, sourceSpan(text.normal, found));
  return {
    passages: passagesAt(text, source),
    script: text.script,
    text: text.text.slice(source.start, source.end),
    loose: loosenessOf({ ...quotation, span }, { ...text, span: found }),
  };
}

/** The same for a part, with its place in the quotation. */
export function partOf(quotation: Quotation, span: Span, text: RunningText, found: Span): Part {
  return { ...placeOf(quotation, span, text, found), span: sourceSpan(quotation.normal, span) };
}

/**
 * The places where the whole quotation stands, the newest edition first. Of the two texts of a stretch the one is taken
 * that is written like the quotation, and where both are, the one as issued.
 */
export function wholePlaces(quotation: Quotation, texts: readonly RunningText[]): Place[] {
  const { normal } = quotation;
  const whole = { start: 0, end: normal.text.length };
  const best = new Map<string, Place>();
  for (const text of texts) {
    for (const found of occurrences(text, normal.text)) {
      const place = placeOf(quotation, whole, text, found);
      const key = place.passages.map(({ record }) => record).join(' ');
      const known = best.get(key);
      if (!known || rank(place) < rank(known)) best.set(key, place);
    }
  }
  const places = [...best.values()];
  // A stretch with a heading in it is the same as without.
  return places.sort((a, b) => (a.passages[0]?.record ?? 0) - (b.passages[0]?.record ?? 0));
}

/** Lower is better: written in the quotation's script, then as issued, then with fewer differences. */
function rank({ loose, script, passages }: Place): number {
  return (loose.includes('script') ? 100 : 0) + (script === passages[0]?.issuedIn ? 0 : 10) + loose.length;
}

const PAIRS = ['「」', '『』', '《》', '〈〉', '（）', '()', '“”', '‘’', '【】', '［］', '[]'];

/** Adds the closing mark that follows a stretch which has its opening one, and the other way round. */
function withPairs(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  for (let widened = true; widened; ) {
    const part = text.slice(from, to);
    const open = (pair: string) => part.split(pair[0] ?? '').length - part.split(pair[1] ?? '').length;
    const after = PAIRS.some((pair) => text[to] === pair[1] && open(pair) > 0);
    const before = PAIRS.some((pair) => text[from - 1] === pair[0] && open(pair) < 0);
    if (after) to += 1;
    if (before) from -= 1;
    widened = after || before;
  }
  return { start: from, end: to };
}
