import { type Finding, findSlips } from '../../src/fact-sheets/index.ts';
import type { Content } from '../content.ts';

/** Every slip that shows in the form of the text, such as 4,2000, is listed under sic. */
export function checkSicListed(content: Content): Finding[] {
  return content.sheets.flatMap(({ file, sheet }) =>
    (sheet?.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap(({ anchor, line, text, sic }) =>
        findSlips(text)
          .filter((slip) => !sic.some(({ start, end }) => start < slip.end && slip.start < end))
          .map(
            (slip): Finding => ({
              file,
              line,
              rule: 'sic-listed',
              message: `${anchor} has a slip that is not listed (${slip.message}): "${text.slice(Math.max(0, slip.start - 4), slip.end + 4)}".`,
              remedy: 'If the source has it so, list it under sic with its kind; if not, correct the line.',
            }),
          ),
      ),
    ),
  );
}
