/** What is said about reading offline; `{n}` stands for a number, `{size}` for kilobytes, `{name}` for a topic. */
export interface OfflineMessages {
  offline: string;
  description: (siteName: string) => string;
  lead: string;
  visitedNote: string;
  needsScript: string;
  topics: string;
  /** Shown in place of a page that is not kept. */
  notKept: string;
  notKeptLong: string;
  pages: string;
  noPages: string;
  clear: string;
  /** Leads from a topic to this page. */
  more: string;
  /** What the buttons and the status say while it runs. */
  words: Record<OfflineWord, string>;
}

export type OfflineWord =
  | 'keep'
  | 'remove'
  | 'none'
  | 'kept'
  | 'working'
  | 'done'
  | 'removed'
  | 'cleared'
  | 'full'
  | 'network'
  | 'changed'
  | 'blocked';
