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
  /^(?<indent>\s*)(?<glyph>[\uE000-\uF8FF•●○◦◯◇◆◊■□▪▫▲△▶►▸‣⁃∙➢➤✓✔]|[-‐-―−*+·‧・\uFFFD](?=\s|$)|o(?=\s+\p{Script=Han}))\s*(?<text>[\s\S]*)$/u;

/** What may be a bullet by the way it is used: a sign or two that are neither letter nor digit nor punctuation. */
const SIGN =
  /^(?:[\p{So}\p{Sm}\p{Sk}\p{Pd}\p{Co}\p{Pi}\p{Pf}\uFFFD\uFF0A*#&@§¶†‡•‣※·‧・](?<![\u2018-\u201F])){1,2}\uFE0F?$/u;
const SIGNED_LINE = /^(?<indent>\s*)(?<glyph>[^\s\p{L}\p{N}]{1,3})\s+(?<text>\S[\s\S]*)$/u;

/** Whether a text is a sign that may be a bullet. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}

/** A line that begins with a sign and a space, as with a bullet; undefined for any other. */
export function readSigned(line: string): Bullet | undefined {
  const { indent = '', glyph = '', text = '' } = SIGNED_LINE.exec(line)?.groups ?? {};
  return isSign(glyph) ? { glyph, indent: columns(indent), text: text.trim() } : undefined;
}

/**
 * The bullets of a text's lines: known signs, and any sign that comes again before a space at the beginning of
 * lines.
 */
export function readBullets(lines: readonly string[]): (Bullet | undefined)[] {
  const signed = lines.map(readSigned);
  const counts = new Map<string, number>();
  for (const one of signed) if (one) counts.set(one.glyph, (counts.get(one.glyph) ?? 0) + 1);
  return lines.map((line, index) => {
    const one = signed[index];
    return readBullet(line) ?? (one && (counts.get(one.glyph) ?? 0) > 1 ? one : undefined);
  });
}

/** Word's glyphs of the second level and below. */
const INNER = /[o○◦◯‐-―−-]/u;

/** The bullet of a raw line, or undefined for a line without one. */
export function readBullet(line: string): Bullet | undefined {
  const groups = BULLET.exec(line)?.groups;
  if (!groups) return undefined;
  const { indent = '', glyph = '', text = '' } = groups;
  return { glyph, indent: columns(indent), text: text.trim() };
}

function columns(indent: string): number {
  return indent.replace(/[\f\uFEFF]/gu, '').length;
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
