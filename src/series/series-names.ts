import type { PlacedFigure } from '../comparison/index.ts';
import { keyOf } from './links.ts';
import type { FigureSeries } from './types.ts';

/** The name editors gave a series, in both scripts. */
export type SeriesName = NonNullable<FigureSeries['name']>;

/** Finds the name of the series a figure of any edition belongs to; undefined where it has none. */
export type NameOfFigure = (figure: PlacedFigure) => SeriesName | undefined;

/**
 * Names the figures of all editions by their series: what a figure is called on one page it is called on all.
 *
 * @param series Of one topic, or of several.
 */
export function seriesNames(series: readonly FigureSeries[]): NameOfFigure {
  const names = new Map<string, SeriesName>();
  for (const { name, points } of series) {
    if (!name) continue;
    for (const { blockId, start } of points) names.set(keyOf(blockId, start), name);
  }
  return ({ blockId, figure }) => names.get(keyOf(blockId, figure.start));
}
