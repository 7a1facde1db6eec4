import type { Thing } from './types.ts';

/**
 * Things as the text of a `<script type="application/ld+json">`; '' for none. In HTML a script's text ends at the first
 * `</`, and `<!--` begins another state of the parser: no `<` may stand in it.
 */
export function jsonLd(things: readonly Thing[]): string {
  if (things.length === 0) return '';
  const context = { '@context': 'https://schema.org' };
  // One context for all: things that bring the same one drop it.
  const plain = things.map((thing) => ({ ...thing, '@context': undefined }));
  const whole = plain.length === 1 ? { ...plain[0], ...context } : { ...context, '@graph': plain };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
