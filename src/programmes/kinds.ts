/**
 * The kinds of the register, in the order in which the index lists them. A scheme is money or permission that one
 * applies for; a programme is work, support or a trial that a body runs; rankings and reports are documents.
 */
export const KINDS = [
  'programme',
  'scheme',
  'fund',
  'institution',
  'platform',
  'place',
  'document',
  'law',
  'event',
] as const;

/** What a programme is. */
export type Kind = (typeof KINDS)[number];
