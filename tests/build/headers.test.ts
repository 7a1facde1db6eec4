import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.ts';
import { filesOf } from '../../src/integrations/files-of.ts';
import { headerRules, headersOf, nginxSnippet } from '../../src/site/index.ts';
import { temporaryFolder } from './build-site.ts';

const files = filesOf('dist').filter((file) => !file.startsWith('_headers') && file !== '_nginx.conf');
const one = (pattern: RegExp) => files.find((file) => pattern.test(file)) ?? assert.fail(`no ${pattern}`);

/** One file of each kind, and the type a browser must get. */
const KINDS: [file: string, type: RegExp][] = [
  ['index.html', /^text\/html/],
  [one(/^zh-hant\/[\w-]+\/\d{4}-\d\d\/index\.html$/), /^text\/html; ?charset=utf-8$/i],
  [one(/\.\.\.[\d-]+\/index\.html$/), /^text\/html/],
  [one(/^_astro\/.*\.js$/), /javascript/],
  [one(/^_astro\/.*\.css$/), /^text\/css/],
  [one(/feed\.xml$/), /^application\/atom\+xml/],
  [one(/^data\/.*\.csv$/), /^text\/csv; charset=utf-8$/],
  ['data/figures.json', /^application\/json/],
  [one(/\.pf_meta$/), /^application\/octet-stream$/],
  [one(/\.pf_index$/), /^application\/octet-stream$/],
  ['pagefind/wasm.unknown.pagefind', /^application\/octet-stream$/],
  ['search-data/catalog.pack', /^application\/octet-stream$/],
];

/** Folders that hold files, but no page. */
const FOLDERS = ['_astro/', 'data/', 'pagefind/', 'pagefind/index/'];

const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** What holds for any server that was told the headers. */
async function checkServer(origin: string, base: string): Promise<void> {
  for (const [file, type] of KINDS) {
    const response = await fetch(origin + base + addressOf(file));
    assert.equal(response.status, 200, file);
    for (const [name, value] of Object.entries(headersOf(file))) {
      assert.equal(response.headers.get(name), value, `${file}: ${name}`);
    }
    assert.match(response.headers.get('content-type') ?? '', type, file);
    assert.notEqual((await response.arrayBuffer()).byteLength, 0, file);
  }
  for (const missing of ['zh-hant/no-such-page/', '_astro/gone.js', 'no-such-file.json', ...FOLDERS]) {
    const response = await fetch(origin + base + missing);
    assert.equal(response.status, 404, missing);
    assert.match(await response.text(), /找不到這一頁/, missing);
    for (const [name, value] of Object.entries(headersOf('404.html'))) {
      assert.equal(response.headers.get(name), value, `${missing}: ${name}; an error is not kept for good`);
    }
  }
}

test('this project serves the built site with the headers hosts are told', async () => {
  const server = await serve({ dir: resolve('dist'), port: 0, base: '/' });
  try {
    await checkServer(`http://localhost:${(server.address() as AddressInfo).port}`, '/');
  } finally {
    server.close();
  }
});

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const NO_NGINX =
  'nginx is not installed, so its snippet was not tried with it (Debian: apt install nginx-light)';
if (!hasNginx) console.log(`\nskipped: ${NO_NGINX}`);

for (const base of ['/', '/facts/']) {
  test(`nginx serves the built site with the snippet, below ${base}`, {
    skip: hasNginx ? false : NO_NGINX,
  }, async (t) => {
    const folder = temporaryFolder(t);
    mkdirSync(join(folder, 'logs'));
    const root = join(folder, 'root');
    if (base === '/') symlinkSync(resolve('dist'), root);
    else {
      mkdirSync(root);
      symlinkSync(resolve('dist'), join(root, base.slice(1, -1)));
    }
    writeFileSync(join(folder, 'site.conf'), nginxSnippet(headerRules(files), base));
    const port = await freePort();
    const stop = await startNginx(folder, root, port);
    try {
      const origin = `http://localhost:${port}`;
      await checkServer(origin, base);
      const page = `${origin}${base}zh-hant/`;
      const bare = await fetch(page.slice(0, -1), { redirect: 'manual' });
      assert.equal(bare.status, 301);
      assert.equal(bare.headers.get('location'), `${base}zh-hant/`);
      const packed = await fetch(page, { headers: { 'accept-encoding': 'gzip' } });
      assert.equal(packed.headers.get('content-encoding'), 'gzip');
      assert.match(packed.headers.get('vary') ?? '', /accept-encoding/i);
      const etag = packed.headers.get('etag') ?? '';
      const again = await fetch(page, { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } });
      assert.equal(again.status, 304, 'an unchanged page is not sent again');
      for (const file of [
        one(/^data\/.*\.csv$/),
        one(/feed\.xml$/),
        one(/\.webmanifest$/),
        one(/\.jsonld$/),
        one(/^data\/.*\.json$/),
      ]) {
        const sent = await fetch(origin + base + file, { headers: { 'accept-encoding': 'gzip' } });
        assert.equal(sent.headers.get('content-encoding'), 'gzip', `${file} is compressed`);
      }
      const index = await fetch(`${origin}${base}search-data/catalog.pack`, {
        headers: { 'accept-encoding': 'gzip' },
      });
      assert.equal(index.headers.get('content-encoding'), null, 'the index is not compressed twice');
      for (const own of ['_headers', '_nginx.conf', '404.html']) {
        assert.equal((await fetch(origin + base + own)).status, 404, own);
      }
    } finally {
      await stop();
    }
  });
}

async function startNginx(folder: string, root: string, port: number): Promise<() => Promise<void>> {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/logs/${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; master_process off;
     pid ${folder}/nginx.pid; error_log ${folder}/logs/error.log; events {}
     http { include ${mimeTypes()}; access_log off; ${paths.join(' ')}
       server { listen ${port}; root ${root}; include ${folder}/site.conf; } }`,
  );
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  for (let tries = 0; tries < 50; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(`http://localhost:${port}/`).catch(() => undefined)) return () => stopped(child);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stopped(child);
  return assert.fail(`nginx did not start: ${errors}`);
}

/** nginx's own list of types, beside its default configuration. */
function mimeTypes(): string {
  const { stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  const conf = /--conf-path=(\S+)/.exec(stderr)?.[1] ?? '/etc/nginx/nginx.conf';
  return resolve(conf, '..', 'mime.types');
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
