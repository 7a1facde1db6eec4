import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Comparison,
  compare,
  compileVocabulary,
  type PreparedSheet,
  parseLineage,
  prepareSheet,
} from '../../src/comparison/index.ts';
import type { Finding } from '../../src/fact-sheets/index.ts';
import { compileRegister, parseProgrammes } from '../../src/programmes/index.ts';
import { parseGlossary } from '../../src/script/index.ts';
import { figureSeries, parseSeriesFile } from '../../src/series/index.ts';
import type { Content } from '../content.ts';

const LINEAGE = 'content/lineage';
const SERIES = 'content/series';

/** Every correction of a comparison, and of a series, can be read and still fits what it corrects. */
export function checkLineage(content: Content): Finding[] {
  const { root } = content;
  const files = new Set(listed(root, `${LINEAGE}/**/*.*`));
  const seriesFiles = new Set(listed(root, `${SERIES}/**/*.*`));
  if (files.size === 0 && seriesFiles.size === 0) return [];
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const names = listed(root, 'content/programmes/*.yaml').map((file) => ({ file, text: read(file) }));
  const register = compileRegister(parseProgrammes(names).programmes);
  const glossary = listed(root, 'content/glossary/*.tsv').filter(
    (file) => !file.endsWith('house-spelling.tsv'),
  );
  const vocabulary = compileVocabulary(glossary.flatMap((file) => parseGlossary(read(file), file).entries));
  const findings: Finding[] = [];
  const unread = new Set(content.unreadTopics);
  for (const { slug } of content.topics) {
    // Blocks of an edition that cannot be read would seem to be gone.
    if (unread.has(slug)) continue;
    const sheets = content.sheets
      .flatMap(({ sheet }) => (sheet?.topic === slug ? [prepareSheet(sheet, { register })] : []))
      .sort((x, y) => (x.edition < y.edition ? -1 : 1));
    const comparisons: Comparison[] = [];
    for (const [from, to, neighbours] of pairsOf(sheets)) {
      const file = `${LINEAGE}/${slug}/${from.edition}...${to.edition}.yaml`;
      const lineage = files.delete(file) ? parseLineage(read(file), file) : undefined;
      const comparison = compare(from, to, lineage?.corrections, { vocabulary });
      findings.push(...(lineage?.findings ?? []), ...(lineage?.misfitFindings(comparison.misfits) ?? []));
      if (neighbours) comparisons.push(comparison);
    }
    const file = `${SERIES}/${slug}.yaml`;
    if (!seriesFiles.delete(file)) continue;
    const series = parseSeriesFile(read(file), file);
    findings.push(...series.findings);
    const { misfits } = figureSeries(sheets, comparisons, series.data);
    findings.push(...series.misfitFindings(misfits));
  }
  return [...findings, ...[...files, ...seriesFiles].filter((file) => !unread.has(topicOf(file))).map(stray)];
}

/** Neighbouring editions, and the oldest with the newest. */
function* pairsOf(sheets: readonly PreparedSheet[]): Generator<[PreparedSheet, PreparedSheet, boolean]> {
  for (const [i, sheet] of sheets.entries()) {
    const next = sheets[i + 1];
    if (next) yield [sheet, next, true];
  }
  const [first] = sheets;
  const last = sheets.at(-1);
  if (first && last && sheets.length > 2) yield [first, last, false];
}

/** `content/lineage/{topic}/….yaml` or `content/series/{topic}.yaml` */
function topicOf(file: string): string {
  return (file.split('/')[2] ?? '').replace(/\.ya?ml$/u, '');
}

function stray(file: string): Finding {
  const what = file.startsWith(LINEAGE)
    ? `Name it ${LINEAGE}/{topic}/{from}...{to}.yaml after two neighbouring editions, or the oldest and the newest.`
    : `Name it ${SERIES}/{topic}.yaml after a topic.`;
  return {
    file,
    line: undefined,
    rule: 'lineage',
    message: 'The file belongs to no editions there are.',
    remedy: what,
  };
}

function listed(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
