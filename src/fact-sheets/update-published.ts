import { excerptOf, hashText } from './hash.ts';
import { idParts, type PublishedBlock, type PublishedList } from './published.ts';
import type { Block } from './types.ts';

const EMPTY: PublishedList = { blocks: [], withdrawn: [] };

/** Adds the blocks that are not on the list yet; what is on it stays as it is. */
export function addPublished(list: PublishedList = EMPTY, blocks: readonly Block[]): PublishedList {
  const known = new Set(list.blocks.map(({ id }) => id));
  const fresh = blocks.filter(({ id }) => !known.has(id)).map(entryOf);
  return fresh.length === 0 ? list : { ...list, blocks: inOrder([...list.blocks, ...fresh], blocks) };
}

/** Takes the present text of a block as the one that is published. */
export function acceptPublished(list: PublishedList, block: Block): PublishedList {
  return { ...list, blocks: list.blocks.map((entry) => (entry.id === block.id ? entryOf(block) : entry)) };
}

/** Moves an id to the withdrawn ones, with the reason; its number is never given again. */
export function withdrawPublished(list: PublishedList, id: string, why: string): PublishedList {
  const gone = list.blocks.find((entry) => entry.id === id);
  if (!gone) return list;
  return {
    blocks: list.blocks.filter((entry) => entry !== gone),
    withdrawn: [...list.withdrawn, { ...gone, why }],
  };
}

/** The list as the text of its file: one block a line, so that a change shows as one line. */
export function formatPublished({ blocks, withdrawn }: PublishedList): string {
  const rows = (entries: readonly PublishedBlock[]): string =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  return `{\n  "blocks": ${rows(blocks)},\n  "withdrawn": ${rows(withdrawn)}\n}\n`;
}

function entryOf({ id, text }: Block): PublishedBlock {
  return { id, sha256: hashText(text), excerpt: excerptOf(text) };
}

/** Sections in the order of the sheet, and in them the order of the numbers: 6, 6a, 7. */
function inOrder(entries: readonly PublishedBlock[], blocks: readonly Block[]): PublishedBlock[] {
  const sections = [...new Set(blocks.map(({ section }) => section))];
  const placed = entries.map((entry) => ({ entry, ...idParts(entry.id) }));
  return placed
    .sort(
      (a, b) =>
        sections.indexOf(a.section) - sections.indexOf(b.section) || compareNumbers(a.number, b.number),
    )
    .map(({ entry }) => entry);
}

function compareNumbers(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
