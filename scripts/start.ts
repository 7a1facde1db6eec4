// npm start: builds the site with its index and serves it on this machine.
import { astro } from './astro.ts';

const built = astro(['build']);
if (built !== 0) {
  console.error(
    '\nThe site was not built, so nothing is served. Mend what is said above and run npm start again.',
  );
  process.exitCode = built;
} else {
  process.exitCode = astro(['preview', '--port', '4321']);
}
