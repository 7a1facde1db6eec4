import type { Script } from '../script/index.ts';
import type { Rewrite } from './rewrites.ts';
import type { PackedOlder } from './same-paragraph.ts';

/**
 * What the browser must know besides Pagefind's own files: which record is which block, and the names of the register.
 * Small on purpose: it is fetched with the first search. Records are numbered from 0 in the order of `editions`,
 * a section's heading first, then its blocks.
 */
export interface Catalog {
  /** Changes with every change of the index, so that a browser never mixes two builds. */
  build: string;
  /** Pagefind's index files: what their names begin with (a number in base 36 follows), and the first word of each. */
  chunks: { name: string; from: string };
  /** Where the pages of each script lie. */
  paths: Pair;
  /** Whether the index holds pairs of terms. */
  pairs: boolean;
  /** Fold table of the characters that occur: pairs of variant and representative. */
  fold: string;
  /** Every word of Latin or other letters that occurs, sorted, separated by spaces. */
  words: string;
  /** Terms of numbers that occur and mean what others do (`s4`, `j25`), separated by spaces; see `read.ts`. */
  spelt: string;
  topics: CatalogTopic[];
  /** Newest first. */
  editions: CatalogEdition[];
  /** Which record is the same paragraph in the edition before, packed (see `same-paragraph.ts`). */
  older: PackedOlder;
  /** Which words of the names are ordinary ones, `1` or `0` for each in the order in which they first stand: alone they name nothing. */
  ordinary: string;
  /** Words that the two scripts say differently (`信息科技>资讯科技`), folded, separated by spaces. */
  wordings: string;
  /** How a query is rewritten, step by step. */
  rewrites: Rewrite[][];
  /** Names that are perhaps of one entry: how sure that is, the names before and those after, as terms apart by spaces. */
  doubts: CatalogDoubt[];
  /** The register; the place in this list is the number in the index's name terms. */
  names: CatalogName[];
}

/** A topic with the names of its sections. */
export interface CatalogTopic {
  slug: string;
  name: Pair;
  sections: [slug: string, ...name: Pair][];
}

/**
 * One edition: which topic, and for each section its number in the topic and the kinds of its blocks (`ppi`); with
 * the blocks' numbers, separated by spaces, where these are not 1, 2, 3.
 */
export interface CatalogEdition {
  topic: number;
  edition: string;
  /** The script it was issued in. */
  issuedIn: Script;
  sections: [section: number, kinds: string, numbers?: string][];
}

/**
 * A register entry: slug, or the place of the text that gives it ({@link slugOf}) among those that follow, empty ones
 * not counted; name in both scripts (the second empty where the fold table gives it), other ways of naming it of which the
 * index knows every place, and ways that have to be looked for in the texts as well, because they are short for other
 * things too, or nobody has looked; for one of two entries of a name, what tells it apart.
 */
export type CatalogName = [
  slug: string | number,
  hant: string,
  hans: string,
  known: string[],
  open: string[],
  gloss?: Pair,
];

/** How sure it is that a later name is of the same entry, and all its names on either side of the change. */
export type CatalogDoubt = [certainty: 'probable' | 'possible', before: string[], after: string[]];

/** A text in both scripts, in the order of {@link PAIR}; the second is empty where both are alike. */
export type Pair = [hant: string, hans: string];

/** The scripts in the order of a {@link Pair}. */
export const PAIR = ['zh-Hant-HK', 'zh-Hans'] as const satisfies readonly Script[];

/** Where a slip of the source stands in a text, UTF-16 offsets, end exclusive; and what it should say. */
export type CorrectedSlip = [start: number, end: number, right: string];

/**
 * A section's texts in one script, a file of its own: the heading, then number and text of each block, and its slips,
 * where the index has the right words too.
 */
export interface SectionTexts {
  heading: string;
  blocks: [number: string, text: string, slips?: CorrectedSlip[]][];
}

/** Where a record stands. */
export interface RecordPlace {
  topic: string;
  edition: string;
  /** The script the edition was issued in. */
  issuedIn: Script;
  section: string;
  kind: 'heading' | 'paragraph' | 'item';
  /** Place in the section's blocks from 0; undefined for the heading. */
  block: number | undefined;
  /** The block's number in its section, as on its page: `6`, `6a`; empty for the heading. */
  number: string;
  /** The number of the heading's record of the same section and edition. */
  heading: number;
}

/** Reads one script's text of a pair. */
export function fromPair([hant, hans]: Readonly<Pair>, script: Script): string {
  return script === 'zh-Hans' ? hans || hant : hant;
}

/** The words of letters among the tokens of all names that are ordinary ones, by the catalog's list. */
export function ordinaryWords(
  tokens: readonly { kind: string; text: string }[],
  list: string,
): ReadonlySet<string> {
  const words = new Set(tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])));
  return new Set([...words].filter((_, at) => list[at] === '1'));
}

/** An English name as a slug, where the slug is that: `AI Cohort Programme` → `ai-cohort-programme`. */
export function slugOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z\d]+/g, '-');
}

/** Makes a pair, the second empty where both are alike. */
export function toPair(hant: string, hans: string): Pair {
  return [hant, hans === hant ? '' : hans];
}

/** Lists every record in order. */
export function placesOf({ topics, editions }: Pick<Catalog, 'topics' | 'editions'>): RecordPlace[] {
  const places: RecordPlace[] = [];
  for (const { topic: topicAt, edition, issuedIn, sections } of editions) {
    const topic = topics[topicAt];
    for (const [sectionAt, kinds, numbers] of sections) {
      const own = numbers?.split(' ');
      const section = topic?.sections[sectionAt]?.[0] ?? '';
      const heading = places.length;
      const where = { topic: topic?.slug ?? '', edition, issuedIn, section, heading };
      places.push({ ...where, kind: 'heading', block: undefined, number: '' });
      for (const [block, letter] of [...kinds].entries()) {
        const number = own?.[block] ?? `${block + 1}`;
        places.push({ ...where, kind: letter === 'p' ? 'paragraph' : 'item', block, number });
      }
    }
  }
  return places;
}

/** Where each topic has an index of its own: what leads a query to the topics it asks for. */
export interface TopicList {
  /** The one with the newest edition first. */
  topics: [slug: string, ...name: Pair][];
  /** Fold table of the characters that occur in any of them. */
  fold: string;
  rewrites: Catalog['rewrites'];
  /** Number of files of clues, and their version; see `clues/`. */
  clues: number;
  build: string;
}

/** The names of all topics, for suggestions. */
export type NameList = Pick<Catalog, 'fold' | 'names'>;

/** The file of that list, beside the clues. */
export const NAMES_FILE = 'names';

/** The file of that list. */
export const TOPICS_FILE = 'topics.pack';

/** The catalog's file; like the texts it is JSON, gzipped, whatever a host does about compression. */
export const CATALOG_FILE = 'catalog.pack';

/**
 * Where a section's texts lie, below the folder of the catalog; without a section, where those of all sections of the
 * edition lie together, by section: so in the index of one topic of many.
 */
export function textsPath(
  script: Script,
  { topic, edition, section }: { topic: string; edition: string; section?: string },
): string {
  return `${[script, topic, edition, ...(section ? [section] : [])].join('/')}.pack`;
}

/** The folder of the search data, or of one topic's part of it, below the site's. */
export function searchFolder(base: string, part: string | undefined): string {
  return part === undefined ? `${base}search-data/` : `${base}search-data/${part}/`;
}
