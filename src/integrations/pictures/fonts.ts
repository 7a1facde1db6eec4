import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type FontSlice, readSlices, slicesFor } from '../../pictures/index.ts';
import type { Script } from '../../script/index.ts';

/** Packages of fonts: the shapes of Hong Kong for Traditional text, those of the mainland for Simplified text. */
const PACKAGES: Record<Script, string> = {
  'zh-Hant-HK': '@fontsource/noto-serif-hk',
  'zh-Hans': '@fontsource/noto-serif-sc',
};

/** A slice of a font as satori takes it. The name is unique, since each slice has other characters. */
export interface LoadedSlice {
  name: string;
  weight: 400 | 700;
  style: 'normal';
  data: Buffer;
}

const require = createRequire(join(process.cwd(), 'package.json'));
const lists = new Map<Script, FontSlice[]>();
const files = new Map<string, LoadedSlice>();

/** Versions of the font packages, for the digest of what is drawn with them. */
export function fontVersions(): string[] {
  return Object.values(PACKAGES).map((name) => `${name} ${require(`${name}/package.json`).version}`);
}

/**
 * The slices of a script's font that a text needs, read once each; a few of more than 100, so that drawing stays quick.
 * @returns the slices, and the characters the font does not have
 */
export function loadSlices(
  script: Script,
  weight: LoadedSlice['weight'],
  text: string,
): { slices: LoadedSlice[]; missing: string[] } {
  const list = lists.get(script) ?? readSlices(require(`${PACKAGES[script]}/unicode.json`));
  lists.set(script, list);
  const { names, missing } = slicesFor(text, list);
  return { slices: names.map((name) => loadSlice(script, weight, name)), missing };
}

function loadSlice(script: Script, weight: LoadedSlice['weight'], slice: string): LoadedSlice {
  const font = PACKAGES[script].replace('@fontsource/', '');
  const name = `${font}-${slice}-${weight}`;
  const known = files.get(name);
  if (known) return known;
  const file = require.resolve(`${PACKAGES[script]}/files/${name}-normal.woff`);
  const loaded: LoadedSlice = { name, weight, style: 'normal', data: readFileSync(file) };
  files.set(name, loaded);
  return loaded;
}
