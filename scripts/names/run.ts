import { join } from 'node:path';
import { createRulesFor, readConversionData } from '../../src/loaders/index.ts';
import {
  addAlias,
  addDeclined,
  type BothScripts,
  confirmEntry,
  type Draft,
  draftEntries,
  entryText,
  isUnnamed,
  type Programme,
} from '../../src/programmes/index.ts';
import { convert, countScripts, fold, LOCALES, type Script } from '../../src/script/index.ts';
import { CommandError } from '../command/command-error.ts';
import type { NamesOptions } from './options.ts';
import { RegisterText } from './register-text.ts';
import { readUnregistered } from './unregistered.ts';

/**
 * Lists the names of the sheets that are neither registered nor declined, and does with them what was asked for.
 * Files of the register keep their comments; on an error nothing is written.
 *
 * @param root folder that holds `content/`
 * @returns what is to be printed
 * @throws CommandError
 */
export function runNames(options: NamesOptions, root: string): string {
  const register = new RegisterText(root);
  switch (options.do) {
    case 'confirm':
      return confirm(options, register);
    case 'decline':
      return decline(options, register, root);
    case 'alias':
      return alias(options, register, root);
    default:
      return propose(options.do === 'write', register, root);
  }
}

function propose(write: boolean, register: RegisterText, root: string): string {
  const { programmes, declined } = register;
  const { sheets, placeOf } = readUnregistered(root, programmes, declined);
  const drafts = draftEntries(sheets, new Set(programmes.map(({ slug }) => slug)));
  const waiting = programmes.filter(({ proposed, slug }) => proposed || isUnnamed(slug));
  if (drafts.length === 0 && waiting.length === 0) return 'Every name is registered or declined.';
  if (write) {
    for (const draft of drafts) register.add(draft.kind, draft.slug, entryText(draft));
    register.write();
  }
  const unnamed = drafts.filter(({ slug }) => isUnnamed(slug)).length;
  return [
    ...drafts.map((draft) => tell(draft, placeOf)),
    ...(waiting.length > 0
      ? [
          `${counted(waiting.length)} proposed before, not confirmed yet:`,
          ...waiting.map(({ slug, kind, names }) => `  ${slug}  ${kind}  ${names.hant}`),
        ]
      : []),
    `${counted(drafts.length)} ${write ? 'written' : 'found'}, ${unnamed} without a slug.`,
    drafts.length > 0 && !write
      ? 'Next: what is no name: npm run names -- --decline "<name>" --why "…"; what is another name of an entry: --alias "<name>" --of <slug>; then npm run names -- --write.'
      : 'Next: read each entry in content/programmes/, then npm run names -- --confirm <name>=<slug> [--kind …] [--en …] (more than one --confirm may be given), and --confirm all for those that have a slug. The site cannot be built before.',
  ].join('\n');
}

function tell({ slug, kind, names, abbreviations, aliases, blocks }: Draft, placeOf: (id: string) => string) {
  const others = [names.en, ...abbreviations, ...aliases.map(({ hant }) => hant)].filter(
    (one) => one !== undefined,
  );
  return [
    `${names.hant} / ${names.hans}${others.length > 0 ? ` (${others.join(', ')})` : ''}`,
    `  ${kind}, ${slug}`,
    ...blocks.map((block) => `  ${placeOf(block)}`),
  ].join('\n');
}

function confirm(
  { entries, slug, kind, en, url }: Extract<NamesOptions, { do: 'confirm' }>,
  register: RegisterText,
): string {
  const open = register.programmes.filter((one) => one.proposed || isUnnamed(one.slug));
  const all = entries.length === 1 && entries[0] === 'all';
  const chosen = all
    ? open.filter((one) => !isUnnamed(one.slug)).map((programme) => ({ programme, own: programme.slug }))
    : entries.map((entry) => {
        const [, name = entry, given] = /^(.+)=([a-z0-9-]+)$/u.exec(entry) ?? [];
        const programme = find(open, name);
        return { programme, own: given ?? slug ?? programme.slug };
      });
  for (const { programme, own } of chosen) {
    if (isUnnamed(own)) {
      throw new CommandError(
        `${programme.names.hant} has no slug of its own yet, only ${own}.`,
        `Give one: npm run names -- --confirm ${programme.names.hant}=<english-words>. It becomes an address that never changes.`,
      );
    }
    if (own !== programme.slug && register.programmes.some((other) => other.slug === own)) {
      throw new CommandError(
        `The slug ${own} is taken.`,
        `Give another, or, if it is the same thing, npm run names -- --alias "${programme.names.hant}" --of ${own}.`,
      );
    }
    register.add(kind ?? programme.kind, own, confirmEntry(register.take(programme), { slug: own, en, url }));
  }
  register.write();
  const left = open.filter((one) => !chosen.some(({ programme }) => programme === one));
  return [
    ...chosen.map(
      ({ programme, own }) => `Confirmed ${own} (${kind ?? programme.kind}): ${programme.names.hant}`,
    ),
    ...left.map((one) => `  still open: ${one.slug}  ${one.kind}  ${one.names.hant}`),
    left.length === 0
      ? 'Every proposal is confirmed. Next: npm run check.'
      : `Next: npm run names -- --confirm ${left[0]?.names.hant ?? ''}=<english-words> (more than one --confirm may be given), or --decline what is no name.`,
  ].join('\n');
}

function decline(
  { names, why }: Extract<NamesOptions, { do: 'decline' }>,
  register: RegisterText,
  root: string,
): string {
  const inBoth = reader(root);
  for (const name of names) {
    const entry = register.programmes.find((one) => isNamed(one, name));
    if (entry && !entry.proposed) {
      throw new CommandError(
        `${name} is registered as ${entry.slug}.`,
        'A published entry stays: its address never dies. Correct its names instead.',
      );
    }
    if (entry) register.take(entry);
    register.declinedText = addDeclined(register.declinedText, entry?.names ?? inBoth(name), why);
  }
  register.write();
  return `Declined ${names.join('、')}. Next: npm run names shows what is left.`;
}

function alias(
  { names, of }: Extract<NamesOptions, { do: 'alias' }>,
  register: RegisterText,
  root: string,
): string {
  const target = find(register.programmes, of);
  const inBoth = reader(root);
  const own = names.filter((name) => register.programmes.some((one) => one.proposed && isNamed(one, name)));
  let text = register.take(target);
  for (const name of names) {
    const entry = register.programmes.find((one) => one.proposed && isNamed(one, name) && one !== target);
    if (entry) register.take(entry);
    text = addAlias(text, entry?.names ?? inBoth(name));
  }
  register.add(target.kind, target.slug, text);
  register.write();
  return `${names.join('、')}: another name of ${target.slug} (${target.names.hant})${own.length > 0 ? ', no entry of its own' : ''}. Next: npm run names shows what is left.`;
}

function find(programmes: readonly Programme[], name: string): Programme {
  const found = programmes.find((one) => isNamed(one, name));
  if (found) return found;
  throw new CommandError(
    `There is no entry "${name}" here.`,
    `Write its slug or its name as npm run names lists it${programmes.length > 0 && programmes.length <= 60 ? `: ${programmes.map(({ slug }) => slug).join(', ')}` : ''}.`,
  );
}

function isNamed({ slug, names }: Programme, name: string): boolean {
  return slug === name || fold(names.hant) === fold(name);
}

/** A name in both scripts, whichever it is given in. */
function reader(root: string): (name: string) => BothScripts {
  const rules = createRulesFor(readConversionData(join(root, 'content'))).site;
  return (name) => {
    const { hant, hans } = countScripts(name);
    const from: Script = hans > hant ? 'zh-Hans' : 'zh-Hant-HK';
    const other = convert(name, { from, to: LOCALES[from].twin, rules });
    return from === 'zh-Hans' ? { hant: other, hans: name } : { hant: name, hans: other };
  };
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'name' : 'names'}`;
}
