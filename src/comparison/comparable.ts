import { likenessOf } from './bigrams.ts';
import { figureKey } from './facts.ts';
import type { Surroundings } from './surroundings.ts';

/** Puts words of a sheet into Traditional Chinese, in which reasons are written. */
export type InTraditional = (text: string, side: 'a' | 'b') => string;

/** From this likeness on two subjects are the same thing, worded a little differently. */
const SAME_SUBJECT = 0.6;
/** From this likeness of what surrounds them on two amounts without a clear subject are of the same thing. */
const SAME_SURROUNDINGS = 0.3;

const PHASES =
  /第[一二三四五六七八九十\d]+(?:期|阶段|批)|首(?:期|阶段|批)|[一两二三四五六七八九十\d]+期|合共|合计|总计|累计/gu;
const PERIODS = /每年|每月|每周|每日|每季|日均|月均|年均|全年/gu;
const BASE_YEAR = /[较比]\D{0,2}(\d{4})年?\D{0,12}$/u;
const CEILINGS = new Set(['at-most', 'less-than']);
const IN_WORDS: Readonly<Record<string, string>> = {
  阶段: '階段',
  合计: '合計',
  总计: '總計',
  累计: '累計',
  每周: '每週',
};

/**
 * Why two figures that stand for each other do not measure the same thing, in Traditional Chinese; undefined where
 * they do. It is held against a pair when in doubt: a change wrongly shown as a rise misleads, one shown without an
 * arrow does not. A figure that stayed as it was is doubted only where what it counts changed.
 */
export function whyIncomparable(
  a: Surroundings,
  b: Surroundings,
  inTraditional: InTraditional,
): string | undefined {
  if (figureKey(a.figure) === figureKey(b.figure)) return otherSubject(a, b, inTraditional);
  return (
    misprint(a, b) ??
    scope(a, b) ??
    basis(a, b) ??
    ceiling(a, b) ??
    rankOf(a, b) ??
    otherSubject(a, b, inTraditional) ??
    unclear(a, b)
  );
}

/** What readers are told of a misprint that was put right: the number is the same, so nothing rose. */
export function correctedMisprint(a: Surroundings, b: Surroundings): string | undefined {
  if (a.misprinted === b.misprinted || a.figure.value !== b.figure.value) return undefined;
  return `${meant(a, b)}；屬更正，並非增減。`;
}

function misprint(a: Surroundings, b: Surroundings): string | undefined {
  return a.misprinted || b.misprinted ? `${meant(a, b)}，不作比較。` : undefined;
}

function meant(a: Surroundings, b: Surroundings): string {
  const [which, { figure }] = a.misprinted ? ['舊版', a] : ['新版', b];
  return `${which}原文「${figure.text}」有誤，應為 ${figure.value.toLocaleString('en')}`;
}

function scope(a: Surroundings, b: Surroundings): string | undefined {
  const before = markersOf(a, PHASES);
  const after = markersOf(b, PHASES);
  if (before.join() === after.join()) return undefined;
  return `範圍不同（舊版：${named(before)}；新版：${named(after)}）。`;
}

function basis(a: Surroundings, b: Surroundings): string | undefined {
  const [yearA, yearB] = [a, b].map(({ lead }) => BASE_YEAR.exec(lead)?.[1]);
  if (yearA !== yearB)
    return `比較的基準年不同（舊版：${yearA ?? '沒有說明'}；新版：${yearB ?? '沒有說明'}）。`;
  const before = markersOf(a, PERIODS);
  const after = markersOf(b, PERIODS);
  const yearly = (markers: readonly string[], { lead }: Surroundings) =>
    markers.length === 0 ? /年度/.test(lead) : markers.every((marker) => /^(?:每年|全年|年均)$/.test(marker));
  if (before.join() === after.join() || (yearly(before, a) && yearly(after, b))) return undefined;
  return `計算期間不同（舊版：${named(before)}；新版：${named(after)}）。`;
}

function ceiling(a: Surroundings, b: Surroundings): string | undefined {
  const [isA, isB] = [a, b].map(({ figure }) => CEILINGS.has(figure.direction ?? ''));
  if (isA === isB) return undefined;
  return isA ? '舊版是上限，新版不是。' : '新版是上限，舊版不是。';
}

/** 全球第 1 稅率最低的數據中心市場 is first by another measure than 全球第 2、…. */
function rankOf(a: Surroundings, b: Surroundings): string | undefined {
  if (a.figure.kind !== 'rank' || likenessOf(a.rest, b.rest) >= SAME_SUBJECT) return undefined;
  return '排名所按的標準不同。';
}

function otherSubject(a: Surroundings, b: Surroundings, inTraditional: InTraditional): string | undefined {
  const { kind } = a.figure;
  if ((kind !== 'count' && kind !== 'area' && kind !== 'rank') || a.subject === '' || b.subject === '') {
    return undefined;
  }
  const contained = a.subject.length > 3 && b.subject.length > 3 && isPart(a.subject, b.subject);
  if (contained || likenessOf(a.subject, b.subject) >= SAME_SUBJECT) return undefined;
  return `統計對象由「${inTraditional(a.label, 'a')}」改為「${inTraditional(b.label, 'b')}」。`;
}

function isPart(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

/** Amounts and shares have no noun of their own, so what stands around them must agree. */
function unclear(a: Surroundings, b: Surroundings): string | undefined {
  const counted = a.figure.kind === 'count' || a.figure.kind === 'area' || a.figure.kind === 'rank';
  const known = a.subject !== '' && b.subject !== '';
  if (known && (counted || a.subject === b.subject)) return undefined;
  const around = (likenessOf(a.before, b.before) + likenessOf(a.after, b.after)) / 2;
  return around >= SAME_SURROUNDINGS ? undefined : '前後文不同，未能確定是同一項統計。';
}

function markersOf({ lead }: Surroundings, pattern: RegExp): string[] {
  return [...new Set([...lead.matchAll(pattern)].map(([marker]) => marker))].sort();
}

function named(markers: readonly string[]): string {
  if (markers.length === 0) return '沒有說明';
  return markers
    .map((marker) => marker.replace(/阶段|合计|总计|累计|每周|两/gu, (word) => IN_WORDS[word] ?? '兩'))
    .join('、');
}
