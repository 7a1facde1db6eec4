import { isEdition, type Script } from '../../src/fact-sheets/index.ts';
import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';
import { readNamedSection } from './amend-topic.ts';

export const USAGE =
  'npm run import -- <file> [--topic <topic>] [--edition <YYYY-MM>] [--script <zh-Hant-HK|zh-Hans>] [--updated <YYYY-MM-DD>] [--published <YYYY-MM-DD>] [--publisher <name>] [--url <address>] [--without-page <number> …] [--new-section <slug>=<heading> …] [--renamed <slug>=<heading> …] [--force] [--dry-run]';

/** A heading with the slug of the section it belongs to. */
export interface NamedSection {
  slug: string;
  heading: string;
}

/** What the import command was asked to do. What is undefined is worked out from the file. */
export interface ImportOptions {
  file: string;
  topic: string | undefined;
  edition: string | undefined;
  script: Script | undefined;
  /** Overrules the day the sheet gives. */
  updated: string | undefined;
  /** The day the file was published, for a sheet that gives no day of its own. */
  published: string | undefined;
  publisher: string | undefined;
  url: string | undefined;
  /** Pages of a PDF that are pictures and may be left out. */
  withoutPages: number[];
  /** Sections the topic does not have yet. */
  newSections: NamedSection[];
  /** Headings under which sections of the topic stand in this file. */
  renamed: NamedSection[];
  force: boolean;
  dryRun: boolean;
}

const SCRIPTS: readonly Script[] = ['zh-Hant-HK', 'zh-Hans'];

/** Reads the command line of `npm run import`. @throws CommandError */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (file === undefined) throw new CommandError('No file is given.', USAGE);
  if (more.length > 0)
    throw new CommandError(`More than one file is given: ${positionals.join(', ')}.`, USAGE);
  const topic = given('topic', values.topic);
  const edition = given('edition', values.edition);
  const script = given('script', values.script);
  const knownScript = SCRIPTS.find((known) => known === script);
  if (script !== undefined && !knownScript) {
    throw new CommandError(
      `The script "${script}" is not known.`,
      `Write --script ${SCRIPTS.join(' or --script ')}.`,
    );
  }
  if (edition !== undefined && !isEdition(edition)) {
    throw new CommandError(
      `The edition "${edition}" is not a year and month.`,
      'Write it as YYYY-MM, such as --edition 2026-02.',
    );
  }
  const { updated, published } = values;
  const wrong = [updated, published].find((day) => day !== undefined && !isDay(day));
  if (wrong !== undefined) {
    throw new CommandError(
      `The day "${wrong}" is not a date.`,
      'Write it as YYYY-MM-DD, such as --updated 2026-02-20.',
    );
  }
  return {
    file,
    topic,
    edition,
    script: knownScript,
    updated,
    published,
    publisher: values.publisher,
    url: values.url,
    newSections: (values['new-section'] ?? []).map((text) => readNamedSection('new-section', text)),
    renamed: (values.renamed ?? []).map((text) => readNamedSection('renamed', text)),
    withoutPages: (values['without-page'] ?? []).map(pageNumber),
    force: values.force ?? false,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(args: readonly string[]) {
  return parseOptions(
    args,
    {
      allowPositionals: true,
      options: {
        topic: { type: 'string' },
        edition: { type: 'string' },
        script: { type: 'string' },
        updated: { type: 'string' },
        published: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        'without-page': { type: 'string', multiple: true },
        'new-section': { type: 'string', multiple: true },
        renamed: { type: 'string', multiple: true },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    },
    USAGE,
  );
}

function given(name: string, value: string | undefined): string | undefined {
  if (value === '') throw new CommandError(`--${name} has no value.`, USAGE);
  return value;
}

function pageNumber(text: string): number {
  if (/^[1-9]\d*$/u.test(text)) return Number(text);
  throw new CommandError(`The page "${text}" is not a number.`, 'Write it as --without-page 2.');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
