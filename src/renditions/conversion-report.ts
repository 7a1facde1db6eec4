import type { Change } from '../script/index.ts';
import type { Rendition } from './rendition.ts';

/** A rule that changed words of a sheet. */
export interface UsedRule {
  source: string;
  result: string;
  kind: string;
  note: string;
}

/** A word a rule changed: offsets are UTF-16 in the converted text of its block. */
export type ChangedWord = [start: number, end: number, rule: number];

/** What glossary and house rules changed in a rendition, for the reader who asks. */
export interface ConversionReport {
  /** Rules by kind and then by source, each with the words it stands for. */
  rules: UsedRule[];
  /** Changed words by the anchor of their block, or of their section for a heading, in the order of the text. */
  blocks: Record<string, ChangedWord[]>;
}

/**
 * Gathers the changes of a converted rendition; both lists are empty when the rendition is as issued.
 * @param noteFor puts a rule's note, which editors write in Traditional Chinese, into the reader's script
 */
export function conversionReport(rendition: Rendition, noteFor: (note: string) => string): ConversionReport {
  const blocks = rendition.sections.flatMap(({ slug, changes, blocks }) => [
    { anchor: slug, changes },
    ...blocks,
  ]);
  const rules = new Map<string, UsedRule>();
  for (const change of blocks.flatMap(({ changes }) => changes)) {
    rules.set(keyOf(change), {
      source: change.source,
      result: change.result,
      kind: change.kind,
      note: noteFor(change.note ?? ''),
    });
  }
  const keys = [...rules.keys()].sort();
  const numbers = new Map(keys.map((key, index) => [key, index]));
  return {
    rules: keys.flatMap((key) => rules.get(key) ?? []),
    blocks: Object.fromEntries(
      blocks
        .filter(({ changes }) => changes.length > 0)
        .map(({ anchor, changes }) => [
          anchor,
          changes.map((change): ChangedWord => [change.start, change.end, numbers.get(keyOf(change)) ?? 0]),
        ]),
    ),
  };
}

const keyOf = ({ kind, rule, source, result }: Change) => [kind, source, result, rule].join('\t');
