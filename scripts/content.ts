import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import {
  decodeText,
  type Finding,
  type PublishedList,
  parsePublished,
  parseSheet,
  parseTopic,
  type Sheet,
  SheetError,
  type Topic,
} from '../src/fact-sheets/index.ts';
import { type MovedPage, parseMoved } from '../src/permalinks/index.ts';
import { CommandError } from './command/command-error.ts';

/** A sheet's file with what was read from it. */
export interface SheetEntry {
  /** `content/fact-sheets/{topic}/{edition}.md` */
  file: string;
  topic: string;
  edition: string;
  /** Undefined when there are findings. */
  sheet: Sheet | undefined;
  findings: Finding[];
  published: PublishedList | undefined;
  publishedFindings: Finding[];
}

/** What the checks look at: all topics and sheets, read once. */
export interface Content {
  /** Folder that holds `content/`. */
  root: string;
  topics: Topic[];
  topicFindings: Finding[];
  /** Slugs of the topics that, or a sheet of which, cannot be read: their editions cannot be compared. */
  unreadTopics: string[];
  /** Findings for folders and files that belong to nothing. */
  strayFindings: Finding[];
  sheets: SheetEntry[];
  /** Pages that left their address; none while their file cannot be read, which the check of the built site tells. */
  moved: MovedPage[];
  /** Lists of published ids whose sheet is not there. */
  orphanedLists: string[];
  /** A file of `content/sources/`, or undefined when it is not there. */
  readSource(name: string): Buffer | undefined;
}

/** Reads all topics and sheets below `content/`; what is wrong with them is collected, never thrown. */
export function readContent(root: string): Content {
  const parsed = topicSlugs(root).map((slug) => {
    const file = `content/topics/${slug}.yaml`;
    const { text, findings } = tryText(root, file);
    return { slug, ...(text === undefined ? { topic: undefined, findings } : parseTopic(text, { file })) };
  });
  const topics = parsed.flatMap(({ topic }) => (topic ? [topic] : []));
  const strayFindings: Finding[] = [];
  const sheets = listFiles(root, 'content/fact-sheets/**/*.*').flatMap((file): SheetEntry[] => {
    const [, , slug = '', name = '', ...more] = file.split('/');
    const topic = topics.find((known) => known.slug === slug);
    if (topic && more.length === 0 && name.endsWith('.md')) return [readSheet(root, file, topic)];
    if (!parsed.some((known) => known.slug === slug)) strayFindings.push(stray(file, slug));
    else if (topic) {
      strayFindings.push({
        file,
        line: undefined,
        rule: 'stray',
        message: 'The file is no sheet.',
        remedy: `A sheet is content/fact-sheets/${slug}/YYYY-MM.md; keep anything else elsewhere.`,
      });
    }
    return [];
  });
  strayFindings.push(
    ...straySources(
      root,
      sheets,
      parsed.filter(({ topic }) => !topic),
    ),
  );
  return {
    root,
    topics,
    orphanedLists: listFiles(root, 'content/published/**/*.json').filter(
      (file) => !existsSync(join(root, sheetFileOf(file))),
    ),
    unreadTopics: [
      ...parsed.filter(({ topic }) => !topic).map(({ slug }) => slug),
      ...sheets
        .filter(({ sheet, publishedFindings }) => !sheet || publishedFindings.length > 0)
        .map(({ topic }) => topic),
    ],
    topicFindings: parsed.flatMap(({ findings }) => findings),
    strayFindings,
    sheets,
    moved: readMovedRows(root),
    readSource: (name) => {
      const path = join(root, 'content', 'sources', name);
      return existsSync(path) ? readFileSync(path) : undefined;
    },
  };
}

function readMovedRows(root: string): MovedPage[] {
  const file = 'content/moved.yaml';
  const path = join(root, file);
  return existsSync(path) ? parseMoved(readFileSync(path, 'utf8'), file).moved : [];
}

/** Slugs of the topics there are, sorted. */
export function topicSlugs(root: string): string[] {
  return listFiles(root, 'content/topics/*.yaml').map((file) =>
    file.slice('content/topics/'.length, -'.yaml'.length),
  );
}

/** Reads one topic file. @throws CommandError when there is none, SheetError when it has findings */
export function readTopic(root: string, slug: string): Topic {
  const file = `content/topics/${slug}.yaml`;
  const path = join(root, file);
  if (!/^[a-z0-9-]+$/u.test(slug) || !existsSync(path)) {
    throw new CommandError(
      `There is no topic "${slug}"; there are ${topicSlugs(root).join(', ')}.`,
      'Correct --topic, or write its names and sections into content/topics/{topic}.yaml first.',
    );
  }
  const { topic, findings } = parseTopic(readFileSync(path, 'utf8'), { file });
  if (!topic) throw new SheetError(findings);
  return topic;
}

/** Path of the frozen ids of an edition. */
export function publishedFile(topic: string, edition: string): string {
  return `content/published/${topic}/${edition}.json`;
}

/** Path of the sheet a list of frozen ids belongs to. */
function sheetFileOf(publishedPath: string): string {
  return publishedPath.replace(/^content\/published\//u, 'content/fact-sheets/').replace(/\.json$/u, '.md');
}

/** The frozen ids of an edition, or undefined before it is published. @throws SheetError */
export function readPublished(root: string, topic: string, edition: string): PublishedList | undefined {
  const { published, findings } = tryPublished(root, topic, edition);
  if (findings.length > 0) throw new SheetError(findings);
  return published;
}

function readSheet(root: string, file: string, topic: Topic): SheetEntry {
  const edition = (file.split('/').at(-1) ?? '').replace(/\.md$/u, '');
  const { published, findings: publishedFindings } = tryPublished(root, topic.slug, edition);
  const { text, findings: unread } = tryText(root, file);
  const { sheet, findings: all } =
    text === undefined
      ? { sheet: undefined, findings: unread }
      : parseSheet(text, { file, topic, publishedIds: published });
  // Slips are found by the numbers of blocks, and those are not known without the list.
  const findings = publishedFindings.length > 0 ? all.filter(({ rule }) => rule !== 'sic') : all;
  return { file, topic: topic.slug, edition, sheet, findings, published, publishedFindings };
}

function tryPublished(
  root: string,
  topic: string,
  edition: string,
): { published: PublishedList | undefined; findings: Finding[] } {
  const file = publishedFile(topic, edition);
  const { text, findings: unread } = tryText(root, file);
  if (text === undefined) return { published: undefined, findings: unread };
  const { published, findings } = parsePublished(text, { file });
  return { published, findings };
}

/** Raw files that no sheet comes from; of a sheet or topic that cannot be read, those that are named after it. */
function straySources(
  root: string,
  sheets: readonly SheetEntry[],
  unread: readonly { slug: string }[],
): Finding[] {
  const named = new Set(sheets.flatMap(({ sheet }) => sheet?.source.file ?? []));
  const stems = [
    ...sheets.filter(({ sheet }) => !sheet).map(({ topic, edition }) => `${topic}.${edition}.`),
    ...unread.map(({ slug }) => `${slug}.`),
  ];
  return listFiles(root, 'content/sources/**/*')
    .filter((file) => statSync(join(root, file)).isFile())
    .filter((file) => {
      const name = file.slice('content/sources/'.length);
      return !named.has(name) && !stems.some((stem) => name.startsWith(stem));
    })
    .map((file) => ({
      file,
      line: undefined,
      rule: 'stray',
      message: 'No sheet comes from this raw file.',
      remedy: 'Import it (npm run import), or take it away when another file replaced it.',
    }));
}

function stray(file: string, slug: string): Finding {
  return {
    file,
    line: undefined,
    rule: 'stray',
    message: `There is no topic "${slug}".`,
    remedy: `Write content/topics/${slug}.yaml, or move the file into the folder of its topic.`,
  };
}

/** Findings of the loaders, which name files from the working directory, with the files named from the root. */
export function fromRoot(root: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    file: relative(root, resolve(finding.file)).replaceAll('\\', '/'),
  }));
}

/** A file of the content folder as text; neither text nor findings when it is not there. */
export function tryText(root: string, file: string): { text: string | undefined; findings: Finding[] } {
  const path = join(root, file);
  if (!existsSync(path)) return { text: undefined, findings: [] };
  const { text, finding } = decodeText(readFileSync(path), file);
  return { text, findings: finding ? [finding] : [] };
}

/** The files that fit a pattern, sorted, with forward slashes. */
export function listFiles(root: string, pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
