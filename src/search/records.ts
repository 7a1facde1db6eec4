import type { Topic } from '../fact-sheets/index.ts';
import { aliasGroups, compileRegister, type Programme } from '../programmes/index.ts';
import type { Rendition } from '../renditions/index.ts';
import { createFolder, type Folder, foldTable, foldTableFor, LOCALES, type Script } from '../script/index.ts';
import {
  type Catalog,
  type CatalogDoubt,
  type CatalogEdition,
  type CatalogName,
  PAIR,
  type SectionTexts,
  slugOf,
  textsPath,
  toPair,
} from './catalog.ts';
import { correctedClauses, otherwiseSaid, slipsOf } from './corrected.ts';
import { createNameFinder, printedNames, unconditional } from './name-terms.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { PAIRS_FROM, pairContent } from './pairs.ts';
import { keyOf, readTokens } from './read.ts';
import { REWRITES } from './rewrite-rules.ts';
import { packOlder } from './same-paragraph.ts';
import { SPOKEN_WORDINGS } from './spoken-wordings.ts';
import { BARRIER, type Token } from './tokens.ts';
import { sharedWords, type VocabularyPair, wordingsFor } from './vocabulary.ts';

/** A sheet in both scripts. */
export type SheetRenditions = Record<Script, Rendition>;

/** What Pagefind is given for one heading or block. */
export interface SearchRecord {
  /** The block's id, or the section's for a heading. */
  id: string;
  /** Address below `{script}/`, ending in the anchor; no two records share one. */
  url: string;
  /** Terms, separated by spaces. */
  content: string;
  filters: { topic: string[]; edition: string[]; section: string[]; kind: string[] };
}

/** Everything that search publishes. */
export interface SearchData {
  /** In the order of the results: newest edition first, then as in the sheet. */
  records: SearchRecord[];
  /** Without what only the finished index knows. */
  catalog: Omit<Catalog, 'build' | 'chunks'>;
  /** Texts of each section by {@link textsPath}. */
  texts: Map<string, SectionTexts>;
}

/**
 * Builds the records of the index, newest edition first, and the data that goes with it.
 *
 * @param sheets every sheet in both scripts
 * @param olderBlocks the block that is the same paragraph in the edition before, by id; shown as one result
 * @param vocabulary what the two scripts say differently; a query is read both ways
 * @throws Error when a sheet's renditions differ in structure, or its topic is unknown
 */
export function buildSearchData(
  sheets: readonly SheetRenditions[],
  topics: ReadonlyMap<string, Topic>,
  programmes: readonly Programme[],
  olderBlocks: ReadonlyMap<string, string> = new Map(),
  vocabulary: readonly VocabularyPair[] = [],
): SearchData {
  const ordered = [...sheets].sort(newestFirst);
  const folder = createFolder(foldTable());
  const register = compileRegister(programmes);
  const printed = printedNames(programmes, folder);
  const usedTopics = [...new Set(ordered.map((sheet) => sheet[PAIR[0]].topic))].sort();
  const data: SearchData = {
    records: [],
    texts: new Map(),
    catalog: {
      paths: [LOCALES[PAIR[0]].path, LOCALES[PAIR[1]].path],
      pairs: false,
      fold: '',
      words: '',
      spelt: '',
      topics: usedTopics.map((slug) => catalogTopic(topics.get(slug), slug)),
      editions: [],
      older: [],
      ordinary: '',
      wordings: '',
      rewrites: REWRITES,
      doubts: programmes.flatMap((programme) => doubtOf(programme, folder)),
      names: catalogNames(programmes, folder),
    },
  };
  const words = new Set<string>();
  const spelt = new Set<string>();
  let characters = '';
  let hongKongs = '';
  for (const sheet of ordered) {
    const [hant, hans] = [sheet[PAIR[0]], sheet[PAIR[1]]];
    const namesIn = createNameFinder(sheet[hant.issuedIn], programmes, register, printed);
    const topicAt = usedTopics.indexOf(hant.topic);
    const { issuedIn } = hant;
    const edition: CatalogEdition = { topic: topicAt, edition: hant.edition, issuedIn, sections: [] };
    data.catalog.editions.push(edition);
    for (const [at, section] of hant.sections.entries()) {
      const twin = hans.sections[at];
      if (twin?.id !== section.id || twin.blocks.length !== section.blocks.length) throw unlike(section.id);
      const texts = { topic: hant.topic, edition: hant.edition, section: section.slug };
      for (const script of PAIR) {
        const { heading, blocks } = script === PAIR[0] ? section : twin;
        const file = blocks.map((block): SectionTexts['blocks'][number] => {
          const slips = [...slipsOf(block), ...otherwiseSaid(block.text)];
          return slips.length > 0 ? [block.number, block.text, slips] : [block.number, block.text];
        });
        data.texts.set(textsPath(script, texts), { heading, blocks: file });
      }
      const sectionAt =
        data.catalog.topics[topicAt]?.sections.findIndex(([slug]) => slug === section.slug) ?? -1;
      const numbers = section.blocks.map(({ number }) => number);
      const plain = numbers.every((number, n) => number === String(n + 1));
      const kinds = section.blocks.map(({ kind }) => kind[0]).join('');
      edition.sections.push(plain ? [sectionAt, kinds] : [sectionAt, kinds, numbers.join(' ')]);
      const add = (
        id: string,
        anchor: string,
        kind: string,
        wordings: [string, string],
        corrected: string[],
      ) => {
        const { content, tokens } = contentOf(wordings, corrected, folder, (tokens) => namesIn(id, tokens));
        for (const { kind, text } of tokens) {
          if (kind === 'word') words.add(text);
          if (/^[sj]\d/.test(text)) spelt.add(text);
        }
        characters += [...wordings, ...corrected].join('');
        hongKongs += wordings[0];
        data.records.push({
          id,
          url: `${hant.topic}/${hant.edition}/#${anchor}`,
          content,
          filters: { topic: [hant.topic], edition: [hant.edition], section: [section.slug], kind: [kind] },
        });
      };
      add(section.id, section.slug, 'heading', [section.heading, twin.heading], []);
      for (const [n, block] of section.blocks.entries()) {
        const other = twin.blocks[n] ?? block;
        const corrected = [block, other].flatMap((each) =>
          correctedClauses(each.text, [...slipsOf(each), ...otherwiseSaid(each.text)]),
        );
        add(block.id, block.anchor, block.kind, [block.text, other.text], corrected);
      }
    }
  }
  const numbers = new Map(data.records.map(({ id }, number) => [id, number]));
  data.catalog.older = packOlder(data.records.map(({ id }) => numbers.get(olderBlocks.get(id) ?? '')));
  data.catalog.words = [...words].sort().join(' ');
  data.catalog.spelt = [...spelt].sort().join(' ');
  const { catalog } = data;
  catalog.pairs = data.records.length >= PAIRS_FROM;
  if (catalog.pairs) for (const record of data.records) record.content = pairContent(record.content);
  catalog.wordings = wordingsFor(
    [...vocabulary, ...sharedWords(vocabulary, hongKongs, folder), ...SPOKEN_WORDINGS],
    characters,
    folder,
  );
  catalog.fold = foldTableFor(characters + NUMERALS + catalog.names.flat(3).join(''), foldTable());
  const { spell } = createFolder(catalog.fold);
  for (const name of catalog.names) if (spell(name[1]) === name[2]) name[2] = '';
  for (const name of catalog.names) {
    const texts = textsOf(name);
    const place = texts.findIndex((text) => slugOf(text) === name[0]);
    if (place >= 0) name[0] = place;
  }
  catalog.ordinary = ordinaryList(catalog.names, folder);
  return data;
}

/** Characters that a query's numbers are read by, whether the texts have them or not. */
const NUMERALS = '〇一二三四五六七八九十百千万亿兆两零点元美';

/**
 * One record's terms: the tokens, once for each wording where vocabulary makes them differ, and what a slip of the source
 * should say, or people say otherwise; the names it mentions.
 */
function contentOf(
  wordings: readonly [string, string],
  corrected: readonly string[],
  folder: Folder,
  namesIn: (tokens: readonly Token[]) => string[],
): { content: string; tokens: Token[] } {
  const read = (texts: readonly string[]) =>
    new Map(
      texts.map((text) => {
        const tokens = readTokens(text, folder);
        return [tokens.map((token) => token.text).join(' '), tokens];
      }),
    );
  const own = read(wordings);
  const right = read(corrected);
  const names = new Set([...own.values()].flatMap(namesIn));
  const content = [...new Set([...own.keys(), ...right.keys()]), [...names].join(' ')];
  return {
    content: content.filter((part) => part !== '').join(` ${BARRIER} `),
    tokens: [...own.values(), ...right.values()].flat(),
  };
}

function newestFirst(a: SheetRenditions, b: SheetRenditions): number {
  const [one, other] = [a[PAIR[0]], b[PAIR[0]]];
  if (one.edition !== other.edition) return one.edition < other.edition ? 1 : -1;
  return one.topic < other.topic ? -1 : 1;
}

function catalogTopic(topic: Topic | undefined, slug: string): Catalog['topics'][number] {
  if (!topic) throw new Error(`Search index: there is no topic file for "${slug}".`);
  return {
    slug,
    name: toPair(topic.name[PAIR[0]], topic.name[PAIR[1]]),
    sections: topic.sections.map(({ slug, name }) => [slug, ...toPair(name[PAIR[0]], name[PAIR[1]])]),
  };
}

/** The register as the browser needs it: of several ways of writing that fold alike, one. */
function catalogNames(programmes: readonly Programme[], folder: Folder): CatalogName[] {
  const groups = new Map(aliasGroups(programmes).map(({ slug, texts }) => [slug, texts]));
  return programmes.map((programme) => {
    const { slug, names, gloss } = programme;
    const seen = new Set<string>();
    const fresh = (text: string) => {
      const key = keyOf(readTokens(text, folder));
      return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
    };
    const sure = unconditional(programme).filter(fresh);
    const open = [names.hant, names.hans, ...(groups.get(slug) ?? [])].filter(fresh);
    const known = sure.filter((text) => text !== names.hant);
    const entry: CatalogName = [slug, names.hant, names.hans, known, open];
    if (gloss) entry.push(toPair(gloss.hant, gloss.hans));
    return entry;
  });
}

/** The names of an entry that a later one is only perhaps a name of. */
function doubtOf(programme: Programme, folder: Folder): CatalogDoubt[] {
  const unsure = programme.renames.filter(({ certainty }) => certainty !== 'certain');
  if (unsure.length === 0) return [];
  const termsOf = (texts: readonly string[]) => [
    ...new Set(
      texts.map((text) =>
        readTokens(text, folder)
          .map((token) => token.text)
          .join(' '),
      ),
    ),
  ];
  const after = termsOf(unsure.flatMap(({ hant, hans }) => [hant, hans]));
  const [group] = aliasGroups([programme]);
  const before = termsOf(group?.texts ?? []).filter((terms) => !after.includes(terms));
  const possible = unsure.some(({ certainty }) => certainty === 'possible');
  return [[possible ? 'possible' : 'probable', before, after]];
}

/** Every way of naming an entry, in the catalog's order. */
function textsOf([, hant, hans, known, open]: CatalogName): string[] {
  return [hant, hans, ...known, ...open].filter((text) => text !== '');
}

/** Which words of the names are ordinary: those of English names, and abbreviations that are spelt like one. */
function ordinaryList(names: readonly CatalogName[], folder: Folder): string {
  const tokens = names.flatMap(textsOf).flatMap((text) => readTokens(text, folder));
  const words = new Set(tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])));
  return [...words].map((word) => (ORDINARY_WORDS.has(word) ? '1' : '0')).join('');
}

function unlike(section: string): Error {
  return new Error(
    `Search index: the two renditions of "${section}" do not have the same sections and blocks.`,
  );
}
