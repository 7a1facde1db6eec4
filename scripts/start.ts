// npm start: builds the site with its index and serves it on this machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { astro } from './astro.ts';

const built = astro(['build']);
if (built !== 0) {
  console.error(
    '\nThe site was not built, so nothing is served. Mend what is said above and run npm start again.',
  );
  process.exitCode = built;
} else {
  const server = fileURLToPath(new URL('serve.ts', import.meta.url));
  process.exitCode =
    spawnSync(process.execPath, [server, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 0;
}
