import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256 of a block's text in UTF-8; what published ids are frozen with. */
export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}

/** The beginning of a block's text, long enough to find the block again. */
export function excerptOf(text: string): string {
  return [...text].slice(0, 60).join('');
}
