import { withoutNoteMarks } from '../note-marks.ts';
import { skipSpace } from './characters.ts';
import { readEnglishMultiplier } from './english.ts';
import { readNumeral } from './read-numeral.ts';

const BEFORE = /^(?:HK\$|US\$|HKD|USD|CNY|RMB|NT\$|[$＄¥￥€£]|港[幣币元]|人民[幣币]|美元)\s*/i;
const AFTER = /^(?:港[幣币元圓圆]|美元|人民[幣币]|[元圓圆](?:正|整)?|HKD|USD|CNY|RMB)/i;

/**
 * The value of a string that is nothing but one amount, as a person types it: `1,925 萬`, `１９，２５０，０００`, `兩億`,
 * `HK$30 億`, `30 億元`, `US$1.5 billion`, `99%` and 百分之九十九 (both 99), `-2.5`. Currency is allowed and dropped.
 * Undefined when anything else stands in the string.
 */
export function parseAmount(text: string): number | undefined {
  // NFKC makes full-width digits, commas and signs plain; offsets do not matter here.
  let rest = withoutNoteMarks(text).text.normalize('NFKC').trim();
  const negative = /^(?:[-−]|負|负)\s*/.exec(rest);
  if (negative) rest = rest.slice(negative[0].length);
  rest = rest.replace(BEFORE, '');
  const numeral = readNumeral(rest, 0, { bareUnit: true });
  if (!numeral) return undefined;
  let { value } = numeral;
  let at = skipSpace(rest, numeral.end);
  const english = readEnglishMultiplier(rest, at);
  if (english) {
    value = Number((value * english.factor).toPrecision(15));
    at = skipSpace(rest, english.end);
  }
  for (let unit = AFTER.exec(rest.slice(at)); unit; unit = AFTER.exec(rest.slice(at))) {
    at = skipSpace(rest, at + unit[0].length);
  }
  if (at < rest.length) return undefined;
  return negative ? -value : value;
}
