import type { Figure } from '../figures/index.ts';
import { normalForm } from './normalise.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure with what stands around it. Texts in normal form unless said otherwise. */
export interface Surroundings {
  block: PreparedBlock;
  figure: Figure;
  /** What is counted, as issued; '' where nothing is found. */
  label: string;
  subject: string;
  /** The nearest characters before and after it. */
  before: string;
  after: string;
  /** From the head of its sentence to the figure, and on to the end of its clause. */
  lead: string;
  rest: string;
  /** From the head of its clause, or the figure before it, to the figure. */
  clause: string;
  /** From the head of its sentence to the first measure in it. */
  topic: string;
  /** The title《…》its sentence gives after it, without years: the ranking it is from; '' if there is none. */
  source: string;
  /** True where the editors or the reader of figures found it misprinted. */
  misprinted: boolean;
}

const WINDOW = 10;
const SENTENCE_END = /[。；;！？!?]/u;
const CLAUSE_START = /[，。；、,;()（）〔〕！？!?\n]/u;
const CLAUSE_END = /[，。；：、,;:()（）〔〕[\]「」『』《》\s！？!?]/u;

/** Looks at the sentence around a figure. */
export function surroundingsOf(block: PreparedBlock, figure: Figure, vocabulary: Vocabulary): Surroundings {
  const { text } = block;
  const normal = block.normal(vocabulary);
  const first = firstAt(normal.starts, figure.start);
  const last = firstAt(normal.starts, figure.end);
  let head = figure.start;
  while (head > 0 && !SENTENCE_END.test(text[head - 1] ?? '')) head -= 1;
  let tail = figure.end;
  while (text[tail] === ' ') tail += 1;
  while (tail < text.length && !CLAUSE_END.test(text[tail] ?? '')) tail += 1;
  const measures = block.figures.filter(
    ({ kind, start, end }) => kind !== 'date' && kind !== 'name' && end > head && start < figure.start,
  );
  let clause = figure.start;
  const floor = measures.at(-1)?.end ?? head;
  while (clause > floor && !CLAUSE_START.test(text[clause - 1] ?? '')) clause -= 1;
  const label = figure.subject ?? '';
  const upTo = (start: number, end: number) =>
    normal.text.slice(firstAt(normal.starts, start), firstAt(normal.starts, end));
  return {
    block,
    figure,
    label,
    subject: normalForm(label, vocabulary).text,
    before: normal.text.slice(Math.max(0, first - WINDOW), first),
    after: normal.text.slice(last, last + WINDOW),
    lead: normal.text.slice(firstAt(normal.starts, head), first),
    rest: normal.text.slice(last, firstAt(normal.starts, tail)),
    clause: upTo(clause, figure.start),
    source: titleAfter(text.slice(figure.end), vocabulary),
    topic: upTo(head, measures[0]?.start ?? figure.start),
    misprinted:
      figure.irregular ||
      block.sic.some(
        ({ kind, start, end, text: slip }) =>
          kind === 'error' && /\d/.test(slip) && start >= figure.start && end <= figure.end,
      ),
  };
}

const TITLE = /^[^。；;！？!?]*?《([^《》]{2,60})》/u;

function titleAfter(text: string, vocabulary: Vocabulary): string {
  const title = TITLE.exec(text)?.[1] ?? '';
  return normalForm(title, vocabulary).text.replace(/\d+|年度?版?/gu, '');
}

/** Index of the first entry that is not before an offset. */
function firstAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
