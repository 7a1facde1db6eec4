import type { CitationStyle } from '../../citations/index.ts';
import type { Script } from '../../script/browser.ts';

/** What the menu of a paragraph and the foot of a sheet say of citing. The browser loads these with the menu. */
export interface CiteMessages {
  citeSheet: string;
  /** What the menu of a paragraph is for; its button is named so. */
  offers: string;
  styles: Record<CitationStyle, string>;
  copy: string;
  copyLink: string;
  copyText: string;
  copyCitation: string;
  paragraph: (number: string) => string;
  linkCopied: string;
  textCopied: string;
  citationCopied: (style: string) => string;
  /** Names the field that shows what was copied. */
  copied: string;
  refused: string;
  withoutIssued: string;
  close: string;
  /** Leads to the page that verifies quotations. */
  verify: string;
}

export const CITE_MESSAGES = {
  'zh-Hant-HK': {
    citeSheet: '引用本頁',
    offers: '複製及引用',
    styles: { plain: '中文', gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    copy: '複製',
    copyLink: '複製連結',
    copyText: '複製文字',
    copyCitation: '複製出處',
    paragraph: (number) => `第 ${number} 段`,
    linkCopied: '已複製連結。',
    textCopied: '已複製文字。',
    citationCopied: (style) => `已複製出處（${style}）。`,
    copied: '複製的內容',
    refused: '瀏覽器不容許複製。內容已選取，請自行複製。',
    withoutIssued: '原文未能載入，改附原文網址。',
    close: '關閉',
    verify: '核對引文',
  },
  'zh-Hans': {
    citeSheet: '引用本页',
    offers: '复制及引用',
    styles: { plain: '中文', gbt7714: 'GB/T 7714', apa: 'APA', bibtex: 'BibTeX' },
    copy: '复制',
    copyLink: '复制链接',
    copyText: '复制文字',
    copyCitation: '复制出处',
    paragraph: (number) => `第 ${number} 段`,
    linkCopied: '已复制链接。',
    textCopied: '已复制文字。',
    citationCopied: (style) => `已复制出处（${style}）。`,
    copied: '复制的内容',
    refused: '浏览器不允许复制。内容已选中，请自行复制。',
    withoutIssued: '原文未能加载，改附原文网址。',
    close: '关闭',
    verify: '核对引文',
  },
} as const satisfies Record<Script, CiteMessages>;
