import type { Figure } from '../figures/index.ts';
import type { Script } from '../script/index.ts';

/** Words beside a value. Both scripts write them alike but for 港元 and 元人民幣. */
const CURRENCIES: Readonly<Record<string, Record<Script, string>>> = {
  HKD: { 'zh-Hant-HK': '港元', 'zh-Hans': '港元' },
  CNY: { 'zh-Hant-HK': '元人民幣', 'zh-Hans': '元人民币' },
};

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/**
 * A figure's value written out, one way for all spellings: `逾 1,600 家` is `1,600 家`, `約 5.1 億元` is
 * `510,000,000 港元`, `1（政府）：2（企業）` is `1：2`, a date its ISO form. Empty for a number that is part of a name.
 * @param unit the figure's unit in the reader's script
 */
export function valueText(figure: Figure, unit: string | undefined, script: Script): string {
  const { kind, value, value2, direction } = figure;
  const number = NUMBER.format(value);
  const range = value2 === undefined ? number : `${number}–${NUMBER.format(value2)}`;
  switch (kind) {
    case 'name':
      return '';
    case 'date':
      return figure.date?.replace('/', '–') ?? withUnit(range, unit);
    case 'percentage':
      return unit === undefined || /^[%‰]$/.test(unit) ? `${range}${unit ?? '%'}` : withUnit(range, unit);
    case 'ratio':
      return value2 === undefined ? withUnit(number, unit) : `${number}：${NUMBER.format(value2)}`;
    case 'rank':
      return `${direction === 'at-most' ? '前' : '第'} ${range}${unit ? `（${unit}）` : ''}`;
    case 'money':
      return withUnit(range, (unit && CURRENCIES[unit]?.[script]) ?? unit);
    default:
      return withUnit(range, unit);
  }
}

const withUnit = (number: string, unit: string | undefined) => (unit ? `${number} ${unit}` : number);
