import type { FoundFigure } from './figure.ts';

const OPEN = '「『《〈“';
const CLOSE = '」』》〉”';
const SHORT = 14;

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly title: boolean;
}

/** Innermost quotations and titles of a neutral text. */
function quotes(n: string): Quote[] {
  const found: Quote[] = [];
  const open: number[] = [];
  for (let at = 0; at < n.length; at++) {
    if (OPEN.includes(n[at] as string)) open.push(at);
    else if (CLOSE.includes(n[at] as string)) {
      const start = open.pop();
      if (start !== undefined) found.push({ start, end: at, title: /[》〉]/.test(n[at] as string) });
    }
  }
  return found;
}

/**
 * A count that stands in a title 《…》 or in a short quoted name is part of that name: 「百項方案」 is a figure of kind
 * name, and so are sums and spans of time in Chinese numerals (「二元優惠計劃」). Percentages and dates stay.
 */
export function nameQuoted(n: string, figures: readonly FoundFigure[]): FoundFigure[] {
  const names = quotes(n).filter(({ start, end, title }) => title || end - start - 1 <= SHORT);
  return figures.map((figure) => {
    const spelt = figure.kind === 'duration' || figure.kind === 'money';
    const counted = figure.kind === 'count' || (spelt && !/\d/.test(n.slice(figure.start, figure.end)));
    if (!counted || !names.some(({ start, end }) => start < figure.start && figure.end <= end)) return figure;
    const { start, end, value, value2 } = figure;
    return { start, end, kind: 'name', value, ...(value2 === undefined ? {} : { value2 }) };
  });
}
