import type { Amount } from '../../changes/index.ts';
import type { Trend } from '../../comparison/index.ts';
import type { CompareMessages } from './compare-types.ts';

const UNITS: Record<Amount['kind'], string> = {
  percent: '%',
  points: ' 個百分點',
  places: ' 位',
  number: '',
};

function trendWord(trend: Trend, amount: Amount | undefined): string {
  if (trend === 'level') return '數值不變';
  if (amount?.kind === 'number') return trend === 'up' ? '增加' : '減少';
  return trend === 'up' ? '上升' : '下降';
}

/** A few are counted in words, as running text does: 兩段, 四個. */
const NUMERALS = ' 一兩三四五六七八九十';
const counted = (n: number) => (n > 0 && n <= 10 ? NUMERALS[n] : ` ${n} `);

function amountText({ kind, text, about, unit }: Amount): string {
  const sign = about ? '約' : '';
  if (kind === 'number' && unit) return `${sign}${counted(Number(text))}${unit}`;
  return `${sign} ${text}${UNITS[kind]}`;
}

/** Changes between editions in Traditional Chinese. */
export const COMPARE_ZH_HANT = {
  compare: '比較',
  title: (title) => `${title}：兩個版本有何不同`,
  name: (title, from, to) => `${title}：${from}版與 ${to}版比較`,
  older: '舊版',
  newer: '新版',
  issued: (script) => (script === 'zh-Hans' ? '原文簡體' : '原文繁體'),
  method: '統一字形後才比較；只有繁簡、標點或用字之別的，不算改動。',
  statuses: {
    split: '拆分',
    merged: '合併',
    moved: '移位',
    updated: '更新',
    reworded: '措辭改動',
    unchanged: '沒有改動',
    added: '新增',
    removed: '不再列出',
  },
  shares: '各類改動的項數',
  filter: '篩選改動',
  filters: { changes: '全部改動', figures: '只看數字改動', all: '全文' },
  shown: '顯示 {n} 項',
  groups: '逐段對照',
  missing: (edition) => `${edition}版沒有這一段`,
  paragraph: (number) => `第 ${number} 段`,
  paragraphOf: (section, number) => `${section}第 ${number} 段`,
  deleted: '刪去',
  inserted: '新增',
  also: (words) => `兼有${words.join('、')}`,
  movedFrom: (sections) => `移自「${sections.join('」「')}」`,
  movedTo: (sections) => `移至「${sections.join('」「')}」`,
  moved: (from, to, partial) =>
    `${partial ? '部分內容' : ''}由「${from.join('」「')}」移至「${to.join('」「')}」。`,
  split: (count) => `舊版一段，新版分為${counted(count)}段。`,
  merged: (count, into) => `舊版${counted(count)}段，新版合為${counted(into)}段。`,
  editors: '編者按',
  trend: (trend, amount) => `${trendWord(trend, amount)}${amount ? amountText(amount) : ''}`,
  changed: '有改動',
  to: '改為',
  notComparable: '不作比較',
  firstListed: '首次列出',
  figureAppeared: '新增數字',
  figureGone: '不再列出',
  figureChanges: '數字改動一覽',
  figureChangesLead: '只列兩版都有的數字。定義、範圍或計算方法不同的不作比較，並說明原因。',
  item: '項目',
  change: '變化',
  place: '段落',
  gone: '不再列出一覽',
  goneLead: (edition) => `${edition}版有而新版沒有的段落、名稱和數字。`,
  goneBlocks: '段落',
  goneNames: '計劃與機構',
  goneFigures: '數字',
  others: '其他比較',
  data: '這項比較的數據（JSON）',
  comparedWith: (edition) => `與 ${edition}版相比`,
  comparedTo: (edition) => `${edition}版對本版的改動`,
  comparisons: '版本比較',
  between: (from, to) => `${from}版與 ${to}版`,
  telling: '最值得留意的改動',
  tellingLead: (title, from, to) => `《${title}》由 ${from}版到 ${to}版。`,
  wholeComparison: '逐段比較',
  history: '數字的變化',
  historyLead:
    '同一個數字在各版本的變化。定義或範圍改變的不連成一線，並說明原因。新版才有的數字，見下面的全部數字。',
  historyTable: '數字變化表',
  overEditions: '各版本',
  allFigures: '全部',
  seriesChanges: {
    up: '上升',
    down: '下降',
    changed: '有改動',
    incomparable: '不作比較',
    same: '沒有改動',
    gone: '不再列出',
  },
  programmeChanges: {
    appeared: '首次提及',
    disappeared: '不再提及',
    updated: '內容更新',
    reworded: '措辭改動',
    unchanged: '沒有改動',
  },
  feed: (title) => `${title}：各版本`,
  firstEdition: '本站收錄的第一個版本。',
  countOf: (status, count) => `${status} ${count} 項`,
  feedSummary: (from, counts) => `與 ${from}版相比：${counts.join('、')}。`,
  subscribe: '訂閱新版本（Atom）',
} satisfies CompareMessages;
