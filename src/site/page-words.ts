import { clipText, textWidth } from './text-width.ts';

/** Search engines show so much of a title, in Chinese characters, with the name of the site behind it. */
export const LONGEST_TITLE = 35;
/** They show so much of a description; a shorter one says less than it could. */
export const DESCRIPTION_LENGTHS = { least: 50, most: 110 } as const;

/**
 * The title of a page: what it is about, then the site's name. What does not fit is cut from the name of the thing,
 * never from what tells two pages of it apart.
 *
 * @param name of the thing, e.g. of a sheet
 * @param rest what follows it, e.g. the edition
 */
export function pageTitle(name: string, siteName: string, rest = ''): string {
  const behind = `${rest} · ${siteName}`;
  return `${clipText(name, LONGEST_TITLE - textWidth(behind))}${behind}`;
}

/**
 * A description of at most {@link DESCRIPTION_LENGTHS}.most characters: the first part whole or cut, then as many of
 * the others as fit, each whole, then the closing words.
 */
export function pageDescription([first = '', ...others]: readonly string[], closing: string): string {
  let text = clipText(first, DESCRIPTION_LENGTHS.most - textWidth(closing));
  for (const part of others) {
    if (textWidth(text + part + closing) <= DESCRIPTION_LENGTHS.most) text += part;
  }
  return text + closing;
}
