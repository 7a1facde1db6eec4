/**
 * How lines that belong together are joined. Chinese text is broken anywhere, so the break itself says
 * nothing about a space; the rules below put back what the break swallowed.
 */
export interface JoinStyle {
  /** True where the document writes a space between a digit or Latin letter and a Han character. */
  spaced: boolean;
}

const LATIN_END = /[0-9A-Za-z]$/u;
const LATIN_START = /^[0-9A-Za-z]/u;
const HAN_END = /\p{Script=Han}$/u;
const HAN_START = /^\p{Script=Han}/u;
const NUMBER_GOES_ON = /^\d{3}(?!\d)/u;

const ADDRESS_END = /(?:https?:\/\/|www\.)[\w./?&=%#~:+@-]*$/iu;
const ADDRESS_GOES_ON = /^[\w/?&=%#~-]/u;

/** Whether the break between two pieces seems to cut a web address, which has no space in it. */
export function breaksAddress(left: string, right: string): boolean {
  return ADDRESS_END.test(left) && ADDRESS_GOES_ON.test(right);
}

/** What stands between two pieces of one sentence: a space or nothing. Neither piece has outer spaces. */
export function joint(left: string, right: string, { spaced }: JoinStyle): '' | ' ' {
  // A number broken after its grouping comma or decimal point.
  if (/\d,$/u.test(left) && NUMBER_GOES_ON.test(right)) return '';
  if (/\d\.$/u.test(left) && /^\d/u.test(right)) return '';
  if (breaksAddress(left, right)) return '';
  if (LATIN_END.test(left) && LATIN_START.test(right)) return ' ';
  // Latin running text: a space follows its punctuation and stands before an opening parenthesis.
  if (/[,.;:!?)%]$/u.test(left) && LATIN_START.test(right)) return ' ';
  if (LATIN_END.test(left) && right.startsWith('(')) return ' ';
  if (!spaced) return '';
  return (LATIN_END.test(left) && HAN_START.test(right)) || (HAN_END.test(left) && LATIN_START.test(right))
    ? ' '
    : '';
}

/** Joins the pieces of one sentence, outer spaces of each taken off. */
export function joinPieces(pieces: readonly string[], style: JoinStyle): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .reduce((text, piece) => (text === '' ? piece : text + joint(text, piece, style) + piece), '');
}

/**
 * Reads from the text itself whether it writes `100 萬` or `100萬`: the majority within lines decides, and a
 * text without any such place counts as spaced, as the Government's Chinese style has it.
 */
export function joinStyleOf(lines: readonly string[]): JoinStyle {
  let spaced = 0;
  let close = 0;
  for (const line of lines) {
    spaced += line.match(/[0-9A-Za-z] +\p{Script=Han}|\p{Script=Han} +(?=[0-9A-Za-z])/gu)?.length ?? 0;
    close += line.match(/[0-9A-Za-z]\p{Script=Han}|\p{Script=Han}(?=[0-9A-Za-z])/gu)?.length ?? 0;
  }
  return { spaced: spaced >= close };
}
