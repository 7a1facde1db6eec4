import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules, headersFile, nginxSnippet } from '../site/index.ts';
import { filesOf } from './files-of.ts';

/** What is for the host, not for readers. */
export const HOST_FILES = ['_headers', '_nginx.conf'] as const;

/** Writes what hosts are told: `_headers` for Cloudflare Pages and Netlify, `_nginx.conf` for nginx. Goes last. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const own: readonly string[] = HOST_FILES;
        const rules = headerRules(filesOf(folder).filter((file) => !own.includes(file)));
        writeFileSync(join(folder, '_headers'), headersFile(rules, base));
        writeFileSync(join(folder, '_nginx.conf'), nginxSnippet(rules, base));
        logger.info(`_headers and _nginx.conf, ${rules.length} rules`);
      },
    },
  };
}
