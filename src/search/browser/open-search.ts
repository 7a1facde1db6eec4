import type { Script } from '../../script/browser.ts';
import { arrange, countFacets, type Facet, type FacetValue, type Filters, narrow } from '../arrange.ts';
import { type Catalog, fromPair, PAIR, type RecordPlace, type SectionTexts } from '../catalog.ts';
import { evaluate } from '../evaluate.ts';
import { groupHeading } from '../group-heading.ts';
import type { Hits } from '../hits.ts';
import { createLexicon, type SuggestedName } from '../lexicon.ts';
import { type MatchMark, marksIn } from '../marks.ts';
import { readQuery } from '../query.ts';
import { keyOf } from '../read.ts';
import { sameParagraphs, unpackOlder } from '../same-paragraph.ts';
import { leaveOut } from './leave-out.ts';
import { openIndex, type SearchAddress } from './open-index.ts';

/** How to search. */
export interface SearchOptions {
  /** The reader's script: of texts, labels and addresses. */
  script: Script;
  filters?: Filters;
  /** At most so many results; all where undefined. */
  limit?: number;
  signal?: AbortSignal;
  /** The reader has asked, and waits for the answer; else they are still typing. Only where topics have an index each. */
  thorough?: boolean;
  /** Told how many topics have been asked of how many that are to be. */
  progress?: (asked: number, of: number) => void;
}

/** One block or heading. */
export interface SearchResult {
  /** Block ids (a section's for a heading), the newest first; several where one paragraph of several editions was found. */
  ids: string[];
  /** The same paragraph in older editions that were found, too, the newest first. */
  older: { edition: string; url: string }[];
  /** Address in the reader's script, ending in the anchor. */
  url: string;
  text: string;
  /** What matched, in `text`. */
  marks: MatchMark[];
  /** How sure it is that the name it has is one of what was typed; undefined where it is. */
  doubt: Doubt['certainty'] | undefined;
}

/** The results of one section of one edition. */
export interface ResultGroup {
  edition: string;
  heading: string;
  results: SearchResult[];
}

/** The answer to a query. */
export interface SearchOutcome {
  /** Of all results, whatever the limit. */
  total: number;
  /** True where topics are left that were not asked. */
  more?: boolean;
  /** `section` when no block has every word, but a section has. */
  within: Hits['within'];
  groups: ResultGroup[];
  facets: Record<Facet, FacetValue[]>;
  /** Topics left out because their texts could not be loaded: without a network, those that are not kept. */
  absent: string[];
  /** The closest names of the register; only where nothing was found. */
  suggestions: SuggestedName[];
}

/** A name that was typed, as phrases of terms, and names that may be of the same entry. */
interface Doubt {
  certainty: 'probable' | 'possible';
  typed: string[][];
  other: string[][];
}

/** A search, ready. */
export interface SearchEngine {
  /**
   * @throws SearchUnavailable when a part of the index cannot be loaded
   * @throws DOMException `AbortError` when the signal says so
   */
  search(query: string, options: SearchOptions): Promise<SearchOutcome>;
  /** Names of the register that what is typed so far begins, or is part of; answers at once. */
  complete(query: string, script: Script, limit?: number): SuggestedName[];
}

const SUGGESTIONS = 5;

/**
 * Opens an index: the catalog, with which names are answered at once; a search waits for Pagefind. Nothing is loaded before.
 *
 * @throws SearchUnavailable when something cannot be loaded; calling again tries again
 */
export async function openSearch(address: SearchAddress): Promise<SearchEngine> {
  const { base } = address;
  const { catalog, places, index, textsOf } = await openIndex(address);
  const lexicon = createLexicon(catalog);
  const older = unpackOlder(catalog.older);

  const textOf = ({ heading, blocks }: SectionTexts, block: number | undefined) =>
    block === undefined ? heading : (blocks[block]?.[1] ?? '');

  /** Where a record is: its id, and its address in a script. */
  const locate = (record: number, script: Script): { id: string; url: string } => {
    const place = places[record] as RecordPlace;
    const { topic, edition, section, block, number } = place;
    const page = `${base}${fromPair(catalog.paths, script)}/${topic}/${edition}/`;
    const id = `${topic}/${edition}/${section}`;
    if (block === undefined) return { id, url: `${page}#${section}` };
    const padded = number.replace(/^\d(?!\d)/, '0$&');
    return { id: `${id}/${padded}`, url: `${page}#${section}-${number}` };
  };

  const toGroup = async (
    results: number[][],
    script: Script,
    pattern: Hits['pattern'],
    doubts: readonly Doubt[],
  ): Promise<ResultGroup> => {
    const place = places[results[0]?.[0] as number] as RecordPlace;
    const load = (script: Script) =>
      textsOf(script, place).catch((error) => {
        throw Object.assign(error, { topic: place.topic });
      });
    const texts = await load(script);
    const toResult = async ([record = 0, ...others]: number[]): Promise<SearchResult> => {
      const block = places[record]?.block;
      const text = textOf(texts, block);
      const find = (text: string) => marksIn(text, pattern, lexicon.read);
      let marks = find(text);
      if (marks.length === 0) {
        const { carryMarks, marksAtSlips } = await import('../carry-marks.ts');
        const twin = await load(script === PAIR[0] ? PAIR[1] : PAIR[0]);
        const found = (from: SectionTexts) => {
          const own = textOf(from, block);
          const plain = find(own);
          return plain.length > 0 ? plain : marksAtSlips(own, from.blocks[block ?? -1]?.[2] ?? [], find);
        };
        marks = found(texts);
        if (marks.length === 0) marks = carryMarks(found(twin), textOf(twin, block), text, lexicon.folder);
      }
      const has = (phrases: string[][]) => marksIn(text, phrases, lexicon.read).length > 0;
      const { id, url } = locate(record, script);
      const same = others.map((other) => locate(other, script));
      return {
        ids: [id, ...same.map((other) => other.id)],
        url,
        older: same.map((other, at) => ({
          edition: places[others[at] as number]?.edition ?? '',
          url: other.url,
        })),
        text,
        marks,
        doubt: doubts.find(({ typed, other }) => has(other) && !has(typed))?.certainty,
      };
    };
    return {
      edition: place.edition,
      heading: groupHeading(texts.heading, place.topic, catalog.topics, {
        script,
        // An index of one topic is one of many.
        many: address.part !== undefined,
      }),
      results: await Promise.all(results.map(toResult)),
    };
  };

  /** The sections whose name is what was typed, as `topic/section`. */
  const sectionsNamed = (key: string) => {
    return new Set(
      catalog.topics.flatMap(({ slug, sections }) =>
        sections.flatMap(([section, ...name]) =>
          name.some((text) => keyOf(lexicon.read(text)) === key) ? [`${slug}/${section}`] : [],
        ),
      ),
    );
  };

  return {
    async search(query, { script, filters = {}, limit, signal }) {
      const sectionOf = (record: number) => places[record]?.heading ?? record;
      const { all, best, pattern, within } = await evaluate(
        readQuery(query, lexicon),
        index,
        lexicon,
        sectionOf,
      );
      signal?.throwIfAborted();
      const typed = keyOf(lexicon.read(query));
      const doubts = doubtsOf(catalog, typed);
      const named = sectionsNamed(typed);
      const show = async (records: ReadonlySet<number>) => {
        const results = new Map(
          sameParagraphs(records, older).map((result) => [result[0] as number, result]),
        );
        const isBest = ([first, result]: [number, number[]]) =>
          result.some((each) => best.has(each)) ? [first] : [];
        const found = { all: new Set(results.keys()), best: new Set([...results].flatMap(isBest)), within };
        const ordered = arrange(found, places, ({ topic, section }) => named.has(`${topic}/${section}`));
        const asked = firstOf(ordered, limit);
        const groups = await Promise.all(
          asked.map((group) =>
            toGroup(
              group.map((record) => results.get(record) ?? [record]),
              script,
              pattern,
              doubts,
            ),
          ),
        );
        signal?.throwIfAborted();
        return { groups, total: results.size };
      };
      const topicOf = (record: number) => places[record]?.topic ?? '';
      const shown = await leaveOut(narrow(all, places, filters), topicOf, show);
      return {
        within,
        ...shown,
        facets: countFacets(
          all,
          places,
          filters,
          catalog,
          script,
          (records) => sameParagraphs(records, older).length,
        ),
        suggestions: all.size === 0 ? await lexicon.suggest(query, script, SUGGESTIONS) : [],
      };
    },
    complete: (query, script, limit = SUGGESTIONS) => lexicon.complete(query, script, limit),
  };
}

/** What a query names that perhaps has another name too; nothing where it has both. */
function doubtsOf({ doubts }: Catalog, key: string): Doubt[] {
  return doubts.flatMap(([certainty, ...sides]) => {
    const at = sides.map((side) => side.some((terms) => key.includes(terms.replaceAll(' ', ''))));
    const [typed = [], other = []] = (at[0] ? sides : sides.reverse()).map((side) =>
      side.map((terms) => terms.split(' ')),
    );
    return at[0] === at[1] ? [] : [{ certainty, typed, other }];
  });
}

/** The first so many records, in their groups. */
function firstOf(groups: readonly number[][], limit = Number.POSITIVE_INFINITY): number[][] {
  const first: number[][] = [];
  let left = limit;
  for (const group of groups) {
    if (left <= 0) break;
    first.push(group.slice(0, left));
    left -= group.length;
  }
  return first;
}
