import type { Script } from '../script/browser.ts';

/** The styles a citation is written in, in the order they are offered. */
export const CITATION_STYLES = ['plain', 'gbt7714', 'apa', 'bibtex'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation says of a sheet, in the script of the page that is cited. */
export interface CitedSheet {
  script: Script;
  /** The script the sheet was issued in; where it is the other one, the page is a conversion. */
  issuedIn: Script;
  topic: string;
  /** `YYYY-MM` */
  edition: string;
  /** The day the sheet gives as its update, ISO. */
  updated: string;
  title: string;
  publisher: string;
  /** Names in English, as far as a source gives them. */
  english: { publisher?: string; title?: string };
  siteName: string;
  /** Absolute address of the page, pinned to its edition, without a fragment. */
  url: string;
  /** The same of the page in the script the sheet was issued in. */
  issuedUrl: string;
}

/** One paragraph of the sheet. */
export interface CitedBlock {
  /** `fintech-6` */
  anchor: string;
  /** Heading of its section, in the script of the page. */
  heading: string;
  /** `6`, or `6a`. */
  number: string;
  /** Its text as issued; needed only where the page is a conversion. */
  issued?: string;
}

/** What is cited: a sheet, or one paragraph of it. */
export interface Cited {
  sheet: CitedSheet;
  block?: CitedBlock;
  /** The day the reader saw the page, ISO; a citation made without a reader has none. */
  accessed?: string;
}
