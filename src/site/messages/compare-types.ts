import type { Amount, SeriesView } from '../../changes/index.ts';
import type { Status, Trend } from '../../comparison/index.ts';
import type { Script } from '../../script/index.ts';
import type { ProgrammeStep } from '../../series/index.ts';

/** What is said of changes between editions: on the pages that compare, in the margin of a sheet, in the feed. */
export interface CompareMessages {
  /** Entry of the main navigation. */
  compare: string;
  title: (title: string) => string;
  /** For the window's title and lists: which editions. */
  name: (title: string, from: string, to: string) => string;
  older: string;
  newer: string;
  issued: (script: Script) => string;
  method: string;
  statuses: Record<Status, string>;
  shares: string;
  filter: string;
  filters: Record<'changes' | 'figures' | 'all', string>;
  /** Said when a filter is chosen; `{n}` stands for the number of groups. */
  shown: string;
  groups: string;
  missing: (edition: string) => string;
  paragraph: (number: string) => string;
  paragraphOf: (section: string, number: string) => string;
  deleted: string;
  inserted: string;
  also: (words: string[]) => string;
  movedFrom: (sections: string[]) => string;
  movedTo: (sections: string[]) => string;
  /** `partial` where some of it stayed. */
  moved: (from: string[], to: string[], partial: boolean) => string;
  split: (count: number) => string;
  /** So many blocks became so many. */
  merged: (count: number, into: number) => string;
  editors: string;
  trend: (trend: Trend, amount: Amount | undefined) => string;
  changed: string;
  to: string;
  notComparable: string;
  /** Of a name that an edition has for the first time; it need not be new itself. */
  firstListed: string;
  figureAppeared: string;
  figureGone: string;
  figureChanges: string;
  figureChangesLead: string;
  item: string;
  change: string;
  place: string;
  gone: string;
  goneLead: (edition: string) => string;
  goneBlocks: string;
  goneNames: string;
  goneFigures: string;
  others: string;
  data: string;
  /** On a sheet: compared with the edition before it. */
  comparedWith: (edition: string) => string;
  /** On an older sheet: compared with the edition after it. */
  comparedTo: (edition: string) => string;
  comparisons: string;
  /** A comparison among others of its topic. */
  between: (from: string, to: string) => string;
  telling: string;
  tellingLead: (title: string, from: string, to: string) => string;
  wholeComparison: string;
  history: string;
  historyLead: string;
  historyTable: string;
  overEditions: string;
  allFigures: string;
  seriesChanges: Record<SeriesView['change'], string>;
  programmeChanges: Record<ProgrammeStep['change'], string>;
  feed: (title: string) => string;
  firstEdition: string;
  /** How many paragraphs have a status: 新增 31 段. */
  countOf: (status: string, count: number) => string;
  feedSummary: (from: string, counts: string[]) => string;
  subscribe: string;
}
