import type { NormalForm, NormalText } from '../comparison/browser.ts';
import type { Script, Span } from '../script/browser.ts';
import { SCRIPTS } from '../script/browser.ts';
import type { Passage } from './types.ts';
import { readWords, type Words } from './words.ts';

/** Passages of one edition that follow one another, as one text in one script. */
export interface RunningText extends Words {
  passages: readonly Passage[];
  script: Script;
  /** Where each passage stands in it. */
  spans: Span[];
  /** Has the headings that another text of the same passages has not. */
  headed: boolean;
}

const BORDER = '\n';

/**
 * Joins passages that follow one another, in each script: a quotation may run across paragraphs, and where it does it
 * may have the headings between them or not.
 */
export function runningTexts(passages: readonly Passage[], normalForm: NormalForm): RunningText[] {
  const sorted = [...passages].sort((a, b) => a.record - b.record);
  const runs: Passage[][] = [];
  for (const passage of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows =
      last?.record === passage.record - 1 && last.topic === passage.topic && last.edition === passage.edition;
    if (follows) runs.at(-1)?.push(passage);
    else runs.push([passage]);
  }
  const readings = runs.flatMap((run) => {
    const blocks = run.filter(({ number }) => number !== undefined);
    if (blocks.length === run.length || blocks.length === 0) return [{ run, headed: false }];
    return [
      { run, headed: true },
      { run: blocks, headed: false },
    ];
  });
  return readings.flatMap(({ run, headed }) =>
    SCRIPTS.map((script) => ({ ...joined(run, script, normalForm), headed })),
  );
}

function joined(
  passages: readonly Passage[],
  script: Script,
  normalForm: NormalForm,
): Omit<RunningText, 'headed'> {
  const spans: Span[] = [];
  let text = '';
  for (const passage of passages) {
    if (text !== '') text += BORDER;
    const start = text.length;
    text += passage.texts[script];
    spans.push({ start, end: text.length });
  }
  return { passages, script, spans, ...readWords(text, normalForm, spans) };
}

/** The passages that a stretch of the text touches. */
export function passagesAt({ passages, spans }: RunningText, { start, end }: Span): Passage[] {
  return passages.filter((_, at) => {
    const span = spans[at];
    return span !== undefined && span.start < end && start < span.end;
  });
}

/** A stretch of the normal text as a stretch of the text it was made from. */
export function sourceSpan({ starts, ends }: NormalText, { start, end }: Span): Span {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
