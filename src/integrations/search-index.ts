import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchData } from '../search/index.ts';
import { checkFolding, olderBlocks, readSearchContent } from './search-content.ts';
import { writeSearch } from './write-search.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Writes the search index after a build; in dev, serves the one of the last build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir = 'dist';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        outDir = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const { entries, topics, programmes, vocabulary } = readSearchContent();
        checkFolding(entries);
        const data = buildSearchData(
          entries.map(({ renditions }) => renditions),
          topics,
          programmes,
          olderBlocks(entries),
          vocabulary,
        );
        const { records, indexBytes, dataBytes } = await writeSearch(data, fileURLToPath(dir));
        const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
        logger.info(
          `${records} records, index ${kilobytes(indexBytes)}, catalog and texts ${kilobytes(dataBytes)}, ` +
            `${(performance.now() - started).toFixed(0)} ms`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(outDir, 'pagefind'))) {
          logger.warn(
            'There is no search index yet, so search finds nothing in dev. Run npm run build once.',
          );
        }
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const file = fileBelow(outDir, path.startsWith(base) ? path.slice(base.length) : '');
          if (!file) return next();
          response.setHeader(
            'content-type',
            TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          );
          response.end(readFileSync(file));
        });
      },
    },
  };
}

/** The file of the search index that a path names, if there is one. */
function fileBelow(folder: string, path: string): string | undefined {
  if (!/^(?:pagefind|search-data)\/[\w./-]+$/.test(path)) return undefined;
  const file = resolve(folder, path);
  return file.startsWith(resolve(folder) + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
}
