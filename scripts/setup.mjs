// Brings a fresh checkout to where the other commands can run: packages, a recent Node, and (with --browser)
// a Chromium with Chinese fonts for the browser tests. Has no dependencies and runs on old Node versions, because
// it is what installs the new one. Run again it looks, finds everything, and changes nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = join(root, 'node_modules', '.cache', 'setup', 'lock.sha256');
const NODE_TO_ADD = 'node@24.21.0';
const OLDEST_NODE = [22, 18];

const say = (text) => console.log(`[setup] ${text}`);

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (result.error || result.status !== 0) {
    const why = result.error ? result.error.message : `exit code ${result.status}`;
    console.error(
      `[setup] "${command} ${args.join(' ')}" failed (${why}). Mend what it says above and run the command again.`,
    );
    process.exit(1);
  }
}

function isRecent(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  say('installing packages as locked (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, lock);
}

function addNode() {
  // npm puts node_modules/.bin first: what runs this may be the Node inside, which npm ci has just removed.
  const own = process.execPath.startsWith(join(root, 'node_modules'));
  if (!own && isRecent(process.version)) return;
  const local = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(local)) {
    const version = spawnSync(local, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
    if (isRecent(version)) return;
  }
  say(`adding ${NODE_TO_ADD} inside node_modules; nothing outside is changed …`);
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', NODE_TO_ADD]);
}

/** Playwright's own Chromium, a system Chromium or Chrome, or undefined. */
function findBrowser() {
  if (process.env.CHROMIUM_PATH && existsSync(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH || join(homedir(), '.cache', 'ms-playwright');
  if (existsSync(cache) && readdirSync(cache).some((name) => name.startsWith('chromium'))) return cache;
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ].find(existsSync);
}

function hasChineseFonts() {
  const list = spawnSync('fc-list', [':lang=zh-hk', 'family'], { encoding: 'utf8' });
  return Boolean(list.error) || list.stdout.trim() !== '';
}

function installBrowser() {
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const wanted = [];
  if (!findBrowser()) wanted.push('chromium');
  if (process.platform === 'linux' && (wanted.length > 0 || !hasChineseFonts()))
    wanted.push('fonts-noto-cjk', 'fontconfig');
  if (wanted.length === 0) return;
  if (debian) {
    say(`installing ${wanted.join(', ')} with apt for the browser tests …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } else if (wanted.includes('chromium')) {
    say('no Chromium or Chrome found: asking Playwright to install its own …');
    run('npx', ['playwright', 'install', 'chromium']);
  } else {
    say('no Chinese fonts found: pages will show boxes in screenshots. Install Noto Sans CJK to see text.');
  }
}

installPackages();
addNode();
if (process.argv.includes('--browser')) installBrowser();
