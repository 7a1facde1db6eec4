// Measures comparing: the two newest published editions, 120 blocks against 120, and how the cost grows.
import { globSync, readFileSync } from 'node:fs';
import { compare, compileVocabulary } from '../../src/comparison/index.ts';
import type { Block, Sheet } from '../../src/fact-sheets/index.ts';
import { compileRegister, parseProgrammes } from '../../src/programmes/index.ts';
import { parseGlossary } from '../../src/script/index.ts';
import { readContent } from '../content.ts';
import type { Row } from './site.ts';

const RUNS = 15;

/** Rows for the table of `npm run bench`. Sheets are given as parsed, so names and figures are read each time. */
export function benchComparison(root = process.cwd()): Row[] {
  const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
  const register = compileRegister(
    parseProgrammes(globSync(`${root}/content/programmes/*.yaml`).sort().map(read)).programmes,
  );
  const glossary = globSync(`${root}/content/glossary/*.tsv`)
    .filter((file) => !file.endsWith('house-spelling.tsv'))
    .flatMap((file) => parseGlossary(read(file).text, file).entries);
  const context = { register, vocabulary: compileVocabulary(glossary) };
  const sheets = readContent(root).sheets.flatMap(({ sheet }) => sheet ?? []);
  const [older, newer] = sheets.slice(-2);
  if (!older || !newer) throw new Error('There are no two editions to compare: see npm run check.');
  const time = (a: Sheet, b: Sheet) => {
    const runs = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      compare(a, b, [], context);
      return performance.now() - started;
    }).sort((x, y) => x - y);
    return runs[Math.floor(RUNS / 2)] ?? Number.NaN;
  };
  const started = performance.now();
  compare(older, newer, [], context);
  const first = performance.now() - started;
  const small = time(withBlocks(older, 120), withBlocks(newer, 120));
  const large = time(withBlocks(older, 480), withBlocks(newer, 480));
  return [
    row('two editions compared, the first time', first, '≤ 150 ms'),
    row(`two editions compared, median of ${RUNS}`, time(older, newer), '≤ 60 ms'),
    row('two sheets of 120 blocks compared', small, '≤ 60 ms'),
    {
      what: 'four times as many blocks take',
      measured: `${(large / small).toFixed(1)} × as long`,
      bar: '≤ 16 ×',
    },
  ];
}

function row(what: string, milliseconds: number, bar: string): Row {
  return { what, measured: `${milliseconds.toFixed(0)} ms`, bar };
}

/** A sheet of so many blocks: its own, over again with other numbers in them. */
function withBlocks(sheet: Sheet, count: number): Sheet {
  const own = sheet.sections.flatMap(({ blocks }) => blocks);
  const blocks = Array.from({ length: count }, (_, i): Block => {
    const block = own[i % own.length] as Block;
    const round = Math.floor(i / own.length);
    if (round === 0) return block;
    const text = block.text.replace(/\d+/g, (digits) => String(Number(digits) + round));
    return {
      ...block,
      id: `${block.id}x${round}`,
      anchor: `${block.anchor}x${round}`,
      text,
      marks: [],
      sic: [],
    };
  });
  const sections = sheet.sections.map((section) => ({
    ...section,
    blocks: blocks.filter((block) => block.section === section.slug),
  }));
  return { ...sheet, sections };
}
