import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePictures } from './pictures/write-pictures.ts';

/** Draws the pictures that pages are shown with elsewhere, after their pages describe them. */
export function pictures(): AstroIntegration {
  let cacheFolder = '';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = join(fileURLToPath(config.cacheDir), 'pictures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = join(fileURLToPath(dir), 'pictures');
        const written = await writePictures(folder, cacheFolder, (done, all) =>
          logger.info(`${done} of ${all} pictures`),
        );
        for (const [character, name] of written.missing)
          logger.warn(`No font has 「${character}」 (first in ${name}): it is drawn as an empty box.`);
        logger.info(
          `${written.pictures} pictures, ${written.drawn} of them drawn anew, ${(written.bytes / 1000).toFixed(0)} kB, ` +
            `${(performance.now() - started).toFixed(0)} ms`,
        );
      },
    },
  };
}
