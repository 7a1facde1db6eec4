import { alignBlocks } from './align.ts';
import { idParts, type PublishedBlock, type PublishedList } from './published.ts';

/** A block's text with its hash, as {@link PublishedBlock} has it. */
export interface HashedBlock {
  text: string;
  sha256: string;
}

/**
 * Numbers the blocks of one section, in source order. Blocks that are published keep their number; one that
 * comes between two published ones gets the number before it and a letter; one at the end gets the next
 * number. Numbers of withdrawn blocks are never given again. Without a list the blocks are counted from 1.
 *
 * @param section the section's slug
 * @returns a number such as `6` or `6a` for each block
 */
export function assignIds(
  blocks: readonly HashedBlock[],
  published: PublishedList | undefined,
  section: string,
): string[] {
  const known = (published?.blocks ?? []).filter(({ id }) => idParts(id).section === section);
  const gone = (published?.withdrawn ?? []).filter(({ id }) => idParts(id).section === section);
  const numbers: (string | undefined)[] = alignBlocks(blocks, known).map((match) => match && numberOf(match));
  const used = new Set([...known, ...gone].map(numberOf));
  let highest = Math.max(0, ...[...used].map((number) => Number.parseInt(number, 10)));
  const lastKept = numbers.findLastIndex((number) => number !== undefined);
  let previous = '0';
  return numbers.map((kept, index) => {
    if (kept !== undefined) {
      previous = kept;
      return kept;
    }
    let number: string;
    if (index > lastKept) {
      highest += 1;
      number = String(highest);
    } else {
      number = nextLetter(previous, used);
    }
    used.add(number);
    previous = number;
    return number;
  });
}

function numberOf({ id }: PublishedBlock): string {
  return idParts(id).number;
}

/** `6` → `6a`, `6a` → `6b`, `6z` → `6za`; skips what is used. */
function nextLetter(previous: string, used: ReadonlySet<string>): string {
  let candidate = previous;
  do {
    const last = candidate.at(-1) ?? '';
    candidate = /[a-y]/u.test(last)
      ? candidate.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1)
      : `${candidate}a`;
  } while (used.has(candidate));
  return candidate;
}
