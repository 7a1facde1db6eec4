import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readSheets } from '../../../src/loaders/index.ts';
import { SCRIPTS, type Script } from '../../../src/script/index.ts';
import { randomNumbers } from '../random.ts';
import { completeCorpus } from './complete.ts';
import { evolve } from './evolve.ts';
import { keptToTopic, namesOfTopic, type RegisterEntry, rewordAll } from './names.ts';
import { paragraphsOf } from './paragraphs.ts';
import { sheetFiles } from './sheet-file.ts';
import { MOST_TOPICS, rewordingOf } from './words.ts';

/** What a corpus is to have. */
export interface CorpusSize {
  topics: number;
  editions: number;
  seed: number;
}

/** What was written. */
export interface CorpusSummary {
  sheets: number;
  names: number;
  /** Bytes of the sheets. */
  bytes: number;
}

interface TopicFile {
  name: Record<Script, string>;
  sections: { slug: string; name: Record<Script, string> }[];
}

/**
 * Makes a content folder with many topics and editions from a real one. Its real topics stay as they are, with older
 * editions put before; each further topic has the real paragraphs in words, names, numbers and order of its own, and
 * its editions, issued in either script, change from year to year. The same size and seed always give the same files.
 *
 * @param from a content folder with one topic
 * @param root the folder that is to hold `content/`; what is there goes
 * @throws RangeError when there are fewer editions than the real topic has, or more topics than words for them
 */
export function writeCorpus(
  from: string,
  root: string,
  { topics, editions, seed }: CorpusSize,
): CorpusSummary {
  const [realFile = ''] = globSync(join(from, 'topics', '*.yaml'));
  const real = basename(realFile, '.yaml');
  const realEditions = globSync(join(from, 'fact-sheets', real, '*.md'))
    .map((file) => basename(file, '.md'))
    .sort();
  const newest = Number(realEditions.at(-1)?.slice(0, 4));
  if (editions < realEditions.length || editions > 60 || topics < 1 || topics > MOST_TOPICS) {
    throw new RangeError(
      `A corpus has 1 to ${MOST_TOPICS} topics and ${realEditions.length} to 60 editions, not ${topics} and ${editions}.`,
    );
  }
  const into = join(root, 'content');
  rmSync(into, { recursive: true, force: true });
  cpSync(from, into, { recursive: true });
  const { entries, findings } = readSheets(from, () => undefined);
  if (findings.length > 0) throw new RangeError(`The content has findings. Run npm run check first.`);
  const paragraphs = paragraphsOf([...entries.values()]);
  const topicFile = parse(readFileSync(realFile, 'utf8')) as TopicFile;
  const summary: CorpusSummary = { sheets: 0, names: 0, bytes: 0 };
  const years = Array.from({ length: editions }, (_, at) => `${newest - (editions - 1 - at)}-02`);
  for (let n = 0; n < topics; n += 1) {
    const own = n > 0;
    const slug = own ? `topic-${String(n + 1).padStart(2, '0')}` : real;
    const reword = own ? rewordingOf(n) : (text: string) => text;
    const topic = rewordAll(topicFile, reword) as TopicFile;
    if (own) write(join(into, 'topics', `${slug}.yaml`), stringify(topic));
    const random = randomNumbers(seed * 1000 + n);
    for (const [at, text] of evolve(paragraphs, editions, random).entries()) {
      const edition = years[at] ?? '';
      const script = (random() < 0.5 ? SCRIPTS[0] : SCRIPTS[1]) ?? 'zh-Hans';
      summary.sheets += 1;
      if (!own && realEditions.includes(edition)) continue;
      const sections = topic.sections.map((section) => ({
        slug: section.slug,
        heading: section.name[script],
      }));
      const { sheet, source } = sheetFiles({
        topic: slug,
        edition,
        script,
        title: topic.name[script],
        sections,
        text,
        reword,
      });
      write(join(into, 'fact-sheets', slug, `${edition}.md`), sheet);
      write(join(into, 'sources', source.name), source.text);
      summary.bytes += Buffer.byteLength(sheet);
    }
  }
  summary.names = writeNames(into, topics, real);
  completeCorpus(root);
  return summary;
}

/** Adds the names of the made-up topics to the register, and to what was declined. */
function writeNames(into: string, topics: number, real: string): number {
  let names = 0;
  for (const file of globSync(join(into, 'programmes', '*.yaml'))) {
    const content = parse(readFileSync(file, 'utf8')) as {
      programmes?: RegisterEntry[];
      declined?: { hant: string }[];
    };
    const made = Array.from({ length: topics - 1 }, (_, n) => ({
      reword: rewordingOf(n + 1),
      slug: `topic-${String(n + 2).padStart(2, '0')}`,
    }));
    if (content.programmes) {
      const original = content.programmes;
      content.programmes = [
        ...original.map((entry) => keptToTopic(entry, made[0]?.reword ?? ((text) => text), real)),
        ...made.flatMap(({ reword, slug }) => namesOfTopic(original, reword, slug, real)),
      ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
      names += content.programmes.length;
    }
    if (content.declined) {
      const original = content.declined;
      const more = made.flatMap(({ reword }) =>
        original
          .filter(({ hant }) => reword(hant) !== hant)
          .map((entry) => rewordAll(entry, reword) as { hant: string }),
      );
      content.declined = [...original, ...more];
    }
    write(file, stringify(content, { lineWidth: 0 }));
  }
  return names;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
