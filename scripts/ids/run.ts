import { join } from 'node:path';
import {
  acceptPublished,
  addPublished,
  anchorOf,
  type Block,
  formatPublished,
  hashText,
  type PublishedList,
  SheetError,
  withdrawPublished,
} from '../../src/fact-sheets/index.ts';
import { publishedFile, readContent, type SheetEntry } from '../content.ts';
import { CommandError } from '../import/command-error.ts';
import { type FileToWrite, writeAtomically } from '../import/write-atomically.ts';
import type { IdsOptions } from './options.ts';

/** A sheet that can be read, with its blocks and its list. */
interface Edition {
  name: string;
  entry: SheetEntry;
  blocks: Block[];
  list: PublishedList | undefined;
}

/**
 * Freezes new ids, accepts corrected texts and records withdrawn ids. Nothing is written on an error.
 *
 * @returns what is to be printed
 * @throws CommandError, or SheetError when a sheet or a list cannot be read
 */
export function runIds(options: IdsOptions, root: string): string {
  const editions = editionsOf(options, root);
  const said: string[] = [];
  for (const anchor of options.accept) {
    const edition = owner(editions, anchor, ({ blocks, list }) =>
      blocks.some((block) => isNamed(block, anchor) && changed(block, list)),
    );
    const block = edition?.blocks.find((candidate) => isNamed(candidate, anchor));
    if (!edition?.list || !block) {
      throw new CommandError(
        `No published block "${anchor}" has changed.`,
        'Check the anchor with npm run check.',
      );
    }
    edition.list = acceptPublished(edition.list, block);
    said.push(`${edition.name}: accepted the text of ${block.anchor}`);
  }
  for (const anchor of options.withdraw) {
    const edition = owner(editions, anchor, ({ blocks, list }) =>
      goneIds(blocks, list).some((id) => id === anchor || anchorOf(id) === anchor),
    );
    const id =
      edition &&
      goneIds(edition.blocks, edition.list).find((gone) => gone === anchor || anchorOf(gone) === anchor);
    if (!edition?.list || id === undefined) {
      throw new CommandError(`No published block "${anchor}" is gone.`, 'Take it out of the sheet first.');
    }
    edition.list = withdrawPublished(edition.list, id, options.why ?? '');
    said.push(`${edition.name}: withdrew ${anchorOf(id)}`);
  }
  for (const edition of editions) {
    const before = edition.list?.blocks.length ?? 0;
    edition.list = addPublished(edition.list, edition.blocks);
    said.push(
      `${edition.name}: ${edition.list.blocks.length - before} new, ${edition.list.blocks.length} in all`,
    );
  }
  const files = editions.flatMap(({ entry, list }): FileToWrite[] =>
    list && list !== entry.published
      ? [{ path: join(root, publishedFile(entry.topic, entry.edition)), content: formatPublished(list) }]
      : [],
  );
  writeAtomically(files);
  return said.join('\n');
}

function editionsOf({ sheet }: IdsOptions, root: string): Edition[] {
  const content = readContent(root);
  const entries = content.sheets.filter(
    ({ topic, edition }) => sheet === undefined || sheet === `${topic}/${edition}`,
  );
  if (sheet !== undefined && entries.length === 0) {
    const names = content.sheets.map(({ topic, edition }) => `${topic}/${edition}`).join(', ');
    throw new CommandError(`There is no sheet "${sheet}".`, `Write one of ${names}.`);
  }
  const findings = entries.flatMap((entry) => [...entry.findings, ...entry.publishedFindings]);
  if (findings.length > 0) throw new SheetError(findings);
  return entries.flatMap((entry) =>
    entry.sheet
      ? [
          {
            name: `${entry.topic}/${entry.edition}`,
            entry,
            blocks: entry.sheet.sections.flatMap((section) => section.blocks),
            list: entry.published,
          },
        ]
      : [],
  );
}

/** The one edition an anchor can mean. @throws CommandError when it can mean several */
function owner(
  editions: readonly Edition[],
  anchor: string,
  fits: (edition: Edition) => boolean,
): Edition | undefined {
  const fitting = editions.filter(fits);
  if (fitting.length > 1) {
    throw new CommandError(
      `"${anchor}" is meant in ${fitting.map(({ name }) => name).join(' and ')}.`,
      'Say in which with --sheet <topic>/<edition>.',
    );
  }
  return fitting[0];
}

function isNamed({ id, anchor }: Block, name: string): boolean {
  return id === name || anchor === name;
}

function changed({ id, text }: Block, list: PublishedList | undefined): boolean {
  const known = list?.blocks.find((entry) => entry.id === id);
  return known !== undefined && known.sha256 !== hashText(text);
}

function goneIds(blocks: readonly Block[], list: PublishedList | undefined): string[] {
  const ids = new Set(blocks.map(({ id }) => id));
  return (list?.blocks ?? []).map(({ id }) => id).filter((id) => !ids.has(id));
}
