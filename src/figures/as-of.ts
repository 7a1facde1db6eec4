import type { FoundFigure } from './figure.ts';

// Neutral (Simplified) characters. A date dates the figures after it in its sentence when it says so.
const UNTIL = /(?:截至|截止|截止至|截至目前|直至)\s*$/;
const UP_TO = /(?:至|到)\s*$/;
const SURVEY = /^[^，。；;]{0,16}(?:调查|统计|普查)(?!处|员)/;
const REACHED = /^\s*(?:已|进一步)?(?:提升|增加|增长|上升|提高|扩展|增|升|减少|下降|下跌|回落|减|降|跌|达)/;
const PERIOD = /^\s*(?:止|为止)?\s*，/;

/** The start of the sentence a position stands in. */
function sentenceStart(n: string, at: number): number {
  return Math.max(...['。', '！', '？', '!', '?'].map((mark) => n.lastIndexOf(mark, at - 1))) + 1;
}

/** Does this date say as of when the figures after it hold? */
function dates(n: string, figure: FoundFigure): boolean {
  const start = sentenceStart(n, figure.start);
  const lead = n.slice(start, figure.start);
  const tail = n.slice(figure.end);
  if (UNTIL.test(lead)) return true;
  if (UP_TO.test(lead)) return PERIOD.test(tail);
  if (/^\s*[于在]?\s*$/.test(lead) && /^\s*(?:的?调查显示|时|止)?\s*，/.test(tail)) return true;
  if (/[于在]\s*$/.test(lead) && REACHED.test(tail)) return true;
  return /(?:[于在据]|根据[^，。]*|按)\s*$/.test(lead) && SURVEY.test(tail);
}

/** A rank is dated by the index that gives it: 全球第 4（《2025 年世界數碼競爭力排名》）. */
function rankDate(n: string, figures: readonly FoundFigure[], index: number): string | undefined {
  for (const next of figures.slice(index + 1)) {
    // The source may stand in parentheses of its own after the sentence.
    const between = n.slice(figures[index]?.end, next.start).replace(/。\s*(?=[(〔])/, '');
    if (/[。；;]/.test(between)) return undefined;
    if (next.kind === 'date') return next.date;
  }
  return undefined;
}

/**
 * The date each figure holds for, in the figures' order, where its sentence says one: 截至 2025 年 12 月底, a date at
 * the head of the sentence, a survey, 於 2025 年年底提升至, the year of the index that ranks.
 */
export function asOfDates(n: string, figures: readonly FoundFigure[]): (string | undefined)[] {
  let date: string | undefined;
  let since = 0;
  let end = -1;
  return figures.map((figure, index) => {
    if (end >= 0 && sentenceStart(n, figure.start) >= end) date = undefined;
    end = figure.end;
    if (figure.kind === 'date') {
      // 截至 1 月，用戶達 62 萬；以及 2 月成立的中心: after a semicolon another date begins another matter.
      if (dates(n, figure)) [date, since] = [figure.date, figure.end];
      else if (/[；;]/.test(n.slice(since, figure.start))) date = undefined;
      return undefined;
    }
    if (figure.kind === 'name') return undefined;
    return date ?? (figure.kind === 'rank' ? rankDate(n, figures, index) : undefined);
  });
}
