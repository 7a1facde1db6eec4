import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';

export const USAGE =
  'npm run new-topic -- <slug> [--from <file>] [--name <name>] [--section <slug>=<heading> …] [--force] [--dry-run]';

/** What the new-topic command was asked to do. */
export interface NewTopicOptions {
  slug: string;
  /** A raw file of the topic, to read title and headings from. */
  from: string | undefined;
  /** The topic's name in either script; the file's title if not given. */
  name: string | undefined;
  /** Sections in their order; the file's headings if none are given. The slug may be left out: `=概況`. */
  sections: { slug: string; heading: string }[];
  force: boolean;
  dryRun: boolean;
}

/** Reads the command line of `npm run new-topic`. @throws CommandError */
export function readNewTopicOptions(args: readonly string[]): NewTopicOptions {
  const { values, positionals } = parse(args);
  const [slug, ...more] = positionals;
  if (slug === undefined) {
    throw new CommandError(
      'No slug is given: the lower-case English name by which addresses call the topic.',
      `Write, for example, npm run new-topic -- water-supplies --from sheet.pdf. ${USAGE}`,
    );
  }
  if (more.length > 0)
    throw new CommandError(`More than one slug is given: ${positionals.join(', ')}.`, USAGE);
  const sections = (values.section ?? []).map((text) => {
    const [, own = '', heading = ''] = /^([^=]*)=(.*)$/u.exec(text) ?? ['', '', text];
    if (heading.trim() === '') {
      throw new CommandError(`--section "${text}" has no heading.`, 'Write --section overview=概況.');
    }
    return { slug: own.trim(), heading: heading.trim() };
  });
  if (values.from === undefined && (values.name === undefined || sections.length === 0)) {
    throw new CommandError(
      'Without a file, the topic needs its name and sections.',
      'Give --from <file>, or --name 水務 --section overview=概況 and more sections.',
    );
  }
  return {
    slug,
    from: values.from,
    name: values.name,
    sections,
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
        from: { type: 'string' },
        name: { type: 'string' },
        section: { type: 'string', multiple: true },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
      },
    },
    USAGE,
  );
}
