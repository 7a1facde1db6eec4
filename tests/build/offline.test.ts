import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { ICONS, type OfflineList, type OfflineSizes } from '../../src/offline/index.ts';
import { brotliSize } from './built-site.ts';

const read = <T>(file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as T;
const { build, sizes } = read<OfflineSizes>('offline/sizes.json');

test('the service worker is small, one file, and of this build', () => {
  const code = readFileSync('dist/sw.js', 'utf8');
  assert.ok(brotliSize(code) <= 4_000, `${brotliSize(code)} bytes`);
  assert.ok(code.includes(`"build":"${build}"`));
  assert.doesNotMatch(code, /\bimport\s*[({"'`]/);
});

test('the shell has what every page loads when it is asked for', () => {
  const [, json = ''] = /^self\.site=(\{.*?\});/s.exec(readFileSync('dist/sw.js', 'utf8')) ?? [];
  const { shell } = JSON.parse(json) as { shell: string[] };
  const code = shell.filter((path) => path.startsWith('_astro/'));
  for (const part of [/cite\..*js$/, /cite\..*css$/, /dialog\..*js$/])
    assert.ok(
      code.some((path) => part.test(path)),
      String(part),
    );
  const size = code.reduce((sum, path) => sum + brotliSize(readFileSync(join('dist', path))), 0);
  assert.ok(size <= 50_000, `${size} bytes`);
});

test('each topic in each script is kept with at most 400 kB, list included, and the list is true', () => {
  const ids = Object.keys(sizes);
  assert.ok(ids.length >= 2 && ids.length % 2 === 0);
  for (const id of ids) {
    const list = read<OfflineList>(`offline/${id}.json`);
    assert.equal(list.build, build);
    assert.equal(list.size, sizes[id]);
    const sum = list.files.reduce((sum, [, , bytes]) => sum + bytes, 0);
    // Of the middle quality, as hosts compress.
    const own = list.size - sum;
    assert.ok(own >= brotliSize(JSON.stringify(list)) && own < JSON.stringify(list).length, `${id}: ${own}`);
    assert.ok(list.size <= 400_000, `${id}: ${list.size} bytes`);
    for (const page of ['about/accessibility/', 'figures/'])
      assert.ok(
        list.files.some(([path]) => path === `${id.slice(0, 7)}/${page}`),
        `${id}: ${page}`,
      );
    for (const [path, hash] of list.files) {
      const content = readFileSync(
        join('dist', path === '' || path.endsWith('/') ? `${path}index.html` : path),
      );
      assert.equal(createHash('sha256').update(content).digest('hex').slice(0, 16), hash, path);
    }
  }
});

test('manifests name icons that are there, of the size they say', async () => {
  for (const script of ['zh-hant', 'zh-hans']) {
    const manifest = read<{ lang: string; icons: { src: string; sizes: string }[] }>(`${script}.webmanifest`);
    assert.match(manifest.lang, /^zh-Han/);
    assert.deepEqual(manifest.icons.map(({ sizes }) => sizes).sort(), ['192x192', '512x512', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      const { width, height, format } = await sharp(join('dist', src)).metadata();
      assert.deepEqual([`${width}x${height}`, format], [sizes, 'png']);
    }
  }
  for (const { file, maskable } of ICONS.filter(({ maskable }) => maskable)) {
    const { data } = await sharp(join('dist', file)).raw().toBuffer({ resolveWithObject: true });
    assert.deepEqual([...data.subarray(0, 3)], [0xfc, 0xfb, 0xf8], `${file}: ${maskable} to its corner`);
  }
});
