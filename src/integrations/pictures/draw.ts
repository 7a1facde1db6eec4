import satori from 'satori';
import sharp from 'sharp';
import { type PictureDescription, type PictureNode, textsByWeight } from '../../pictures/index.ts';
import { PNG } from './drawn-with.ts';
import { type LoadedSlice, loadSlices } from './fonts.ts';

/** A picture as a file, and the characters that its font lacks. */
export interface Drawn {
  png: Buffer;
  missing: string[];
}

/**
 * Draws a picture as PNG. The same description gives the same bytes: glyphs come as outlines from the font packages,
 * never from the machine.
 */
export async function drawPicture({ script, width, height, tree }: PictureDescription): Promise<Drawn> {
  const byWeight = new Map<number, LoadedSlice[]>();
  const missing = new Set<string>();
  for (const [weight, text] of textsByWeight(tree)) {
    // The space is in every text, since satori measures it.
    const loaded = loadSlices(script, weight === 700 ? 700 : 400, `${text} `);
    byWeight.set(weight, loaded.slices);
    for (const character of loaded.missing) missing.add(character);
  }
  const fonts = [...byWeight.values()].flat();
  const root = withFamilies(tree, byWeight);
  const svg = await satori({ ...root, key: null }, { width, height, fonts });
  return { png: await sharp(Buffer.from(svg)).png(PNG).toBuffer(), missing: [...missing] };
}

/** Names, wherever a weight is set, the slices that have its characters. */
function withFamilies(node: PictureNode, byWeight: ReadonlyMap<number, LoadedSlice[]>): PictureNode {
  const { style, children } = node.props;
  const slices = byWeight.get(Number(style.fontWeight));
  return {
    ...node,
    props: {
      ...node.props,
      style: slices ? { ...style, fontFamily: slices.map(({ name }) => name).join(', ') } : style,
      ...(children !== undefined && {
        children:
          typeof children === 'string' ? children : children.map((child) => withFamilies(child, byWeight)),
      }),
    },
  };
}
