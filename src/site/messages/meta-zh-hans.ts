import { listed, spaced } from './meta-parts.ts';
import type { MetaMessages } from './meta-types.ts';

const SCRIPT_NAME = { 'zh-Hant-HK': '繁体', 'zh-Hans': '简体' };

/** Titles, descriptions and pictures of pages in Simplified Chinese. */
export const META_ZH_HANS = {
  closing: '非官方网站。',
  homeTitle: '便览对照：香港便览逐版对照，繁简并陈',
  home: (topics, editions, newest) => [
    `逐版收录香港便览，繁简对照，逐段可引：现有 ${topics} 个主题、${editions} 个版本${newest}。`,
    '可搜索计划、机构和数字，并逐段比较各版本的改动。',
  ],
  homeNewest: (title, edition) => `，最新为《${title}》${edition}版`,
  sheetTitle: (edition) => `（${edition}版）`,
  sheet: (title, edition, date, sections, paragraphs) =>
    `《${title}》${edition}版全文，${date}更新，繁简对照，共 ${sections} 节 ${paragraphs} 段，逐段可引。`,
  sheetFigures: (figures) =>
    `所载数字包括${figures.map(({ label, text }) => `${label}${spaced(text)}`).join('、')}。`,
  sheetChanges: (from, counts) => `与 ${from}版相比，${counts.join('、')}。`,
  sheetSections: (headings) => `各节为${headings.join('、')}。`,
  topicTitle: '：各版本与比较',
  topic: (title, editions) => [
    `《${title}》共 ${editions.length} 个版本：${listed(editions, '个')}。`,
    '每版均有繁体及简体全文，逐段可引；',
    '另有版本之间的逐段比较、历年数字，并可用 Atom 订阅新版本。',
  ],
  conversion: (title, edition, from, words) => [
    `《${title}》${edition}版以${SCRIPT_NAME[from]}发布；${words > 0 ? `本页列出转换时按词汇表或字形规则处理的 ${words} 项字词，` : '转换时没有字词需按词汇表或字形规则处理。'}`,
    words > 0 ? '连同所用规则和出现的段落，其余文字只作逐字的繁简转换。' : '全文只作逐字的繁简转换。',
  ],
  asIssued: (title, edition, script) => [
    `《${title}》${edition}版以${SCRIPT_NAME[script]}发布，${SCRIPT_NAME[script]}版即为原文，没有转换字词；`,
    '另一字体的版本列出转换时按规则处理的字词。',
  ],
  comparisonTitle: (from, to) => `：${from}版与 ${to}版比较`,
  comparison: (title, from, to, counts, figures) =>
    `《${title}》${from}版与 ${to}版逐段比较：${counts.length > 0 ? counts.join('、') : '内容没有改动'}${figures > 0 ? `，另有 ${figures} 项数字改动` : ''}。`,
  comparisonFigure: (label, before, after) => `${label}由${spaced(before)}改为${spaced(after)}。`,
  comparisonMore: '逐段并列新旧文字，标示增删、移位和不再列出的内容。',
  figures: (topics, editions, figures) => [
    `香港便览 ${topics} 个主题、${editions} 个版本的全部 ${figures} 个数字：原文写法、统一数值和量度的对象。`,
    '可按主题、章节、类别、版本和计划筛选，每个数字都链接到原文段落。',
  ],
  topicFigures: (title, editions, figures, kinds) => [
    `《${title}》${editions} 个版本的全部 ${figures} 个数字，连同原文写法、统一数值和出处。`,
    `包括${kinds.join('、')}。`,
    '可按章节、类别、版本和计划筛选，并列出同一数字在各版本的变化。',
  ],
  programmes: (count) => [
    `香港便览提及的 ${count} 项计划、基金、机构、平台、文件、法例和地方，每类按笔画排列。`,
    '均附繁简及英文名称、别名、相关数字，以及各版本提及的段落。',
  ],
  programme: (name, kind, sheets, mentions) =>
    `${name}（${kind}）：香港便览${sheets.join('、')}共 ${mentions} 段提及。`,
  programmeSheet: (title, editions) => `《${title}》${listed(editions, '个')}版`,
  programmeUnmentioned: (name, kind) => `${name}（${kind}）：现时收录的香港便览都没有提及这个名称。`,
  programmeQuote: (sentence) => `便览原句：${sentence}`,
  programmeMore: ['本页列出繁简及英文名称、别名和同段的数字，', '以及各版本提及的段落和版本之间的改动。'],
  data: (records) => [
    `下载本站整理的香港便览数据：${records.join('、')}。`,
    '以 JSON 和 CSV 格式提供，附 JSON Schema 和 DCAT 目录，采用 CC BY 4.0 许可协议。',
  ],
  dataCount: (name, count) => `${name} ${count} 条`,
  about: [
    '便览对照逐版收录香港便览，一字不改，繁简并陈。',
    '本页说明文字的来源与核对方法、原文勘误、字体转换的规则、版权、隐私和无障碍安排，以及如何报告错误。',
  ],
  glossary: (rules) => [
    `本站转换繁简时套用的全部 ${rules} 条规则：用字、词语、用语、地名、人名、机构名和字形，`,
    '由数据直接产生；与 OpenCC 转换结果不同之处附有说明。',
  ],
  search: [
    '搜索香港便览各版本的计划、机构和数字：繁体、简体、中文、英文和各种数字写法均可，结果链接到原文段落。',
    '搜索在浏览器内进行，本站不作记录。',
  ],
  text: (title, headings) => [
    `${[title, headings.join('、')].filter((part) => part !== '').join('：')}。`,
    '便览对照逐版收录香港便览，一字不改，繁简并陈，每段都有固定的编号和网址，可供引用。',
  ],
  offlineMore: '可逐个主题下载，包括各版便览、比较、数字和搜索；内容更新后自动更新，也可随时移除。',
  picture: {
    alt: (title, subtitle, figure) =>
      `便览对照：${[title, subtitle].filter(Boolean).join('，')}${figure && `；${figure}`}。非官方网站。`,
    wholeText: '全文',
    extent: (sections, paragraphs) => `${sections} 节 ${paragraphs} 段`,
    updated: (date) => `${date}更新`,
    since: (edition, change) => `较 ${edition}版${change}`,
    changes: '有改动的段落',
    noChanges: '内容没有改动',
    editions: '收录版本',
    collected: '收录',
    collection: (topics, editions) => `${topics} 个主题，${editions} 个版本`,
    editionCount: (count) => `${count} 个版本`,
    span: (first, last) => (first === last ? first : `${first}至 ${last}`),
    compared: (from, to) => `${from}版与 ${to}版逐段比较`,
  },
} satisfies MetaMessages;
