import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readOutlines } from '../loaders/index.ts';
import { isLarge } from '../site/index.ts';
import type { SearchSummary } from './write-search.ts';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Writes the search index after a build; in dev, serves the one of the last build. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let outDir = 'dist';
  let folder = 'search';
  let making: Promise<SearchSummary & { milliseconds: number }> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        outDir = fileURLToPath(config.outDir);
        folder = join(fileURLToPath(config.cacheDir), 'search');
      },
      // The editions are read by now; pages and index are made side by side.
      'astro:build:setup': ({ target }) => {
        if (target !== 'server' || making) return;
        making = makeIndex(folder);
        // Told when it is waited for.
        making.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, indexBytes, dataBytes, milliseconds } = await (making ?? makeIndex(folder));
        for (const name of ['pagefind', 'search-data']) {
          const target = join(fileURLToPath(dir), name);
          rmSync(target, { recursive: true, force: true });
          if (existsSync(join(folder, name))) cpSync(join(folder, name), target, { recursive: true });
        }
        const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
        logger.info(
          `${records} records, index ${kilobytes(indexBytes)}, catalog and texts ${kilobytes(dataBytes)}, ` +
            `${milliseconds.toFixed(0)} ms`,
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

/** @throws Error saying why there is no index */
async function makeIndex(folder: string): Promise<SearchSummary & { milliseconds: number }> {
  const started = performance.now();
  rmSync(folder, { recursive: true, force: true });
  const summary = isLarge(readOutlines().length, process.env)
    ? await makeApart(folder)
    : // The few editions of a small site are in memory, with all that reading them took.
      await (await import('./search-parts.ts')).writeSearchOfSite(folder);
  return { ...summary, milliseconds: performance.now() - started };
}

/** In a process of its own, beside the pages. */
async function makeApart(folder: string): Promise<SearchSummary> {
  const child = spawn(process.execPath, [resolve('src/integrations/search-process.ts'), folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complaint, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (code !== 0) throw new Error(/Search index: .*/.exec(complaint)?.[0] ?? `Search index: ${complaint}`);
  return JSON.parse(said) as SearchSummary;
}

/** The file of the search index that a path names, if there is one. */
function fileBelow(folder: string, path: string): string | undefined {
  if (!/^(?:pagefind|search-data)\/[\w./-]+$/.test(path)) return undefined;
  const file = resolve(folder, path);
  return file.startsWith(resolve(folder) + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()
    ? file
    : undefined;
}
