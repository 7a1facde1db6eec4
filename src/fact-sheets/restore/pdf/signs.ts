import { isSign, readBullet, readSigned } from '../bullets.ts';
import type { PdfLine } from './page.ts';

interface Candidate {
  glyph: string;
  /** Where the text behind it begins. */
  textX: number;
  /** Whether it is a bullet wherever it stands: a known sign, or a letter of a font of signs. */
  sure: boolean;
}

/** Signs that have no character of their own; a bullet's font is often cut down to its one sign. */
const LOST = /^[\p{Co}\uFFFD]$/u;

/**
 * Finds the bullets of a document's lines by the way they are used: a sign or two before a gap at the left edge, in
 * the same place on two lines or with the text behind hanging; known signs and fonts of signs wherever they stand.
 */
export function readSigns(lines: readonly PdfLine[]): PdfLine[] {
  const candidates = lines.map((line) => (line.furniture ? undefined : candidateOf(line)));
  const places = new Map<string, number[]>();
  for (const [index, one] of candidates.entries()) {
    const x = insetOf(lines[index]);
    if (one && x !== undefined) places.set(one.glyph, [...(places.get(one.glyph) ?? []), x]);
  }
  // A sign that is a bullet in one place is one on every level.
  const bullets = new Set(
    candidates.flatMap((one, index) => {
      const line = lines[index];
      if (!one || !line) return [];
      const inset = insetOf(line) ?? 0;
      const again = (places.get(one.glyph) ?? []).filter(
        (x) => Math.abs(x - inset) < 0.25 * line.size,
      ).length;
      return again > 1 ? [one.glyph] : [];
    }),
  );
  return lines.map((line, index): PdfLine => {
    const one = candidates[index];
    if (!one || !(one.sure || bullets.has(one.glyph) || hangs(line, lines[index + 1], one))) return line;
    const { glyph, textX } = one;
    return { ...line, text: spaced(line.text, glyph), bullet: { glyph, textX } };
  });
}

function candidateOf({ cells, runs, text }: PdfLine): Candidate | undefined {
  const [first, ...others] = runs;
  if (!first || cells > 1) return undefined;
  // A sign of two characters may be set as two runs.
  const isPair = isSign(`${first.text}${others[0]?.text}`);
  const second = isPair ? others[1] : others[0];
  const own = `${first.text}${isPair ? others[0]?.text : ''}`.trim();
  const end = isPair && others[0] ? others[0].x + others[0].width : first.x + first.width;
  const known = readBullet(text);
  const alone = own.length <= 3;
  // A sign may stand higher or lower than its text, as a line of its own.
  const textX = second?.x ?? first.x + 2 * first.size;
  const apart = textX - end > 0.12 * first.size || /^\s/u.test(second?.text ?? '');
  if (alone && first.signs && [...own].length === 1) return { glyph: own, textX, sure: true };
  if (alone && isSign(own)) {
    const sure = known?.glyph === own && (apart || !LOST.test(own));
    return sure || apart || LOST.test(own) ? { glyph: own, textX, sure } : undefined;
  }
  const read = known ?? readSigned(text);
  if (!read) return undefined;
  const { glyph } = read;
  if (own === glyph) return { glyph, textX, sure: known !== undefined };
  const within = first.width * (1 - own.slice(glyph.length).trimStart().length / own.length);
  return { glyph, textX: first.x + within, sure: known !== undefined };
}

/** Points between the margin of a line's column and its beginning. */
function insetOf(line: PdfLine | undefined): number | undefined {
  return line && line.x - line.region.left;
}

/** Whether the next line begins where the text behind the sign does. */
function hangs(line: PdfLine, next: PdfLine | undefined, { textX }: Candidate): boolean {
  return (
    next !== undefined &&
    next.column === line.column &&
    Math.abs(next.x - textX) < 0.3 * line.size &&
    textX - line.x > 0.5 * line.size
  );
}

/** A space behind the glyph, where the line was put together without one. */
function spaced(text: string, glyph: string): string {
  const rest = text.slice(glyph.length);
  return /^\s|^$/u.test(rest) ? text : `${glyph} ${rest}`;
}
