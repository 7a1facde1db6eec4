import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileVocabulary } from '../../../src/comparison/index.ts';
import {
  type Block,
  parseSheet,
  parseTopic,
  type Sheet,
  type Topic,
} from '../../../src/fact-sheets/index.ts';
import { compileRegister, parseProgrammes } from '../../../src/programmes/index.ts';
import {
  compileRules,
  convert,
  parseGlossary,
  parseHouseSpelling,
  type Script,
} from '../../../src/script/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TOPIC = 'innovation-and-technology';
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort();

/** Reads a published sheet. */
export function published(edition: string): Sheet {
  const topicFile = `content/topics/${TOPIC}.yaml`;
  const { topic } = parseTopic(read(topicFile), { file: topicFile });
  const file = `content/fact-sheets/${TOPIC}/${edition}.md`;
  const { sheet, findings } = parseSheet(read(file), { file, topic: topic as Topic });
  if (!sheet) throw new Error(JSON.stringify(findings));
  return sheet;
}

export const lineageText = () => read(`content/lineage/${TOPIC}/2025-02...2026-02.yaml`);
export const seriesText = () => read(`content/series/${TOPIC}.yaml`);
export const goldenText = () => read(`tests/unit/comparison/golden/${TOPIC}.2025-02...2026-02.tsv`);

const glossary = list('content/glossary/*.tsv')
  .filter((file) => !file.endsWith('house-spelling.tsv'))
  .flatMap((file) => parseGlossary(read(file), file).entries);
const house = parseHouseSpelling(read('content/glossary/house-spelling.tsv'), 'house-spelling.tsv').entries;
const rules = compileRules(glossary, house);

export const vocabulary = compileVocabulary(glossary);
export const register = compileRegister(
  parseProgrammes(list('content/programmes/*.yaml').map((file) => ({ file, text: read(file) }))).programmes,
);
export const inTraditional = (text: string, { script }: { script: Script }) =>
  script === 'zh-Hans' ? convert(text, { from: 'zh-Hans', to: 'zh-Hant-HK', rules }) : text;
export const context = { register, vocabulary, inTraditional };

/** A sheet as if it had been issued in the other script. */
export function inOtherScript(sheet: Sheet): Sheet {
  const to: Script = sheet.script === 'zh-Hans' ? 'zh-Hant-HK' : 'zh-Hans';
  const toScript = (text: string) => convert(text, { from: sheet.script, to, rules });
  return {
    ...sheet,
    script: to,
    sections: sheet.sections.map((section) => ({
      ...section,
      heading: toScript(section.heading),
      blocks: section.blocks.map((block) => ({ ...block, text: toScript(block.text), marks: [], sic: [] })),
    })),
  };
}

/** An invented sheet: sections by slug, each a list of texts. */
export function invented(
  sections: Readonly<Record<string, readonly string[]>>,
  { edition = '2030-01', script = 'zh-Hant-HK' as Script } = {},
): Sheet {
  return {
    topic: 'invented',
    edition,
    script,
    title: '虛構',
    updated: `${edition}-01`,
    publisher: '',
    english: {},
    source: { file: '', format: 'markdown', sha256: '', omitted: [] },
    sections: Object.entries(sections).map(([slug, texts]) => ({
      id: `invented/${edition}/${slug}`,
      slug,
      heading: slug,
      line: 1,
      blocks: texts.map((text, i) => inventedBlock(text, slug, edition, i + 1)),
    })),
    colophon: [],
    sic: [],
    rules: { add: [], off: [] },
    readings: [],
    lines: { title: 1, colophon: [], sha256: 1, omitted: [], readings: [], rules: { add: [], off: [] } },
  };
}

function inventedBlock(text: string, section: string, edition: string, n: number): Block {
  return {
    id: `invented/${edition}/${section}/${String(n).padStart(2, '0')}`,
    section,
    number: String(n),
    anchor: `${section}-${n}`,
    kind: 'item',
    depth: 0,
    text,
    marks: [],
    sic: [],
    line: n,
    endLine: n,
  };
}
