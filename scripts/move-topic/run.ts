import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { parseTopic, SheetError } from '../../src/fact-sheets/index.ts';
import { createRulesFor, readConversionData } from '../../src/loaders/index.ts';
import { convert, countScripts, LOCALES, type Script } from '../../src/script/index.ts';
import { ADDRESS_FILES } from '../check/built/published-addresses.ts';
import { CommandError } from '../command/command-error.ts';
import { type FileToWrite, writeAtomically } from '../command/write-atomically.ts';
import { readTopic, topicSlugs } from '../content.ts';
import type { MoveTopicOptions } from './options.ts';

/** Files that bear the slug of their topic, as patterns; `*` stands for what is kept of the name. */
const FILES = [
  ...['content/topics/{}.yaml', 'content/series/{}.yaml', 'content/sources/{}.*'],
  ...['fact-sheets', 'published', 'lineage'].map((folder) => `content/${folder}/{}/*`),
  'tests/golden/{}/*',
];

/**
 * Gives a topic another slug: renames its files, and writes the new slug where others name it. Frozen ids keep their
 * numbers. A row of moved pages lets every address of the old slug lead on.
 *
 * @param root folder that holds `content/`
 * @returns what is to be printed
 * @throws CommandError, SheetError; nothing is changed then
 */
export function runMoveTopic({ from, to, why }: MoveTopicOptions, root: string): string {
  readTopic(root, from);
  checkSlug(to, root, from);
  const found = FILES.flatMap((pattern) => globSync(pattern.replace('{}', from), { cwd: root })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const renamed = found.map((path): [old: string, file: FileToWrite] => [
    path,
    {
      path: join(root, renamedTo(path, from, to)),
      content: moved(readFileSync(join(root, path)), path, from, to),
    },
  ]);
  const register = globSync('content/programmes/*.yaml', { cwd: root }).flatMap((path): FileToWrite[] => {
    const text = readFileSync(join(root, path), 'utf8');
    const content = inRegister(text, from, to);
    return content === text ? [] : [{ path: join(root, path), content }];
  });
  const rows = { path: join(root, ADDRESS_FILES.moved), content: withRow(root, from, to, why) };
  writeAtomically([...renamed.map(([, file]) => file), ...register, rows]);
  for (const [old] of renamed) rmSync(join(root, old));
  for (const pattern of FILES.filter((each) => each.endsWith('{}/*')))
    rmSync(join(root, pattern.replace('{}/*', from)), { recursive: true, force: true });
  return [
    `${from} is now ${to}: ${renamed.length} files renamed, ${register.length} of the register changed.`,
    `${ADDRESS_FILES.moved}: every address of ${from} leads to that of ${to}, and says why.`,
    'Next: npm run check, npm run build, npm run urls, npm run check, npm test, then commit.',
  ].join('\n');
}

function checkSlug(slug: string, root: string, from: string): void {
  const file = `content/topics/${slug}.yaml`;
  if (topicSlugs(root).includes(slug)) {
    throw new CommandError(
      `There is a topic "${slug}" already.`,
      'Two topics cannot become one by a move: give a slug that is free.',
    );
  }
  const text = readFileSync(join(root, `content/topics/${from}.yaml`), 'utf8');
  const { findings } = parseTopic(text, { file });
  if (findings.length > 0) throw new SheetError(findings);
}

function renamedTo(path: string, from: string, to: string): string {
  return path.replace(/^((?:content|tests)\/[a-z-]+\/)(.*)$/u, (_, folder: string, name: string) =>
    name.startsWith(from) ? folder + to + name.slice(from.length) : `${folder}${name}`,
  );
}

/** A file's content under the new slug: a sheet names its raw file, a list of ids the ids. Raw files stay as they are. */
function moved(content: Buffer, path: string, from: string, to: string): string | Buffer {
  if (path.startsWith('content/fact-sheets/'))
    return content.toString('utf8').replace(new RegExp(`^(\\s+file: ["']?)${from}(?=\\.)`, 'mu'), `$1${to}`);
  if (path.startsWith('content/published/'))
    return content.toString('utf8').replaceAll(`"${from}/`, `"${to}/`);
  return content;
}

/** The register names topics where a name holds only there, and editions where it was changed. */
function inRegister(text: string, from: string, to: string): string {
  return text
    .replace(new RegExp(`(edition: ["']?)${from}(?=/\\d{4}-\\d{2})`, 'gu'), `$1${to}`)
    .replace(/topics:\s*(?:\[[^\]]*\]|(?:\n\s*- .*)+)/gu, (list) =>
      list.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'gu'), to),
    );
}

/** The file of moved pages with a row for the topic; rows that led to it lead on, one that left the new slug goes. */
function withRow(root: string, from: string, to: string, why: string): string {
  const path = join(root, ADDRESS_FILES.moved);
  const document = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : 'moved: []\n');
  const known = document.get('moved');
  const rows = isSeq(known) ? (known as YAMLSeq<YAMLMap>) : new YAMLSeq<YAMLMap>();
  rows.flow = false;
  rows.items = rows.items.filter((row) => row.get('from') !== `${to}/`);
  for (const row of rows.items) {
    const target = String(row.get('to') ?? '');
    if (target.startsWith(`${from}/`)) row.set('to', `${to}/${target.slice(from.length + 1)}`);
  }
  rows.items.push(
    document.createNode({ from: `${from}/`, to: `${to}/`, reason: inBothScripts(why, root) }) as YAMLMap,
  );
  document.set('moved', rows);
  return document.toString({ lineWidth: 0 });
}

function inBothScripts(text: string, root: string): Record<Script, string> {
  const { hant, hans } = countScripts(text);
  const own: Script = hans > hant ? 'zh-Hans' : 'zh-Hant-HK';
  const rules = createRulesFor(readConversionData(join(root, 'content'))).site;
  const other = convert(text, { from: own, to: LOCALES[own].twin, rules });
  return own === 'zh-Hans'
    ? { 'zh-Hant-HK': other, 'zh-Hans': text }
    : { 'zh-Hant-HK': text, 'zh-Hans': other };
}
