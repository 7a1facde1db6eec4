import { convertGap } from './gap.ts';
import { LOCALES, type Script } from './locales.ts';
import { openccOnly } from './opencc.ts';
import { type Change, Output } from './output.ts';
import type { DirectionRules, Rules } from './rules.ts';
import { mergeSpans, type Piece, remapSpans, type Span } from './spans.ts';
import { findAddresses } from './untouched.ts';

/** What a conversion goes from and to, and by which rules. */
export interface ConvertOptions {
  from: Script;
  to: Script;
  rules: Rules;
}

/** What a conversion gives: the text, the spans carried over, and what rules changed. */
export interface MarkedConversion<S extends Span> {
  text: string;
  spans: S[];
  /**
   * What rules changed, for readers, in order: a word that reads otherwise than issued and otherwise than OpenCC alone
   * would write it. A rule that keeps a word as issued (公布 where OpenCC writes 公佈) is not among them; `appliedRules`
   * lists it.
   */
  changes: Change[];
}

/**
 * Converts a text from one script to the other: glossary phrases first (leftmost longest, final), OpenCC on what
 * lies between, house spelling last on what OpenCC wrote. Web and e-mail addresses stay as they are.
 *
 * @param text Text in the script `from`, without markup.
 * @throws RangeError if `from` and `to` are the same: a text is converted once, from the script it was issued in.
 */
export function convert(text: string, options: ConvertOptions): string {
  return runConversion(text, options, [], undefined, 'visible').text;
}

/**
 * Converts a text that carries spans (marks, annotations), as `convert` does, and says what rules changed.
 *
 * @param text The whole inline text, so that a phrase may run across a mark.
 * @param spans Spans of `text`; all are kept, with their other fields.
 * @param options As for `convert`; `keep` lists spans that are not converted, such as code.
 * @throws RangeError as `convert` does.
 */
export function convertMarked<S extends Span>(
  text: string,
  spans: readonly S[],
  options: ConvertOptions & { keep?: readonly Span[] },
): MarkedConversion<S> {
  const changes: Change[] = [];
  const result = runConversion(text, options, options.keep ?? [], changes, 'visible');
  return { text: result.text, spans: remapSpans(spans, result.pieces), changes };
}

/**
 * The conversion itself, for this room only.
 *
 * @param text Text in the script `from`, without markup.
 * @param options As for `convert`.
 * @param keep Spans of `text` that are not converted, in any order; addresses are kept besides.
 * @param changes List to fill with what rules changed, or undefined where nobody asks.
 * @param which `visible`: changes a reader sees, as `MarkedConversion.changes`; `every`: each place a rule was applied.
 * @returns The text, and where lengths changed.
 * @throws RangeError as `convert` does.
 */
export function runConversion(
  text: string,
  { from, to, rules }: ConvertOptions,
  keep: readonly Span[],
  changes: Change[] | undefined,
  which: 'visible' | 'every',
): { text: string; pieces: Piece[] } {
  if (from === to) {
    throw new RangeError(
      `The text is already in ${LOCALES[from].autonym} (${from}). Convert from the script it was issued in to the other one.`,
    );
  }
  const direction = rules.directions[to];
  const out = new Output(changes, changes && which === 'visible' ? bareConversion(text, to) : undefined);
  let at = 0;
  for (const kept of [
    ...mergeSpans([...keep, ...findAddresses(text)]),
    { start: text.length, end: text.length },
  ]) {
    if (at < kept.start) convertStretch(text, { start: at, end: kept.start }, to, direction, out);
    out.copy(text.slice(kept.start, kept.end));
    at = kept.end;
  }
  return { text: out.text, pieces: out.pieces };
}

/** Converts a stretch that holds nothing that must be kept. */
function convertStretch(
  text: string,
  { start, end }: Span,
  to: Script,
  direction: DirectionRules,
  out: Output,
): void {
  // A match may not run into what is kept, so the stretch is what the trie sees; the gap sees the whole text.
  const stretch = end === text.length ? text : text.slice(0, end);
  let gap = start;
  for (let i = start; i < end; ) {
    const point = stretch.codePointAt(i) ?? 0;
    const match = direction.starts.has(point) ? direction.phrases.matchPrefix(stretch, i) : null;
    const rule = match ? direction.applied.get(match.value) : undefined;
    if (!match || !rule) {
      i += point > 0xffff ? 2 : 1;
      continue;
    }
    addGap(text, { start: gap, end: i }, to, direction, out);
    out.apply(stretch.slice(i, match.end), rule);
    i = match.end;
    gap = i;
  }
  addGap(text, { start: gap, end }, to, direction, out);
}

function addGap(text: string, span: Span, to: Script, direction: DirectionRules, out: Output): void {
  if (span.start === span.end) return;
  const converted = convertGap(text, span, to, direction);
  out.gap(text.slice(span.start, span.end), converted.text, converted.pieces, converted.house);
}

/** What OpenCC alone makes of a stretch, seen in its context; out of it only where lengths do not agree. */
function bareConversion(text: string, to: Script): (source: string, start: number) => string {
  const whole = openccOnly(text, to);
  if (whole.length !== text.length) return (source) => openccOnly(source, to);
  return (source, start) => whole.slice(start, start + source.length);
}
