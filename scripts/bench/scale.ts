// npm run bench:scale -- --topics 60 --editions 29: makes a corpus from the real sheets, builds it and prints a table of
// time, memory and files. Times are honest only on a quiet machine; the load is printed with them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '../../src/loaders/index.ts';
import { measureBuild } from './scale/measure-build.ts';
import { countFiles } from './scale/output-files.ts';
import { type ScaleResult, scaleReport } from './scale/report.ts';
import { type CorpusSize, type CorpusSummary, writeCorpus } from './scale/write-corpus.ts';

const USAGE =
  'npm run bench:scale -- [--topics 2] [--editions 3] [--seed 1] [--folder <empty folder>] [--cold] [--compare] [--record]';

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '2' },
    editions: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    /** Where corpus, cache and site go. */
    folder: { type: 'string' },
    /** Leaves the builds after a change out. */
    cold: { type: 'boolean', default: false },
    /** Builds 20 sheets first, laid out alike, and tells how a sheet's time and memory compare. */
    compare: { type: 'boolean', default: false },
    /** Adds the table to BENCHMARKS.md. */
    record: { type: 'boolean', default: false },
  },
});
const [topics, editions, seed] = [values.topics, values.editions, values.seed].map(Number) as [
  number,
  number,
  number,
];
const folder = values.folder ?? join('.cache', 'bench', 'scale', `${topics}x${editions}`);
const tell = (line: string) => console.error(line);

tell(`Makes ${topics} topics × ${editions} editions in ${folder} …`);
const corpus = makeCorpus(folder, { topics, editions, seed });
const env = foldersIn(folder);
const few = values.compare ? await buildFew(`${folder}-few`) : undefined;
const load = `load ${loadavg()[0]?.toFixed(1)} before it`;
forget(folder);
tell(`${corpus.sheets} sheets, ${corpus.names} names. Builds them cold …`);
const cold = await measureBuild(env, tell);
const files = countFiles(env.OUT_DIR);
const warm: ScaleResult['warm'] = [];
if (!values.cold) {
  await again('again, nothing changed', () => {});
  await again('one edited sheet', () => editSheet(newestSheet()));
  await again('one more edition', () => addEdition(newestSheet()));
}

const [cpu] = cpus();
const machine = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const report = scaleReport({ topics, editions, ...corpus, cold, files, warm, few }, machine, commit, load);
console.log(`\n${report}`);
if (values.record) {
  const known = existsSync('BENCHMARKS.md') ? readFileSync('BENCHMARKS.md', 'utf8') : '# Benchmarks\n';
  writeFileSync('BENCHMARKS.md', `${known.trimEnd()}\n\n${report}`);
  tell('Added to BENCHMARKS.md.');
}

/** The corpus of an earlier run, where it is as it was made; else a new one. */
function makeCorpus(folder: string, size: CorpusSize): CorpusSummary {
  const stamp = join(folder, 'corpus.json');
  try {
    const { summary, ...made } = JSON.parse(readFileSync(stamp, 'utf8'));
    if (JSON.stringify(made) === JSON.stringify(size)) return summary as CorpusSummary;
  } catch {
    // There is none yet.
  }
  try {
    const summary = writeCorpus(contentDir(), folder, size);
    writeFileSync(stamp, JSON.stringify({ ...size, summary }));
    return summary;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    process.exit(1);
  }
}

/** What a build reads and writes. */
function foldersIn(folder: string) {
  return {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    CACHE_DIR: join(folder, 'cache'),
    // Compiled code is kept from build to build, too: a cold build has none.
    NODE_COMPILE_CACHE: join(folder, 'cache', 'node'),
  };
}

/** Takes away what an earlier build left. */
function forget(folder: string): void {
  for (const name of ['dist', 'cache']) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Builds two topics of ten editions, laid out as a large site: what more sheets are measured against. */
async function buildFew(folder: string): Promise<NonNullable<ScaleResult['few']>> {
  const { sheets } = makeCorpus(folder, { topics: 2, editions: 10, seed });
  forget(folder);
  tell(`Builds ${sheets} sheets to compare with …`);
  return { sheets, cold: await measureBuild({ ...foldersIn(folder), LARGE_FROM: '1' }, tell) };
}

async function again(what: string, change: () => void): Promise<void> {
  tell(`Builds ${what} …`);
  const before = countFiles(env.OUT_DIR).get('all')?.files ?? 0;
  rmSync(join(folder, 'corpus.json'), { force: true });
  change();
  const build = await measureBuild(env, tell);
  warm.push({ what, build, files: (countFiles(env.OUT_DIR).get('all')?.files ?? 0) - before });
}

function newestSheet(): string {
  const sheets = globSync(join(env.CONTENT_DIR, 'fact-sheets', '*', '*.md')).sort();
  const [first = ''] = sheets;
  return sheets.filter((file) => dirname(file) === dirname(first)).at(-1) ?? first;
}

/** Puts a sentence behind the first item, as an editor who mends an import might. */
function editSheet(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^- .*$/m, '$&政府每年更新。'));
}

/** Adds the sheet once more as the edition of a year later. */
function addEdition(file: string): void {
  const year = Number(basename(file).slice(0, 4)) + 1;
  const target = join(dirname(file), `${year}${basename(file).slice(4)}`);
  copyFileSync(file, target);
  writeFileSync(
    target,
    readFileSync(target, 'utf8')
      .replace(/^updated: \d{4}/m, `updated: ${year}`)
      .replace(/^(\s+file: .*\.)\d{4}(-\d{2}\.)/m, `$1${year}$2`),
  );
}
