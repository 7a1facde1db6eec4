import type { Script, Span } from '../script/index.ts';

export type { Finding, FindingRule } from '../script/index.ts';
export type { Script, Span };

/** An inline mark over a stretch of a block's text. `noconvert` keeps the stretch out of script conversion. */
export interface Mark extends Span {
  type: 'strong' | 'emphasis' | 'delete' | 'code' | 'link' | 'noconvert';
  /** Only on links: an http(s), mailto or `#` address. */
  href?: string;
}

/** A slip of the source, kept as issued. `error` is shown to the reader, `typography` is listed only. */
export interface Sic extends Span {
  /** The stretch as issued, in the sheet's script. */
  text: string;
  /** What is wrong with it, in Traditional Chinese. */
  note: string;
  kind: 'error' | 'typography';
}

/** A paragraph or list item. */
export interface Block {
  /** `{topic}/{edition}/{section}/{nn}`, the same in both scripts. */
  id: string;
  /** Slug of the section it stands in. */
  section: string;
  /** `6`, or `6a` for a block that was added between published ones. */
  number: string;
  /** `{section}-{number}`, the fragment on the sheet's page. */
  anchor: string;
  kind: 'paragraph' | 'item';
  /** 0 for paragraphs and for items of the outer list. */
  depth: number;
  /** The inline text as issued, without markup. */
  text: string;
  /** Sorted by start, outer marks first; offsets are UTF-16, end exclusive. */
  marks: Mark[];
  /** Sorted by start. */
  sic: Sic[];
  /** First and last line in the sheet's file, counted from 1. */
  line: number;
  endLine: number;
}

/** A section with its heading as issued. */
export interface Section {
  /** `{topic}/{edition}/{slug}` */
  id: string;
  slug: string;
  heading: string;
  line: number;
  blocks: Block[];
}

/** A {@link Sic} with the block it stands in, for lists. */
export interface SheetSic extends Sic {
  blockId: string;
  anchor: string;
}

/** One more conversion rule for one sheet; the fields are the glossary's. */
export interface SheetRule {
  hans: string;
  hant: string;
  direction: 'both' | 'to-hant' | 'to-hans';
  kind: string;
  note?: string;
}

/** Conversion rules that hold for one sheet only. */
export interface SheetRules {
  add: SheetRule[];
  /** Ids of glossary rules that are switched off. */
  off: string[];
}

/** What a raw file is: a PDF, the text of one, Markdown, or a web page. */
export type SourceFormat = 'pdf' | 'pdf-text' | 'markdown' | 'html';

/** A line of the raw file that is no part of the sheet, such as a page number. */
export interface OmittedLine {
  /** Line in the raw file, or of a PDF's text in reading order, counted from 1. */
  line: number;
  text: string;
}

/** A place where the text taken out of the raw file is not what the raw file shows; the sheet has what it shows. */
export interface SourceReading {
  /** Place in the raw file: `page 2, line 5`, or `line 5`. */
  place: string;
  /** What is read there. */
  reads: string;
  /** What is printed there; empty for nothing. */
  printed: string;
  /** Why they differ, in Traditional Chinese. */
  note: string;
  /** Which occurrence at that place, counted from 1; undefined where there is one. */
  nth?: number;
}

/** Where a sheet's text comes from. */
export interface SheetSource {
  /** Name below `content/sources/`. */
  file: string;
  format: SourceFormat;
  /** SHA-256 of the raw file, 64 hex digits. */
  sha256: string;
  /** Address of the original, where it is known. */
  url?: string;
  /** Page numbers and running heads left out of the sheet; empty for most. */
  omitted: OmittedLine[];
}

/** One edition of one topic, in the script it was issued in. */
export interface Sheet {
  topic: string;
  /** `YYYY-MM` */
  edition: string;
  script: Script;
  title: string;
  /** ISO date. */
  updated: string;
  publisher: string;
  /** Names in English, as far as a source gives them. */
  english: { publisher?: string; title?: string };
  source: SheetSource;
  sections: Section[];
  /** Lines that stand outside the sections, such as （更新日期：…）. */
  colophon: string[];
  /** Every sic of the sheet, in source order. */
  sic: SheetSic[];
  rules: SheetRules;
  /** Misreadings of the raw file, put right in the sheet; empty for most. */
  readings: SourceReading[];
  /** Lines in the file, counted from 1; those of lists in the order of their entries. */
  lines: {
    /** Undefined when front matter gives the title. */
    title: number | undefined;
    colophon: number[];
    /** Of the fields of the front matter: source.sha256, source.omitted, reading, rules. */
    sha256: number;
    omitted: number[];
    readings: number[];
    rules: { add: number[]; off: number[] };
  };
}

/** A section a topic's sheets may have. */
export interface TopicSection {
  slug: string;
  /** The heading in both scripts. */
  name: Record<Script, string>;
  /** Other headings under which sheets were issued, in either script. */
  headings: string[];
}

/** A topic: all that is needed to read its sheets. */
export interface Topic {
  slug: string;
  name: Record<Script, string>;
  sections: TopicSection[];
}
