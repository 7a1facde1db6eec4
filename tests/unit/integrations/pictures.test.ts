import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { drawPicture } from '../../../src/integrations/pictures/draw.ts';
import { writePictures } from '../../../src/integrations/pictures/write-pictures.ts';
import { layOutPicture, type PictureText } from '../../../src/pictures/index.ts';

/** Characters that the two scripts' fonts draw apart though they are one in Unicode. */
const UNIFIED = '骨直角起令雪';

const text = (script: PictureText['script'], title: string): PictureText => ({
  script,
  siteName: '便',
  unofficial: '非',
  unofficialLong: '非',
  title,
  subtitle: '2025',
  seals: [{ edition: '2025.05', word: '版本' }],
  figure: undefined,
});

test('a picture is a small PNG of the right size, the same bytes each time, in the shapes of its script', async () => {
  const hant = layOutPicture(text('zh-Hant-HK', UNIFIED));
  const hans = layOutPicture(text('zh-Hans', UNIFIED));
  const [first, again, other] = await Promise.all([hant, hant, hans].map(drawPicture));
  assert.ok(first && again && other);
  const { format, width, height } = await sharp(first.png).metadata();
  assert.deepEqual([format, width, height], ['png', 1200, 630]);
  assert.ok(first.png.length < 40_000, `${first.png.length} bytes`);
  assert.deepEqual(first.png, again.png);
  assert.notDeepEqual(first.png, other.png);
  assert.deepEqual([first.missing, other.missing], [[], []]);
});

test('a character that no font has is told', async () => {
  const { missing } = await drawPicture(layOutPicture(text('zh-Hans', '水\u{f0000}')));
  assert.deepEqual(missing, ['\u{f0000}']);
});

test('pictures take the place of their descriptions; what has not changed comes from the cache', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [site, cache] = [join(folder, 'site'), join(folder, 'cache')];
  const build = (titles: Record<string, string>) => {
    mkdirSync(join(site, 'zh-hant'), { recursive: true });
    for (const [name, title] of Object.entries(titles))
      writeFileSync(
        join(site, 'zh-hant', `${name}.json`),
        JSON.stringify(layOutPicture(text('zh-Hant-HK', title))),
      );
    return writePictures(site, cache);
  };
  const read = (name: string) => readFileSync(join(site, 'zh-hant', `${name}.png`));

  const first = await build({ '2024-05': '水', '2025-05': '火' });
  assert.deepEqual([first.pictures, first.drawn], [2, 2]);
  assert.equal(existsSync(join(site, 'zh-hant', '2024-05.json')), false);
  const [water, fire] = [read('2024-05'), read('2025-05')];
  rmSync(site, { recursive: true });

  const second = await build({ '2024-05': '水', '2025-05': '火' });
  assert.deepEqual([second.pictures, second.drawn], [2, 0]);
  assert.deepEqual([read('2024-05'), read('2025-05')], [water, fire]);

  const third = await build({ '2024-05': '水', '2025-05': '木' });
  assert.deepEqual([third.pictures, third.drawn], [2, 1]);
  assert.deepEqual(read('2024-05'), water);
  assert.notDeepEqual(read('2025-05'), fire);

  assert.equal((await writePictures(join(folder, 'none'), cache)).pictures, 0);
});
