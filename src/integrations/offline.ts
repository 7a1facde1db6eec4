import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type OfflineFile, type OfflineSizes, webManifest } from '../offline/index.ts';
import { LOCALES, SCRIPTS } from '../script/index.ts';
import { createUrls, MESSAGES, siteConfig } from '../site/index.ts';
import { filesOf } from './files-of.ts';
import { writeIcons } from './icons.ts';
import { readOfflineLists } from './offline-lists.ts';
import { keptSizes, sentBytes } from './sent-bytes.ts';

const WORKER = 'sw.js';

/** Has Astro's own build make the service worker, as one file at the root of the site. */
const workerCode = (enabled: boolean) => ({
  name: 'service-worker',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  buildStart(this: { emitFile(file: object): unknown }) {
    this.emitFile({
      type: 'chunk',
      id: fileURLToPath(new URL(`../service-worker/${enabled ? 'sw' : 'off'}.ts`, import.meta.url)),
      fileName: WORKER,
    });
  },
});

/**
 * Writes what reading offline takes: the service worker, a list of files for each topic and script, the web app
 * manifests and their icons. Everything follows from the built files: the same site gives the same bytes.
 * With `OFFLINE=off`, only a worker that removes itself.
 */
export function offline(): AstroIntegration {
  const { offline: enabled } = siteConfig(process.env);
  let base = '/';
  let publicDir = '';
  let cacheDir = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [workerCode(enabled)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        publicDir = fileURLToPath(config.publicDir);
        cacheDir = fileURLToPath(config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!enabled) {
          logger.info('switched off: the service worker removes itself');
          return;
        }
        await writeIcons(join(publicDir, 'favicon.svg'), folder, join(cacheDir, 'icons'));
        for (const script of SCRIPTS) write(folder, manifestFile(script), manifestOf(script, base));
        const sizesOf = keptSizes(join(cacheDir, 'sent-bytes.json'));
        const { lists, shell } = readOfflineLists(folder, base, sizesOf.of);
        sizesOf.keep();
        const build = buildId(folder);
        const sizes: OfflineSizes = { build, sizes: {} };
        for (const { files, topic, script } of lists) {
          const list = { build, topic, script, size: 0, files };
          // The list is downloaded, too.
          const size = files.reduce(
            (sum, [, , bytes]: OfflineFile) => sum + bytes,
            sentBytes(Buffer.from(JSON.stringify(list))),
          );
          sizes.sizes[`${script}/${topic}`] = size;
          write(folder, `offline/${script}/${topic}.json`, JSON.stringify({ ...list, size }));
          logger.info(`${script}/${topic}: ${files.length} files, ${(size / 1000).toFixed(0)} kB`);
        }
        write(folder, 'offline/sizes.json', JSON.stringify(sizes));
        const code = readFileSync(join(folder, WORKER), 'utf8');
        if (/\b(?:import|export)\b\s*[{"'*(]/.test(code)) {
          throw new Error(
            `${WORKER} is not one file: the service worker shares a module with a page. Let it import from browser doors only, and only types.`,
          );
        }
        write(folder, WORKER, `self.site=${JSON.stringify({ build, shell })};${code}`);
      },
    },
  };
}

/** The file of a script's web app manifest. */
function manifestFile(script: (typeof SCRIPTS)[number]): string {
  return `${LOCALES[script].path}.webmanifest`;
}

function manifestOf(script: (typeof SCRIPTS)[number], base: string): string {
  const { siteName: name, siteDescription: description } = MESSAGES[script];
  return webManifest({ name, description, lang: script, start: createUrls(base).home(script), base });
}

/** Names a build by its content. */
function buildId(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

function write(folder: string, file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
