import { periodsOf } from '../figures/index.ts';
import type { Surroundings } from './surroundings.ts';

const PHASES =
  /第[一二三四五六七八九十\d]+(?:期|阶段|批)|首(?:期|阶段|批)|[一两二三四五六七八九十\d]+期|合共|合计|总计|累计/gu;
const PERIODS = /每年|每月|每周|每日|每季|日均|月均|年均|全年/gu;
const BASE_YEAR = /[较比]\D{0,2}(\d{4})年?\D{0,12}$/u;
/** By what measure a number is one: words of which another means another number. */
const MEASURES_BY =
  /平均|中位|最长|最短|最高|最低|最大|最小|名义|实质|人均|户均|目标|预计|预期(?!寿命)|预料|估计|预算|实际/gu;

/** 第一期 and 兩期合共 are two scopes. */
export function scope(a: Surroundings, b: Surroundings): string | undefined {
  return otherMarkers('範圍不同', markersOf(a.lead, PHASES), markersOf(b.lead, PHASES));
}

/** Another base year, another part of the year, or by the day instead of by the year. */
export function basis(a: Surroundings, b: Surroundings): string | undefined {
  const [yearA, yearB] = [a, b].map(({ lead }) => BASE_YEAR.exec(lead)?.[1]);
  if (yearA !== yearB)
    return `比較的基準年不同（舊版：${yearA ?? '沒有說明'}；新版：${yearB ?? '沒有說明'}）。`;
  const parts = otherMarkers('計算期間不同', periodsOf(a.lead), periodsOf(b.lead));
  if (parts) return parts;
  const before = markersOf(a.lead, PERIODS);
  const after = markersOf(b.lead, PERIODS);
  const yearly = (markers: readonly string[], { lead }: Surroundings) =>
    markers.length === 0 ? /年度/.test(lead) : markers.every((marker) => /^(?:每年|全年|年均)$/.test(marker));
  if (yearly(before, a) && yearly(after, b)) return undefined;
  return otherMarkers('計算期間不同', before, after);
}

/** 平均 and 最長, 名義 and 實質, 預計 and what was reached are different numbers of the same thing. */
export function measuredBy(a: Surroundings, b: Surroundings): string | undefined {
  const own = ({ clause, rest }: Surroundings) => markersOf(clause + rest, MEASURES_BY);
  return otherMarkers('統計方法不同', own(a), own(b));
}

function otherMarkers(what: string, before: readonly string[], after: readonly string[]): string | undefined {
  if (before.join() === after.join()) return undefined;
  const said = (markers: readonly string[]) => markers.map(traditional).join('、') || '沒有說明';
  return `${what}（舊版：${said(before)}；新版：${said(after)}）。`;
}

function markersOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([marker]) => marker))].sort();
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  ...{ 阶: '階', 计: '計', 总: '總', 两: '兩', 个: '個', 头: '頭', 后: '後', 过: '過', 数: '數' },
  ...{
    长: '長',
    义: '義',
    实: '實',
    户: '戶',
    标: '標',
    预: '預',
    际: '際',
    来: '來',
    单: '單',
    学: '學',
    内: '內',
  },
};

/** A marker in Traditional Chinese, in which reasons are written. */
function traditional(marker: string): string {
  const written = marker
    .replace(/每周/gu, '每週')
    .replace(/./gu, (character) => TRADITIONAL[character] ?? character);
  return written.replace(/^中位$/u, '中位數');
}
