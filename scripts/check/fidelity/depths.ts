import type { Character, Inset } from './character.ts';

/** Ems by which a bullet must stand further in to be of an inner list, and within which two are of one. */
const IN = 0.9;
const ALIKE = 0.3;

/** Compares how items are nested on either side, each with the one before it in its list. */
export class Depths {
  #last: { inset: Inset; depth: number } | undefined;

  /** Whether the places of two bullets say otherwise than the depths of their items. */
  differs({ inset }: Character, { begins, depth }: Character): boolean {
    if (begins === undefined) return false;
    const last = this.#last;
    this.#last = begins === 'item' && inset && depth !== undefined ? { inset, depth } : undefined;
    if (!last || !inset || depth === undefined || begins !== 'item') return false;
    if (last.inset.column !== inset.column) return false;
    const further = inset.ems - last.inset.ems;
    if (further > IN) return depth <= last.depth;
    if (further < -IN) return depth >= last.depth;
    return Math.abs(further) < ALIKE && last.inset.glyph === inset.glyph && depth !== last.depth;
  }
}
