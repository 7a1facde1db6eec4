import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { findSlips } from '../../../src/fact-sheets/index.ts';
import type { Script } from '../../../src/script/index.ts';
import type { EditionText } from './evolve.ts';
import type { Rewording } from './words.ts';

/** What is needed to write a made-up edition. */
export interface MadeUpEdition {
  topic: string;
  edition: string;
  script: Script;
  title: string;
  /** Slug and heading of each section, in the order of the topic. */
  sections: readonly { slug: string; heading: string }[];
  text: EditionText;
  reword: Rewording;
}

/** A sheet's file and the raw file it says it was made from. */
export interface SheetFiles {
  sheet: string;
  source: { name: string; text: string };
}

const PUBLISHER: Record<Script, string> = {
  'zh-Hant-HK': '香港特別行政區政府',
  'zh-Hans': '香港特别行政区政府',
};

/** Writes a made-up edition as an import would have: the raw file is the Markdown itself, its slips are listed. */
export function sheetFiles({
  topic,
  edition,
  script,
  title,
  sections,
  text,
  reword,
}: MadeUpEdition): SheetFiles {
  const lines = [`# ${title}`];
  const sic: { block: string; text: string; nth?: number; note: string; kind: string }[] = [];
  for (const { slug, heading } of sections) {
    const paragraphs = text.get(slug) ?? [];
    if (paragraphs.length === 0) continue;
    lines.push('', `## ${heading}`);
    for (const [at, paragraph] of paragraphs.entries()) {
      const written = reword(paragraph.text[script]);
      const item = paragraph.kind === 'item';
      if (!item || at === 0 || paragraphs[at - 1]?.kind !== 'item') lines.push('');
      lines.push(item ? `- ${written}` : written);
      sic.push(...slipsOf(written.replaceAll('**', ''), `${slug}-${at + 1}`));
    }
  }
  const body = `${lines.join('\n')}\n`;
  const name = `${topic}.${edition}.${script}.md`;
  const front = stringify(
    {
      script,
      updated: `${edition}-20`,
      publisher: PUBLISHER[script],
      source: { file: name, format: 'markdown', sha256: createHash('sha256').update(body).digest('hex') },
      ...(sic.length > 0 ? { sic } : {}),
    },
    { lineWidth: 0 },
  );
  return { sheet: `---\n${front}---\n\n${body}`, source: { name, text: body } };
}

function slipsOf(text: string, block: string) {
  const seen = new Set<string>();
  return findSlips(text).flatMap(({ start, end }) => {
    const slip = text.slice(start, end);
    const before = text.slice(0, start).split(slip).length;
    const several = text.split(slip).length > 2;
    if (seen.has(`${before} ${slip}`)) return [];
    seen.add(`${before} ${slip}`);
    return [
      { block, text: slip, ...(several ? { nth: before } : {}), note: '原文如此。', kind: 'typography' },
    ];
  });
}
