import type { NormalForm } from '../comparison/browser.ts';
import type { Span } from '../script/browser.ts';
import { readWords, type Words } from './words.ts';

/** A quotation, or a part of it, with its normal form. */
export type Quotation = Words;

const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|section|article)\b[^<>]*>/giu;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The text of what may have been copied with the marks of a web page: without tags, with what entities stand for. */
export function plainText(text: string): string {
  return text
    .replace(BLOCK_TAG, '\n')
    .replace(TAG, '')
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (whole, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(\w+);/gu, (whole, name) => ENTITIES[name] ?? whole)
    .trim();
}

/** Reads a quotation. */
export function readQuotation(text: string, normalForm: NormalForm): Quotation {
  return readWords(plainText(text), normalForm);
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
