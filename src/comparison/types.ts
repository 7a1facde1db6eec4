import type { Figure } from '../figures/index.ts';

/** What became of a group's blocks, from the most to the least that can happen to a block that stays. */
export const STATUSES = [
  ...(['split', 'merged', 'moved', 'updated', 'reworded', 'unchanged'] as const),
  ...(['added', 'removed'] as const),
] as const;

export type Status = (typeof STATUSES)[number];

/** A figure with the block it stands in. */
export interface PlacedFigure {
  /** `{topic}/{edition}/{section}/{nn}` */
  blockId: string;
  figure: Figure;
}

/** Which way a value went, as a reader sees it: a rank from 7 to 4 rises. */
export type Trend = 'up' | 'down' | 'level';

/** A figure of the older edition with its successor. One side is undefined where a figure appeared or disappeared. */
export interface FigurePair {
  /** What is counted, as the newer edition says (the older one, where the figure disappeared); '' if unknown. */
  label: string;
  /** The edition the label's words come from, and so the script they are in. */
  labelFrom: 'a' | 'b';
  a: PlacedFigure | undefined;
  b: PlacedFigure | undefined;
  /** True where value, range or qualifier differ, or one side is missing, or a misprint was put right. */
  changed: boolean;
  /** Whether the two values measure the same thing, so that a difference means something. */
  comparable: boolean;
  /**
   * Why not, in Traditional Chinese; of comparable figures why an editor holds them to be so, or what one edition says
   * of what it counts and the other does not.
   */
  reason: string | undefined;
  /** `b - a` in the unit of the figures (percentage points for percentages, places for ranks); comparable pairs only. */
  difference: number | undefined;
  /** The difference in per cent of the older value, unrounded; only for amounts, never for ranks and percentages. */
  percentage: number | undefined;
  trend: Trend | undefined;
}

/** The blocks of two editions that belong together. */
export interface Group {
  /** `a-{anchor}` of its first block in the older edition, `b-{anchor}` of an added one. Unique in the comparison. */
  id: string;
  status: Status;
  /** What else happened: a moved or split group may also be updated. */
  also: Status[];
  /** Ids of the blocks in the older edition, in source order. */
  a: string[];
  b: string[];
  /** Every figure pair, those that stayed the same too. */
  figures: FigurePair[];
  /** The pairs that changed. */
  figureChanges: FigurePair[];
  /** Reasons of the editors' corrections that shaped the group, in Traditional Chinese. */
  correction: string | undefined;
}

/** A group of the automatic result, kept so that its quality can be measured. */
export interface AutomaticGroup {
  status: Status;
  also: Status[];
  a: string[];
  b: string[];
}

/** A name that one edition has and the other has not. */
export interface Silence {
  slug: string;
  /** As it is first written there, and where. */
  surface: string;
  blockId: string;
}

/** Two editions of a topic compared. */
export interface Comparison {
  topic: string;
  /** Edition of the older and of the newer sheet, e.g. `2025-02`. */
  from: string;
  to: string;
  /** In the order of the newer edition; removed blocks stand after what preceded them in the older one. */
  groups: Group[];
  /** The partition before corrections. */
  automatic: AutomaticGroup[];
  /** Registered names of the older edition that the newer one never mentions. */
  silentNames: Silence[];
  /** Registered names of the newer edition that the older one never mentions. */
  newNames: Silence[];
  /** Corrections that do not fit, for the check. */
  misfits: Misfit[];
}

/** A correction that no longer fits what it corrects. */
export interface Misfit {
  /** Its place in the list of corrections, from 0. */
  index: number;
  message: string;
  remedy: string;
}
