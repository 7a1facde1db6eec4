import {
  findTopic,
  findUpdate,
  readDateLine,
  type Script,
  type Topic,
  type Update,
} from '../../src/fact-sheets/index.ts';
import { countScripts } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import { readTopic, topicSlugs } from '../content.ts';
import type { ImportOptions } from './options.ts';
import type { RawText } from './raw-text.ts';

/** Which sheet a raw file is. */
export interface Identity {
  topic: Topic;
  edition: string;
  script: Script;
  update: Update | undefined;
  /** What was worked out and not given, and what the file says otherwise, for the summary. */
  found: string[];
}

/** So many of the characters that tell the scripts apart must be of one. */
const SURE = 0.8;

/**
 * Works out topic, edition and script from the text, where the options do not give them.
 *
 * @throws CommandError naming what was found and the option to give, where the text does not say
 */
export function identify(options: ImportOptions, text: RawText, root: string): Identity {
  const found: string[] = [];
  const topic = topicOf(options, text, root, found);
  const update = findUpdate([...text.plain].reverse()) ?? lastDate(text.plain);
  const edition = editionOf(options, update, found);
  const script = options.script ?? scriptOf(options, text, found);
  return { topic, edition, script, update, found };
}

/** The day of the update, as given or as the sheet says. @throws CommandError when neither gives a day */
export function updatedOf({ updated, published, file }: ImportOptions, { update }: Identity): string {
  const day = updated ?? update?.day ?? published;
  if (day !== undefined) return day;
  if (update) {
    throw new CommandError(
      `${file} gives the month of its update only: "${update.text}". A sheet is dated by its day, which editions, feeds and citations are ordered by.`,
      `Give the day the file was published, as the page that links to it or the properties of the file say: --published ${update.month}-DD. The sheet's file records that the day is not the sheet's own.`,
    );
  }
  throw new CommandError(
    `${file} does not say when it was updated (更新日期).`,
    'Give the day as --updated YYYY-MM-DD.',
  );
}

function topicOf(options: ImportOptions, text: RawText, root: string, found: string[]): Topic {
  if (options.topic !== undefined) {
    const topic = readTopic(root, options.topic);
    const { topic: other, by } = findTopic(text.plain, [topic, ...otherTopics(root, topic.slug)]);
    if (other && other.slug !== topic.slug) {
      found.push(
        `--topic is ${topic.slug}, though the ${by} would make it ${other.slug} (${other.name['zh-Hant-HK']})`,
      );
    }
    return topic;
  }
  const topics = topicSlugs(root).map((slug) => readTopic(root, slug));
  const { topic, by, candidates } = findTopic(text.plain, topics);
  if (topic) {
    found.push(`topic ${topic.slug}, by its ${by}`);
    return topic;
  }
  const title = text.plain.find((line) => line.trim() !== '')?.trim() ?? '';
  const known = topics.map(({ slug, name }) => `${slug} (${name['zh-Hant-HK']})`).join(', ');
  throw candidates.length > 1
    ? new CommandError(
        `${options.file} may be of more than one topic: ${candidates.map(({ slug }) => slug).join(', ')}.`,
        `Say which with --topic ${candidates[0]?.slug ?? ''}.`,
      )
    : new CommandError(
        `No topic is called as ${options.file} is: it begins "${title.slice(0, 40)}".`,
        `Give --topic, one of ${known}; or make a new one first: npm run new-topic -- <slug> --from ${options.file}.`,
      );
}

function otherTopics(root: string, slug: string): Topic[] {
  return topicSlugs(root)
    .filter((other) => other !== slug)
    .map((other) => readTopic(root, other));
}

/** A date that is all of one of the last lines. */
function lastDate(lines: readonly string[]): Update | undefined {
  for (const line of lines
    .filter((text) => text.trim() !== '')
    .slice(-6)
    .reverse()) {
    const update = readDateLine(line);
    if (update) return update;
  }
  return undefined;
}

function editionOf(
  { edition, updated, published, file }: ImportOptions,
  update: Update | undefined,
  found: string[],
): string {
  const month = updated?.slice(0, 7) ?? update?.month ?? published?.slice(0, 7);
  if (edition !== undefined) {
    if (update && update.month !== edition) {
      found.push(`--edition is ${edition}, though the sheet says "${update.text}"`);
    }
    return edition;
  }
  if (month === undefined) {
    throw new CommandError(
      `${file} does not say when it was updated (更新日期), so its edition is not known.`,
      'Give --updated YYYY-MM-DD, and --edition YYYY-MM where the month is another.',
    );
  }
  found.push(
    `edition ${month}, by ${updated !== undefined ? '--updated' : update ? `"${update.text}"` : '--published'}`,
  );
  return month;
}

function scriptOf({ file }: ImportOptions, text: RawText, found: string[]): Script {
  const { hant, hans } = countScripts(text.plain.join('\n'));
  const most = Math.max(hant, hans);
  if (most === 0 || most < SURE * (hant + hans)) {
    throw new CommandError(
      `${file} has ${hant} characters that only Traditional text has and ${hans} that only Simplified text has, so its script is not sure.`,
      'Give --script zh-Hant-HK or --script zh-Hans.',
    );
  }
  const script: Script = hant > hans ? 'zh-Hant-HK' : 'zh-Hans';
  found.push(`script ${script}, by ${most} of its ${hant + hans} telling characters`);
  return script;
}
