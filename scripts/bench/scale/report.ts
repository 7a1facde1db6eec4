import { PHASES, type Phase } from './build-log.ts';
import type { MeasuredBuild } from './measure-build.ts';
import type { FileCount } from './output-files.ts';

/** Everything that one run measured. */
export interface ScaleResult {
  topics: number;
  editions: number;
  sheets: number;
  names: number;
  cold: MeasuredBuild;
  files: ReadonlyMap<string, FileCount>;
  /** Later builds of the same folder, each with what had changed. */
  warm: { what: string; build: MeasuredBuild; files: number }[];
  /** A build of few sheets, laid out alike, to compare with. */
  few?: { sheets: number; cold: MeasuredBuild } | undefined;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The result as a Markdown section. */
export function scaleReport(result: ScaleResult, machine: string, commit: string, load: string): string {
  const { topics, editions, sheets, names, cold, files, warm, few } = result;
  const all = files.get('all') ?? { files: 0, bytes: 0 };
  const phaseRow = (phase: Phase) =>
    `| ${phase} | ${seconds(cold.phases.get(phase) ?? 0)} | ${megabytes(cold.memoryIn.get(phase) ?? 0)} |`;
  return [
    `### ${topics} topics × ${editions} editions`,
    '',
    `${machine}, commit ${commit}, ${load}. ${sheets} sheets, ${names} names, ${cold.pages} pages and data files made.`,
    '',
    '| | measured | bar at 1,740 sheets |',
    '|---|---|---|',
    `| cold build | ${seconds(cold.seconds)} | ≤ 600 s |`,
    `| its processor time | ${seconds(cold.cpu)} | |`,
    `| a sheet | ${((cold.cpu / sheets) * 1000).toFixed(0)} ms of processor time | |`,
    `| most memory, all processes | ${megabytes(cold.memory)} | ≤ 4,000 MB |`,
    `| files | ${all.files} | ≤ 20,000 |`,
    `| size | ${megabytes(all.bytes)} | ≤ 1,000 MB |`,
    ...(few ? comparedRows(sheets, cold, few) : []),
    ...warm.map(
      ({ what, build, files: more }) =>
        `| ${what} | ${seconds(build.seconds)}, ${seconds(build.cpu)} of processor time, ${more >= 0 ? '+' : ''}${more} files | |`,
    ),
    '',
    '| phase | time | most memory then |',
    '|---|---|---|',
    ...PHASES.map(phaseRow),
    `| search index, beside the pages | ${seconds(cold.index)} | |`,
    '',
    '| files | number | size |',
    '|---|---|---|',
    ...[...files]
      .filter(([kind]) => kind !== 'all')
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .map(([kind, count]) => `| ${kind} | ${count.files} | ${megabytes(count.bytes)} |`),
    '',
  ].join('\n');
}

/** What a sheet takes beside what it takes where there are few: 1 where cost grows as sheets do, less where it is shared. */
function comparedRows(sheets: number, cold: MeasuredBuild, few: NonNullable<ScaleResult['few']>): string[] {
  const row = (what: string, unit: string, many: number, some: number) =>
    `| ${what} a sheet, against ${few.sheets} sheets | ${many.toFixed(2)} ${unit} against ${some.toFixed(2)} ${unit}, ${(many / some).toFixed(2)}× | ≤ 1.30× |`;
  const each = (of: (build: MeasuredBuild) => number) =>
    [of(cold) / sheets, of(few.cold) / few.sheets] as const;
  return [
    row('processor time', 's', ...each(({ cpu }) => cpu)),
    row('most memory', 'MB', ...each(({ memory }) => memory / 1e6)),
  ];
}
