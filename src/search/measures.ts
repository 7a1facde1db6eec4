/** What a number counts or is a part of, folded: between the two nothing is taken apart. */
export const MEASURES: ReadonlySet<string> = new Set(
  '年月日号时分秒岁周天世纪个家间所项名位宗座条份种次届期人万亿千百十倍成元港美只支枚队台辆吨米公平层栋套张处场类批点版级大强',
);
