// npm run bench: measures the built site and prints a table. Times are honest only on a quiet machine.
import { cpus } from 'node:os';
import { benchComparison } from './bench/comparison.ts';
import { benchScript } from './bench/script.ts';
import { benchSite } from './bench/site.ts';

const rows = [...benchScript(), ...benchComparison(), ...(await benchSite())];
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}\n`,
);
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, measured, bar } of rows) console.log(`${what.padEnd(width)}  ${measured}  (bar: ${bar})`);
