import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import {
  type Block,
  type Finding,
  parsePublished,
  parseSheet,
  parseTopic,
  publishedFindings,
  type Sheet,
  SheetError,
  type Topic,
} from '../fact-sheets/index.ts';
import { readRegisters, registerSpans, type SheetRegisters } from '../registers/index.ts';
import {
  type ConversionReport,
  conversionReport,
  type Rendition,
  renderRuleNote,
  renderSheet,
} from '../renditions/index.ts';
import { LOCALES, SCRIPTS, type Script } from '../script/index.ts';
import { comparisonCache } from './comparison-cache.ts';
import { readComparisonSetting } from './comparisons.ts';
import { type ContentFile, contentDir, readContentFile, readContentFiles } from './content-files.ts';
import { createRulesFor, type RulesFor, readConversionData } from './conversion-rules.ts';
import { correctionFindings } from './corrections.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { lazily } from './lazily.ts';
import { type RegisterData, readRegister } from './registers.ts';
import { sheetRuleFindings } from './sheet-rules.ts';
import {
  idOf,
  keepOutlines,
  readOutlines,
  type SheetOutline,
  type SheetStore,
  sheetStore,
} from './sheet-store.ts';
import { watchContent } from './watch.ts';

/**
 * What the site knows of an edition: the model as issued, its rendition in each script, and what both registers hold
 * of it; the blocks of a rendition have the same places in their own text (`registerSpans` names them).
 */
export interface SheetEntry extends SheetRegisters {
  sheet: Sheet;
  renditions: Record<Script, Rendition>;
  /** What rules changed on the way to the other script, with notes for readers of each script. */
  conversion: Record<Script, ConversionReport>;
  /** The units of the figures, by their name in Traditional Chinese, in each script. */
  units: Record<string, Record<Script, string>>;
}

/** Code whose change makes cached entries stale. */
const CODE = [
  ...['src/script', 'src/fact-sheets', 'src/figures', 'src/programmes', 'src/registers', 'src/renditions'],
  ...['src/loaders', 'package-lock.json'],
];

/**
 * Brings the store of sheets up to date with `content/fact-sheets/`; the collection only tells Astro what has changed. A sheet is parsed and converted again only
 * when its file, its topic, its published ids, the conversion data or the code has changed.
 * @throws SheetError listing every finding of every sheet, or else every correction of a comparison that does not
 *   fit: no page is built while one of them is open.
 */
export function factSheetsLoader(): Loader {
  return {
    name: 'fact-sheets',
    async load({ store, logger, watcher }) {
      const root = contentDir();
      const load = () => {
        const sheets = sheetStore();
        const outlines = new Map(readOutlines().map((outline) => [idOf(outline), outline]));
        const { findings, anew } = keepSheets(root, sheets, outlines);
        if (findings.length > 0) throw new SheetError(findings);
        keepOutlines(outlines.values());
        for (const id of store.keys()) if (!outlines.has(id)) store.delete(id);
        for (const [id, { digest }] of outlines) store.set({ id, data: { digest }, digest });
        const misfits = correctionFindings(
          root,
          [...outlines.values()].map((outline) => sheets.open(outline)),
          () => readComparisonSetting(root, comparisonCache()),
        );
        if (misfits.length > 0) throw new SheetError(misfits);
        logger.info(`${outlines.size} editions, ${anew} of them read anew`);
      };
      load();
      watchContent(
        watcher,
        root,
        ['fact-sheets', 'topics', 'glossary', 'programmes', 'published', 'lineage', 'series'],
        load,
        logger,
      );
    },
  };
}

/**
 * Brings the store of sheets up to date: what has changed is read and converted anew, one edition at a time.
 *
 * @param outlines of the editions that were kept before; becomes those of all editions
 * @returns every finding, and how many editions were read anew
 */
export function keepSheets(
  root: string,
  sheets: SheetStore,
  outlines: Map<string, SheetOutline>,
): { findings: Finding[]; anew: number } {
  const kept = (id: string) => {
    const outline = outlines.get(id);
    return outline && sheets.has(outline) ? outline.digest : undefined;
  };
  let anew = 0;
  const { digests, findings } = readSheets(root, kept, (id, entry, digest) => {
    outlines.set(id, sheets.keep(id, digest, entry));
    anew += 1;
  });
  for (const id of outlines.keys()) if (!digests.has(id)) outlines.delete(id);
  return { findings, anew };
}

/** Reads topics and reports what is wrong with them. */
export function readTopics(root: string): {
  topics: Map<string, Topic>;
  files: ContentFile[];
  findings: Finding[];
} {
  const files = readContentFiles(root, 'topics', ['.yaml', '.yml']);
  const results = files.map((file) => parseTopic(file.text, { file: file.path }));
  return {
    topics: new Map(results.flatMap(({ topic }) => (topic ? [[topic.slug, topic] as const] : []))),
    files,
    findings: results.flatMap(({ findings }) => findings),
  };
}

/**
 * Reads every sheet whose digest differs from the known one.
 * @param knownDigest the digest an entry was cached under, if any
 * @param take is given each entry read anew; without it they are all returned
 * @returns the entries read anew, the digests of all, and every finding
 */
export function readSheets(
  root: string,
  knownDigest: (id: string) => string | number | undefined,
  take?: (id: string, entry: SheetEntry, digest: string) => void,
): { entries: Map<string, SheetEntry>; digests: Map<string, string>; findings: Finding[] } {
  const { topics, files: topicFiles, findings: topicFindings } = readTopics(root);
  const register = readRegister(root);
  const conversion = readConversionData(root, register);
  const findings = [...topicFindings, ...conversion.findings];
  const shared = digestOf(
    digestOfCode(...CODE),
    ...[...conversion.files, ...topicFiles].flatMap(({ path, text }) => [path, text]),
  );
  const rules = lazily(() => createRulesFor(conversion));
  const entries = new Map<string, SheetEntry>();
  const digests = new Map<string, string>();
  for (const file of readContentFiles(root, 'fact-sheets', ['.md'])) {
    const { topic: slug, edition } = placeOf(file.path);
    const id = `${slug}/${edition}`;
    const published = readContentFile(root, join('published', slug, `${edition}.json`));
    const digest = digestOf(shared, file.text, published?.text ?? '', process.env.PUBLISH ?? '');
    digests.set(id, digest);
    if (knownDigest(id) === digest) continue;
    const topic = topics.get(slug);
    if (!topic) {
      findings.push(unknownTopic(file.path, slug, [...topics.keys()]));
      continue;
    }
    const ids = published && parsePublished(published.text, { file: published.path });
    const parsed = parseSheet(file.text, { file: file.path, topic, publishedIds: ids?.published });
    findings.push(...(ids?.findings ?? []), ...parsed.findings);
    if (parsed.sheet) findings.push(...sheetRuleFindings(parsed.sheet, file.path, conversion));
    // Local editing goes on with changed texts; on the public site a published block stays what it was.
    if (parsed.sheet && ids?.published && process.env.PUBLISH) {
      const { broken, moved } = publishedFindings(parsed.sheet, ids.published, file.path);
      findings.push(...broken, ...moved);
    }
    if (!parsed.sheet || findings.length > 0) continue;
    const entry = renderEntry(parsed.sheet, topic, rules(), register);
    if (take) take(id, entry, digest);
    else entries.set(id, entry);
  }
  return { entries, digests, findings };
}

/** Renders sheets by the conversion data of a content folder; what is wrong with the data is not told. */
export function sheetRenderer(root: string): (sheet: Sheet, topic: Topic) => SheetEntry {
  const register = readRegister(root);
  const rules = lazily(() => createRulesFor(readConversionData(root, register)));
  return (sheet, topic) => renderEntry(sheet, topic, rules(), register);
}

function renderEntry(sheet: Sheet, topic: Topic, rules: RulesFor, { register }: RegisterData): SheetEntry {
  const registers = readRegisters(sheet, register);
  const context = {
    topic,
    rules: rules.forSheet(sheet.rules),
    siteRules: rules.site,
    spansOf: (block: Block) => ({ ...registerSpans(registers, block) }),
  };
  const renditions = forEachScript((script) => renderSheet(sheet, script, context));
  const converted = renditions[LOCALES[sheet.script].twin];
  const conversion = forEachScript((script) =>
    conversionReport(converted, (note) => renderRuleNote(note, script, rules.site)),
  );
  const names = Object.values(registers.figures).flatMap((list) => list.flatMap(({ unit }) => unit ?? []));
  const units = Object.fromEntries(
    [...new Set(names)].map((unit) => [
      unit,
      forEachScript((script) => renderRuleNote(unit, script, rules.site)),
    ]),
  );
  return { sheet, renditions, conversion, units, ...registers };
}

function forEachScript<T>(make: (script: Script) => T): Record<Script, T> {
  return Object.fromEntries(SCRIPTS.map((script) => [script, make(script)])) as Record<Script, T>;
}

function placeOf(path: string): { topic: string; edition: string } {
  const [file = '', topic = ''] = path.split('/').reverse();
  return { topic, edition: file.replace(/\.md$/, '') };
}

function unknownTopic(file: string, slug: string, known: readonly string[]): Finding {
  return {
    file,
    line: undefined,
    rule: 'unknown-topic',
    message: `The sheet stands in the folder "${slug}", but there is no content/topics/${slug}.yaml.`,
    remedy: `Write that topic file, or move the sheet into the folder of its topic (${known.join(', ')}).`,
  };
}
