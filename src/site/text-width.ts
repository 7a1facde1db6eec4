/** Letters, digits, spaces and marks of Latin text. */
const IS_NARROW = /[\u0020-\u02ff\u2010-\u2027]/;

/**
 * About how wide a text is, in Chinese characters.
 * @param narrow how wide a Latin letter or digit is in proportion; half as search engines and terminals count
 */
export function textWidth(text: string, narrow = 0.5): number {
  return [...text].reduce((sum, character) => sum + (IS_NARROW.test(character) ? narrow : 1), 0);
}

/** A text cut to a width in Chinese characters, with an ellipsis where it is cut; not within a Latin word if that can be helped. */
export function clipText(text: string, width: number, narrow = 0.5): string {
  if (textWidth(text, narrow) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character, narrow) > width - 1) break;
    cut += character;
  }
  const whole = /\w$/.test(cut) ? cut.replace(/[\w.,'-]+$/, '') : cut;
  return `${(whole.length > cut.length / 2 ? whole : cut).trimEnd()}…`;
}
