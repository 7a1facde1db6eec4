import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compare,
  compileVocabulary,
  countStatuses,
  type FigurePair,
  prepareSheet,
  STATUSES,
  silencesOf,
  tellingChanges,
} from '../../src/comparison/index.ts';
import type { Sheet, Topic } from '../../src/fact-sheets/index.ts';
import { readFigures } from '../../src/figures/index.ts';
import {
  compileRegister,
  findSheetMentions,
  parseProgrammes,
  unregisteredNames,
} from '../../src/programmes/index.ts';
import { fold, parseGlossary } from '../../src/script/index.ts';
import { readContent } from '../content.ts';

/** How many of the most telling changes are told. */
const TELLING = 8;

/** What a sheet holds, told by the register. */
export interface Holdings {
  figures: number;
  names: number;
  /** Names that are neither registered nor declined. */
  unregistered: string[];
}

/** What readers will see change against the edition before, and what the sheet holds. */
export function describeChanges(
  sheet: Sheet,
  topic: Topic,
  root: string,
): { changes: string[]; register: Holdings } {
  const read = (file: string) => ({ file, text: readFileSync(join(root, file), 'utf8') });
  const listed = (pattern: string) => globSync(pattern, { cwd: root }).sort().map(read);
  const { programmes, declined } = parseProgrammes(listed('content/programmes/*.yaml'));
  const register = compileRegister(programmes);
  const vocabulary = compileVocabulary(
    listed('content/glossary/*.tsv')
      .filter(({ file }) => !file.endsWith('house-spelling.tsv'))
      .flatMap(({ file, text }) => parseGlossary(text, file).entries),
  );
  const mentions = [...findSheetMentions(sheet, register).values()].flat();
  const holdings: Holdings = {
    figures: sheet.sections
      .flatMap(({ blocks }) => blocks)
      .reduce((sum, block) => sum + readFigures(block).length, 0),
    names: new Set(mentions.map(({ slug }) => slug)).size,
    unregistered:
      programmes.length === 0 ? [] : unregisteredNames(sheet, { register, declined }).map(({ text }) => text),
  };
  const other = nearestEdition(sheet, root);
  if (!other) return { changes: [`No other edition of ${topic.slug} to compare with.`], register: holdings };
  const [older, newer] = other.edition < sheet.edition ? [other, sheet] : [sheet, other];
  const comparison = compare(prepareSheet(older, { register }), prepareSheet(newer, { register }), [], {
    vocabulary,
  });
  const counts = countStatuses(comparison);
  const { names, figures } = silencesOf(comparison);
  const changes = [
    `From ${older.edition} to ${newer.edition}:`,
    ...sectionChanges(older, newer),
    `  readers will see ${STATUSES.filter((status) => counts[status] > 0)
      .map((status) => `${counts[status]} ${status}`)
      .join(', ')}`,
    ...tellingChanges(comparison, TELLING).map((change) => {
      const [, , , ...place] = change.blockId.split('/');
      const at = `${change.blockId.split('/')[2] ?? ''}-${Number.parseInt(place.join(''), 10) || place.join('')}`;
      if (change.kind === 'added')
        return `    new in ${at}: ${change.name ?? change.pair?.b?.figure.text ?? ''}`;
      return `    ${at}: ${pairText(change.pair)}`;
    }),
    ...(names.length > 0 ? [`  no longer named: ${names.map(({ surface }) => surface).join('、')}`] : []),
    ...(figures.length > 0 ? [`  figures no longer given: ${figures.length}`] : []),
  ];
  return { changes, register: holdings };
}

function pairText({ label, a, b }: FigurePair): string {
  return `${label === '' ? '' : `${label} `}${a?.figure.text ?? ''} → ${b?.figure.text ?? ''}`;
}

/** The last edition before this one, or where there is none the first after it. */
function nearestEdition(sheet: Sheet, root: string): Sheet | undefined {
  const others = readContent(root)
    .sheets.flatMap(({ sheet: other }) =>
      other?.topic === sheet.topic && other.edition !== sheet.edition ? [other] : [],
    )
    .sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return others.findLast(({ edition }) => edition < sheet.edition) ?? others[0];
}

/** Sections that are new, missing, or headed otherwise; the script makes no difference. */
function sectionChanges(older: Sheet, newer: Sheet): string[] {
  const rows: string[] = [];
  for (const { slug, heading } of newer.sections) {
    const before = older.sections.find((section) => section.slug === slug);
    if (!before) rows.push(`  new section: ${heading} (${slug})`);
    else if (squeeze(before.heading) !== squeeze(heading)) {
      rows.push(`  section headed otherwise: ${before.heading} → ${heading} (${slug})`);
    }
  }
  for (const { slug, heading } of older.sections) {
    if (!newer.sections.some((section) => section.slug === slug))
      rows.push(`  missing section: ${heading} (${slug})`);
  }
  return rows.length > 0 ? rows : ['  the same sections'];
}

function squeeze(text: string): string {
  return fold(text).replace(/\s+/gu, '');
}
