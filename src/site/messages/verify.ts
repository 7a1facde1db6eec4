import type { Loose, WordChange } from '../../quotations/index.ts';
import type { Script } from '../../script/browser.ts';

/** What the page says that verifies quotations. The browser loads these with the code that does it. */
export interface VerifyMessages {
  title: string;
  description: string;
  lead: string;
  privacy: string;
  quotation: string;
  submit: string;
  needsScript: string;
  readSheets: string;
  searchInstead: string;
  loading: string;
  failed: string;
  tooShort: (shortest: number) => string;
  tooLong: (longest: number) => string;
  none: string;
  found: (loose: readonly Loose[]) => string;
  cut: (marked: boolean) => string;
  /** `fragments` are parts too short to say where they are from. */
  spliced: (fragments: readonly string[]) => string;
  partly: string;
  near: (changes: readonly WordChange[]) => string;
  /** Leads to places of other editions that come as near. */
  others: string;
  change: (change: WordChange) => string;
  /** Names the words of the sheet, beside those of the quotation. */
  sheet: string;
  edition: (title: string, edition: string) => string;
  paragraph: (heading: string, number: string | undefined) => string;
  /** Names what of a sheet is in no section. */
  outside: { title: string; colophon: string };
  /** Says that a stretch of the sheet is wrong in the source, and how. */
  misprint: (text: string, note: string) => string;
  /** In which text the words stand: the one as issued, or a conversion. */
  standsIn: (script: Script, issuedIn: Script) => string;
  differs: (loose: readonly Loose[]) => string;
  issuedPage: string;
  onlyQuoted: string;
  onlyIssued: string;
}

const LOOSE_HANT: Record<Loose, string> = {
  script: '繁簡或字形',
  case: '英文大小寫',
  width: '全形半形',
  punctuation: '標點',
  space: '空格',
};
const LOOSE_HANS: Record<Loose, string> = {
  script: '繁简或字形',
  case: '英文大小写',
  width: '全角半角',
  punctuation: '标点',
  space: '空格',
};

const list = (loose: readonly Loose[], names: Record<Loose, string>) =>
  loose.map((each) => names[each]).join('、');

export const VERIFY_MESSAGES = {
  'zh-Hant-HK': {
    title: '核對引文',
    description:
      '貼上引文，逐字核對香港便覽各版有沒有這段文字，見於哪一段；不相符的，指出最接近的一段和不同之處。繁簡均可，引文不會傳送出去。非官方網站。',
    lead: '貼上一段引文，看看它是否見於香港便覽任何一版。繁簡、空格和標點可以不同；數字須照原文寫法。',
    privacy: '核對在你的瀏覽器內進行，引文不會傳送出去。',
    quotation: '引文',
    submit: '核對',
    needsScript: '核對引文需要 JavaScript。沒有 JavaScript，仍可翻閱各版便覽，或從名稱一覽找到段落：',
    readSheets: '各版便覽',
    searchInstead: '搜尋',
    loading: '正在核對…',
    failed: '索引未能載入，請檢查網絡後再試。',
    tooShort: (shortest) => `引文太短，難以判斷。請貼上最少 ${shortest} 個字。`,
    tooLong: (longest) => `引文太長。每次最多核對 ${longest.toLocaleString('en')} 個字，請分段核對。`,
    none: '各版便覽都沒有這段文字，也沒有相近的段落。',
    found: (loose) =>
      loose.length === 0
        ? '相符：便覽有這段文字，一字不差。'
        : `相符：便覽有這段文字，只是${list(loose, LOOSE_HANT)}有別。`,
    cut: (marked) =>
      marked
        ? '相符，但有刪節：引文已標明省略或加插，其餘文字見於便覽同一段或相鄰段落，先後次序不變。'
        : '有刪節而沒有標明：引文各部分見於同一段，但中間略去了文字。',
    spliced: (fragments) =>
      fragments.length === 0
        ? '拼合而成：引文各部分見於便覽，但出自不同地方，或次序不同，便覽沒有這樣的一段話。'
        : `拼合而成：引文由零碎字詞組成，便覽沒有這樣的一段話。${fragments.map((each) => `「${each}」`).join('')}太短，不足以判斷出自哪一段。`,
    partly: '只有部分相符：便覽有以下文字，引文其餘部分未能在便覽找到。',
    near: (changes) =>
      changes.length > 0 && changes.every(({ figure }) => figure === 'same-value')
        ? '並非逐字相符：數值相同，寫法不同。便覽的文字如下。'
        : changes.length > 0 && changes.every(({ figure }) => figure === 'cut')
          ? '不相符：引文截斷了數字。便覽的文字如下。'
          : '不相符：各版便覽都沒有這段文字。最接近的一段如下。',
    others: '另一版也有同樣接近的文字：',
    change: ({ quoted, issued, figure }) => {
      if (quoted === '') return `引文欠「${issued}」。`;
      if (issued === '') return `引文多了「${quoted}」。`;
      const both = `引文作「${quoted}」，便覽作「${issued}」。`;
      if (figure === 'cut') return `數字不完整：${both}`;
      if (figure === 'other-value') return `數字不同：${both}`;
      return figure === 'same-value' ? `數值相同，寫法不同：${both}` : both;
    },
    sheet: '便覽',
    edition: (title, edition) => `《${title}》${edition}版`,
    paragraph: (heading, number) =>
      number === undefined ? `「${heading}」標題` : `「${heading}」第 ${number} 段`,
    outside: { title: '便覽標題', colophon: '文末' },
    misprint: (text, note) => `原文如此：便覽原文作「${text}」。${note}`,
    standsIn: (script, issuedIn) =>
      script === issuedIn
        ? '見於原文'
        : `見於本站轉換的${script === 'zh-Hans' ? '簡體' : '繁體'}文本；原文為${issuedIn === 'zh-Hans' ? '簡體' : '繁體'}`,
    differs: (loose) => `${list(loose, LOOSE_HANT)}有別`,
    issuedPage: '看原文',
    onlyQuoted: '只見於引文',
    onlyIssued: '只見於便覽',
  },
  'zh-Hans': {
    title: '核对引文',
    description:
      '粘贴引文，逐字核对香港便览各版有没有这段文字，见于哪一段；不一致的，指出最接近的一段和不同之处。繁简均可，引文不会发送出去。非官方网站。',
    lead: '粘贴一段引文，看看它是否见于香港便览任何一版。繁简、空格和标点可以不同；数字须照原文写法。',
    privacy: '核对在你的浏览器内进行，引文不会发送出去。',
    quotation: '引文',
    submit: '核对',
    needsScript: '核对引文需要 JavaScript。没有 JavaScript，仍可翻阅各版便览，或从名称一览找到段落：',
    readSheets: '各版便览',
    searchInstead: '搜索',
    loading: '正在核对…',
    failed: '索引未能加载，请检查网络后再试。',
    tooShort: (shortest) => `引文太短，难以判断。请粘贴至少 ${shortest} 个字。`,
    tooLong: (longest) => `引文太长。每次最多核对 ${longest.toLocaleString('en')} 个字，请分段核对。`,
    none: '各版便览都没有这段文字，也没有相近的段落。',
    found: (loose) =>
      loose.length === 0
        ? '一致：便览有这段文字，一字不差。'
        : `一致：便览有这段文字，只是${list(loose, LOOSE_HANS)}有别。`,
    cut: (marked) =>
      marked
        ? '一致，但有删节：引文已标明省略或插入，其余文字见于便览同一段或相邻段落，先后次序不变。'
        : '有删节而没有标明：引文各部分见于同一段，但中间略去了文字。',
    spliced: (fragments) =>
      fragments.length === 0
        ? '拼接而成：引文各部分见于便览，但出自不同地方，或次序不同，便览没有这样的一段话。'
        : `拼接而成：引文由零碎字词组成，便览没有这样的一段话。${fragments.map((each) => `「${each}」`).join('')}太短，不足以判断出自哪一段。`,
    partly: '只有部分一致：便览有以下文字，引文其余部分未能在便览找到。',
    near: (changes) =>
      changes.length > 0 && changes.every(({ figure }) => figure === 'same-value')
        ? '并非逐字一致：数值相同，写法不同。便览的文字如下。'
        : changes.length > 0 && changes.every(({ figure }) => figure === 'cut')
          ? '不一致：引文截断了数字。便览的文字如下。'
          : '不一致：各版便览都没有这段文字。最接近的一段如下。',
    others: '另一版也有同样接近的文字：',
    change: ({ quoted, issued, figure }) => {
      if (quoted === '') return `引文缺「${issued}」。`;
      if (issued === '') return `引文多出「${quoted}」。`;
      const both = `引文作「${quoted}」，便览作「${issued}」。`;
      if (figure === 'cut') return `数字不完整：${both}`;
      if (figure === 'other-value') return `数字不同：${both}`;
      return figure === 'same-value' ? `数值相同，写法不同：${both}` : both;
    },
    sheet: '便览',
    edition: (title, edition) => `《${title}》${edition}版`,
    paragraph: (heading, number) =>
      number === undefined ? `「${heading}」标题` : `「${heading}」第 ${number} 段`,
    outside: { title: '便览标题', colophon: '文末' },
    misprint: (text, note) => `原文如此：便览原文作「${text}」。${note}`,
    standsIn: (script, issuedIn) =>
      script === issuedIn
        ? '见于原文'
        : `见于本站转换的${script === 'zh-Hans' ? '简体' : '繁体'}文本；原文为${issuedIn === 'zh-Hans' ? '简体' : '繁体'}`,
    differs: (loose) => `${list(loose, LOOSE_HANS)}有别`,
    issuedPage: '看原文',
    onlyQuoted: '只见于引文',
    onlyIssued: '只见于便览',
  },
} as const satisfies Record<Script, VerifyMessages>;
