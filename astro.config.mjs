import { defineConfig } from 'astro/config';
import { hostFiles } from './src/integrations/host-files.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/site/address.ts';

const { site, base } = siteAddress(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Headers come last: they are for every file there is.
  integrations: [searchIndex(), pictures(), hostFiles()],
  // OUT_DIR and CACHE_DIR let tests build other corpora (CONTENT_DIR) beside this one.
  outDir: process.env.OUT_DIR || './dist',
  // Kept outside node_modules, which `npm ci` wipes.
  cacheDir: process.env.CACHE_DIR || './.cache/astro',
  build: {
    // One external style sheet and external scripts: cached across pages, and no inline code for the policy to allow.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
