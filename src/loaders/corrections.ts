import type { Finding } from '../fact-sheets/index.ts';
import type { ComparableEdition, ComparisonSetting } from './comparisons.ts';
import { readContentFiles } from './content-files.ts';
import { followTopic } from './series.ts';

/**
 * What is wrong with the editors' corrections of comparisons and series: they cannot be read, they no longer fit
 * what they correct, or their file belongs to no editions there are. Only topics that have such files are compared.
 *
 * @param editions of every topic
 * @param setting asked for only where there is something to compare
 * @param unread topics an edition of which cannot be read: their corrections are left alone
 */
export function correctionFindings(
  root: string,
  editions: readonly ComparableEdition[],
  setting: () => ComparisonSetting,
  unread: ReadonlySet<string> = new Set(),
): Finding[] {
  const lineage = new Map(filesOf(root, 'lineage', 2));
  const series = new Map(filesOf(root, 'series', 1));
  const corrected = new Set([
    ...[...lineage.keys()].map((name) => name.split('/')[0] ?? ''),
    ...series.keys(),
  ]);
  const findings: Finding[] = [];
  for (const [topic, own] of Map.groupBy(editions, ({ sheet }) => sheet.topic)) {
    if (!corrected.has(topic)) continue;
    const changes = followTopic(topic, own, setting());
    findings.push(...changes.findings);
    for (const { comparison } of changes.pairs)
      lineage.delete(`${topic}/${comparison.from}...${comparison.to}`);
    series.delete(topic);
  }
  const left = (files: ReadonlyMap<string, string>) =>
    [...files].flatMap(([name, path]) => (unread.has(name.split('/')[0] ?? '') ? [] : [path]));
  return [...findings, ...left(lineage).map(strayLineage), ...left(series).map(straySeries)];
}

/** The files of a folder by their names, without ending and with as many folders as are asked for. */
function filesOf(root: string, folder: string, depth: number): [name: string, path: string][] {
  return readContentFiles(root, folder, ['.yaml', '.yml']).map(({ path }) => [
    path
      .replace(/\.yaml$/, '')
      .split('/')
      .slice(-depth)
      .join('/'),
    path,
  ]);
}

function strayLineage(file: string): Finding {
  return stray(
    file,
    'Name it content/lineage/{topic}/{from}...{to}.yaml after two neighbouring editions, or the oldest and the newest; if one of its editions was withdrawn, take the file out.',
  );
}

function straySeries(file: string): Finding {
  return stray(file, 'Name it content/series/{topic}.yaml after a topic.');
}

function stray(file: string, remedy: string): Finding {
  return {
    file,
    line: undefined,
    rule: 'lineage',
    message: 'The file belongs to no editions there are.',
    remedy,
  };
}
