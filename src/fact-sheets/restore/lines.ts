import { breaksAddress, type JoinStyle, joint } from '../join.ts';
import { UPDATED_LINE } from '../outline.ts';
import { findSection, isTopicName } from '../topic.ts';
import type { Topic } from '../types.ts';
import { BulletDepth } from './bullets.ts';
import type { DoubtMessage } from './doubt-kinds.ts';
import { findDoubts } from './doubts.ts';
import { escapeMarkdown } from './escape.ts';
import type { Entry } from './layout.ts';
import type { LineLayout, LinesToRestore } from './line-layout.ts';
import type { Doubt, Piece, RestoredSection, RestoredSheet } from './restored.ts';
import { columnsOf, endsSentence } from './sentence.ts';

const NUMBERED = /^(?:\d{1,2}[.)、]|[（(](?:\d{1,2}|[a-z]|[ivx]+|[一二三四五六七八九十]+)[）)])/u;
const MAX_HEADING_COLUMNS = 40;

/**
 * Restores a sheet from lines of text: lines joined, bullets read, breaks between pages healed, headings
 * told by the topic's names or, where those fail, by their look, which is reported as a doubt.
 */
export function restoreLines(lines: LinesToRestore, topic: Topic): RestoredSheet {
  return new LineRestorer(lines, topic).restore();
}

class LineRestorer {
  #topic: Topic;
  #entries: Entry[];
  #style: JoinStyle;
  #layout: LineLayout;
  #depth = new BulletDepth();
  #open:
    | { kind: 'paragraph' | 'item'; depth: number; text: string; pieces: Piece[]; first: Entry }
    | undefined;
  #sheet: RestoredSheet;

  constructor({ entries, omitted, style, layout }: LinesToRestore, topic: Topic) {
    this.#topic = topic;
    this.#entries = entries;
    this.#style = style;
    this.#layout = layout;
    this.#sheet = { title: undefined, sections: [], preamble: [], colophon: [], omitted, doubts: [] };
  }

  restore(): RestoredSheet {
    const colophonAt = this.#colophonStart();
    for (const [index, entry] of this.#entries.entries()) {
      if (index >= colophonAt) {
        this.#close();
        this.#sheet.colophon.push({ text: entry.text, line: entry.line });
      } else this.#read(entry, this.#entries[index - 1], this.#entries[index + 1]);
    }
    this.#close();
    this.#sheet.omitted.sort((a, b) => a.line - b.line);
    for (const { line, text } of this.#sheet.omitted) {
      this.#doubt(line, `taken for a page number or running head and left out: "${text}"`);
    }
    this.#sheet.doubts.sort((a, b) => a.line - b.line);
    return this.#sheet;
  }

  /** Index of the line with the update, unless a section follows it. */
  #colophonStart(): number {
    const at = this.#entries.findLastIndex(({ text }) => UPDATED_LINE.test(text));
    const lastHeading = this.#entries.findLastIndex((entry) => this.#isKnownHeading(entry));
    return at > lastHeading ? at : this.#entries.length;
  }

  #read(entry: Entry, left: Entry | undefined, right: Entry | undefined): void {
    if (this.#isTitle(entry)) {
      this.#sheet.title = { text: entry.text, line: entry.line };
      return;
    }
    if (!this.#sheet.title && this.#sheet.sections.length === 0 && this.#titleFollows(entry)) {
      this.#sheet.omitted.push({ line: entry.line, text: entry.text });
      return;
    }
    if (this.#sheet.sections.length === 0 && UPDATED_LINE.test(entry.text)) {
      this.#sheet.preamble.push({ text: entry.text, line: entry.line });
      return;
    }
    if (entry.cells > 1) this.#row(entry, left);
    else if (entry.bullet) {
      this.#close();
      const depth = this.#depth.next(entry.bullet);
      this.#open = { kind: 'item', depth, text: '', pieces: [], first: entry };
      this.#append(entry);
    } else if (this.#isHeading(entry, left, right)) this.#startSection(entry);
    else if (this.#goesOn(entry, left)) this.#append(entry);
    else {
      this.#close();
      this.#depth.reset();
      if (this.#layout.lookOf?.(entry) !== undefined) {
        this.#doubt(
          entry.line,
          `looks like a heading below the sections', kept as a paragraph: "${entry.text}"`,
        );
      }
      this.#open = { kind: 'paragraph', depth: 0, text: '', pieces: [], first: entry };
      this.#append(entry);
    }
  }

  /** A table's row becomes an item; a sheet has no tables. */
  #row(entry: Entry, left: Entry | undefined): void {
    this.#close();
    this.#depth.reset();
    if (!left || left.cells === 1) {
      this.#doubt(entry.line, `table: each row is kept as an item, its cells set apart: "${entry.text}"`);
    }
    this.#open = { kind: 'item', depth: 0, text: '', pieces: [], first: entry };
    this.#append(entry);
    this.#close();
  }

  #isTitle({ text }: Entry): boolean {
    if (this.#sheet.title || this.#sheet.sections.length > 0) return false;
    return this.#isTopicName(text);
  }

  #isTopicName(text: string): boolean {
    return isTopicName(this.#topic, text);
  }

  /** Whether the title is still to come within the next lines, so that this one stands above the sheet. */
  #titleFollows(entry: Entry): boolean {
    const index = this.#entries.indexOf(entry);
    return this.#entries.slice(index + 1, index + 6).some((next) => this.#isTitle(next));
  }

  #isKnownHeading({ text, bullet }: Entry): boolean {
    return !bullet && findSection(this.#topic, text) !== undefined;
  }

  #isHeading(entry: Entry, left: Entry | undefined, right: Entry | undefined): boolean {
    const look = this.#layout.lookOf?.(entry);
    if (look === 'subheading' && !this.#isKnownHeading(entry)) return false;
    if (look === 'heading') {
      if (!this.#isKnownHeading(entry)) {
        const what = this.#sheet.title
          ? 'a heading by its print'
          : 'the title, though the topic is called otherwise';
        this.#doubt(entry.line, `taken for ${what}: "${entry.text}"`);
      }
      return true;
    }
    const free = !this.#open || !left || this.#layout.isApart(entry) || this.#layout.isFinished(left);
    const known = this.#isKnownHeading(entry);
    if (known && !free && !this.#isStarted(entry)) {
      if (!endsSentence(this.#open?.text ?? '')) {
        this.#doubt(entry.line, `taken for a heading, though the text before it goes on: "${entry.text}"`);
      }
      return true;
    }
    if (!free) return false;
    if (known) return true;
    const short = columnsOf(entry.text) <= MAX_HEADING_COLUMNS && !/[。，、；：,;:?？！!]/u.test(entry.text);
    const apart = this.#layout.isApart(entry) || this.#sheet.sections.length === 0;
    const leads = right !== undefined && (right.bullet !== undefined || this.#layout.isApart(right));
    if (!short || !apart || !leads || (this.#open && !endsSentence(this.#open.text))) return false;
    if (!this.#sheet.title) {
      this.#doubt(entry.line, `taken for the title, though the topic is called otherwise: "${entry.text}"`);
    } else this.#doubt(entry.line, `taken for a heading by its look: "${entry.text}"`);
    return true;
  }

  /** Whether the section a heading names stands in the sheet already. */
  #isStarted({ text }: Entry): boolean {
    const wanted = findSection(this.#topic, text);
    return this.#sheet.sections.some((section) => findSection(this.#topic, section.text) === wanted);
  }

  #startSection(entry: Entry): void {
    this.#close();
    this.#depth.reset();
    const { text, line } = entry;
    if (!this.#sheet.title && this.#sheet.sections.length === 0 && !this.#isKnownHeading(entry)) {
      this.#sheet.title = { text, line };
    } else this.#sheet.sections.push({ text, line, blocks: [] });
  }

  #goesOn(entry: Entry, left: Entry | undefined): boolean {
    if (!this.#open || !left) return false;
    if (this.#open.text === '') return true;
    if (left.cells > 1 || this.#layout.lookOf?.(entry) !== this.#layout.lookOf?.(left)) return false;
    const said = this.#layout.goesOn?.(entry, left, this.#open.first);
    if (said !== undefined) {
      if (said && endsSentence(this.#open.text) && this.#layout.isOverBreak?.(entry)) {
        this.#doubt(
          entry.line,
          `joined behind a full stop, over a page or column end: "${left.text.slice(-10)}|${entry.text.slice(0, 10)}"`,
        );
      }
      return said;
    }
    if (breaksAddress(this.#open.text, entry.text) && !this.#layout.isShort(left)) return true;
    if (NUMBERED.test(entry.text) && /[：:；;]$/u.test(this.#open.text)) return false;
    if (!endsSentence(this.#open.text)) {
      const short = this.#layout.isShort(left);
      if (short && this.#layout.isApart(entry)) return false;
      if (short)
        this.#doubt(
          entry.line,
          `joined to a short line: "${left.text.slice(-10)}|${entry.text.slice(0, 10)}"`,
        );
      else if (this.#layout.isApart(entry)) {
        this.#doubt(entry.line, `joined over a break: "${left.text.slice(-10)}|${entry.text.slice(0, 10)}"`);
      }
      return true;
    }
    return !this.#layout.isApart(entry) && !this.#layout.isFinished(left) && !NUMBERED.test(entry.text);
  }

  #append({ text, line, bullet }: Entry): void {
    const open = this.#open;
    if (!open) return;
    const piece = bullet ? bullet.text : text;
    if (piece === '') return;
    const between = open.text === '' ? '' : joint(open.text, piece, this.#style);
    if (/[A-Za-z][-\u00AD\u2010]$/u.test(open.text) && /^[a-z]/u.test(piece)) {
      this.#doubt(line, `hyphen at a line end, kept: "${open.text.slice(-10)}|${piece.slice(0, 10)}"`);
    }
    if (breaksAddress(open.text, piece)) {
      this.#doubt(line, `address joined over a line end: "${open.text.slice(-10)}|${piece.slice(0, 10)}"`);
    }
    open.pieces.push({ offset: open.text.length + between.length, line });
    open.text += between + piece;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (!open || open.text === '') return;
    const { kind, depth, text, pieces } = open;
    this.#sheet.doubts.push(...findDoubts(text, pieces));
    this.#section(pieces[0]?.line ?? 1).blocks.push({ kind, depth, markdown: escapeMarkdown(text), pieces });
  }

  #section(line: number): RestoredSection {
    const last = this.#sheet.sections.at(-1);
    if (last) return last;
    const first: RestoredSection = { text: '', line, blocks: [] };
    this.#sheet.sections.push(first);
    return first;
  }

  #doubt(line: number, message: DoubtMessage): void {
    const doubt: Doubt = { line, message };
    this.#sheet.doubts.push(doubt);
  }
}
