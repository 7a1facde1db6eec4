import { countScripts as countOwnScripts } from '../script/index.ts';
import { readFrontMatter } from './front-matter.ts';
import { readOutline } from './outline.ts';
import type { PublishedList } from './published.ts';
import { type CountScripts, scriptFindings } from './script-findings.ts';
import { buildSections } from './sections.ts';
import { placeFindings, sheetPlace } from './sheet-place.ts';
import type { FrontMatter } from './sheet-schema.ts';
import { resolveSic } from './sic.ts';
import type { Finding, Sheet, SheetRules, SheetSource, Topic } from './types.ts';

export interface ParseSheetOptions {
  /** The sheet's path, ending in `{topic}/{edition}.md`; findings name it as given. */
  file: string;
  topic: Topic;
  /** The frozen ids of the edition, if it is published. */
  publishedIds?: PublishedList | undefined;
  /** Tells the scripts apart; the script room's own unless a test gives another. */
  countScripts?: CountScripts | undefined;
}

/**
 * Reads one sheet into the document model. All findings are collected, not the first only; with any finding
 * there is no sheet. What can be judged only once the file can be read (its text without front matter, slips in
 * blocks whose numbers are not sure) is left until it can, so that one mistake makes no false findings.
 */
export function parseSheet(
  markdown: string,
  { file, topic, publishedIds, countScripts = countOwnScripts }: ParseSheetOptions,
): { sheet?: Sheet; findings: Finding[] } {
  const { frontMatter, yaml, body, endLine, findings: frontFindings } = readFrontMatter(markdown, file);
  // Without its bounds nobody knows where the text begins.
  if (endLine === 1) return { findings: frontFindings };
  const place = sheetPlace(file);
  const outline = readOutline(body, file);
  const findings = [
    ...placeFindings({ file, place, topic, frontMatter, sourceLine: yaml.lineOf(['source', 'file']) }),
    ...frontFindings,
    ...titleFindings(outline.title, frontMatter, file, { field: yaml.lineOf(['title']), endLine }),
    ...outline.findings,
  ];
  const built = buildSections(outline.sections, {
    topic,
    edition: place.edition,
    file,
    published: publishedIds,
  });
  findings.push(...built.findings);
  if (outline.sections.length === 0) {
    findings.push({
      file,
      line: endLine,
      rule: 'section-missing',
      message: 'The sheet has no section.',
      remedy: 'Write the section headings with ##.',
    });
  }
  if (!frontMatter) return { findings };
  const { script, updated, publisher } = frontMatter;
  const scriptLine = yaml.lineOf(['script']);
  findings.push(...scriptFindings(built.sections, { script, file, line: scriptLine, countScripts }));
  if (findings.length > 0) return { findings };
  const { sic, findings: sicFindings } = resolveSic(built.sections, frontMatter.sic, {
    file,
    lineOf: (path) => yaml.lineOf(path),
  });
  findings.push(...sicFindings);
  if (findings.length > 0) return { findings };
  return {
    findings,
    sheet: {
      topic: topic.slug,
      edition: place.edition,
      script,
      title: outline.title?.text ?? frontMatter.title ?? '',
      updated,
      publisher,
      english: englishOf(frontMatter),
      source: sourceOf(frontMatter),
      sections: built.sections,
      colophon: outline.colophon.map(({ text }) => text),
      sic,
      rules: rulesOf(frontMatter),
      readings: frontMatter.reading.map(({ nth, ...reading }) =>
        nth === undefined ? reading : { ...reading, nth },
      ),
      lines: {
        title: outline.title?.line,
        colophon: outline.colophon.map(({ line }) => line),
        sha256: yaml.lineOf(['source', 'sha256']),
        omitted: frontMatter.source.omitted.map((_, index) => yaml.lineOf(['source', 'omitted', index])),
        readings: frontMatter.reading.map((_, index) => yaml.lineOf(['reading', index])),
        rules: {
          add: frontMatter.rules.add.map((_, index) => yaml.lineOf(['rules', 'add', index])),
          off: frontMatter.rules.off.map((_, index) => yaml.lineOf(['rules', 'off', index])),
        },
      },
    },
  };
}

function titleFindings(
  title: { text: string; line: number } | undefined,
  frontMatter: FrontMatter | undefined,
  file: string,
  lines: { field: number; endLine: number },
): Finding[] {
  const given = frontMatter?.title;
  if (title === undefined || title.text === '') {
    if (given !== undefined) return [];
    return [
      {
        file,
        line: title?.line ?? lines.endLine,
        rule: 'title',
        message: 'The sheet has no title.',
        remedy: 'Write it above the first section, as # and the title as issued.',
      },
    ];
  }
  if (given === undefined || given === title.text) return [];
  return [
    {
      file,
      line: lines.field,
      rule: 'title',
      message: `The front matter gives the title "${given}", line ${title.line} gives "${title.text}".`,
      remedy: 'Take the field title out of the front matter.',
    },
  ];
}

// exactOptionalPropertyTypes: a field that is not given is left out rather than undefined.
function sourceOf({ source: { url, ...source } }: FrontMatter): SheetSource {
  return url === undefined ? source : { ...source, url };
}

function englishOf({ english: { publisher, title } }: FrontMatter): Sheet['english'] {
  return { ...(publisher !== undefined && { publisher }), ...(title !== undefined && { title }) };
}

function rulesOf({ rules }: FrontMatter): SheetRules {
  return {
    add: rules.add.map(({ note, ...rule }) => (note === undefined ? rule : { ...rule, note })),
    off: rules.off,
  };
}
