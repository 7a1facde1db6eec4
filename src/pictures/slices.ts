import type { PictureNode } from './types.ts';

/** A file of a font that is cut into slices: its name within the package, and the characters it has. */
export interface FontSlice {
  name: string;
  /** First and last code point of each stretch. */
  ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * Reads the list of slices of a Fontsource package (`unicode.json`): by name, in brackets where it is a number, the
 * CSS `unicode-range` of the slice.
 *
 * @throws Error where a range is not of the form `U+4e00` or `U+4e00-4eff`
 */
export function readSlices(list: Readonly<Record<string, string>>): FontSlice[] {
  return Object.entries(list).map(([name, ranges]) => ({
    name: name.replace(/^\[(.*)\]$/, '$1'),
    ranges: ranges.split(',').map((range) => {
      const [, first, last = first] = /^U\+([\da-f]+)(?:-([\da-f]+))?$/i.exec(range.trim()) ?? [];
      if (first === undefined || last === undefined)
        throw new Error(`Font slice ${name}: "${range}" is not a Unicode range such as U+4e00-4eff.`);
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  }));
}

/** The slices a text needs, in the order of the list, and the characters that none has. */
export function slicesFor(
  text: string,
  slices: readonly FontSlice[],
): { names: string[]; missing: string[] } {
  const needed = new Set<FontSlice>();
  const missing = new Set<string>();
  for (const character of new Set(text)) {
    const code = character.codePointAt(0) ?? 0;
    const slice = slices.find(({ ranges }) => ranges.some(([first, last]) => code >= first && code <= last));
    if (slice) needed.add(slice);
    else missing.add(character);
  }
  return {
    names: slices.filter((slice) => needed.has(slice)).map(({ name }) => name),
    missing: [...missing],
  };
}

/** Every text of a picture by the weight it is drawn in. */
export function textsByWeight(tree: PictureNode): Map<number, string> {
  const texts = new Map<number, string>();
  const walk = ({ props }: PictureNode, inherited: number): void => {
    const weight = typeof props.style.fontWeight === 'number' ? props.style.fontWeight : inherited;
    if (typeof props.children === 'string') texts.set(weight, (texts.get(weight) ?? '') + props.children);
    else for (const child of props.children ?? []) walk(child, weight);
  };
  walk(tree, 400);
  return texts;
}
