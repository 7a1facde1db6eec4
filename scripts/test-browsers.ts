// npm run test:browsers: the core tests in every browser that is installed; says which are not, and how to install them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from '../tests/browsers.ts';
import { astro } from './astro.ts';

const found = ENGINES.filter(({ installed }) => installed).map(({ name }) => name);
const missing = ENGINES.filter(({ installed }) => !installed).map(({ name }) => name);

function main(): number {
  if (!existsSync(join('dist', 'index.html'))) {
    console.log('There is no built site yet: building it first.');
    const built = astro(['build']);
    if (built !== 0) return built;
  }
  if (found.length === 0) return 0;
  console.log(`Testing in ${found.join(', ')} …`);
  const projects = found.map((name) => `--project=${name}`);
  const args = ['test', '-c', 'playwright.browsers.config.ts', ...projects, ...process.argv.slice(2)];
  return spawnSync(join('node_modules', '.bin', 'playwright'), args, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = main();
console.log(
  `\ntested: ${found.join(', ') || 'none'}; not installed, not tested: ${missing.join(', ') || 'none'}`,
);
if (missing.length > 0) {
  console.log(`To install: npx playwright install --with-deps ${missing.join(' ')}`);
}
