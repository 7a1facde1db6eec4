/**
 * Measures how long it takes to read the figures of a sheet, cold and warm. Run with
 * `node scripts/bench/figures.ts [file.md …]`; without files, all sheets of `content/`.
 */
import { globSync, readFileSync } from 'node:fs';
import { readFigures } from '../../src/figures/index.ts';

const ROUNDS = 30;
const files = process.argv.length > 2 ? process.argv.slice(2) : globSync('content/fact-sheets/*/*.md');
const rows = files.map((file) => {
  const blocks = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((text) => ({ text }));
  const round = () => blocks.reduce((sum, block) => sum + readFigures(block).length, 0);
  const cold = performance.now();
  const figures = round();
  const first = performance.now() - cold;
  for (let i = 0; i < 5; i++) round();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    round();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[ROUNDS >> 1] ?? 0;
  return {
    file,
    lines: blocks.length,
    figures,
    'first ms': first.toFixed(1),
    'median ms': median.toFixed(2),
  };
});
console.table(rows);
