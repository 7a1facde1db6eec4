import {
  headingLevel,
  holdsBlocks,
  isLayoutTable,
  isTextRoot,
  leftOut,
  listNumbers,
  type OmittedLine,
  parseHtml,
  raise,
} from '../../../src/fact-sheets/index.ts';
import { type Character, isSpace, marksOf } from './character.ts';
import { isBullet } from './raw-pdf-text.ts';
import { walk } from './walk.ts';

type Root = ReturnType<typeof parseHtml>;
type Node = Root['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/** A character of the page. */
interface PageCharacter extends Character {
  /** As the page has it: a raised digit is a digit. */
  written: string;
  /** A bullet is markup; a list's number stands in no text. */
  role: 'text' | 'bullet' | 'number';
  /** Whether a line of text begins with it. */
  isFirst: boolean;
}

/** So many places are tried for a part whose words stand more than once. */
const MAX_PLACES = 6;

/** What holds for the text below an element. */
interface Around {
  marks: ReadonlySet<string>;
  raised: boolean;
  isHeading: boolean;
  /** Within a cell of a table of data, outside its lists. */
  isCell: boolean;
  inTable: boolean;
  inText: boolean;
  /** Lists around, counted from 0; -1 for none. */
  depth: number;
  numbers: ReadonlyMap<unknown, string>;
}

const MARKS: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s()<>]+$/iu;
const LISTS = /^(?:ul|ol|menu|dir)$/u;

/**
 * The characters of a whole page in order, whatever the importer took for its main part: all that a reader sees but
 * what every page leaves out (navigation, the page's head and foot, forms, pictures) and what the sheet declares as
 * omitted.
 *
 * @param sheet the sheet's characters, which tell where an omitted part stands whose words are there twice
 * @returns the characters, and the declared parts that the page does not have
 */
export function rawHtmlCharacters(
  html: string,
  omitted: readonly OmittedLine[],
  sheet: readonly Character[] = [],
): { characters: Character[]; wrong: OmittedLine[] } {
  const reader = new Reader();
  reader.read(parseHtml(html));
  let rest = reader.characters;
  const wrong: OmittedLine[] = [];
  // Longer parts are found more surely, and take away places where a short one might stand.
  for (const part of [...omitted].sort((a, b) => b.text.length - a.text.length)) {
    const [best, ...others] = placesOf(rest, part)
      .slice(0, MAX_PLACES)
      .map(({ from, to }) => [...rest.slice(0, from), ...rest.slice(to)]);
    if (!best) {
      wrong.push(part);
      continue;
    }
    // Where the same words stand more than once on a line, those meant are the ones the sheet does not have.
    const cost = (characters: PageCharacter[]): number =>
      others.length === 0 ? 0 : walk(textOf(characters), sheet, { marks: false }).length;
    rest = [best, ...others].sort((a, b) => cost(a) - cost(b))[0] ?? best;
  }
  return { characters: textOf(rest), wrong };
}

function textOf(characters: readonly PageCharacter[]): Character[] {
  return characters.filter(({ role }) => role !== 'bullet');
}

/** Where a declared part may stand, on its line or below: first the places that are whole lines of text. */
function placesOf(
  characters: readonly PageCharacter[],
  { line, text }: OmittedLine,
): { from: number; to: number; isWhole: boolean }[] {
  const wanted = [...text].filter((sign) => !isSpace(sign));
  const indexes = [...characters.keys()].filter((index) => characters[index]?.role !== 'number');
  const at = (place: number): PageCharacter | undefined => characters[indexes[place] ?? -1];
  return indexes
    .flatMap((index, place) => {
      const first = at(place);
      if (!first || first.line < line || wanted.length === 0) return [];
      if (!wanted.every((sign, offset) => at(place + offset)?.written === sign)) return [];
      let from = index;
      while (characters[from - 1]?.role === 'number') from -= 1;
      const to = (indexes[place + wanted.length - 1] ?? index) + 1;
      const isWhole = characters[from]?.isFirst === true && characters[to]?.isFirst !== false;
      return [{ from, to, isWhole, line: first.line }];
    })
    .sort((a, b) => a.line - b.line || Number(b.isWhole) - Number(a.isWhole) || a.from - b.from);
}

class Reader {
  characters: PageCharacter[] = [];
  #segment: { sign: string; line: number }[] = [];
  #around: Around | undefined;
  #begins: Character['begins'] | 'any' = 'other';
  #number = '';

  read(root: Root): void {
    const around: Around = {
      marks: new Set(),
      raised: false,
      isHeading: false,
      isCell: false,
      inTable: false,
      inText: false,
      depth: -1,
      numbers: new Map(),
    };
    const body = bodyOf(root);
    for (const child of body.children) this.#visit(child as Node, around);
    this.#end();
  }

  #visit(node: Node, around: Around): void {
    if (node.type === 'text') this.#text(node.value, node.position?.start.line ?? 1, around);
    if (node.type !== 'element' || leftOut(node, around.inText)?.byRule) return;
    if (node.tagName === 'br') {
      this.#end();
      return;
    }
    const isBlock = !around.isHeading && holdsBlocks(node);
    if (isBlock) this.#end();
    const inner = this.#inside(node, around);
    for (const child of node.children) this.#visit(child as Node, inner);
    if (!isBlock) return;
    this.#end();
    if (/^(?:li|dd|h[1-6]|table|ul|ol|menu|dir|td|th|caption)$/u.test(node.tagName)) this.#reset();
  }

  /** What holds within an element, and how its first block begins. */
  #inside(node: Element, around: Around): Around {
    const { tagName, properties } = node;
    const href = String(properties.href ?? '');
    const mark = tagName === 'a' && ADDRESS.test(href) ? `link:${href}` : MARKS[tagName];
    const inner: Around = {
      ...around,
      marks: mark === undefined ? around.marks : new Set([...around.marks, mark]),
      raised: around.raised || tagName === 'sup',
      inText: around.inText || isTextRoot(node),
    };
    if (around.isHeading) return inner;
    if (headingLevel(node) !== undefined) {
      this.#reset();
      inner.isHeading = true;
    } else if (LISTS.test(tagName)) {
      this.#reset();
      inner.depth = around.depth + 1;
      inner.numbers = tagName === 'ol' ? listNumbers(node) : new Map();
    } else if (tagName === 'li' || tagName === 'dd') {
      const number = around.numbers.get(node);
      const isItem = number === undefined || around.depth > 0;
      this.#number = number ?? '';
      this.#begins = around.inTable ? 'any' : isItem ? 'item' : 'other';
      inner.isCell = false;
      inner.depth = isItem ? Math.max(0, around.depth) : -1;
      inner.numbers = new Map();
    } else if (tagName === 'table') {
      this.#reset();
      const isLayout = isLayoutTable(node);
      inner.depth = -1;
      inner.inTable = around.inTable || !isLayout;
      inner.isCell = !isLayout;
    } else if (tagName === 'caption') inner.isCell = false;
    return inner;
  }

  #reset(): void {
    this.#begins = 'other';
    this.#number = '';
  }

  #text(text: string, first: number, around: Around): void {
    this.#around ??= around;
    let line = first;
    for (const sign of text) {
      if (sign === '\n') line += 1;
      this.#segment.push({ sign, line });
      if (isSpace(sign)) continue;
      const written = around.raised ? raise(sign) : sign;
      const marks = around.isHeading ? undefined : marksOf(around.marks);
      this.#held.push({
        sign: written,
        line,
        begins: undefined,
        marks,
        written: sign,
        role: 'text',
        isFirst: false,
      });
    }
  }

  #held: PageCharacter[] = [];

  /** Ends a line of text: its first character begins what the elements around say, or an item if it has a bullet. */
  #end(): void {
    const [held, segment, around] = [this.#held, this.#segment, this.#around];
    this.#held = [];
    this.#segment = [];
    this.#around = undefined;
    const [first] = held;
    if (!first || !around) return;
    let begins = around.inTable && around.isCell ? 'any' : this.#begins;
    const at = segment.findIndex(({ sign }) => !isSpace(sign));
    const rest = segment.slice(at + 1).map(({ sign }) => sign);
    const mayBullet = !around.isHeading && !around.isCell && held.length > 1;
    if (mayBullet && isBullet(first.written, rest[0] ?? ' ', rest)) {
      first.role = 'bullet';
      begins = around.inTable ? 'any' : 'item';
    }
    const numbers = [...this.#number].map(
      (sign): PageCharacter => ({
        sign,
        line: first.line,
        begins: undefined,
        marks: first.marks === undefined ? undefined : '',
        written: sign,
        role: 'number',
        isFirst: false,
      }),
    );
    const own = [...numbers, ...held];
    if (own[0]) own[0].isFirst = true;
    const start = own.find(({ role }) => role !== 'bullet');
    if (start) start.begins = begins;
    this.characters.push(...own);
    this.#reset();
  }
}

function bodyOf(root: Root): Root | Element {
  const html = root.children.find((child) => child.type === 'element' && child.tagName === 'html');
  if (html?.type !== 'element') return root;
  const body = html.children.find((child) => child.type === 'element' && child.tagName === 'body');
  return body?.type === 'element' ? body : root;
}
