const DATE = /(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})/u;

/** The day a colophon line gives, （更新日期：2025 年 2 月 25 日） as `2025-02-25`, or undefined. */
export function readUpdated(colophon: readonly string[]): string | undefined {
  for (const line of colophon) {
    if (!line.includes('更新日期')) continue;
    const [, year, month = '', day = ''] = DATE.exec(line.normalize('NFKC')) ?? [];
    if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return undefined;
}
