import type { Script } from '../script/index.ts';

/** Every word the site itself says, in each script. Written by hand in both: no conversion stands between. */
export interface Messages {
  siteName: string;
  siteTagline: string;
  siteDescription: string;
  skipToContent: string;
  mainNavigation: string;
  sheets: string;
  about: string;
  scriptSwitch: string;
  unofficial: string;
  unofficialLong: string;
  rightsNotice: string;
  reportError: string;
  latestEditions: string;
  editions: string;
  edition: string;
  latestEdition: string;
  issuedIn: (script: Script) => string;
  asIssued: (script: Script) => string;
  converted: (script: Script) => string;
  updatedOn: string;
  onThisPage: string;
  paragraphs: (count: number) => string;
  paragraphUnit: string;
  sections: (count: number) => string;
  permalink: (section: string, number: string) => string;
  twinLink: string;
  twinOf: (section: string, number: string) => string;
  twinLabel: string;
  asInSource: string;
  sicMark: string;
  sourceNote: string;
  publisher: string;
  sourceOriginal: string;
  sourceFile: string;
  thisPage: string;
  backToTop: string;
  newerEdition: string;
  olderEdition: string;
  topics: string;
  readSheet: string;
  sheetDescription: (title: string, edition: string, sections: string[]) => string;
  topicDescription: (title: string, editions: string[]) => string;
  rememberedChoice: string;
  home: string;
  knownErrors: string;
  reportUnset: string;
  typography: string;
  paragraphOf: (section: string, number: string) => string;
  suggestedChoice: string;
  notFound: string;
  notFoundLong: string;
  markConverted: string;
  convertedWords: string;
  convertedWordsLead: string;
  asIssuedForm: string;
  convertedForm: string;
  rule: string;
  ruleKinds: Record<RuleKind, string>;
}

/** Kinds of conversion rules: those of the glossary, and what stands beside it. */
export type RuleKind =
  | 'character'
  | 'vocabulary'
  | 'place'
  | 'person'
  | 'institution'
  | 'name'
  | 'house-spelling'
  | 'protected'
  | 'sheet';

const scriptName = {
  'zh-Hant-HK': { 'zh-Hant-HK': '繁體', 'zh-Hans': '簡體' },
  'zh-Hans': { 'zh-Hant-HK': '繁体', 'zh-Hans': '简体' },
} satisfies Record<Script, Record<Script, string>>;

export const MESSAGES = {
  'zh-Hant-HK': {
    siteName: '便覽對照',
    siteTagline: '香港便覽，逐版對照，繁簡並陳',
    siteDescription: '非官方網站，逐版收錄香港便覽，繁簡對照，逐段可引。',
    skipToContent: '跳至主要內容',
    mainNavigation: '主要導覽',
    sheets: '便覽',
    about: '關於本站',
    scriptSwitch: '切換字體',
    unofficial: '非官方網站',
    unofficialLong: '本站為非官方網站，與香港特別行政區政府無關，亦未經其認可。',
    rightsNotice: '便覽文字版權屬香港特別行政區政府所有，按原文轉載，並保留其條款。',
    reportError: '報告錯誤',
    latestEditions: '最新版本',
    editions: '各版本',
    edition: '版本',
    latestEdition: '最新版',
    issuedIn: (script) => `原文為${scriptName['zh-Hant-HK'][script]}`,
    asIssued: (script) => `本頁為原文（${scriptName['zh-Hant-HK'][script]}）`,
    converted: (script) => `原文為${scriptName['zh-Hant-HK'][script]}，本頁繁體由程式轉換`,
    updatedOn: '更新日期',
    onThisPage: '本頁內容',
    paragraphs: (count) => `${count} 段`,
    paragraphUnit: '段',
    sections: (count) => `${count} 節`,
    permalink: (section, number) => `${section}第 ${number} 段的連結`,
    twinLink: '簡',
    twinOf: (section, number) => `${section}第 ${number} 段的簡體版`,
    twinLabel: '简体',
    asInSource: '原文如此',
    sicMark: '註',
    sourceNote: '資料來源',
    publisher: '發布者',
    sourceOriginal: '原件',
    sourceFile: '原始檔案',
    thisPage: '本頁網址',
    backToTop: '返回頁首',
    newerEdition: '較新版本',
    olderEdition: '上一版',
    topics: '主題',
    readSheet: '閱讀全文',
    sheetDescription: (title, edition, sections) =>
      `《${title}》${edition}版全文，繁簡對照：${sections.join('、')}。非官方網站。`,
    topicDescription: (title, editions) =>
      `《${title}》各版本：${editions.join('、')}。每版均有繁體及簡體。非官方網站。`,
    rememberedChoice: '你上次選用此字體',
    home: '首頁',
    knownErrors: '原文勘誤',
    reportUnset: '發布本站者尚未設定回報地址。',
    typography: '排版',
    paragraphOf: (section, number) => `${section}第 ${number} 段`,
    suggestedChoice: '按瀏覽器語言建議',
    notFound: '找不到這一頁',
    notFoundLong: '這個網址沒有內容。網址可能有誤，或從未發布。請由首頁開始。',
    markConverted: '標示已轉換字詞',
    convertedWords: '已轉換字詞',
    convertedWordsLead: '下列字詞由詞彙表或字形規則轉換；其餘文字只作逐字的繁簡轉換。',
    asIssuedForm: '原文',
    convertedForm: '轉換為',
    rule: '規則',
    ruleKinds: {
      character: '用字',
      vocabulary: '用語',
      place: '地名',
      person: '人名',
      institution: '機構名',
      name: '名稱',
      'house-spelling': '字形',
      protected: '受保護名稱',
      sheet: '本版規則',
    },
  },
  'zh-Hans': {
    siteName: '便览对照',
    siteTagline: '香港便览，逐版对照，繁简并陈',
    siteDescription: '非官方网站，逐版收录香港便览，繁简对照，逐段可引。',
    skipToContent: '跳至主要内容',
    mainNavigation: '主导航',
    sheets: '便览',
    about: '关于本站',
    scriptSwitch: '切换字体',
    unofficial: '非官方网站',
    unofficialLong: '本站为非官方网站，与香港特别行政区政府无关，亦未经其认可。',
    rightsNotice: '便览文字版权属香港特别行政区政府所有，按原文转载，并保留其条款。',
    reportError: '报告错误',
    latestEditions: '最新版本',
    editions: '各版本',
    edition: '版本',
    latestEdition: '最新版',
    issuedIn: (script) => `原文为${scriptName['zh-Hans'][script]}`,
    asIssued: (script) => `本页为原文（${scriptName['zh-Hans'][script]}）`,
    converted: (script) => `原文为${scriptName['zh-Hans'][script]}，本页简体由程序转换`,
    updatedOn: '更新日期',
    onThisPage: '本页内容',
    paragraphs: (count) => `${count} 段`,
    paragraphUnit: '段',
    sections: (count) => `${count} 节`,
    permalink: (section, number) => `${section}第 ${number} 段的链接`,
    twinLink: '繁',
    twinOf: (section, number) => `${section}第 ${number} 段的繁体版`,
    twinLabel: '繁體',
    asInSource: '原文如此',
    sicMark: '注',
    sourceNote: '资料来源',
    publisher: '发布者',
    sourceOriginal: '原件',
    sourceFile: '原始文件',
    thisPage: '本页网址',
    backToTop: '返回页首',
    newerEdition: '较新版本',
    olderEdition: '上一版',
    topics: '主题',
    readSheet: '阅读全文',
    sheetDescription: (title, edition, sections) =>
      `《${title}》${edition}版全文，繁简对照：${sections.join('、')}。非官方网站。`,
    topicDescription: (title, editions) =>
      `《${title}》各版本：${editions.join('、')}。每版均有繁体及简体。非官方网站。`,
    rememberedChoice: '你上次选用此字体',
    home: '首页',
    knownErrors: '原文勘误',
    reportUnset: '发布本站者尚未设定回报地址。',
    typography: '排版',
    paragraphOf: (section, number) => `${section}第 ${number} 段`,
    suggestedChoice: '按浏览器语言建议',
    notFound: '找不到这一页',
    notFoundLong: '这个网址没有内容。网址可能有误，或从未发布。请由首页开始。',
    markConverted: '标示已转换字词',
    convertedWords: '已转换字词',
    convertedWordsLead: '下列字词由词汇表或字形规则转换；其余文字只作逐字的繁简转换。',
    asIssuedForm: '原文',
    convertedForm: '转换为',
    rule: '规则',
    ruleKinds: {
      character: '用字',
      vocabulary: '用语',
      place: '地名',
      person: '人名',
      institution: '机构名',
      name: '名称',
      'house-spelling': '字形',
      protected: '受保护名称',
      sheet: '本版规则',
    },
  },
} satisfies Record<Script, Messages>;
