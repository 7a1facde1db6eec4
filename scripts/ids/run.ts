import { join } from 'node:path';
import {
  acceptPublished,
  addPublished,
  anchorOf,
  type Block,
  type Finding,
  formatFinding,
  formatPublished,
  hashText,
  type PublishedList,
  publishedFindings,
  sortFindings,
  withdrawPublished,
} from '../../src/fact-sheets/index.ts';
import { checkSheetFidelity } from '../check/fidelity.ts';
import { unnamedSections } from '../check/topics.ts';
import { CommandError } from '../command/command-error.ts';
import { type FileToWrite, writeAtomically } from '../command/write-atomically.ts';
import { publishedFile, readContent, type SheetEntry } from '../content.ts';
import type { IdsOptions } from './options.ts';

/** A sheet that can be read, with its blocks and its list. */
interface Edition {
  name: string;
  entry: SheetEntry;
  blocks: Block[];
  list: PublishedList | undefined;
}

/**
 * Freezes new ids, accepts corrected texts and records withdrawn ids. Nothing is written on an error, nor while a
 * sheet cannot be read, differs from its raw file or has a published block in another place: what is frozen stays.
 *
 * @returns what is to be printed
 * @throws CommandError, with the findings that stand in the way
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
  refuse(editions.flatMap(movedFindings));
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
  const concerned = new Set(entries.map(({ topic }) => topic));
  refuse([
    ...content.topics.filter(({ slug }) => concerned.has(slug)).flatMap(unnamedSections),
    ...entries.flatMap((entry) => [
      ...entry.findings,
      ...entry.publishedFindings,
      ...checkSheetFidelity(entry, content),
    ]),
  ]);
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

/** @throws CommandError listing the findings, if there are any */
function refuse(findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const rows = sortFindings(findings).map((finding) => `  ${formatFinding(finding)}`);
  throw new CommandError(
    `Nothing was frozen, as ids stay for good.\n${rows.join('\n')}\n`,
    'Put these right and run npm run ids again.',
  );
}

/** A text that is listed under an id that is gone must not be listed under a second one. */
function movedFindings({ entry: { sheet, file }, list }: Edition): Finding[] {
  if (!sheet) return [];
  return publishedFindings(sheet, list, file).moved;
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
