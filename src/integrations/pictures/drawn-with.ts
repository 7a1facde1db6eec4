import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { fontVersions } from './fonts.ts';

/** Few colours, all of them the site's, with the steps between them that smooth the edges. */
export const PNG = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

/** Everything the bytes of a picture depend on besides its description and the code here. Loads nothing that draws. */
export function drawnWith(): string[] {
  return [JSON.stringify(PNG), ...libraries(), ...fontVersions()];
}

/** What the libraries that draw say of themselves: their versions, and those of what they bring along. */
export function libraries(): string[] {
  return ['sharp', 'satori'].map((name) => {
    const file = findPackageJSON(name, import.meta.url);
    if (!file) throw new Error(`The library ${name} is not there. Run npm ci and try again.`);
    return readFileSync(file, 'utf8');
  });
}
