import { KINDS, type Kind } from '../../src/programmes/index.ts';
import { CommandError } from '../command/command-error.ts';
import { parseOptions } from '../command/parse-options.ts';

export const USAGE =
  'npm run names [-- --write | --confirm <name>[=<slug>] … [--kind <kind>] [--en <English name> [--url <page>]] | --confirm all | --decline <name> --why <reason> | --alias <name> --of <slug>]';

/** What the names command was asked to do; without any of these it lists. */
export type NamesOptions =
  | { do: 'list' | 'write' }
  | {
      do: 'confirm';
      /** Slugs or names, also `運輸署=transport-department`; `all` for every proposal that has a slug of its own. */
      entries: string[];
      slug: string | undefined;
      kind: Kind | undefined;
      en: string | undefined;
      url: string | undefined;
    }
  | { do: 'decline'; names: string[]; why: string }
  | { do: 'alias'; names: string[]; of: string };

/** Reads the command line of `npm run names`. @throws CommandError */
export function readNamesOptions(args: readonly string[]): NamesOptions {
  const { write, confirm, decline, alias, why, of, slug, kind, en, url } = parse(args);
  const asked = [write, confirm, decline, alias].filter((one) => one !== undefined);
  if (asked.length > 1)
    throw new CommandError('More than one thing is asked for at a time.', `Give one of them: ${USAGE}`);
  if (confirm === undefined && (slug ?? kind ?? en ?? url) !== undefined)
    throw new CommandError('--slug, --kind, --en and --url correct a proposal.', 'Give --confirm with them.');
  if (confirm !== undefined) {
    const corrected = slug ?? kind ?? en ?? url;
    if (corrected !== undefined && (confirm.length > 1 || confirm[0] === 'all'))
      throw new CommandError('A correction is for one entry.', 'Confirm that entry by itself.');
    if (url !== undefined && en === undefined)
      throw new CommandError('--url says where an English name was seen.', 'Give --en with it.');
    return { do: 'confirm', entries: confirm, slug: slugOf(slug), kind: kindOf(kind), en, url };
  }
  if (decline !== undefined) {
    if (why === undefined || why.trim() === '')
      throw new CommandError('A name is declined with a reason.', 'Add --why "…": why it is no name.');
    return { do: 'decline', names: decline, why: why.trim() };
  }
  if (alias !== undefined) {
    if (of === undefined)
      throw new CommandError('--alias needs the entry it is another name of.', 'Add --of <slug>.');
    return { do: 'alias', names: alias, of };
  }
  return { do: write ? 'write' : 'list' };
}

function slugOf(slug: string | undefined): string | undefined {
  if (slug === undefined || /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(slug)) return slug;
  throw new CommandError(
    `"${slug}" is no slug.`,
    'Write English words in lower case, joined by hyphens: --slug airport-authority.',
  );
}

function kindOf(kind: string | undefined): Kind | undefined {
  const known = KINDS.find((one) => one === kind);
  if (kind === undefined || known) return known;
  throw new CommandError(`There is no kind "${kind}".`, `Write one of ${KINDS.join(', ')}.`);
}

function parse(args: readonly string[]) {
  return parseOptions(
    args,
    {
      options: {
        write: { type: 'boolean' },
        confirm: { type: 'string', multiple: true },
        decline: { type: 'string', multiple: true },
        alias: { type: 'string', multiple: true },
        why: { type: 'string' },
        of: { type: 'string' },
        slug: { type: 'string' },
        kind: { type: 'string' },
        en: { type: 'string' },
        url: { type: 'string' },
      },
    },
    USAGE,
  ).values;
}
