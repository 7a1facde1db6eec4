/** What the browser takes of this room: the word diff, given a way of folding, without OpenCC and its dictionaries. */
export { createDiff, type Diff, type DiffSegment } from './diff.ts';
export { createNormalForm, type NormalForm, type NormalText } from './normal-form.ts';
