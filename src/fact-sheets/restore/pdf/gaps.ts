import { isSign } from '../bullets.ts';
import { GAP, type PdfPage } from './page.ts';

const BETWEEN_WORDS = new RegExp(`(?<=[0-9A-Za-z,.;:!?)%])${GAP}(?=[0-9A-Za-z(])`, 'gu');
const ANY = new RegExp(GAP, 'gu');

/**
 * Settles what a gap without a space stands for. Where a document draws spaces, a gap is none: justified lines are
 * full of them. One that draws no space at all, as TeX prints, has gaps between its words only.
 */
export function settleGaps(pages: readonly PdfPage[]): (text: string) => string {
  const drawsSpaces = pages.some(({ runs }) =>
    runs.some(({ text }) => /\S [0-9A-Za-z]|^ [0-9A-Za-z]/u.test(text)),
  );
  return (text) => {
    const [first = '', ...rest] = text.split(GAP);
    // Behind a bullet any gap parts it from its text.
    const told = rest.length > 0 && isSign(first) ? `${first} ${rest.join(GAP)}` : text;
    return (drawsSpaces ? told : told.replace(BETWEEN_WORDS, ' ')).replace(ANY, '');
  };
}
