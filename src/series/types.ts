import type { FigurePair, Group, Trend } from '../comparison/index.ts';
import type { Direction, FigureKind } from '../figures/index.ts';
import type { Script } from '../script/index.ts';

/** A figure in one edition. Its numbers are read from the sheet. */
export interface SeriesPoint {
  edition: string;
  blockId: string;
  /** The exact words of the block, and where they stand in its text as issued. */
  text: string;
  start: number;
  end: number;
  value: number;
  value2: number | undefined;
  unit: string | undefined;
  qualifier: string | undefined;
  direction: Direction | undefined;
  /** The date the sheet gives for it. */
  asOf: string | undefined;
  origin: 'read';
}

/** What happened from one point to the next. Its numbers are computed from theirs. */
export interface SeriesStep {
  /** The editions of the two points. */
  from: string;
  to: string;
  /** False where the definition changed: the series is broken here. */
  comparable: boolean;
  /** Why it is broken, or why an editor says it is not, in Traditional Chinese. */
  reason: string | undefined;
  difference: number | undefined;
  percentage: number | undefined;
  trend: Trend | undefined;
  origin: 'computed';
}

/** A figure followed over the editions. */
export interface FigureSeries {
  /** Given in `content/series/`, else `{edition}-{anchor}-{n}` of its first point, n counting the block's figures from 1. */
  id: string;
  topic: string;
  kind: FigureKind;
  /** Given in `content/series/`. */
  name: { hant: string; hans: string } | undefined;
  /** What is counted, as the newest edition words it, in the script that edition was issued in; '' if unknown. */
  label: string;
  labelScript: Script;
  unit: string | undefined;
  /** In order of the editions. */
  points: SeriesPoint[];
  /** One fewer than the points. */
  steps: SeriesStep[];
  /** True where any step is. */
  broken: boolean;
  /** Whether the newest edition of the topic still gives it. */
  current: boolean;
}

/** A programme in one edition. */
export interface ProgrammeAppearance {
  edition: string;
  /** Blocks that name it, in source order. */
  blockIds: string[];
  /** How it is written there, each writing once. */
  surfaces: string[];
}

/** What became of a programme from one edition to the next one of the topic. */
export interface ProgrammeStep {
  from: string;
  to: string;
  change: 'appeared' | 'disappeared' | 'updated' | 'reworded' | 'unchanged';
  /** Groups of the comparison whose blocks name it. */
  groups: Group[];
  /** Figure changes of those groups that stand in blocks naming it. */
  figureChanges: FigurePair[];
}

/** A programme followed over the editions of a topic. */
export interface ProgrammeSeries {
  slug: string;
  topic: string;
  /** First and last edition that name it. */
  first: string;
  last: string;
  current: boolean;
  appearances: ProgrammeAppearance[];
  /** One for each pair of neighbouring editions of which at least one names it. */
  steps: ProgrammeStep[];
}

/** An entry of `content/series/` that no longer fits. */
export interface SeriesMisfit {
  list: 'names' | 'corrections';
  index: number;
  message: string;
}
