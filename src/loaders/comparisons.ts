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
import type { SheetRegisters } from '../registers/index.ts';
import { renderNote } from '../renditions/index.ts';
import { convert, type Rules, type Script } from '../script/index.ts';
import { type ComparisonCache, digestOfValues } from './comparison-cache.ts';
import { readContentFile } from './content-files.ts';
import { createRulesFor, readConversionData } from './conversion-rules.ts';
import { digestOf, digestOfCode } from './digest.ts';
import { lazily } from './lazily.ts';

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
  /** False for the oldest edition with the newest, where others stand between them. */
  neighbours: boolean;
  comparison: Comparison;
}

/** What sheets are compared with, read once for all topics. */
export interface ComparisonSetting {
  root: string;
  /** Wording of the scripts that is no change between two sheets issued in different ones. */
  vocabulary: Vocabulary;
  rules: Rules;
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
    noteIn: (note, script) => renderNote(note, script, rules),
  };
}

/**
 * Compares the editions of one topic: each with the next, and the oldest with the newest. The corrections of a pair
 * are in `content/lineage/{topic}/{from}...{to}.yaml`.
 *
 * @param editions of one topic, in any order
 * @returns the pairs, the newest edition's first, the oldest with the newest last; the sheets as they were prepared,
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
  const made: Comparison[] = [];
  const texts: string[] = [];
  const pairs = pairsOf(ready).map(([from, to, neighbours]): ComparedEditions<E> => {
    const { topic } = to.entry.sheet;
    const name = `${from.entry.sheet.edition}...${to.entry.sheet.edition}`;
    const file = readContentFile(setting.root, join('lineage', topic, `${name}.yaml`));
    const lineage = file && parseLineage(file.text, file.path);
    const make = () =>
      compare(from.prepared(), to.prepared(), lineage?.corrections, {
        vocabulary: setting.vocabulary,
        inTraditional: (text, sheet) => inTraditional(text, sheet, setting.rules),
        // The neighbours come first, the newest of them first.
        steps: neighbours ? undefined : made.toReversed(),
      });
    const { cache, digest = '' } = setting.kept ?? {};
    // What leads over others depends on all of them, and on what editors said of each step.
    const between = neighbours ? [] : [...ready.map((one) => one.digest), ...texts];
    const comparison = cache
      ? cache.remember(
          `${topic}/${name}`,
          digestOf(digest, from.digest, to.digest, file?.text ?? '', ...between),
          make,
        )
      : make();
    made.push(comparison);
    texts.push(file?.text ?? '');
    findings.push(...(lineage?.findings ?? []), ...(lineage?.misfitFindings(comparison.misfits) ?? []));
    return { from: from.entry, to: to.entry, neighbours, comparison };
  });
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

/** The pairs of a topic's editions that are compared, by name: the newest first, the oldest with the newest last. */
export function comparedNames(editions: readonly string[]): { from: string; to: string }[] {
  return pairsOf([...editions].sort()).map(([from, to]) => ({ from, to }));
}

function pairsOf<T>(sorted: readonly T[]): [from: T, to: T, neighbours: boolean][] {
  const pairs = sorted.flatMap((to, index): [T, T, boolean][] => {
    const from = sorted[index - 1];
    return from ? [[from, to, true]] : [];
  });
  const [oldest] = sorted;
  const newest = sorted.at(-1);
  pairs.reverse();
  return oldest && newest && sorted.length > 2 ? [...pairs, [oldest, newest, false]] : pairs;
}

function inTraditional(text: string, { script }: PreparedSheet, rules: Rules): string {
  return script === 'zh-Hant-HK' ? text : convert(text, { from: script, to: 'zh-Hant-HK', rules });
}
