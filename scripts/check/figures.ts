import type { Finding } from '../../src/fact-sheets/index.ts';
import { readFigures } from '../../src/figures/index.ts';
import type { Content } from '../content.ts';

const DIGITS = /[0-9０-９]+(?:[,，.．][0-9０-９]+)*/gu;

/** Every number in digits is read as part of a figure; one that is written against the rules is listed as a slip. */
export function checkFigures(content: Content): Finding[] {
  return content.sheets.flatMap(({ file, sheet }) =>
    (sheet?.sections ?? []).flatMap(({ blocks }) =>
      blocks.flatMap(({ anchor, line, text, sic }) => {
        const figures = readFigures({ text });
        const listed = ({ start, end }: { start: number; end: number }) =>
          sic.some((slip) => slip.start < end && start < slip.end);
        const unread = [...text.matchAll(DIGITS)]
          .map(({ 0: number, index }) => ({ number, start: index, end: index + number.length }))
          .filter(({ start, end }) => !figures.some((figure) => figure.start < end && start < figure.end))
          .map(
            ({ number, start, end }): Finding => ({
              file,
              line,
              rule: 'figure',
              message: `${anchor}: "${text.slice(Math.max(0, start - 6), end + 6)}": the number ${number} is not read as a figure.`,
              remedy:
                'Compare the line with its source. If it is right, report the number with its sentence: the program has to learn it.',
            }),
          );
        const irregular = figures
          .filter((figure) => figure.irregular && !listed(figure))
          .map(
            (figure): Finding => ({
              file,
              line,
              rule: 'figure',
              message: `${anchor}: "${figure.text}" is not how a number is written; it is read as ${figure.value}.`,
              remedy:
                'If the source has it so, list it under sic with what it should be; if not, correct the line.',
            }),
          );
        return [...unread, ...irregular];
      }),
    ),
  );
}
