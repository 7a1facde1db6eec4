/** A bullet at the beginning of a raw line. */
export interface Bullet {
  glyph: string;
  /** Columns before it. */
  indent: number;
  /** The line behind the bullet, without outer spaces. */
  text: string;
}

// Word's bullets reach a PDF's text as characters of the private use area (Wingdings U+F0D8, Symbol U+F0B7 …).
// Signs that are also punctuation are bullets only before a space; `o` is Courier New's round bullet.
const BULLET =
  /^(?<indent>\s*)(?<glyph>[\uE000-\uF8FF•●○◦◯◇◆◊■□▪▫▲△▶►▸‣⁃∙➢➤✓✔]|[-–—*+·‧・](?=\s|$)|o(?=\s+\p{Script=Han}))\s*(?<text>[\s\S]*)$/u;

/** Word's glyphs of the second level and below. */
const INNER = /[o○◦◯–—-]/u;

/** The bullet of a raw line, or undefined for a line without one. */
export function readBullet(line: string): Bullet | undefined {
  const groups = BULLET.exec(line)?.groups;
  if (!groups) return undefined;
  const { indent = '', glyph = '', text = '' } = groups;
  return { glyph, indent: indent.replace(/[\f\uFEFF]/gu, '').length, text: text.trim() };
}

/** Keeps track of how deep a bullet stands, by its indentation and its glyph. */
export class BulletDepth {
  #levels: { glyph: string; indent: number }[] = [];
  /** Pairs of glyphs, outer and inner, as the text nested them before. */
  #nested = new Set<string>();

  /** Depth of the next bullet, 0 for the outer list. */
  next({ glyph, indent }: Bullet): number {
    // A page's first line is often shifted by a column or two, which means nothing.
    const same = this.#levels.findIndex(
      (level) => level.glyph === glyph && Math.abs(level.indent - indent) < 3,
    );
    if (same >= 0) this.#levels.length = same + 1;
    else {
      const outer = this.#levels.findLastIndex((level) =>
        level.glyph === glyph
          ? level.indent < indent
          : level.indent <= indent && !this.#isInner(level, { glyph, indent }),
      );
      this.#levels.length = outer + 1;
      const above = this.#levels.at(-1);
      if (above) this.#nested.add(`${above.glyph}${glyph}`);
      this.#levels.push({ glyph, indent });
    }
    return this.#levels.length - 1;
  }

  /** Whether a level stands within the glyph, where the indentation does not say. */
  #isInner(level: { glyph: string; indent: number }, { glyph, indent }: { glyph: string; indent: number }) {
    if (indent - level.indent >= 3) return false;
    if (this.#nested.has(`${glyph}${level.glyph}`)) return true;
    return INNER.test(level.glyph) && !INNER.test(glyph) && !this.#nested.has(`${level.glyph}${glyph}`);
  }

  /** Forgets all levels, at a heading or a paragraph. */
  reset(): void {
    this.#levels = [];
  }
}
