import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, digestOfCode } from '../loaders/index.ts';
import { ICONS, iconSvg } from '../offline/index.ts';
import { PictureCache } from './pictures/cache.ts';
import { libraries } from './pictures/drawn-with.ts';

/**
 * Draws the icons of the site as PNG, or takes them from the cache where they were drawn from the same.
 * @param source an SVG
 * @param cacheFolder where drawn icons are kept
 */
export async function writeIcons(source: string, folder: string, cacheFolder: string): Promise<void> {
  const svg = readFileSync(source, 'utf8');
  const cache = new PictureCache(cacheFolder);
  const shared = digestOf(digestOfCode('src/integrations/icons.ts', 'src/offline'), svg, ...libraries());
  for (const { file, size, maskable } of ICONS) {
    const digest = digestOf(shared, file);
    const kept = cache.read(file, digest);
    const png = kept ?? (await draw(iconSvg(svg, maskable), size));
    if (!kept) cache.write(file, digest, png);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), png);
  }
}

async function draw(svg: string, size: number): Promise<Buffer> {
  // Loaded on use: most builds draw nothing.
  const { default: sharp } = await import('sharp');
  const image = sharp(Buffer.from(svg), { density: (72 * size) / 32 });
  return image.resize(size, size).png({ compressionLevel: 9, palette: true }).toBuffer();
}
