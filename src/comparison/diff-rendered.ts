import { createDiff } from './diff.ts';
import { normalForm } from './normalise.ts';

/** Compares two texts word by word, by the complete fold table. */
export const diffRendered = createDiff(normalForm);
