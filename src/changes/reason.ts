import type { Script } from '../script/index.ts';
import type { ComparedSheets } from './places.ts';

/** What a figure counts, in both the script reasons are written in and the reader's. */
export interface Counted {
  traditional: string | undefined;
  own: string | undefined;
}

/**
 * Puts a reason, which is in Traditional Chinese, into a script. What the two figures count is quoted in it: those words
 * are taken from the sheet as the reader has it, not converted back.
 */
export function reasonIn(
  reason: string,
  counted: readonly Counted[],
  noteIn: ComparedSheets['noteIn'],
  script: Script,
): string {
  return reason
    .split(/(「[^「」]*」)/)
    .map((part) => {
      const known = counted.find(
        ({ traditional }) => traditional !== undefined && part === `「${traditional}」`,
      );
      return known?.own === undefined ? noteIn(part, script) : `「${known.own}」`;
    })
    .join('');
}
