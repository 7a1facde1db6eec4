import type { Script } from '../../script/index.ts';
import type { CompareMessages } from './compare-types.ts';
import type { MetaMessages } from './meta-types.ts';
import type { OfflineMessages } from './offline-types.ts';
import type { RegisterMessages } from './register-types.ts';

/** Every word the site itself says, in each script. Written by hand in both: no conversion stands between. */
export interface Messages {
  siteName: string;
  siteTagline: string;
  siteDescription: string;
  skipToContent: string;
  mainNavigation: string;
  sheets: string;
  about: string;
  scriptSwitch: string;
  unofficial: string;
  unofficialLong: string;
  rightsNotice: string;
  reportError: string;
  accessibility: string;
  latestEditions: string;
  editions: string;
  edition: string;
  latestEdition: string;
  issuedIn: (script: Script) => string;
  asIssued: (script: Script) => string;
  converted: (script: Script) => string;
  updatedOn: string;
  onThisPage: string;
  paragraphs: (count: number) => string;
  paragraphUnit: string;
  sections: (count: number) => string;
  permalink: (number: string) => string;
  twinLink: string;
  twinOf: string;
  asInSource: string;
  sicMark: string;
  publisher: string;
  sourceOriginal: string;
  sourceFile: string;
  thisPage: string;
  newerEdition: string;
  topics: string;
  rememberedChoice: string;
  home: string;
  reportUnset: string;
  typography: string;
  /** Place in a raw file, given as `page 2, line 5` or `line 5`. */
  sourcePlace: (place: string) => string;
  /** What a program reads in a raw file, and what is printed there; empty for nothing. */
  misread: (reads: string, printed: string) => string;
  paragraphOf: (section: string, number: string) => string;
  suggestedChoice: string;
  notFound: string;
  notFoundLong: string;
  pageMoved: string;
  pageGone: string;
  movedTo: string;
  /** Why the site's layout no longer has a page at its address. */
  movedBy: Record<'shared-names' | 'as-issued', string>;
  markConverted: string;
  convertedWords: string;
  convertedWordsLead: string;
  asIssuedForm: string;
  convertedForm: string;
  rule: string;
  ruleKinds: Record<RuleKind, string>;
  glossary: string;
  glossaryLead: string;
  glossaryCount: (count: number) => string;
  openccWrites: string;
  weWrite: string;
  simplified: string;
  traditional: string;
  note: string;
  searchPage: string;
  searchPlaceholder: string;
  searchPrivacy: string;
  searchWithoutScript: string;
  allNames: string;
  searchWords: Record<SearchWord, string>;
  registers: RegisterMessages;
  compare: CompareMessages;
  meta: MetaMessages;
  offline: OfflineMessages;
}

/** What the search says while it runs; `{n}` stands for a number. */
export type SearchWord =
  | 'search'
  | 'placeholder'
  | 'close'
  | 'names'
  | 'all'
  | 'none'
  | 'apart'
  | 'noneYet'
  | 'unasked'
  | 'asking'
  | 'nearest'
  | 'failed'
  | 'unsupported'
  | 'partial'
  | 'retry'
  | 'loading'
  | 'count'
  | 'probable'
  | 'possible'
  | 'more'
  | 'everyTopic'
  | 'heading'
  | 'edition'
  | 'topic'
  | 'section'
  | 'kind'
  | 'reset'
  | 'paragraph'
  | 'item';

/** Kinds of conversion rules: those of the glossary, and what stands beside it. */
export type RuleKind =
  | 'character'
  | 'word'
  | 'vocabulary'
  | 'place'
  | 'person'
  | 'institution'
  | 'name'
  | 'house-spelling'
  | 'protected'
  | 'sheet';
