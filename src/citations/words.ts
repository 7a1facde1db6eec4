import type { Script } from '../script/browser.ts';

/** The words of a citation in Chinese. */
export interface CitationWords {
  edition: (edition: string) => string;
  updated: (date: string) => string;
  paragraph: (number: string) => string;
  unofficial: string;
  accessed: (date: string) => string;
  /** Stands where the day of access goes until a reader's browser fills it in. */
  accessDay: string;
  converted: (issuedIn: Script) => string;
  asIssued: string;
}

const parts = (date: string) => date.split('-').map(Number);

/** `2026-02` → `2026 年 2 月`, `2026-02-20` → `2026 年 2 月 20 日`. */
export function chineseDate(date: string): string {
  return parts(date)
    .map((part, index) => `${part} ${'年月日'[index]}`)
    .join(' ');
}

/** Without spaces, as bibliographies set it: `2026年2月版`. */
export const compactEdition = (edition: string): string => `${chineseDate(edition).replaceAll(' ', '')}版`;

/** Citations in Traditional follow Hong Kong usage, those in Simplified mainland usage. */
export const CITATION_WORDS = {
  'zh-Hant-HK': {
    edition: (edition) => `${chineseDate(edition)}版`,
    updated: (date) => `更新日期：${chineseDate(date)}`,
    paragraph: (number) => `第 ${number} 段`,
    unofficial: '非官方網站',
    accessed: (date) => `瀏覽日期：${chineseDate(date)}`,
    accessDay: '引用日期',
    converted: (issuedIn) =>
      issuedIn === 'zh-Hans' ? '原文為簡體，繁體由程式轉換' : '原文為繁體，簡體由程式轉換',
    asIssued: '原文',
  },
  'zh-Hans': {
    edition: (edition) => `${chineseDate(edition)}版`,
    updated: (date) => `更新日期：${chineseDate(date)}`,
    paragraph: (number) => `第 ${number} 段`,
    unofficial: '非官方网站',
    accessed: (date) => `访问日期：${chineseDate(date)}`,
    accessDay: '引用日期',
    converted: (issuedIn) =>
      issuedIn === 'zh-Hans' ? '原文为简体，繁体由程序转换' : '原文为繁体，简体由程序转换',
    asIssued: '原文',
  },
} as const satisfies Record<Script, CitationWords>;
