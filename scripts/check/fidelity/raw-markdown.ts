import { type OmittedLine, raise } from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace, marksOf } from './character.ts';

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/u;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/u;
const BULLET = /^[ \t]*[-*+](?=[ \t]|$)/u;
const QUOTE = /^(?: {0,3}>)+/u;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The characters of a Markdown file in order, without its markup. */
export function rawMarkdownCharacters(raw: string, omitted: readonly OmittedLine[] = []): Character[] {
  const skip = new Set(omitted.map(({ line }) => line));
  const lines = raw
    .replace(/^\uFEFF/u, '')
    // No reader sees a comment.
    .replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/[^\r\n]/gu, ''))
    .split(/\r\n|\r|\n/u);
  const scanner = new Scanner(notesOf(lines));
  let inTable = false;
  for (const [index, line] of lines.entries()) {
    if (skip.has(index + 1)) continue;
    // Signs of a quotation are markup, and so is a hard line break.
    const text = line.replace(QUOTE, '').replace(/(?<!\\)((?:\\\\)*)\\$/u, '$1');
    const begins = text.includes('|') && isDelimiter(lines[index + 1] ?? '');
    inTable = begins || (inTable && text.trim() !== '' && !HEADING.test(text) && !BULLET.test(text));
    if (inTable && isDelimiter(text)) continue;
    // A row is an item of the sheet; its upright lines are markup.
    scanner.line(inTable ? `- ${text.replace(/(?<!\\)\|/gu, ' ').trim()}` : text, index + 1);
  }
  return scanner.characters;
}

/** Labels of the footnotes whose text the file has. */
function notesOf(lines: readonly string[]): Set<string> {
  return new Set(
    lines.flatMap((line) => /^ {0,3}\[\^([^\]\s]+)\]:/u.exec(line.replace(QUOTE, ''))?.[1] ?? []),
  );
}

/** The line below the head of a GFM table. */
function isDelimiter(line: string): boolean {
  return line.includes('|') && /^[\s|]*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u.test(line);
}

class Scanner {
  characters: Character[] = [];
  // Bold goes on over line ends, as a page break may cut a bold run.
  #marks = new Set<string>();
  #notes: ReadonlySet<string>;
  #raised = false;

  constructor(notes: ReadonlySet<string>) {
    this.#notes = notes;
  }

  line(text: string, line: number): void {
    if (RULE.test(text)) return;
    const begun = text.trim() === '' || BULLET.test(text);
    if (begun) for (const mark of this.#marks) if (mark !== 'strong') this.#marks.delete(mark);
    const heading = HEADING.exec(text)?.[0];
    if (heading !== undefined) this.#marks.clear();
    const bullet = heading === undefined ? BULLET.exec(text)?.[0] : undefined;
    let rest = text.slice((heading ?? bullet ?? '').length);
    if (heading !== undefined) rest = rest.replace(/[ \t]#+[ \t]*$/u, '');
    let begins: Character['begins'] = bullet === undefined ? 'other' : 'item';
    while (rest !== '') {
      const { taken, sign } = this.#next(rest);
      rest = rest.slice(taken);
      const marks = heading === undefined ? marksOf(this.#marks) : undefined;
      for (const one of this.#raised ? raise(sign) : sign) {
        if (isSpace(one)) continue;
        this.characters.push({ sign: one, line, begins, marks });
        begins = undefined;
      }
    }
  }

  /** Reads one character or one piece of markup, whose sign is empty; a footnote's mark may have several. */
  #next(rest: string): { taken: number; sign: string } {
    const note = /^\[\^(\d+)\](:?)/u.exec(rest);
    if (note?.[1] !== undefined && this.#notes.has(note[1])) {
      return { taken: note[0].length, sign: raise(note[1]) };
    }
    const unseen = /^(?:<br\s*\/?>|<\/?sup\s*>|!\[[^\]]*\]\([^)]*\))/iu.exec(rest)?.[0];
    if (unseen !== undefined) {
      if (/sup/iu.test(unseen) && unseen.startsWith('<')) this.#raised = !unseen.startsWith('</');
      return { taken: unseen.length, sign: '' };
    }
    const escaped = /^\\([!-/:-@[-`{-~])/u.exec(rest)?.[1];
    if (escaped !== undefined) return { taken: 2, sign: escaped };
    if (rest.startsWith('**') || rest.startsWith('__')) {
      this.#toggle('strong');
      return { taken: 2, sign: '' };
    }
    const markup = /^(?:\*|`|~~|<\/?span[^>]*>|<(?=https?:)|\[(?=[^\]]*\]\()|\]\([^)\s]*\))/u.exec(rest)?.[0];
    if (markup !== undefined) {
      this.#mark(markup, rest);
      return { taken: markup.length, sign: '' };
    }
    const entity = /^&([a-z]+);/u.exec(rest);
    const decoded = entity?.[1] === undefined ? undefined : ENTITIES[entity[1]];
    if (entity && decoded !== undefined) return { taken: entity[0].length, sign: decoded };
    const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    return { taken: sign.length, sign };
  }

  /** Opens or closes what a piece of markup stands for. */
  #mark(markup: string, rest: string): void {
    if (markup === '*') this.#toggle('emphasis');
    else if (markup === '`') this.#toggle('code');
    else if (markup === '~~') this.#toggle('delete');
    else if (markup === '[') this.#toggle(`link:${/^\[[^\]]*\]\(([^)\s]*)/u.exec(rest)?.[1] ?? ''}`);
    else if (markup.startsWith(']')) this.#marks.delete(`link:${markup.slice(2, -1)}`);
  }

  #toggle(mark: string): void {
    if (!this.#marks.delete(mark)) this.#marks.add(mark);
  }
}
