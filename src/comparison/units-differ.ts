import { inUnit } from '../figures/index.ts';
import type { Surroundings } from './surroundings.ts';

/** Two currencies, or a measure and another that cannot be put into it. Measure words may change (間, 家), save of visits. */
export function unitsDiffer(a: Surroundings, b: Surroundings): string | undefined {
  const [before, after] = [a.figure.unit, b.figure.unit];
  if (inUnit(a.figure.value, before, after) !== undefined) return undefined;
  const visits = [before, after].filter((unit) => VISITS.test(unit ?? '')).length === 1;
  if (a.figure.kind === 'count' && !visits) return undefined;
  return `單位不同（舊版：${unitWord(before)}；新版：${unitWord(after)}）。`;
}

const VISITS = /^(?:人次|架次|班次|車次|船次|航次|人日|人年)$/u;
const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ HKD: '港元', CNY: '人民幣', USD: '美元', EUR: '歐元', GBP: '英鎊', JPY: '日圓', MOP: '澳門元' },
  ...{ TWD: '新台幣', SGD: '新加坡元', AUD: '澳元', CAD: '加元', KRW: '韓圜', CHF: '瑞士法郎', THB: '泰銖' },
};

function unitWord(unit: string | undefined): string {
  return CURRENCIES[unit ?? ''] ?? unit ?? '沒有說明';
}
