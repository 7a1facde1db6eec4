import { type Movement, movementOf } from '../figures/index.ts';
import { likenessOf } from './bigrams.ts';
import { figureKey } from './facts.ts';
import { basis, measuredBy, scope } from './markers.ts';
import { differenceOf, sameSubject, subjectKey } from './subject-match.ts';
import type { Surroundings } from './surroundings.ts';
import { unitsDiffer } from './units-differ.ts';

/** Puts words of a sheet into Traditional Chinese, in which reasons are written. */
export type InTraditional = (text: string, side: 'a' | 'b') => string;

/** From this likeness on two subjects are the same thing, worded a little differently. */
const SAME_SUBJECT = 0.6;
/** From this likeness of what surrounds them on two amounts without a clear subject are of the same thing. */
const SAME_SURROUNDINGS = 0.3;

const CEILINGS = new Set(['at-most', 'less-than']);
const UNCLEAR = '前後文不同，未能確定是同一項統計。';
/** What a share is a share of. */
const BASE = /占([^占]{2,12})$/u;

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
  if (figureKey(a.figure) === figureKey(b.figure)) {
    return direction(a, b) ?? rankOf(a, b) ?? otherSubject(a, b, inTraditional);
  }
  return (
    misprint(a, b) ??
    unitsDiffer(a, b) ??
    scope(a, b) ??
    basis(a, b) ??
    ceiling(a, b) ??
    direction(a, b) ??
    rankOf(a, b) ??
    otherSubject(a, b, inTraditional) ??
    measuredBy(a, b) ??
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

function ceiling(a: Surroundings, b: Surroundings): string | undefined {
  const [isA, isB] = [a, b].map(({ figure }) => CEILINGS.has(figure.direction ?? ''));
  if (isA === isB) return undefined;
  return isA ? '舊版是上限，新版不是。' : '新版是上限，舊版不是。';
}

const MOVEMENTS: Readonly<Record<Movement, string>> = {
  ...{ up: '上升', down: '下降', surplus: '盈餘', deficit: '赤字', inflow: '流入', outflow: '流出' },
};

/** 樓價下跌 8% and 上升 3%, 赤字 and 盈餘, a rise by so much and a level: the numbers lie on different scales. */
function direction(a: Surroundings, b: Surroundings): string | undefined {
  const [before, after] = [a, b].map(({ figure, clause, rest }) =>
    figure.kind === 'rank' || figure.kind === 'ratio'
      ? undefined
      : (movementOf(clause, rest)?.movement ?? signOf(figure.text)),
  );
  if (before === after) return undefined;
  if (before && after)
    return `方向相反（舊版：${MOVEMENTS[before]}；新版：${MOVEMENTS[after]}），數字不能直接相減。`;
  const moved = before ?? after;
  if (moved !== 'up' && moved !== 'down') return undefined;
  return before ? '舊版是變動的幅度，新版不是。' : '新版是變動的幅度，舊版不是。';
}

function signOf(text: string): Movement | undefined {
  if (/^[▲△↑]|[▲△↑]$/u.test(text)) return 'up';
  return /^[▼▽↓]|[▼▽↓]$/u.test(text) ? 'down' : undefined;
}

/** 全球第 1 稅率最低的數據中心市場 is first by another measure than 全球第 2、…. */
function rankOf(a: Surroundings, b: Surroundings): string | undefined {
  if (a.figure.kind !== 'rank') return undefined;
  if (likenessOf(a.rest, b.rest) < SAME_SUBJECT) return '排名所按的標準不同。';
  return undefined;
}

function otherSubject(a: Surroundings, b: Surroundings, inTraditional: InTraditional): string | undefined {
  const [baseA, baseB] = [a, b].map(({ clause }) => BASE.exec(clause)?.[1]);
  if (baseA && baseB && baseA !== baseB && differs(baseA, baseB)) return '所佔比例的基數不同，不能直接比較。';
  if (sameSubject(a, b) !== false) return undefined;
  if (a.subject === '' || b.subject === '') return UNCLEAR;
  const was = inTraditional(a.label, 'a');
  const is = inTraditional(b.label, 'b');
  if (a.figure.kind === 'rank' && a.source !== '' && a.source === b.source) {
    return `排名的名目不同（舊版：「${was}」；新版：「${is}」），未能確定是同一項排名。`;
  }
  return `統計對象由「${was}」改為「${is}」。`;
}

function differs(a: string, b: string): boolean {
  const difference = differenceOf(subjectKey(a), subjectKey(b));
  return difference.a !== '' || difference.b !== '';
}

/** Where it is not known what one of them counts, what stands around them must agree. */
function unclear(a: Surroundings, b: Surroundings): string | undefined {
  if (sameSubject(a, b)) return undefined;
  const around = (likenessOf(a.before, b.before) + likenessOf(a.after, b.after)) / 2;
  return around >= SAME_SURROUNDINGS ? undefined : UNCLEAR;
}
