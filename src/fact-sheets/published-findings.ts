import { hashText } from './hash.ts';
import { anchorOf, type PublishedBlock, type PublishedList } from './published.ts';
import type { Block, Finding, Sheet } from './types.ts';

/** Blocks of a sheet compared with the list of its frozen ids. */
export interface PublishedFindings {
  /** Published blocks that are gone or have another text. */
  broken: Finding[];
  /** Published blocks that stand in another place. */
  moved: Finding[];
  /** Blocks whose ids are not frozen yet; one finding for all where the edition is new. */
  unlisted: Finding[];
}

/**
 * Compares a sheet with the frozen ids of its edition.
 *
 * @param file the sheet's file, for the findings
 */
export function publishedFindings(
  { topic, edition, sections }: Pick<Sheet, 'topic' | 'edition' | 'sections'>,
  published: PublishedList | undefined,
  file: string,
): PublishedFindings {
  const option = `--sheet ${topic}/${edition}`;
  const find = (line: number | undefined, message: string, remedy: string): Finding => ({
    file,
    line,
    rule: 'published-ids',
    message,
    remedy,
  });
  const blocks = sections.flatMap((section) => section.blocks);
  const listed = new Map((published?.blocks ?? []).map((block) => [block.id, block]));
  const ids = new Set(blocks.map(({ id }) => id));
  const gone = [...listed.values()].filter(({ id }) => !ids.has(id));
  const broken: Finding[] = [];
  const moved: Finding[] = [];
  const unlisted: Finding[] = [];
  for (const block of blocks) {
    const { id, anchor, line } = block;
    const known = listed.get(id);
    if (known?.sha256 === hashText(block.text)) continue;
    const same = takeSame(gone, block);
    if (same) {
      const old = anchorOf(same.id);
      moved.push(
        find(
          line,
          `The published block ${old} has moved: the order differs from what was published.`,
          `Put it back in its place, or, if the source has it here, run npm run ids -- --withdraw ${old} ${option} --why "…"; it gets another id then.`,
        ),
      );
    } else if (known) {
      broken.push(
        find(
          line,
          `The text of the published block ${anchor} has changed.`,
          `Put it back, or, if the correction is right, run npm run ids -- --accept ${anchor} ${option}.`,
        ),
      );
    } else {
      unlisted.push(
        find(line, `The block ${anchor} is not on the list of published ids.`, 'Run npm run ids.'),
      );
    }
  }
  const lost = gone.map(({ id, excerpt }) =>
    find(
      undefined,
      `The published block ${anchorOf(id)} is gone: "${excerpt.slice(0, 20)}…".`,
      `Put it back, or run npm run ids -- --withdraw ${anchorOf(id)} ${option} --why "…".`,
    ),
  );
  const none = !published && unlisted.length > 1;
  const all = `None of the ${unlisted.length} blocks is on the list of published ids yet.`;
  return {
    broken: [...lost, ...broken],
    moved,
    unlisted: none ? [find(undefined, all, 'When the sheet is as its source, run npm run ids.')] : unlisted,
  };
}

/** Takes the published block with the very text of a block out of those that are gone. */
function takeSame(gone: PublishedBlock[], { text }: Block): PublishedBlock | undefined {
  const sha256 = hashText(text);
  const at = gone.findIndex((entry) => entry.sha256 === sha256);
  return at < 0 ? undefined : gone.splice(at, 1)[0];
}
