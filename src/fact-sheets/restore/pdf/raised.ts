import type { TextRun } from './page.ts';

const PLAIN = '0123456789+-=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';

/** Signs that stand above or below their line, as characters of their own. */
export const SMALL_SIGNS = new RegExp(`[${RAISED}${LOWERED}]+`, 'gu');

/**
 * The text of a run within its line: the digits of one that is set small and above the line (a note's mark, the 2
 * of m²) or below it (the 2 of CO₂) as the characters Unicode has for them, so that they join no figure.
 *
 * @param body the run most of the line is set as
 */
export function raise({ text, size, y }: TextRun, body: Pick<TextRun, 'size' | 'y'>): string {
  const small = smallSigns({ size, y }, body);
  if (small === undefined) return text;
  return [...text].map((sign) => [...small][PLAIN.indexOf(sign)] ?? sign).join('');
}

/** The characters a run's digits stand for; undefined where it is as large as its line or on the same height. */
function smallSigns(
  { size, y }: Pick<TextRun, 'size' | 'y'>,
  body: Pick<TextRun, 'size' | 'y'>,
): string | undefined {
  if (size > 0.8 * body.size) return undefined;
  if (y < body.y - 0.08 * body.size) return RAISED;
  return y > body.y + 0.04 * body.size ? LOWERED : undefined;
}
