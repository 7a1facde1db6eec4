import { z } from 'zod';

/** An id that stands on a public page. */
export interface PublishedBlock {
  /** `{topic}/{edition}/{section}/{nn}` */
  id: string;
  /** First 16 hex digits of the SHA-256 of the block's text. */
  sha256: string;
  /** The beginning of the text, to find the block again once it is corrected. */
  excerpt: string;
}

/** An id that was public once; it is never given again. */
export interface WithdrawnBlock extends PublishedBlock {
  /** Why the block went. */
  why: string;
}

/** The frozen ids of one edition, `content/published/{topic}/{edition}.json`. */
export interface PublishedList {
  blocks: PublishedBlock[];
  withdrawn: WithdrawnBlock[];
}

const id = z.string().regex(/^[a-z0-9-]+\/\d{4}-\d{2}\/[a-z0-9-]+\/\d{2,}[a-z]*$/u, {
  error: 'Write the id as topic/edition/section/nn',
});
const published = {
  id,
  sha256: z.string().regex(/^[0-9a-f]{16}$/u, { error: 'Write 16 lower-case hex digits' }),
  excerpt: z.string({ error: 'Write the beginning of the text' }),
};

/** The file of a {@link PublishedList}. */
export const publishedSchema = z.strictObject({
  /** In source order within each section. */
  blocks: z.array(z.strictObject(published)),
  /** Ids that went, each with its reason. */
  withdrawn: z.array(
    z.strictObject({ ...published, why: z.string().min(1, { error: 'Say why the block went' }) }),
  ),
});

/** The section's slug and number within an id: `…/fintech/06a` is `fintech`, `6a`. */
export function idParts(blockId: string): { section: string; number: string } {
  const [, , section = '', nn = ''] = blockId.split('/');
  return { section, number: nn.replace(/^0+(?=\d)/u, '') };
}

/** The fragment of a block's id: `…/fintech/06a` is `fintech-6a`. */
export function anchorOf(blockId: string): string {
  const { section, number } = idParts(blockId);
  return `${section}-${number}`;
}

/** The id of a block: number `6a` in `fintech` is `…/fintech/06a`. */
export function blockIdOf(sectionId: string, number: string): string {
  const [, digits = number, letters = ''] = /^(\d+)([a-z]*)$/u.exec(number) ?? [];
  return `${sectionId}/${digits.padStart(2, '0')}${letters}`;
}
