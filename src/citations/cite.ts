import { apaCitation } from './apa.ts';
import { bibtexCitation } from './bibtex.ts';
import { gbt7714Citation } from './gbt7714.ts';
import { plainCitation } from './plain.ts';
import type { CitationStyle, Cited } from './types.ts';

const STYLES: Record<CitationStyle, (cited: Cited) => string> = {
  plain: plainCitation,
  gbt7714: gbt7714Citation,
  apa: apaCitation,
  bibtex: bibtexCitation,
};

/**
 * Cites a sheet or a paragraph of it. Lines are separated by a line feed; nothing is invented: what is not known is
 * left out.
 */
export function cite(cited: Cited, style: CitationStyle): string {
  return STYLES[style](cited);
}
