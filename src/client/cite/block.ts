import type { CitedBlock } from '../../citations/browser.ts';
import { loadSectionTexts } from '../../search/texts/index.ts';
import { textOf } from '../block-text.ts';
import { base, parted, sheet } from './facts.ts';

/** A paragraph of this page. */
export interface PageBlock extends CitedBlock {
  /** Its text as the page shows it. */
  text: string;
}

/** Reads a paragraph from the page. */
export function readBlock(element: Element): PageBlock {
  const [, number = ''] = /-([^-]*)$/.exec(element.id) ?? [];
  const text = element.querySelector('.text');
  return {
    anchor: element.id,
    number,
    heading: element.closest('.section')?.querySelector('h2')?.textContent ?? '',
    text: text ? textOf(text) : '',
  };
}

/**
 * Adds the text as issued: the page's own where it is as issued, else from the texts of its section.
 * @returns the paragraph, without that text where it could not be loaded
 */
export async function withIssued(block: PageBlock): Promise<PageBlock> {
  if (sheet.script === sheet.issuedIn) return block;
  const section = block.anchor.slice(0, -block.number.length - 1);
  try {
    const { blocks } = await loadSectionTexts(base, sheet.issuedIn, { ...sheet, section }, parted);
    const issued = blocks.find(([number]) => number === block.number)?.[1];
    return issued === undefined ? block : { ...block, issued };
  } catch {
    return block;
  }
}
