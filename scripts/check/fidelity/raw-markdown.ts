import { type Character, isSpace } from './character.ts';

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/u;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/u;
const BULLET = /^[ \t]*[-*+](?=[ \t]|$)/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The characters of a Markdown file in order, without its markup. */
export function rawMarkdownCharacters(raw: string): Character[] {
  const scanner = new Scanner();
  for (const [index, text] of raw
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\r|\n/u)
    .entries())
    scanner.line(text, index + 1);
  return scanner.characters;
}

class Scanner {
  characters: Character[] = [];
  // Bold goes on over line ends, as a page break may cut a bold run.
  #bold = false;

  line(text: string, line: number): void {
    if (RULE.test(text)) return;
    const heading = HEADING.exec(text)?.[0];
    if (heading !== undefined) this.#bold = false;
    const bullet = heading === undefined ? BULLET.exec(text)?.[0] : undefined;
    let rest = text.slice((heading ?? bullet ?? '').length);
    if (heading !== undefined) rest = rest.replace(/[ \t]#+[ \t]*$/u, '');
    let begins: Character['begins'] = bullet === undefined ? 'other' : 'item';
    while (rest !== '') {
      const { taken, sign } = this.#next(rest);
      rest = rest.slice(taken);
      if (sign === '' || isSpace(sign)) continue;
      this.characters.push({ sign, line, begins, bold: heading === undefined ? this.#bold : undefined });
      begins = undefined;
    }
  }

  /** Reads one character or one piece of markup, whose sign is empty. */
  #next(rest: string): { taken: number; sign: string } {
    const escaped = /^\\([!-/:-@[-`{-~])/u.exec(rest)?.[1];
    if (escaped !== undefined) return { taken: 2, sign: escaped };
    if (rest.startsWith('**') || rest.startsWith('__')) {
      this.#bold = !this.#bold;
      return { taken: 2, sign: '' };
    }
    const markup = /^(?:\*|`|~~|<\/?span[^>]*>|<(?=https?:)|\[(?=[^\]]*\]\()|\]\([^)\s]*\))/u.exec(rest)?.[0];
    if (markup !== undefined) return { taken: markup.length, sign: '' };
    const entity = /^&([a-z]+);/u.exec(rest);
    const decoded = entity?.[1] === undefined ? undefined : ENTITIES[entity[1]];
    if (entity && decoded !== undefined) return { taken: entity[0].length, sign: decoded };
    const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    return { taken: sign.length, sign };
  }
}
