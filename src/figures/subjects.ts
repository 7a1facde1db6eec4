import type { FoundFigure } from './figure.ts';
import { clean, following, type Stretch } from './nouns.ts';
import { leadsOn, preceding } from './nouns-before.ts';
import { after } from './phrases.ts';
import { spentOn } from './spending.ts';

// Neutral (Simplified) characters throughout: all of this runs on neutral text.

/** 在創新表現方面，…第 5: what a rank is about stands at the head of its sentence, or after it (全球第 1 …的市場). */
function ranked(n: string, figures: readonly FoundFigure[], index: number): Stretch | undefined {
  const { start, end } = figures[index] as FoundFigure;
  const from = Math.max(...['。', '；', ';'].map((mark) => n.lastIndexOf(mark, start - 1))) + 1;
  const head =
    /^\s*(?:在|就)?([^，。；;、()]{2,24}?)(?:方面)?(?:在[^，。；;]*)?(?:的?(?:排名|排行)|位列|名列|位居|跻身|排|是|，|$)/.exec(
      n.slice(from, start),
    );
  // 流入額達 1,127 億美元，全球第四: what another figure stands in is no name of a ranking.
  const taken = figures
    .slice(0, index)
    .some((other) => other.kind !== 'date' && other.kind !== 'name' && other.start >= from);
  if (head && taken) return undefined;
  // 在 2024 年《全球競爭力年報》中: the report is what ranks.
  const title = /《([^》]{2,30})》/.exec(head?.[1] ?? '')?.[1];
  if (head && title) {
    const at = n.indexOf(title, from);
    return { start: at, end: at + title.length };
  }
  if (head) {
    const at = from + head[0].indexOf(head[1] as string);
    return clean(n, at, at + (head[1] as string).length);
  }
  const tail = /^、?[^，。；;、()]{0,16}的([^，。；;()]{2,12})/.exec(n.slice(end));
  return tail ? clean(n, end + tail[0].length - (tail[1] as string).length, end + tail[0].length) : undefined;
}

/** The noun after a figure. */
function nounAfter(n: string, figures: readonly FoundFigure[], index: number): Stretch | undefined {
  const figure = figures[index];
  if (!figure) return undefined;
  if (/[，。；;、：:)(]/.test(n[after(n, figure.end)] ?? '，')) return undefined;
  return following(n, figure.end, figures[index + 1]?.start ?? n.length, figure.kind === 'count');
}

/**
 * What lasts so long, or who is so old: 為期三年的 30 億元人工智能資助計劃, 未來五年的發展, 65 歲或以上長者, 任期五年; nothing
 * where a duration only says when (三年內).
 */
function lasting(
  n: string,
  figures: readonly FoundFigure[],
  index: number,
  floor: number,
): Stretch | undefined {
  const figure = figures[index] as FoundFigure;
  const next = after(n, figure.end);
  if (n[next] === '的') {
    const amount = figures[index + 1];
    const joined = amount?.kind === 'money' && after(n, next + 1) === amount.start;
    return nounAfter(n, figures, joined ? index + 1 : index);
  }
  if (figure.unit === '歲') return nounAfter(n, figures, index);
  return /^(?:以?[内后前来]|间)/.test(n.slice(next, next + 2))
    ? undefined
    : preceding(n, figure.start, floor);
}

function own(n: string, figures: readonly FoundFigure[], index: number, floor: number): Stretch | undefined {
  const figure = figures[index] as FoundFigure;
  if (figure.kind === 'rank') return ranked(n, figures, index);
  if (figure.kind === 'duration') return lasting(n, figures, index, floor);
  const ahead = nounAfter(n, figures, index);
  if (figure.kind === 'money') {
    const limit = figures[index + 1]?.start ?? n.length;
    const spent = spentOn(n, figure, floor, limit, ahead, () => nounAfter(n, figures, index + 1));
    if (spent) return spent.on;
  }
  if (ahead) return ahead;
  const behind = preceding(n, figure.start, floor);
  const date = figures[index - 1];
  if (behind || date?.kind !== 'date') return behind;
  // 其算力已於 2025 年年底提升至…: what is counted stands before the date.
  if (/[，。；;]/.test(n.slice(date.end, figure.start))) return undefined;
  return preceding(n, date.start, figures[index - 2]?.end ?? 0);
}

/** Does a figure speak of what the one before it counts, judged by what stands between them? */
function belongs(n: string, figure: FoundFigure, gap: string): boolean {
  // 由 3 億元調低至 1.5 億元; 由 2020 年的 28% 上升至 2023 年的 33%.
  if (/^\s*[^\s，。；;、]{0,4}至\s*(?:\d{4}\s*年[^，。；;\d]{0,4}的?\s*)?$/.test(gap)) return true;
  // In parentheses, as (較 2023 年增加 10%).
  if (n.lastIndexOf('(', figure.start) > n.lastIndexOf(')', figure.start - 1)) return true;
  if (figure.kind === 'rank') return /^[，、\s]*$/.test(gap);
  if (figure.kind !== 'percentage') return false;
  return /(?:当中|其中)[^，。；;]{0,4}$/.test(gap) || /^，\s*(?:较|比)[^，。；;]*$/.test(gap);
}

/**
 * What each figure counts, as an exact stretch of the text: the noun after its measure word, else the one before
 * it, else what the figure before it counts where the two belong together (由 3 億元調低至 1.5 億元; a figure in
 * parentheses; the second of two ranks; 當中一半); of an amount that is set aside, what it goes to. A heuristic on
 * words, not a parser: undefined for dates and names and where nothing is near.
 */
export function subjectsOf(n: string, figures: readonly FoundFigure[]): (Stretch | undefined)[] {
  let last: Stretch | undefined;
  let lastEnd = 0;
  return figures.map((figure, index) => {
    if (figure.kind === 'date' || figure.kind === 'name') return undefined;
    const floor = Math.max(figures[index - 1]?.end ?? 0, last && last.end <= figure.start ? last.end : 0);
    const gap = n.slice(lastEnd, figure.start);
    const second = figure.kind === 'rank' && figures[index - 1]?.kind === 'rank' && belongs(n, figure, gap);
    let subject = second ? last : own(n, figures, index, floor);
    if (!subject && last) {
      // 65 歲或以上長者佔 22%: only words that lead to the number stand between.
      const led = last.end <= figure.start && last.end > lastEnd && leadsOn(n, last.end, figure.start);
      if (led || belongs(n, figure, gap)) subject = last;
    }
    // 較五年前增加 65 個百分點: a time that counts nothing does not part the figures around it.
    if (subject || figure.kind !== 'duration') [last, lastEnd] = [subject, figure.end];
    return subject;
  });
}
