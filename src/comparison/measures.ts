import type { Figure } from '../figures/index.ts';
import { isIdle } from './facts.ts';
import type { PreparedBlock } from './prepare.ts';

/** Counts of parts (兩大範疇, 三地居民, 兩期) go with their nouns: they measure nothing. */
const PARTS = new Set(['大', '地', '期', '方', '面']);
/** Nouns that divide a text or a plan rather than name things there are: 分四個階段, 五個主要領域. */
const DIVISIONS =
  /(?:方向|方面|層面|层面|範疇|范畴|領域|领域|階段|阶段|環節|环节|部分|步驟|步骤|原則|原则|角度|支柱|主題|主题|重點|重点)$/u;
const FROM_OR_TO = /(?:[首頭头]|過去|过去|未來|未来|最近|今後|今后)$/u;

/**
 * Whether a figure measures something that can be followed. Dates and numbers that are part of a name do not; nor does
 * 一項, or the numeral of 四大發展方向 and 四個階段, which tells of the text's own divisions; nor 未來五至十年, which
 * says when. A number in digits, or with a qualifier (逾、最多), is always one.
 */
export function isMeasure(figure: Figure, block: Pick<PreparedBlock, 'text'>): boolean {
  const { kind, unit, text, start, subject = '', direction } = figure;
  if (kind === 'date' || kind === 'name' || isIdle(figure)) return false;
  if (kind === 'duration') return !FROM_OR_TO.test(block.text.slice(0, start).trimEnd());
  if (kind !== 'count' || /\d/.test(text)) return true;
  if (PARTS.has(unit ?? '')) return false;
  return direction !== undefined || !DIVISIONS.test(subject);
}
