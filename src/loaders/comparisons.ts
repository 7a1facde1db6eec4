import { join } from 'node:path';
import {
  type Comparison,
  compare,
  compileVocabulary,
  type PreparedSheet,
  parseLineage,
  prepareSheet,
  type Vocabulary,
} from '../comparison/index.ts';
import type { Finding, Sheet } from '../fact-sheets/index.ts';
import { type PublishedPair, publishedPairs } from '../permalinks/index.ts';
import type { SheetRegisters } from '../registers/index.ts';
import { renderNote } from '../renditions/index.ts';
import { convert, type Rules, type Script } from '../script/index.ts';
import { type ComparisonCache, digestOfValues } from './comparison-cache.ts';
import { readContentFile } from './content-files.ts';
import { createRulesFor, readConversionData } from './conversion-rules.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { lazily } from './lazily.ts';
import { readMoved, readPublishedAddresses } from './moved.ts';

/** An edition as far as comparing needs it: the sheet as issued, with what both registers hold of it. */
export interface ComparableEdition extends SheetRegisters {
  sheet: Sheet;
  /** Of all that the edition was made from; without it, one of the edition is made. */
  digest?: string | undefined;
}

/** Two editions of a topic with their comparison. */
export interface ComparedEditions<E extends ComparableEdition> {
  from: E;
  to: E;
  /** False where other editions stand between them: the oldest with the newest, and pairs published before those came. */
  neighbours: boolean;
  comparison: Comparison;
}

/** What sheets are compared with, read once for all topics. */
export interface ComparisonSetting {
  root: string;
  /** Wording of the scripts that is no change between two sheets issued in different ones. */
  vocabulary: Vocabulary;
  rules: Rules;
  /** Pairs published earlier, by topic: they stay compared. */
  published: ReadonlyMap<string, readonly PublishedPair[]>;
  /** Puts a reason, which is in Traditional Chinese, into a script. */
  noteIn(note: string, script: Script): string;
  /** Where comparisons are kept from build to build, and what all of them depend on besides their sheets. */
  kept: { cache: ComparisonCache; digest: string } | undefined;
}

/** Code whose change makes kept comparisons stale: the rooms comparing takes part in, and what it runs on. */
const CODE = [
  ...['src/script', 'src/fact-sheets', 'src/figures', 'src/programmes', 'src/comparison'],
  ...['src/loaders', 'package-lock.json'],
];

/**
 * Reads what comparisons need besides the sheets.
 * @param cache keeps the comparisons; without it each is made when asked for
 */
export function readComparisonSetting(root: string, cache?: ComparisonCache): ComparisonSetting {
  const data = readConversionData(root);
  const rules = createRulesFor(data).site;
  const files = data.files.flatMap(({ path, text }) => [path, text]);
  return {
    root,
    kept: cache && { cache, digest: digestOf(digestOfCode(...CODE), ...files) },
    vocabulary: compileVocabulary(data.glossary),
    rules,
    published: publishedPairs(readPublishedAddresses(root), readMoved(root)),
    noteIn: (note, script) => renderNote(note, script, rules),
  };
}

/**
 * Compares the editions of one topic: each with the next, the oldest with the newest, and those whose comparison was
 * published when they were. The corrections of a pair are in `content/lineage/{topic}/{from}...{to}.yaml`.
 *
 * @param editions of one topic, in any order
 * @returns the pairs as `comparedNames` orders them; the sheets as they were prepared,
 *   oldest first; corrections that cannot be read or no longer fit
 */
export function compareEditions<E extends ComparableEdition>(
  editions: readonly E[],
  setting: ComparisonSetting,
): { pairs: ComparedEditions<E>[]; prepared: () => PreparedSheet[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const sorted = [...editions].sort((a, b) => (a.sheet.edition < b.sheet.edition ? -1 : 1));
  // Prepared when needed: a pair that is kept needs neither of its sheets.
  const ready = sorted.map((entry) => ({
    entry,
    prepared: lazily(() => prepare(entry)),
    digest: setting.kept ? (entry.digest ?? digestOfValues(entry.sheet, entry.figures, entry.mentions)) : '',
  }));
  const made: { comparison: Comparison; text: string }[] = [];
  const published = setting.published.get(editions[0]?.sheet.topic ?? '') ?? [];
  const pairs = pairsOf(ready, ({ entry }) => entry.sheet.edition, published).map(
    (pair): ComparedEditions<E> => {
      const { from, to, neighbours } = pair;
      const { topic } = to.entry.sheet;
      const [older, newer] = [from.entry.sheet.edition, to.entry.sheet.edition];
      const name = `${older}...${newer}`;
      // The neighbours come first, the newest of them first.
      const steps = neighbours
        ? []
        : made.filter(({ comparison }) => comparison.from >= older && comparison.to <= newer).toReversed();
      const file = readContentFile(setting.root, join('lineage', topic, `${name}.yaml`));
      const lineage = file && parseLineage(file.text, file.path);
      const make = () =>
        compare(from.prepared(), to.prepared(), lineage?.corrections, {
          vocabulary: setting.vocabulary,
          inTraditional: (text, sheet) => inTraditional(text, sheet, setting.rules),
          steps: neighbours ? undefined : steps.map(({ comparison }) => comparison),
        });
      const { cache, digest = '' } = setting.kept ?? {};
      // What leads over others depends on all of them, and on what editors said of each step.
      const between = neighbours
        ? []
        : [
            ...ready.slice(ready.indexOf(from), ready.indexOf(to) + 1).map((one) => one.digest),
            ...steps.map(({ text }) => text),
          ];
      const comparison = cache
        ? cache.remember(
            `${topic}/${name}`,
            digestOf(digest, from.digest, to.digest, file?.text ?? '', ...between),
            make,
          )
        : make();
      if (neighbours) made.push({ comparison, text: file?.text ?? '' });
      findings.push(...(lineage?.findings ?? []), ...(lineage?.misfitFindings(comparison.misfits) ?? []));
      return { from: from.entry, to: to.entry, neighbours, comparison };
    },
  );
  return { pairs, prepared: () => ready.map(({ prepared }) => prepared()), findings };
}

/** Figures and mentions were read with the sheet: they are not looked for again. */
function prepare({ sheet, figures, mentions }: ComparableEdition): PreparedSheet {
  const blocks = sheet.sections.flatMap((section) => section.blocks);
  return prepareSheet(sheet, {
    figures: new Map(blocks.map(({ id }) => [id, figures[id] ?? []])),
    mentions: new Map(blocks.map(({ id }) => [id, mentions[id] ?? []])),
  });
}

/**
 * The pairs of a topic's editions that are compared, by name: neighbours, the newest first; pairs published when they
 * were compared, the newest first; last the oldest with the newest.
 */
export function comparedNames(
  editions: readonly string[],
  published: readonly PublishedPair[],
): { from: string; to: string }[] {
  return pairsOf([...editions].sort(), (edition) => edition, published).map(({ from, to }) => ({ from, to }));
}

function pairsOf<T>(
  sorted: readonly T[],
  nameOf: (edition: T) => string,
  published: readonly PublishedPair[],
): { from: T; to: T; neighbours: boolean }[] {
  const at = new Map(sorted.map((edition, index) => [nameOf(edition), index]));
  const pair = (from: number, to: number) => {
    const [older, newer] = [sorted[from], sorted[to]];
    return older && newer && from < to ? [{ from: older, to: newer, neighbours: to - from === 1 }] : [];
  };
  const last = sorted.length - 1;
  const kept = published
    .map(({ from, to }): [number, number] => [at.get(from) ?? -1, at.get(to) ?? -1])
    .filter(([from, to]) => to - from > 1 && !(from === 0 && to === last))
    .sort(([a, b], [c, d]) => d - b || c - a);
  return [
    ...sorted.flatMap((_, index) => pair(index - 1, index)).reverse(),
    ...kept.flatMap(([from, to]) => pair(from, to)),
    ...(last > 1 ? pair(0, last) : []),
  ];
}

function inTraditional(text: string, { script }: PreparedSheet, rules: Rules): string {
  return script === 'zh-Hant-HK' ? text : convert(text, { from: script, to: 'zh-Hant-HK', rules });
}
