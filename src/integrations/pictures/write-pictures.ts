import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { digestOf, digestOfCode } from '../../loaders/index.ts';
import type { PictureDescription } from '../../pictures/index.ts';
import { PictureCache } from './cache.ts';
import { drawnWith } from './drawn-with.ts';

/** What was done. */
export interface PicturesWritten {
  /** Pictures in all, and how many of them had to be drawn. */
  pictures: number;
  drawn: number;
  bytes: number;
  /** Characters no font has, each with the first picture that needs it. */
  missing: Map<string, string>;
}

/** So many at once: one is laid out while others are turned into pixels, on threads of their own. */
const AT_ONCE = 3;

/** Code that draws. What lays out shows in the description. */
const CODE = [
  'src/integrations/pictures/draw.ts',
  'src/integrations/pictures/fonts.ts',
  'src/pictures/slices.ts',
];

/**
 * Draws every picture that the build has described (`{folder}/….json`) and puts it in place of its description
 * (`{folder}/….png`). One whose description, code, fonts and libraries are the same as before comes from the cache.
 *
 * @param folder of the built site
 * @param cacheFolder where drawn pictures are kept
 * @param onProgress told from time to time how many of all are done
 */
export async function writePictures(
  folder: string,
  cacheFolder: string,
  onProgress: (done: number, all: number) => void = () => undefined,
): Promise<PicturesWritten> {
  const described = descriptionsIn(folder);
  const cache = new PictureCache(cacheFolder);
  const shared = digestOf(digestOfCode(...CODE), ...drawnWith());
  const written: PicturesWritten = { pictures: described.length, drawn: 0, bytes: 0, missing: new Map() };
  const queue = described.entries();
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      const name = relative(folder, file).replace(/\.json$/, '');
      const text = readFileSync(file, 'utf8');
      const digest = digestOf(shared, text);
      let png = cache.read(name, digest);
      if (!png) {
        // Loaded on use: most builds draw nothing.
        const { drawPicture } = await import('./draw.ts');
        const drawn = await drawPicture(JSON.parse(text) as PictureDescription);
        for (const character of drawn.missing)
          if (!written.missing.has(character)) written.missing.set(character, name);
        png = drawn.png;
        cache.write(name, digest, png);
        written.drawn += 1;
      }
      writeFileSync(join(folder, `${name}.png`), png);
      rmSync(file);
      written.bytes += png.length;
      if (index % 100 === 99) onProgress(index + 1, described.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written;
}

function descriptionsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
