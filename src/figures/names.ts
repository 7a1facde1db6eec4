/**
 * Names that are known by their number, in Traditional characters (both scripts are read): the numbers in them
 * are figures of kind `name`. Others are found by their shape (5G, 2.0, 第二屆, 一區兩園, 「百項方案」).
 */
export const NUMBER_NAMES = `
一國兩制 一帶一路 一網通辦 一網通管 一網統管 一網協同 一碼通 一卡通 一簽多行 一簽一行 一證通辦 一證通 一事通辦 一地兩檢 兩地一檢 兩文三語
一區兩園 一人一票 一河兩岸 一小時生活圈 半小時生活圈 七國集團 八國集團 二十國集團 七十七國集團 十國集團 九一一 七一遊行 七一慶典 三一律
六四黃碼 二萬五千里長征 九二共識 三中全會 四中全會 五中全會 六中全會
`;

/**
 * Shapes of names with a number, as regular expressions over text in Simplified characters and ASCII digits.
 * What group `n` matches (or the whole match) is the figure's text; its numbers are the values.
 */
export const NUMBER_NAME_PATTERNS: readonly string[] = [
  // Five-year plans: 十四五, 十五五.
  '十[一二三四五六七八九]?五(?=[」』”"》]|规划|计划|时期|期间|建议|纲要)(?<=[一二三四五六七八九]五)',
  '(?:十四五|十五五|十三五|十二五|十一五)(?![年个名])',
  // 一核兩翼, 兩文三語: two numerals, each with one character that is no measure word.
  '[一两二三四五六七八九十][^\\s\\p{P}\\d一二两三四五六七八九十百千万亿零年月日天周次个名间家所项份倍成度人位宗分元时对比之条座层期][一两二三四五六七八九十][^\\s\\p{P}\\d一二两三四五六七八九十百千万亿零年月日天周次个名间家所项份倍成度人位宗分元时对比之](?=[」』”"》，。；、)的及和]|$)',
  // 「從一到 N」, 從零到一.
  '从\\s*(?<n>[零一0-9]+\\s*到\\s*(?:N|[一十百0-9]+))(?=[」』”"》\\s的，。])',
  // 2019 冠狀病毒病.
  '(?<n>2019)\\s*冠状病毒病',
  // Telephone and hotline numbers.
  '(?:电话|热线|致电|传真|查询)[^\\d，。；]{0,6}(?<n>\\d{3,4}(?:[ -]?\\d{4})*(?:\\s*[及或、]\\s*\\d{3,4}(?:[ -]?\\d{4})*)*)(?!\\d|\\s*[年月个名宗次人])',
  // 小一, 中三 as school grades.
  '[小中][一二三四五六]\\s*至\\s*[小中][一二三四五六]',
  '(?<![其之当当大])[小中][一二三四五六](?=至|学生|入学|派位|级|班|及|、)',
];
