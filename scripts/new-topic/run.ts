import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatFinding,
  isTopicName,
  parseTopic,
  RestoreError,
  type Topic,
} from '../../src/fact-sheets/index.ts';
import { countScripts, SCRIPTS, type Script } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import { writeAtomically } from '../command/write-atomically.ts';
import { readTopic, topicSlugs } from '../content.ts';
import { readRawFile } from '../import/raw-file.ts';
import { type ReadPdfPages, readRawText } from '../import/raw-text.ts';
import { type Names, namesBy, sectionYaml } from './names.ts';
import type { NewTopicOptions } from './options.ts';
import { isPlaceholder, sectionSlugs } from './section-slugs.ts';

/** A topic's name and headings as a raw file has them. */
interface Outline {
  name: string;
  headings: string[];
}

/**
 * Writes the file of a new topic: its name and the headings of its sections in both scripts. The script they are
 * not given in is converted by the site's rules, for a person to read over.
 *
 * @param root folder that holds `content/`
 * @param readPdf how a PDF's pages are read; a test has them already
 * @returns what is to be printed
 * @throws CommandError; nothing is written then
 */
export function runNewTopic(options: NewTopicOptions, root: string, readPdf?: ReadPdfPages): string {
  const file = `content/topics/${options.slug}.yaml`;
  const path = join(root, file);
  if (existsSync(path) && !options.force && !options.dryRun) {
    throw new CommandError(`${file} is there already.`, 'Edit it, or replace it with --force.');
  }
  const outline = options.from === undefined ? undefined : readOutline(options, readPdf);
  const name = options.name ?? outline?.name ?? '';
  const given = options.sections;
  const headings = given.length > 0 ? given.map(({ heading }) => heading) : (outline?.headings ?? []);
  if (name === '' || headings.length === 0) {
    throw new CommandError(
      `${options.from} shows no ${name === '' ? 'title' : 'headings'} the program can make out.`,
      name === ''
        ? 'Give the name: --name 水務.'
        : 'Give the sections in their order: --section overview=概況 --section services=服務 …',
    );
  }
  const script = scriptOf([name, ...headings].join(''));
  const inBoth = namesBy(root);
  const both = (text: string) => inBoth(text, script);
  refuseSameName(both(name), options, root);
  const names = headings.map(both);
  const slugs = sectionSlugs(
    names.map((each) => each['zh-Hant-HK']),
    topicSlugs(root).flatMap((slug) => (slug === options.slug ? [] : [readTopic(root, slug)])),
  ).map((slug, index) => given[index]?.slug || slug);
  const text = topicYaml(
    both(name),
    slugs.map((slug, index) => ({ slug, names: names[index] as Names })),
  );
  const { findings } = parseTopic(text, { file });
  if (findings.length > 0) {
    throw new CommandError(
      `The topic cannot be written so:\n${findings.map((finding) => `  ${formatFinding(finding)}`).join('\n')}\n`,
      'Give the sections yourself: --section overview=概況 …',
    );
  }
  if (!options.dryRun) writeAtomically([{ path, content: text }]);
  const unnamed = slugs.filter(isPlaceholder);
  return [
    `${options.slug}: 《${both(name)['zh-Hant-HK']}》, ${headings.length} sections`,
    ...slugs.map(
      (slug, index) => `  ${slug}: ${names[index]?.['zh-Hant-HK']} / ${names[index]?.['zh-Hans']}`,
    ),
    ...(unnamed.length > 0
      ? [`Name these before anything is published, as slugs never change: ${unnamed.join(', ')}`]
      : []),
    ...(options.dryRun ? ['', text] : []),
    `${options.dryRun ? 'Would write' : 'Wrote'} ${file}`,
    `Next: read the names in both scripts, then npm run import -- ${options.from ?? '<file>'} --topic ${options.slug}.`,
  ].join('\n');
}

/** Title and headings of a raw file, told by their look: no topic says yet what they are called. */
function readOutline({ slug, from = '', name }: NewTopicOptions, readPdf?: ReadPdfPages): Outline {
  const raw = readRawFile(from);
  const text = readRawText(raw.bytes, raw.format, from, readPdf);
  const title = name ?? text.title ?? text.plain.find((line) => line.trim() !== '')?.trim() ?? '';
  const unknown: Topic = { slug, name: { 'zh-Hant-HK': title, 'zh-Hans': title }, sections: [] };
  try {
    const restored = text.restore(unknown);
    const headings = restored.sections.map((section) => section.text.trim()).filter((each) => each !== '');
    return { name: restored.title?.text.trim() ?? title, headings: [...new Set(headings)] };
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error;
    throw new CommandError(`${from}: ${error.message}`, error.remedy, { cause: error });
  }
}

/** Sheets are told apart by the names of their topics. @throws CommandError where another topic has the name */
function refuseSameName(names: Names, { slug, from }: NewTopicOptions, root: string): void {
  for (const other of topicSlugs(root)) {
    if (other === slug) continue;
    const topic = readTopic(root, other);
    const same = SCRIPTS.find((script) => isTopicName(topic, names[script]));
    if (!same) continue;
    throw new CommandError(
      `There is a topic called ${names[same]} already: ${other}.`,
      `Import its sheets there: npm run import -- ${from ?? '<file>'} --topic ${other}; or give the new one another name: --name <name>.`,
    );
  }
}

/** Names and headings that stand alike in both scripts say nothing; Traditional is taken then. */
function scriptOf(text: string): Script {
  const { hant, hans } = countScripts(text);
  return hans > hant ? 'zh-Hans' : 'zh-Hant-HK';
}

function topicYaml(name: Names, sections: readonly { slug: string; names: Names }[]): string {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    '# slug 一經發布不得更改。headings 可列出便覽曾用的其他標題（繁簡皆可）。',
    'name:',
    ...SCRIPTS.map((script) => `  ${script}: ${quoted(name[script])}`),
    'sections:',
    ...sections.flatMap(({ slug, names }) => sectionYaml(slug, names)),
    '',
  ].join('\n');
}
