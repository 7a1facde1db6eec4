import { listed, spaced } from './meta-parts.ts';
import type { MetaMessages } from './meta-types.ts';

const SCRIPT_NAME = { 'zh-Hant-HK': '繁體', 'zh-Hans': '簡體' };

/** Titles, descriptions and pictures of pages in Traditional Chinese. */
export const META_ZH_HANT = {
  closing: '非官方網站。',
  homeTitle: '便覽對照：香港便覽逐版對照，繁簡並陳',
  home: (topics, editions, newest) => [
    `逐版收錄香港便覽，繁簡對照，逐段可引：現有 ${topics} 個主題、${editions} 個版本${newest}。`,
    '可搜尋計劃、機構和數字，並逐段比較各版本的改動。',
  ],
  homeNewest: (title, edition) => `，最新為《${title}》${edition}版`,
  sheetTitle: (edition) => `（${edition}版）`,
  sheet: (title, edition, date, sections, paragraphs) =>
    `《${title}》${edition}版全文，${date}更新，繁簡對照，共 ${sections} 節 ${paragraphs} 段，逐段可引。`,
  sheetFigures: (figures) =>
    `所載數字包括${figures.map(({ label, text }) => `${label}${spaced(text)}`).join('、')}。`,
  sheetChanges: (from, counts) => `與 ${from}版相比，${counts.join('、')}。`,
  sheetSections: (headings) => `各節為${headings.join('、')}。`,
  topicTitle: '：各版本與比較',
  topic: (title, editions) => [
    `《${title}》共 ${editions.length} 個版本：${listed(editions, '個')}。`,
    '每版均有繁體及簡體全文，逐段可引；',
    '另有版本之間的逐段比較、歷年數字，並可用 Atom 訂閱新版本。',
  ],
  conversion: (title, edition, from, words) => [
    `《${title}》${edition}版以${SCRIPT_NAME[from]}發布；${words > 0 ? `本頁列出轉換時按詞彙表或字形規則處理的 ${words} 項字詞，` : '轉換時沒有字詞須按詞彙表或字形規則處理。'}`,
    words > 0 ? '連同所用規則和出現的段落，其餘文字只作逐字的繁簡轉換。' : '全文只作逐字的繁簡轉換。',
  ],
  asIssued: (title, edition, script) => [
    `《${title}》${edition}版以${SCRIPT_NAME[script]}發布，${SCRIPT_NAME[script]}版即為原文，沒有轉換字詞；`,
    '另一字體的版本列出轉換時按規則處理的字詞。',
  ],
  comparisonTitle: (from, to) => `：${from}版與 ${to}版比較`,
  comparison: (title, from, to, counts, figures) =>
    `《${title}》${from}版與 ${to}版逐段比較：${counts.length > 0 ? counts.join('、') : '內容沒有改動'}${figures > 0 ? `，另有 ${figures} 項數字改動` : ''}。`,
  comparisonFigure: (label, before, after) => `${label}由${spaced(before)}改為${spaced(after)}。`,
  comparisonMore: '逐段並列新舊文字，標示增刪、移位和不再列出的內容。',
  figures: (topics, editions, figures) => [
    `香港便覽 ${topics} 個主題、${editions} 個版本的全部 ${figures} 個數字：原文寫法、統一數值和量度的對象。`,
    '可按主題、章節、類別、版本和計劃篩選，每個數字都連結至原文段落。',
  ],
  topicFigures: (title, editions, figures, kinds) => [
    `《${title}》${editions} 個版本的全部 ${figures} 個數字，連同原文寫法、統一數值和出處。`,
    `包括${kinds.join('、')}。`,
    '可按章節、類別、版本和計劃篩選，並列出同一數字在各版本的變化。',
  ],
  programmes: (count) => [
    `香港便覽提及的 ${count} 項計劃、基金、機構、平台、文件、法例和地方，每類按筆畫排列。`,
    '各有繁簡及英文名稱、別名、相關數字，以及各版本提及的段落。',
  ],
  programme: (name, kind, sheets, mentions) =>
    `${name}（${kind}）：香港便覽${sheets.join('、')}共 ${mentions} 段提及。`,
  programmeSheet: (title, editions) => `《${title}》${listed(editions, '個')}版`,
  programmeUnmentioned: (name, kind) => `${name}（${kind}）：現時收錄的香港便覽都沒有提及這個名稱。`,
  programmeQuote: (sentence) => `便覽原句：${sentence}`,
  programmeMore: ['本頁列出繁簡及英文名稱、別名和同段的數字，', '以及各版本提及的段落和版本之間的改動。'],
  data: (records) => [
    `下載本站整理的香港便覽數據：${records.join('、')}。`,
    '以 JSON 和 CSV 格式提供，附 JSON Schema 和 DCAT 目錄，採用 CC BY 4.0 許可。',
  ],
  dataCount: (name, count) => `${name} ${count} 筆`,
  about: [
    '便覽對照逐版收錄香港便覽，一字不改，繁簡並陳。',
    '本頁說明文字的來源與核對方法、原文勘誤、字體轉換的規則、版權、私隱和無障礙安排，以及怎樣報告錯誤。',
  ],
  glossary: (rules) => [
    `本站轉換繁簡時套用的全部 ${rules} 條規則：用字、詞語、用語、地名、人名、機構名和字形，`,
    '由數據直接產生；與 OpenCC 轉換結果不同之處附有說明。',
  ],
  search: [
    '搜尋香港便覽各版本的計劃、機構和數字：繁體、簡體、中文、英文和各種數字寫法均可，結果連結至原文段落。',
    '搜尋在瀏覽器內進行，本站不作記錄。',
  ],
  text: (title, headings) => [
    `${[title, headings.join('、')].filter((part) => part !== '').join('：')}。`,
    '便覽對照逐版收錄香港便覽，一字不改，繁簡並陳，每段都有固定的編號和網址，可供引用。',
  ],
  offlineMore: '可逐個主題下載，包括各版便覽、比較、數字和搜尋；內容更新後自動更新，亦可隨時移除。',
  picture: {
    alt: (title, subtitle, figure) =>
      `便覽對照：${[title, subtitle].filter(Boolean).join('，')}${figure && `；${figure}`}。非官方網站。`,
    wholeText: '全文',
    extent: (sections, paragraphs) => `${sections} 節 ${paragraphs} 段`,
    updated: (date) => `${date}更新`,
    since: (edition, change) => `較 ${edition}版${change}`,
    changes: '有改動的段落',
    noChanges: '內容沒有改動',
    editions: '收錄版本',
    collected: '收錄',
    collection: (topics, editions) => `${topics} 個主題，${editions} 個版本`,
    editionCount: (count) => `${count} 個版本`,
    span: (first, last) => (first === last ? first : `${first}至 ${last}`),
    compared: (from, to) => `${from}版與 ${to}版逐段比較`,
  },
} satisfies MetaMessages;
