import type { SicEntry } from './sheet-schema.ts';
import type { Block, Finding, Section, SheetSic } from './types.ts';

/**
 * Finds each sic entry of the front matter in its block and hangs it there, so that its offsets are those of
 * the block's text.
 *
 * @param lineOf line of an entry's field in the file
 * @returns all that were found, in source order, and a finding for each entry that points at nothing or at
 * several places
 */
export function resolveSic(
  sections: readonly Section[],
  entries: readonly SicEntry[],
  { file, lineOf }: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
): { sic: SheetSic[]; findings: Finding[] } {
  const blocks = sections.flatMap((section) => section.blocks);
  const findings: Finding[] = [];
  for (const [index, entry] of entries.entries()) {
    const find = (field: string, message: string, remedy: string): void => {
      findings.push({ file, line: lineOf(['sic', index, field]), rule: 'sic', message, remedy });
    };
    const block = blocks.find(({ anchor }) => anchor === entry.block);
    if (!block) {
      find('block', `There is no block "${entry.block}".`, 'Write the anchor of a block, such as fintech-6.');
      continue;
    }
    const starts = occurrences(block.text, entry.text);
    const start = starts[(entry.nth ?? 1) - 1];
    if (starts.length === 0) {
      find(
        'text',
        `"${entry.text}" does not stand in ${entry.block}.`,
        `Quote it as it stands on line ${block.line}, without markup.`,
      );
    } else if (start === undefined) {
      find(
        'nth',
        `"${entry.text}" stands ${times(starts.length)} in ${entry.block}, so there is no number ${entry.nth}.`,
        `Write a number from 1 to ${starts.length}.`,
      );
    } else if (starts.length > 1 && entry.nth === undefined) {
      find(
        'text',
        `"${entry.text}" stands ${times(starts.length)} in ${entry.block}.`,
        'Quote more of the text, or say which one with nth: 1, 2, ….',
      );
    } else {
      hang(block, entry, start, find);
    }
  }
  for (const block of blocks) block.sic.sort((a, b) => a.start - b.start);
  const sic = blocks.flatMap((block) =>
    block.sic.map((one): SheetSic => ({ ...one, blockId: block.id, anchor: block.anchor })),
  );
  return { sic, findings };
}

function hang(
  block: Block,
  { text, note, kind }: SicEntry,
  start: number,
  find: (field: string, message: string, remedy: string) => void,
): void {
  const end = start + text.length;
  const other = block.sic.find((one) => one.start < end && start < one.end);
  if (other) {
    find(
      'text',
      `"${text}" overlaps "${other.text}" in ${block.anchor}.`,
      'Make one entry of the two, or quote less.',
    );
    return;
  }
  block.sic.push({ start, end, text, note, kind });
}

function occurrences(text: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) starts.push(at);
  return starts;
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`;
}
