/** What a field holds: in English for schemas, in both scripts for the page that describes the data. */
export interface FieldNote {
  en: string;
  hant: string;
  hans: string;
}

/** The fields of a data set by path; `[]` stands for the items of a list. */
export type FieldNotes = Readonly<Record<string, FieldNote>>;

const note = (en: string, hant: string, hans: string): FieldNote => ({ en, hant, hans });

const EDITION = note(
  'Edition of the sheet, YYYY-MM; its topic is the first part of the block id.',
  '便覽版本，YYYY-MM；主題見段落 id 的首段。',
  '便览版本，YYYY-MM；主题见段落 id 的首段。',
);

/** Fields of a figure. */
export const FIGURE_FIELDS = {
  id: note('Block id and number of the figure in it.', '段落 id 加段內序號。', '段落 id 加段内序号。'),
  block: note(
    'Block id: {topic}/{edition}/{section}/{nn}.',
    '段落 id：{主題}/{版本}/{章節}/{序號}。',
    '段落 id：{主题}/{版本}/{章节}/{序号}。',
  ),
  edition: EDITION,
  text: note(
    'The exact words of the block as issued, with qualifier and unit.',
    '原文一字不改，連同限定詞和單位。',
    '原文一字不改，连同限定词和单位。',
  ),
  start: note(
    'Where the words begin in the block as issued, in UTF-16 code units.',
    '在段落原文的起點，以 UTF-16 碼元計。',
    '在段落原文的起点，以 UTF-16 码元计。',
  ),
  end: note('Where they end, exclusive.', '終點（不含）。', '终点（不含）。'),
  kind: note('What kind of figure it is.', '類別。', '类别。'),
  value: note(
    'The value, fully expanded. Money in whole units of its currency; a percentage is the number before the sign; a rank its position; a date its year (its month, where no year is known); a ratio value : value2; a range from value to value2.',
    '展開後的數值。金額以貨幣單位計；百分比是符號前的數；排名是名次；日期是年份（沒有年份可知的是月份）；比例是 value：value2；範圍是 value 至 value2。',
    '展开后的数值。金额以货币单位计；百分比是符号前的数；排名是名次；日期是年份（没有年份可知的是月份）；比例是 value：value2；范围是 value 至 value2。',
  ),
  value2: note(
    'Second value of a ratio, a range or a fiscal year.',
    '比例、範圍或財政年度的第二個數值。',
    '比例、范围或财政年度的第二个数值。',
  ),
  unit: note(
    'Unit in Traditional Chinese; for money the ISO 4217 code (元 alone is HKD).',
    '單位，以繁體寫；金額用 ISO 4217 代碼（單說「元」是 HKD）。',
    '单位，以繁体写；金额用 ISO 4217 代码（单说「元」是 HKD）。',
  ),
  qualifier: note(
    'Qualifier as issued: 逾, 約, 最多; for dates words such as 年底.',
    '原文的限定詞：逾、約、最多；日期則為年底等字。',
    '原文的限定词：逾、约、最多；日期则为年底等字。',
  ),
  asOf: note(
    'ISO date the sentence gives for the figure, as far as it is known.',
    '句中所述的統計日期（ISO），知道多少寫多少。',
    '句中所述的统计日期（ISO），知道多少写多少。',
  ),
  date: note(
    'ISO date of a date, as far as it is known; an interval is start/end; a month of no known year is --MM.',
    '日期的 ISO 寫法，知道多少寫多少；時段為 起/止；沒有年份的月份為 --MM。',
    '日期的 ISO 写法，知道多少写多少；时段为 起/止；没有年份的月份为 --MM。',
  ),
  subject: note(
    'What is counted: an exact substring of the block as issued.',
    '量度的是甚麼：段落原文的字句。',
    '量度的是什么：段落原文的字句。',
  ),
} as const satisfies FieldNotes;

/** Fields of a programme. */
export const PROGRAMME_FIELDS = {
  slug: note('Given once, never changed.', '一經給予，不再更改。', '一经给予，不再更改。'),
  'names.hant': note('Name in Traditional Chinese.', '繁體名稱。', '繁体名称。'),
  'names.hans': note('Name in Simplified Chinese.', '簡體名稱。', '简体名称。'),
  'names.en': note('English name, where one is known.', '英文名稱（如有）。', '英文名称（如有）。'),
  'aliases[].hant': note(
    'Another name; the same in both scripts where people only type it.',
    '別名；只供輸入者繁簡欄相同。',
    '别名；只供输入者繁简栏相同。',
  ),
  'aliases[].hans': note('The same in Simplified Chinese.', '別名的簡體。', '别名的简体。'),
  'aliases[].printed': note(
    'Whether it counts wherever a sheet prints it (true), or is a short form that counts only once a sheet defines it, and a way of typing the name (false).',
    '真：便覽凡有此寫法即屬提及；假：縮寫或常見輸入，便覽有定義才算。',
    '真：便览凡有此写法即属提及；假：缩写或常见输入，便览有定义才算。',
  ),
  kind: note('What the programme is.', '類別。', '类别。'),
  'mentions[].edition': EDITION,
  'mentions[].block': note('Block that names it.', '提及的段落。', '提及的段落。'),
  'mentions[].surface': note('The words that name it, as issued.', '原文的稱呼。', '原文的称呼。'),
  'renames[].hant': note('Later name.', '後來的名稱（繁體）。', '后来的名称（繁体）。'),
  'renames[].hans': note('The same in Simplified Chinese.', '後來的名稱（簡體）。', '后来的名称（简体）。'),
  'renames[].topic': note('Topic of the sheet it first appears in.', '首次出現的主題。', '首次出现的主题。'),
  'renames[].edition': note('Edition it first appears in.', '首次出現的版本。', '首次出现的版本。'),
  'renames[].certainty': note(
    'How sure it is that both names are one programme.',
    '兩個名稱屬同一項的把握。',
    '两个名称属同一项的把握。',
  ),
  'renames[].reason.hant': note(
    'Why it is held to be the same.',
    '判斷的理由（繁體）。',
    '判断的理由（繁体）。',
  ),
  'renames[].reason.hans': note(
    'The same in Simplified Chinese.',
    '判斷的理由（簡體）。',
    '判断的理由（简体）。',
  ),
} as const satisfies FieldNotes;

/** Fields of a block. */
export const BLOCK_FIELDS = {
  id: FIGURE_FIELDS.block,
  edition: note('Edition of the sheet, YYYY-MM.', '便覽版本，YYYY-MM。', '便览版本，YYYY-MM。'),
  section: note('Slug of the section.', '章節代號。', '章节代号。'),
  script: note('Script the sheet was issued in.', '便覽發布時的字體。', '便览发布时的字体。'),
  text: note('Text as issued, without markup.', '原文，不含標記。', '原文，不含标记。'),
  'texts.hant': note(
    'Text in Traditional Chinese: as issued, or converted.',
    '繁體文本：原文，或由程式轉換。',
    '繁体文本：原文，或由程序转换。',
  ),
  'texts.hans': note(
    'Text in Simplified Chinese: as issued, or converted.',
    '簡體文本：原文，或由程式轉換。',
    '简体文本：原文，或由程序转换。',
  ),
  sha256: note(
    'SHA-256 of the field text in UTF-8, nothing added, trimmed or normalised, in lower-case hex.',
    'text 欄（UTF-8，不增減、不正規化）的 SHA-256，小寫十六進制。',
    'text 字段（UTF-8，不增减、不规范化）的 SHA-256，小写十六进制。',
  ),
} as const satisfies FieldNotes;
