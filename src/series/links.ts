import {
  type Comparison,
  isMeasure,
  measureChange,
  type PlacedFigure,
  type PreparedSheet,
} from '../comparison/index.ts';
import type { FigureRef, SeriesData } from './series-file.ts';
import type { SeriesMisfit, SeriesStep } from './types.ts';

/** A figure of an edition, as series are made of them. */
export interface Node extends PlacedFigure {
  key: string;
  edition: string;
  anchor: string;
  /** Its place among the figures of its block, from 1. */
  nth: number;
  /** False for dates, names and numerals that count nothing to follow. */
  measure: boolean;
}

/** What leads from a figure to the same figure of a later edition. */
export interface Step {
  to: string;
  step: Omit<SeriesStep, 'from' | 'to'>;
}

/** A figure's key: its block and where it begins. */
export function keyOf(blockId: string, start: number): string {
  return `${blockId} ${start}`;
}

/** All figures of the sheets, in order. */
export function nodesOf(sheets: readonly PreparedSheet[]): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const { edition, blocks } of sheets) {
    for (const block of blocks) {
      const { id, anchor, figures } = block;
      figures.forEach((figure, i) => {
        const placed = { blockId: id, figure };
        const key = keyOf(id, figure.start);
        nodes.set(key, { ...placed, key, edition, anchor, nth: i + 1, measure: isMeasure(figure, block) });
      });
    }
  }
  return nodes;
}

/**
 * Links figures of neighbouring editions as the comparisons pair them, then as the corrections say.
 *
 * @returns For each figure the one it leads to; corrections that do not fit.
 */
export function linksOf(
  nodes: ReadonlyMap<string, Node>,
  comparisons: readonly Comparison[],
  { corrections }: Pick<SeriesData, 'corrections'>,
): { next: Map<string, Step>; misfits: SeriesMisfit[] } {
  const next = new Map<string, Step>();
  for (const { groups } of comparisons) {
    for (const { a, b, comparable, reason, difference, percentage, trend } of groups.flatMap(
      (one) => one.figures,
    )) {
      if (!a || !b) continue;
      const step = { comparable, reason, difference, percentage, trend, origin: 'computed' as const };
      next.set(keyOf(a.blockId, a.figure.start), { to: keyOf(b.blockId, b.figure.start), step });
    }
  }
  const misfits: SeriesMisfit[] = [];
  corrections.forEach((correction, index) => {
    const { a, b } = 'join' in correction ? correction.join : correction.part;
    const [from, to] = [find(nodes, a), find(nodes, b)];
    const misfit = (message: string): void => {
      misfits.push({ list: 'corrections', index, message });
    };
    const unknown = from ? b : a;
    if (!from || !to)
      misfit(`There is no figure 「${unknown.text}」 in ${unknown.block} of ${unknown.edition}.`);
    else if (from.edition >= to.edition)
      misfit(`${a.edition} is not older than ${b.edition}; the older figure is a.`);
    else if ('part' in correction) {
      if (next.get(from.key)?.to !== to.key)
        misfit(`「${a.text}」 and 「${b.text}」 are not in one series anyway.`);
      else next.delete(from.key);
    } else if (next.get(from.key)?.to === to.key) {
      misfit(`「${a.text}」 and 「${b.text}」 are in one series without the correction.`);
    } else {
      const { comparable, reason } = correction;
      for (const [key, { to: target }] of next) if (target === to.key) next.delete(key);
      const change = measureChange(from.figure, to.figure, comparable);
      next.set(from.key, { to: to.key, step: { ...change, reason, origin: 'computed' } });
    }
  });
  return { next, misfits };
}

/** The figure an editor names. */
export function find(nodes: ReadonlyMap<string, Node>, ref: FigureRef): Node | undefined {
  const all = [...nodes.values()].filter(
    ({ edition, anchor, figure }) =>
      edition === ref.edition && anchor === ref.block && figure.text === ref.text,
  );
  return all[ref.nth - 1];
}
