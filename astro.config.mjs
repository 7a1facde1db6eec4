import { defineConfig } from 'astro/config';
import { hostFiles } from './src/integrations/host-files.ts';
import { nativeRooms } from './src/integrations/native-rooms.ts';
import { noPrebundling } from './src/integrations/no-prebundling.ts';
import { offline } from './src/integrations/offline.ts';
import { ownCopies } from './src/integrations/own-copies.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { siteAddress } from './src/site/address.ts';

const { site, base } = siteAddress(process.env);

/** Code loaded on use has no style sheets to load with it: a plain import does, without Vite's helper on every page. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};

/**
 * Nor does the list of files that Vite would load ahead of it, which then nothing reads, nor the helper as a file of
 * its own, which every page would ask for.
 */
const withoutPreloadFiles = {
  name: 'without-preload-files',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (/\/preload-helper\./.test(file)) {
          delete bundle[file];
          continue;
        }
        chunk.code = chunk.code
          .replace(/import\{\w+ as (\w+)\}from"\.\/preload-helper\.[\w-]+\.js";/, 'const $1=a=>a();')
          .replace(/^const __vite__mapDeps=.*\n/, '')
          .replace(/,__vite__mapDeps\(\[[\d,]*\]\)/g, '')
          .replace(
            /\b\w+\(async\(\)=>\{let\{[^{}]*\}=await (import\(`[^`]*`\));return\{[^{}]*\}\}(?:,\[\])?\)/g,
            '$1',
          )
          .replace(/\b\w+\(\(\)=>(import\(`[^`]*`\))(?:,\[\])?\)/g, '$1');
      }
    },
  },
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // In this order: lists for reading offline name the index, headers every file there is.
  integrations: [
    nativeRooms(),
    noPrebundling(),
    searchIndex(),
    pictures(),
    sitemap(),
    offline(),
    hostFiles(),
  ],
  // OUT_DIR and CACHE_DIR let tests build other corpora (CONTENT_DIR) beside this one.
  outDir: process.env.OUT_DIR || './dist',
  // Kept outside node_modules, which `npm ci` wipes.
  cacheDir: process.env.CACHE_DIR || './.cache/astro',
  build: {
    // One external style sheet and external scripts: cached across pages, and no inline code for the policy to allow.
    inlineStylesheets: 'never',
    // While files are written, the next pages are made.
    concurrency: 3,
  },
  vite: { plugins: [ownCopies(), plainImports, withoutPreloadFiles], build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
