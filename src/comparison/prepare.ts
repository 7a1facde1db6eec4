import type { Block, Sheet } from '../fact-sheets/index.ts';
import { type Figure, readFigures } from '../figures/index.ts';
import { findSheetMentions, type Mention, type Register } from '../programmes/index.ts';
import type { Script } from '../script/index.ts';
import type { NormalText } from './normal-form.ts';
import { normalForm } from './normalise.ts';
import { type Token, tokensOf } from './tokens.ts';
import { NO_VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** What a sheet is prepared with. Everything is optional; what is missing is not looked at. */
export interface PrepareOptions {
  /** The register, for the names the blocks mention. */
  register?: Register | undefined;
  /** Mentions by block id, where the caller has them already. */
  mentions?: ReadonlyMap<string, readonly Mention[]> | undefined;
  /** Figures by block id, where the caller has them already. */
  figures?: ReadonlyMap<string, readonly Figure[]> | undefined;
}

/** A block with all that is compared. Normal forms are made when first asked for. */
export interface PreparedBlock {
  id: string;
  anchor: string;
  section: string;
  /** Its place in the sheet, from 0. */
  index: number;
  text: string;
  mentions: readonly Mention[];
  figures: readonly Figure[];
  /** Stretches the editors marked as slips of the source. */
  sic: Block['sic'];
  normal(vocabulary: Vocabulary): NormalText;
  tokens(vocabulary: Vocabulary): readonly Token[];
}

/** A sheet made ready for comparing. It can be compared any number of times. */
export interface PreparedSheet {
  topic: string;
  edition: string;
  script: Script;
  blocks: PreparedBlock[];
}

/** Prepares a sheet: reads its figures and names once, unless they are given. */
export function prepareSheet(sheet: Sheet, options: PrepareOptions = {}): PreparedSheet {
  const { register, figures } = options;
  const mentions = options.mentions ?? (register ? findSheetMentions(sheet, register) : undefined);
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  return {
    topic: sheet.topic,
    edition: sheet.edition,
    script: sheet.script,
    blocks: blocks.map((block, index) =>
      prepareBlock(block, index, mentions?.get(block.id) ?? [], figures?.get(block.id) ?? readFigures(block)),
    ),
  };
}

function prepareBlock(
  { id, anchor, section, text, sic }: Block,
  index: number,
  mentions: readonly Mention[],
  figures: readonly Figure[],
): PreparedBlock {
  const normals = new Map<Vocabulary, NormalText>();
  const tokens = new Map<Vocabulary, readonly Token[]>();
  const block: PreparedBlock = {
    id,
    anchor,
    section,
    index,
    text,
    mentions,
    figures,
    sic,
    normal: (vocabulary) => remembered(normals, vocabulary, () => normalForm(text, vocabulary)),
    tokens: (vocabulary) =>
      remembered(tokens, vocabulary, () => tokensOf(block.normal(vocabulary), mentions)),
  };
  return block;
}

/** The vocabulary two sheets are compared under: wording of the script counts only between the two scripts. */
export function vocabularyFor(a: PreparedSheet, b: PreparedSheet, vocabulary: Vocabulary): Vocabulary {
  return a.script === b.script ? NO_VOCABULARY : vocabulary;
}

function remembered<K, V>(cache: Map<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
