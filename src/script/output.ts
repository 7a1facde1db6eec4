import type { AppliedRule } from './rules.ts';
import { type Piece, type Span, sourceOffset } from './spans.ts';

/** A word or character that a glossary or house rule changed. Offsets are UTF-16, in the converted text. */
export interface Change extends Span {
  /** The word as issued. */
  source: string;
  /** Its offset in the text as issued. */
  sourceStart: number;
  /** The word as converted. */
  result: string;
  /** Id of the rule, e.g. `信息科技→資訊科技`. */
  rule: string;
  /** The rule's kind: one of the glossary's, `house-spelling`, `protected` or `sheet`. */
  kind: string;
  /** Why the rule is there, for readers. */
  note: string | undefined;
}

/** Collects a conversion: the text so far, where lengths changed, and (if asked) what rules changed. */
export class Output {
  text = '';
  readonly pieces: Piece[] = [];
  #source = 0;
  readonly #changes: Change[] | undefined;
  readonly #bare: ((source: string, start: number) => string) | undefined;

  /**
   * @param changes List to fill, or undefined where nobody asks.
   * @param bare What OpenCC alone gives for a stretch of the source: a rule that gives the same, or keeps the word as
   *   issued, is then no change. Undefined to list every rule applied.
   */
  constructor(changes: Change[] | undefined, bare: ((source: string, start: number) => string) | undefined) {
    this.#changes = changes;
    this.#bare = bare;
  }

  /** Adds text that is the same in both scripts. */
  copy(text: string): void {
    this.text += text;
    this.#source += text.length;
  }

  /** Adds what a phrase rule made of `source`. */
  apply(source: string, rule: AppliedRule): void {
    const start = this.text.length;
    this.text += rule.result;
    if (source.length !== rule.result.length) {
      this.pieces.push({
        start: this.#source,
        end: this.#source + source.length,
        resultStart: start,
        resultEnd: this.text.length,
      });
    }
    this.#note(source, this.#source, start, rule.result, rule);
    this.#source += source.length;
  }

  /**
   * Adds a converted gap.
   *
   * @param source The gap as issued.
   * @param result The gap converted.
   * @param pieces Where lengths changed, in offsets of the two strings.
   * @param house House rules that changed single characters, by offset in `result`.
   */
  gap(
    source: string,
    result: string,
    pieces: readonly Piece[],
    house: readonly { at: number; rule: AppliedRule }[],
  ): void {
    const base = this.text.length;
    for (const piece of pieces) {
      this.pieces.push({
        start: this.#source + piece.start,
        end: this.#source + piece.end,
        resultStart: base + piece.resultStart,
        resultEnd: base + piece.resultEnd,
      });
    }
    for (const { at, rule } of house) {
      const from = sourceOffset(at, pieces);
      const character = String.fromCodePoint(source.codePointAt(from) ?? 0);
      this.#note(character, this.#source + from, base + at, rule.result, rule);
    }
    this.text += result;
    this.#source += source.length;
  }

  #note(source: string, sourceStart: number, start: number, result: string, rule: AppliedRule): void {
    if (!this.#changes) return;
    if (this.#bare && (source === result || this.#bare(source, sourceStart) === result)) return;
    const { id, kind, note } = rule;
    this.#changes.push({
      start,
      end: start + result.length,
      source,
      sourceStart,
      result,
      rule: id,
      kind,
      note,
    });
  }
}
