import type { Span } from '../script/browser.ts';
import { partOf } from './place.ts';
import type { Quotation } from './quotation.ts';
import type { RunningText } from './running-text.ts';
import type { Part } from './types.ts';
import { occurrences } from './words.ts';

/** Brings the texts of one edition and script together, in the order of the sheet. */
export function byEdition(texts: readonly RunningText[]): RunningText[][] {
  const once = texts.filter(({ headed }) => !headed);
  const groups = new Map<string, RunningText[]>();
  for (const text of once) {
    const [first] = text.passages;
    const key = `${first?.topic}/${first?.edition}/${text.script}`;
    const group = groups.get(key);
    if (group) group.push(text);
    else groups.set(key, [text]);
  }
  return [...groups.values()].map((group) =>
    group.sort((a, b) => (a.passages[0]?.record ?? 0) - (b.passages[0]?.record ?? 0)),
  );
}

/**
 * Finds parts of a quotation one after another in the texts of one edition.
 * @param spans stretches of the quotation's normal text
 * @returns undefined where one of them does not stand behind the one before
 */
export function inOrder(
  quotation: Quotation,
  spans: readonly Span[],
  texts: readonly RunningText[],
): Part[] | undefined {
  const parts: Part[] = [];
  let at = 0;
  let from = 0;
  for (const span of spans) {
    const words = quotation.normal.text.slice(span.start, span.end);
    let found: Span | undefined;
    for (; at < texts.length; at += 1, from = 0) {
      const text = texts[at];
      [found] = text ? occurrences(text, words, from) : [];
      if (found) break;
    }
    const text = texts[at];
    if (!found || !text) return undefined;
    parts.push(partOf(quotation, span, text, found));
    from = found.end;
  }
  return parts;
}

/** The best of several readings of a quotation in parts: as it is written, then as issued, then the newest edition. */
export function bestParts(readings: readonly (Part[] | undefined)[]): Part[] | undefined {
  const rank = (parts: Part[]) =>
    parts.reduce(
      (sum, { loose, script, passages }) =>
        sum +
        (loose.includes('script') ? 100 : 0) +
        (script === passages[0]?.issuedIn ? 0 : 10) +
        loose.length,
      parts.length,
    );
  const newest = (parts: Part[]) => parts[0]?.passages[0]?.record ?? 0;
  return readings
    .flatMap((parts) => (parts ? [parts] : []))
    .sort((a, b) => rank(a) - rank(b) || newest(a) - newest(b))[0];
}
