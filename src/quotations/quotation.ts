import type { NormalForm, NormalText } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';

/** A quotation, or a part of it, with its normal form. */
export interface Quotation {
  text: string;
  normal: NormalText;
}

/** Reads a quotation. */
export function readQuotation(text: string, normalForm: NormalForm): Quotation {
  return { text, normal: normalForm(text) };
}

const DOTS = String.raw`…+|⋯+|\.{3,}|。{3,}|[・·]{3,}`;
const OMISSION = new RegExp(String.raw`[（(〔［[]\s*(?:${DOTS}|[前中下後后]?略)\s*[）)〕］\]]|${DOTS}`, 'gu');
const INSERTION = new RegExp(String.raw`${OMISSION.source}|〔[^〕]*〕|［[^］]*］|\[[^\]]*\]`, 'gu');

/**
 * Takes a quotation apart where it says that something is left out (……) or, on demand, put in by whoever quotes
 * (〔特區政府〕).
 * @returns stretches of its text; one alone where it says nothing of the kind
 */
export function statedParts(text: string, insertions: boolean): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(insertions ? INSERTION : OMISSION)) {
    parts.push({ start, end: index });
    start = index + mark.length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)));
}
