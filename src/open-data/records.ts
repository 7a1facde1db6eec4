import { createHash } from 'node:crypto';
import type { Programme } from '../programmes/index.ts';
import type { RegisteredSheet } from '../registers/index.ts';
import type { BlockRecord, FigureRecord, ProgrammeRecord } from './schemas.ts';

/** The figures of all sheets, in the order of the sheets and of their text. */
export function figureRecords(sheets: readonly RegisteredSheet[]): FigureRecord[] {
  return sheets.flatMap(({ sheet, figures }) =>
    blocksOfSheet(sheet).flatMap(({ id }) =>
      (figures[id] ?? []).map((figure, index) => ({
        id: `${id}/${index + 1}`,
        block: id,
        edition: sheet.edition,
        text: figure.text,
        start: figure.start,
        end: figure.end,
        kind: figure.kind,
        value: figure.value,
        value2: figure.value2 ?? null,
        unit: figure.unit ?? null,
        qualifier: figure.qualifier ?? null,
        asOf: figure.asOf ?? null,
        date: figure.date ?? null,
        subject: figure.subject ?? null,
      })),
    ),
  );
}

/** The register, in the order given, each entry with its mentions in the order of the sheets and of their text. */
export function programmeRecords(
  programmes: readonly Programme[],
  sheets: readonly RegisteredSheet[],
): ProgrammeRecord[] {
  const mentions = new Map<string, ProgrammeRecord['mentions']>(programmes.map(({ slug }) => [slug, []]));
  for (const { sheet, mentions: found } of sheets) {
    for (const { id } of blocksOfSheet(sheet)) {
      for (const { slug, surface } of found[id] ?? []) {
        mentions.get(slug)?.push({ edition: sheet.edition, block: id, surface });
      }
    }
  }
  return programmes.map((programme) => ({
    slug: programme.slug,
    names: { hant: programme.names.hant, hans: programme.names.hans, en: programme.names.en ?? null },
    aliases: [
      ...programme.aliases.map(({ hant, hans }) => ({ hant, hans, printed: true })),
      ...[...programme.abbreviations, ...programme.searchAliases].map((typed) => ({
        hant: typed,
        hans: typed,
        printed: false,
      })),
    ],
    kind: programme.kind,
    mentions: mentions.get(programme.slug) ?? [],
    renames: programme.renames.map(({ hant, hans, edition, certainty, reason }) => {
      const [topic = '', month = ''] = edition.split('/');
      return {
        hant,
        hans,
        topic,
        edition: month,
        certainty,
        reason: { hant: reason.hant, hans: reason.hans },
      };
    }),
  }));
}

/** The blocks of all sheets, in the order of the sheets and of their text. */
export function blockRecords(sheets: readonly RegisteredSheet[]): BlockRecord[] {
  return sheets.flatMap(({ sheet, renditions }) =>
    sheet.sections.flatMap(({ blocks }, section) =>
      blocks.map(({ id, section: slug, text }, index) => {
        const hant = renditions['zh-Hant-HK'].sections[section]?.blocks[index]?.text ?? text;
        const hans = renditions['zh-Hans'].sections[section]?.blocks[index]?.text ?? text;
        const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
        return {
          ...{ id, edition: sheet.edition, section: slug, script: sheet.script, text },
          ...{ texts: { hant, hans }, sha256 },
        };
      }),
    ),
  );
}

const blocksOfSheet = ({ sections }: RegisteredSheet['sheet']) => sections.flatMap(({ blocks }) => blocks);
