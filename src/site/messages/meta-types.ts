import type { Script } from '../../script/index.ts';

/** A figure with what it counts. */
export interface NamedFigure {
  label: string;
  text: string;
}

/** Titles and descriptions of pages as search engines and previews show them. Lists are parts: those that fit are told. */
export interface MetaMessages {
  /** Ends every description. */
  closing: string;
  homeTitle: string;
  home: (topics: number, editions: number, newest: string) => string[];
  homeNewest: (title: string, edition: string) => string;
  sheetTitle: (edition: string) => string;
  sheet: (title: string, edition: string, date: string, sections: number, paragraphs: number) => string;
  sheetFigures: (figures: readonly NamedFigure[]) => string;
  sheetChanges: (from: string, counts: readonly string[]) => string;
  sheetSections: (headings: readonly string[]) => string;
  topicTitle: string;
  topic: (title: string, editions: readonly string[]) => string[];
  conversion: (title: string, edition: string, from: Script, words: number) => string[];
  asIssued: (title: string, edition: string, script: Script) => string[];
  comparisonTitle: (from: string, to: string) => string;
  comparison: (title: string, from: string, to: string, counts: readonly string[], figures: number) => string;
  comparisonFigure: (label: string, before: string, after: string) => string;
  comparisonMore: string;
  figures: (topics: number, editions: number, figures: number) => string[];
  topicFigures: (title: string, editions: number, figures: number, kinds: readonly string[]) => string[];
  programmes: (count: number) => string[];
  /** @param sheets each topic with its editions, e.g. 《水務》2024 年 5 月、2025 年 5 月版 */
  programme: (name: string, kind: string, sheets: readonly string[], mentions: number) => string;
  programmeSheet: (title: string, editions: readonly string[]) => string;
  programmeUnmentioned: (name: string, kind: string) => string;
  programmeQuote: (sentence: string) => string;
  programmeMore: string[];
  data: (records: readonly string[]) => string[];
  dataCount: (name: string, count: number) => string;
  about: string[];
  glossary: (rules: number) => string[];
  search: string[];
  /** One of the site's own texts, by the headings of its sections. */
  text: (title: string, headings: readonly string[]) => string[];
  offlineMore: string;
  /** What stands on pictures. */
  picture: {
    alt: (title: string, subtitle: string, figure: string) => string;
    wholeText: string;
    extent: (sections: number, paragraphs: number) => string;
    updated: (date: string) => string;
    since: (edition: string, change: string) => string;
    changes: string;
    noChanges: string;
    editions: string;
    collected: string;
    collection: (topics: number, editions: number) => string;
    editionCount: (count: number) => string;
    span: (first: string, last: string) => string;
    compared: (from: string, to: string) => string;
  };
}
