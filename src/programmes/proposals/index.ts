/** Entries of the register written from proposals of the finder. */
export { type Draft, draftEntries, type UnregisteredSheet } from './draft.ts';
export {
  addAlias,
  addDeclined,
  type Confirmation,
  confirmEntry,
  cutEntries,
  joinEntries,
} from './entries.ts';
export { isUnnamed } from './slug.ts';
export { entryText } from './yaml-text.ts';
