import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBuiltSite } from '../../scripts/built-files.ts';
import { buildSite, copyFixture, temporaryFolder } from './build-site.ts';

/** Every file of a built site with the hash of its bytes. */
function fingerprint(dist: string): Map<string, string> {
  const site = readBuiltSite(dist, '/');
  assert.ok(site);
  return new Map(
    site.files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of the same content are byte for byte the same, whatever was cached', async (t) => {
  const folder = temporaryFolder(t);
  const { code, output, dist } = await buildSite('content', folder);
  assert.equal(code, 0, output);
  assert.deepEqual(fingerprint(dist), fingerprint('dist'));
});

test('a page that left its address leads on; one that is gone says why', async (t) => {
  const folder = temporaryFolder(t);
  const content = copyFixture(folder);
  writeFileSync(
    join(content, 'moved.yaml'),
    `moved:
  - from: sewage/
    to: water/
    reason: { zh-Hant-HK: 污水處理併入《水務》。, zh-Hans: 污水处理并入《水务》。 }
  - from: programmes/old-plan/
    reason: { zh-Hant-HK: 名冊不再收錄這個名稱。, zh-Hans: 名册不再收录这个名称。 }
`,
  );
  const { code, output, dist } = await buildSite(content, folder, { BASE: '/facts/' });
  assert.equal(code, 0, output);
  const page = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
  assert.match(
    page('zh-hant/sewage'),
    /<meta http-equiv="refresh" content="0; url=\/facts\/zh-hant\/water\/">/,
  );
  assert.match(page('zh-hans/sewage'), /污水处理并入《水务》。/);
  assert.doesNotMatch(page('zh-hant/programmes/old-plan'), /http-equiv="refresh"/);
  assert.match(page('zh-hant/programmes/old-plan'), /名冊不再收錄這個名稱。/);
});
