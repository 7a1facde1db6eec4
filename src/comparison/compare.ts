import type { Sheet } from '../fact-sheets/index.ts';
import { align, type Link } from './align.ts';
import type { InTraditional } from './comparable.ts';
import { composeFigures, composeLinks } from './compose.ts';
import { correctFigures } from './correct-figures.ts';
import { type CorrectedLink, correctLinks } from './correct-links.ts';
import type { Correction } from './correction-schema.ts';
import { loneFigure, pairFigures } from './figure-pairs.ts';
import {
  type PreparedBlock,
  type PreparedSheet,
  type PrepareOptions,
  prepareSheet,
  vocabularyFor,
} from './prepare.ts';
import { type Judgement, judge } from './status.ts';
import type { AutomaticGroup, Comparison, Group, Silence } from './types.ts';
import { compileVocabulary, type Vocabulary } from './vocabulary.ts';

/** What two sheets are compared with. Everything is optional. */
export interface CompareContext extends Pick<PrepareOptions, 'register'> {
  /** Wording of the scripts, from `compileVocabulary(glossary)`; without it only the words localised everywhere count. */
  vocabulary?: Vocabulary | undefined;
  /** Puts words of a sheet into Traditional Chinese for the reasons; without it they stand as issued. */
  inTraditional?: ((text: string, sheet: PreparedSheet) => string) | undefined;
  /**
   * Where editions stand between the two: the comparisons of neighbours from the older to the newer, corrected. Blocks
   * and figures are then followed through them, so that what editors said of a step holds for the whole way.
   */
  steps?: readonly Comparison[] | undefined;
}

let standard: Vocabulary | undefined;

/**
 * Compares two editions of a sheet: which blocks belong together, what became of them, and how their figures changed.
 *
 * @param older The older edition, parsed or prepared (prepare once what is compared more than once).
 * @param newer The newer edition.
 * @param corrections What editors know better, as `parseLineage` reads it; applied in order.
 * @returns Groups in which every block of both editions stands once, with the automatic result beside them.
 */
export function compare(
  older: Sheet | PreparedSheet,
  newer: Sheet | PreparedSheet,
  corrections: readonly Correction[] = [],
  context: CompareContext = {},
): Comparison {
  const a = prepared(older, context);
  const b = prepared(newer, context);
  standard ??= compileVocabulary();
  const vocabulary = vocabularyFor(a, b, context.vocabulary ?? standard);
  const inTraditional: InTraditional = (text, side) =>
    context.inTraditional?.(text, side === 'a' ? a : b) ?? text;
  const links = inReadingOrder(align(a, b, vocabulary));
  const judgeLink = remembering((link: Link) => judge(...blocksOf(link, a, b), vocabulary));
  const automatic = links.map((link): AutomaticGroup => {
    const [left, right] = blocksOf(link, a, b);
    return { ...judgeLink(link), a: left.map(idOf), b: right.map(idOf) };
  });
  const { steps } = context;
  const followed = steps
    ? composeLinks(steps, a, b, links).map(({ given, reasons, ...link }): CorrectedLink => {
        const carried = reasons.length > 0 ? { reasons } : {};
        return { ...link, ...given, ...carried };
      })
    : links;
  const corrected = correctLinks(followed, corrections, { a, b }, judgeLink);
  const groups = inReadingOrder(corrected.links).map((link): Group => {
    const [left, right] = blocksOf(link, a, b);
    const judged = judgeLink(link);
    const direct = pairFigures(left, right, vocabulary, inTraditional);
    const figures = steps ? composeFigures(direct, steps, loneFigure) : direct;
    return {
      id: left[0] ? `a-${left[0].anchor}` : `b-${right[0]?.anchor}`,
      status: link.status ?? judged.status,
      also: link.status ? (link.also ?? []) : judged.also,
      a: left.map(idOf),
      b: right.map(idOf),
      figures,
      figureChanges: [],
      correction: link.reasons?.join('') || undefined,
    };
  });
  const misfits = [...corrected.misfits, ...correctFigures(groups, corrections, { a, b })].sort(
    (x, y) => x.index - y.index,
  );
  for (const group of groups) group.figureChanges = group.figures.filter(({ changed }) => changed);
  return {
    topic: b.topic,
    from: a.edition,
    to: b.edition,
    groups,
    automatic,
    silentNames: namesOnlyIn(a, b),
    newNames: namesOnlyIn(b, a),
    misfits,
  };
}

/** Judging is the dear part, and most groups are as the automatic result has them. */
function remembering(judgeLink: (link: Link) => Judgement): (link: Link) => Judgement {
  const known = new Map<string, Judgement>();
  return (link) => {
    const key = `${link.a.join()} ${link.b.join()}`;
    const judgement = known.get(key) ?? judgeLink(link);
    known.set(key, judgement);
    return judgement;
  };
}

function prepared(sheet: Sheet | PreparedSheet, { register }: CompareContext): PreparedSheet {
  return 'blocks' in sheet ? sheet : prepareSheet(sheet, { register });
}

function blocksOf(link: Link, a: PreparedSheet, b: PreparedSheet): [PreparedBlock[], PreparedBlock[]] {
  return [link.a.flatMap((index) => a.blocks[index] ?? []), link.b.flatMap((index) => b.blocks[index] ?? [])];
}

/** Puts groups in the order of the newer sheet; those only in the older one come after what preceded them there. */
function inReadingOrder<L extends Link>(links: readonly L[]): L[] {
  const kept = links.filter(({ b }) => b.length > 0);
  const place = new Map<L, readonly [number, number]>();
  for (const link of kept) place.set(link, [Math.min(...link.b), -1]);
  const older = links.filter(({ a }) => a.length > 0).sort((x, y) => Math.min(...x.a) - Math.min(...y.a));
  let at = -1;
  for (const link of older) {
    const own = place.get(link);
    if (own) at = own[0];
    else place.set(link, [at, Math.min(...link.a)]);
  }
  const of = (link: L) => place.get(link) ?? [0, 0];
  return [...links].sort((x, y) => of(x)[0] - of(y)[0] || of(x)[1] - of(y)[1]);
}

function namesOnlyIn(sheet: PreparedSheet, other: PreparedSheet): Silence[] {
  const known = new Set(other.blocks.flatMap(({ mentions }) => mentions.map(({ slug }) => slug)));
  const found = new Map<string, Silence>();
  for (const { id, mentions } of sheet.blocks) {
    for (const { slug, surface } of mentions) {
      if (!known.has(slug) && !found.has(slug)) found.set(slug, { slug, surface, blockId: id });
    }
  }
  return [...found.values()];
}

function idOf({ id }: PreparedBlock): string {
  return id;
}
