/** Programmes: the register, its mentions in blocks, the finder of names. The only door of this room. */
export { type AliasGroup, aliasGroups } from './alias-groups.ts';
export type { ProposalBlock, Why } from './finder/candidate.ts';
export {
  type Proposal,
  type ProposalSheet,
  proposeNames,
  proposeSheetNames,
  type SheetProposal,
} from './finder/propose.ts';
export { KINDS, type Kind } from './kinds.ts';
export {
  createMemory,
  findMentions,
  findSheetMentions,
  type Memory,
  type MentionContext,
  type MentionSheet,
  readMentions,
} from './mentions.ts';
export { parseProgrammes, type RegisterFile } from './parse.ts';
export {
  addAlias,
  addDeclined,
  confirmEntry,
  cutEntries,
  type Draft,
  draftEntries,
  entryText,
  isUnnamed,
  joinEntries,
  type UnregisteredSheet,
} from './proposals/index.ts';
export { compileRegister, type Register, type Surface } from './register.ts';
export { declinedFileSchema, programmeFileSchema } from './schema.ts';
export { type Suggestible, type Suggestion, suggest } from './suggest.ts';
export type { Alias, BothScripts, Declined, Finding, Mention, Programme, Rename, When } from './types.ts';
export { unregisteredNames } from './unregistered.ts';
