import type { Cited } from './types.ts';

/** The address of what is cited, in the reader's script: of its paragraph where one is cited. */
export function citedUrl({ sheet, block }: Cited): string {
  return sheet.url + fragment(block);
}

/**
 * What a conversion is held against: the text as issued, or where there is none (a whole sheet is cited, or the text
 * could not be loaded) the address of the page that has it. Undefined where the page is as issued.
 */
export function issuedForm({ sheet, block }: Cited): string | undefined {
  if (sheet.script === sheet.issuedIn) return undefined;
  return block?.issued ?? sheet.issuedUrl + fragment(block);
}

const fragment = (block: Cited['block']) => (block ? `#${block.anchor}` : '');
