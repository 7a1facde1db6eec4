import type { Span } from './spans.ts';

const ASCII_URL = String.raw`[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]`;

/**
 * Addresses in running text. Chinese prose puts no space after an address, and in an address Chinese characters are
 * percent-encoded: so it ends before the first of them, or before full-width punctuation.
 */
const ADDRESS = new RegExp(
  String.raw`(?:https?:\/\/|www\.)${ASCII_URL}+|[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+`,
  'gu',
);

/**
 * Finds the web and e-mail addresses of a text, which are never converted.
 *
 * @returns Their spans, ascending.
 */
export function findAddresses(text: string): Span[] {
  if (!/:\/\/|www\.|@/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
