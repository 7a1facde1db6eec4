import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { decodeText, SheetError } from '../fact-sheets/index.ts';

/** A file of the content folder. */
export interface ContentFile {
  /** Path as findings name it: relative to the working directory, with forward slashes. */
  path: string;
  text: string;
}

/** The folder that holds all content: `content/`, or what `CONTENT_DIR` names (used to build other corpora). */
export function contentDir(env: Record<string, string | undefined> = process.env): string {
  return resolve(env.CONTENT_DIR || 'content');
}

/**
 * Reads the files below a folder of `content/` whose name ends in one of the endings; none if there is no such folder.
 * @throws SheetError naming every file that is not UTF-8
 */
export function readContentFiles(root: string, folder: string, endings: readonly string[]): ContentFile[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  const files = readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(decode);
  const findings = files.flatMap(({ finding }) => finding ?? []);
  if (findings.length > 0) throw new SheetError(findings);
  return files.map(({ path, text = '' }) => ({ path, text }));
}

/** Reads one file if it is there. */
export function readContentFile(root: string, path: string): ContentFile | undefined {
  const file = join(root, path);
  return existsSync(file) ? readText(file) : undefined;
}

/** @throws SheetError when the file is not UTF-8 */
function readText(file: string): ContentFile {
  const { path, text, finding } = decode(file);
  if (finding) throw new SheetError([finding]);
  return { path, text };
}

function decode(file: string) {
  const path = displayPath(file);
  return { path, ...decodeText(readFileSync(file), path) };
}

function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
