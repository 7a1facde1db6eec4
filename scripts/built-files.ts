import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { siteAddress } from '../src/site/index.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Path below the site's root: `zh-hant/about/index.html`. */
  file: string;
  html: string;
}

/** A built site on disk. */
export interface BuiltSite {
  /** Its folder, as findings name it. */
  folder: string;
  /** Path it lives below, with slashes at both ends. */
  base: string;
  /** Every file, as a path below the folder with forward slashes, sorted. */
  files: string[];
  /** Every HTML page. */
  pages: BuiltPage[];
}

/** The folder of the built site: `dist`, or what `OUT_DIR` names. */
export function builtSiteFolder(env: Record<string, string | undefined> = process.env): string {
  return env.OUT_DIR || 'dist';
}

/** Reads a built site; undefined when there is none in the folder. */
export function readBuiltSite(folder: string, base = siteAddress(process.env).base): BuiltSite | undefined {
  if (!existsSync(join(folder, 'index.html'))) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
  return { folder, base, files, pages };
}
