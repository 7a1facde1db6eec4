import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site/address.ts';

const { site, base } = siteAddress(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Kept outside node_modules, which `npm ci` wipes.
  cacheDir: './.cache/astro',
  build: {
    // One external style sheet and external scripts: cached across pages, and no inline code for the policy to allow.
    inlineStylesheets: 'never',
  },
  vite: { build: { assetsInlineLimit: 0 } },
  prefetch: { prefetchAll: false, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
});
