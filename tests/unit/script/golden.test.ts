import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeGoldens } from '../../../scripts/convert/golden.ts';
import { readConvertOptions } from '../../../scripts/convert/options.ts';
import { changedSentences } from '../../../scripts/convert/review.ts';

const REMEDY = 'Look at npm run convert -- --review, then run npm run convert -- --update-golden.';

describe('golden texts', () => {
  const goldens = makeGoldens('content');
  for (const { path, text } of goldens) {
    it(`${path} is what the rules write today`, () => {
      assert.ok(existsSync(path), `There is no ${path}. ${REMEDY}`);
      assert.equal(readFileSync(path, 'utf8'), text, `${path} is stale. ${REMEDY}`);
    });
  }

  it('none is left of a sheet that is gone', () => {
    const known = new Set(goldens.map(({ path }) => path));
    const stray = globSync('tests/golden/**/*.txt').filter((path) => !known.has(path.replaceAll('\\', '/')));
    assert.deepEqual(stray, []);
  });

  it('hold no word the rules should have converted', () => {
    const hant = goldens
      .filter(({ script }) => script === 'zh-Hant-HK')
      .map(({ text }) => text)
      .join('\n');
    for (const word of [
      '户',
      '佈',
      '啓動',
      '羣',
      '税',
      '説',
      '瞭解',
      '儘快',
      '復雜',
      '製定',
      '併為',
      '入夥',
      '髮展',
    ]) {
      assert.ok(!hant.includes(word), word);
    }
  });
});

describe('review', () => {
  it('shows the sentence that changed, not the whole block', () => {
    assert.deepEqual(changedSentences('a-1\t甲。乙。\na-2\t丙\n', 'a-1\t甲。丁。\na-2\t丙\n'), [
      { anchor: 'a-1', before: '乙。', after: '丁。' },
    ]);
  });

  it('shows blocks that came or went, and blocks cut otherwise', () => {
    assert.deepEqual(changedSentences('a-1\t甲。\na-2\t乙。\n', 'a-2\t乙。丙。\na-3\t丁\n'), [
      { anchor: 'a-2', before: '乙。', after: '乙。丙。' },
      { anchor: 'a-3', before: undefined, after: '丁' },
      { anchor: 'a-1', before: '甲。', after: undefined },
    ]);
  });
});

describe('the command line', () => {
  it('reads what to do', () => {
    assert.deepEqual(readConvertOptions(['--from', 'zh-Hans', '--to', 'zh-Hant-HK', '--explain']), {
      action: 'convert',
      from: 'zh-Hans',
      to: 'zh-Hant-HK',
      explain: true,
      vocabulary: true,
    });
    assert.deepEqual(readConvertOptions(['--review', '2026-02']), { action: 'review', edition: '2026-02' });
    assert.deepEqual(readConvertOptions(['--update-golden']), { action: 'update-golden' });
  });

  it('says what is missing', () => {
    assert.throws(
      () => readConvertOptions(['--to', 'zh-Hans']),
      /--from is missing → write zh-Hant-HK or zh-Hans/,
    );
    assert.throws(() => readConvertOptions(['--from', 'zh-TW']), /“zh-TW” is no script/);
    assert.throws(() => readConvertOptions(['--nonsense']), /--nonsense/);
  });
});
