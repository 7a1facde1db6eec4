import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import { doorOf } from '../../../src/integrations/native-rooms.ts';

const SRC = resolve('src');
const door = pathToFileURL(resolve('src/site/index.ts')).href;

for (const [source, importer, expected] of [
  ['../site/index.ts', 'src/layouts/Page.astro', door],
  ['../../../site/index.ts', 'src/pages/[script]/about/index.astro', door],
  ['./index.ts', 'src/site/address.ts', door],
  // What Vite has to read, or what is no door.
  ['./data-files.ts', 'src/layouts/data-parts.ts', undefined],
  ['../site/messages/index.ts', 'src/layouts/Page.astro', undefined],
  ['../../tests/index.ts', 'src/layouts/Page.astro', undefined],
  ['./index.ts', 'src/content.config.ts', undefined],
  ['astro/index.ts', 'src/layouts/Page.astro', undefined],
] as const) {
  test(`${source} in ${importer} is ${expected ? '' : 'not '}taken as Node loads it`, () => {
    assert.equal(doorOf(source, resolve(importer), SRC), expected);
  });
}
