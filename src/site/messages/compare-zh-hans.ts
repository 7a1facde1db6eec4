import type { Amount } from '../../changes/index.ts';
import type { Trend } from '../../comparison/index.ts';
import type { CompareMessages } from './compare-types.ts';

const UNITS: Record<Amount['kind'], string> = {
  percent: '%',
  points: ' 个百分点',
  places: ' 位',
  number: '',
};

function trendWord(trend: Trend, amount: Amount | undefined): string {
  if (trend === 'level') return '数值不变';
  if (amount?.kind === 'number') return trend === 'up' ? '增加' : '减少';
  return trend === 'up' ? '上升' : '下降';
}

/** A few are counted in words, as running text does: 两段, 四个. */
const NUMERALS = ' 一两三四五六七八九十';
const counted = (n: number) => (n > 0 && n <= 10 ? NUMERALS[n] : ` ${n} `);

function amountText({ kind, text, about, unit }: Amount): string {
  const sign = about ? '约' : '';
  if (kind === 'number' && unit) return `${sign}${counted(Number(text))}${unit}`;
  return `${sign} ${text}${UNITS[kind]}`;
}

/** Changes between editions in Simplified Chinese. */
export const COMPARE_ZH_HANS = {
  compare: '比较',
  title: (title) => `${title}：两个版本有何不同`,
  name: (title, from, to) => `${title}：${from}版与 ${to}版比较`,
  older: '旧版',
  newer: '新版',
  issued: (script) => (script === 'zh-Hans' ? '原文简体' : '原文繁体'),
  method: '统一字形后才比较；只有繁简、标点或用字之别的，不算改动。',
  statuses: {
    split: '拆分',
    merged: '合并',
    moved: '移位',
    updated: '更新',
    reworded: '措辞改动',
    unchanged: '没有改动',
    added: '新增',
    removed: '不再列出',
  },
  shares: '各类改动的项数',
  filter: '筛选改动',
  filters: { changes: '全部改动', figures: '只看数字改动', all: '全文' },
  shown: '显示 {n} 项',
  groups: '逐段对照',
  missing: (edition) => `${edition}版没有这一段`,
  paragraph: (number) => `第 ${number} 段`,
  paragraphOf: (section, number) => `${section}第 ${number} 段`,
  deleted: '删去',
  inserted: '新增',
  also: (words) => `兼有${words.join('、')}`,
  movedFrom: (sections) => `移自「${sections.join('」「')}」`,
  movedTo: (sections) => `移至「${sections.join('」「')}」`,
  moved: (from, to, partial) =>
    `${partial ? '部分内容' : ''}由「${from.join('」「')}」移至「${to.join('」「')}」。`,
  split: (count) => `旧版一段，新版分为${counted(count)}段。`,
  merged: (count, into) => `旧版${counted(count)}段，新版合为${counted(into)}段。`,
  editors: '编者按',
  trend: (trend, amount) => `${trendWord(trend, amount)}${amount ? amountText(amount) : ''}`,
  changed: '有改动',
  to: '改为',
  notComparable: '不作比较',
  firstListed: '首次列出',
  figureAppeared: '新增数字',
  figureGone: '不再列出',
  figureChanges: '数字改动一览',
  figureChangesLead: '只列两版都有的数字。定义、范围或计算方法不同的不作比较，并说明原因。',
  item: '项目',
  change: '变化',
  place: '段落',
  gone: '不再列出一览',
  goneLead: (edition) => `${edition}版有而新版没有的段落、名称和数字。`,
  goneBlocks: '段落',
  goneNames: '计划与机构',
  goneFigures: '数字',
  others: '其他比较',
  data: '这项比较的数据（JSON）',
  comparedWith: (edition) => `与 ${edition}版相比`,
  comparedTo: (edition) => `${edition}版对本版的改动`,
  comparisons: '版本比较',
  between: (from, to) => `${from}版与 ${to}版`,
  telling: '最值得留意的改动',
  tellingLead: (title, from, to) => `《${title}》由 ${from}版到 ${to}版。`,
  wholeComparison: '逐段比较',
  history: '数字的变化',
  historyLead:
    '同一个数字在各版本的变化。定义或范围改变的不连成一线，并说明原因。新版才有的数字，见下面的全部数字。',
  historyTable: '数字变化表',
  overEditions: '各版本',
  allFigures: '全部',
  seriesChanges: {
    up: '上升',
    down: '下降',
    changed: '有改动',
    incomparable: '不作比较',
    same: '没有改动',
    gone: '不再列出',
  },
  programmeChanges: {
    appeared: '首次提及',
    disappeared: '不再提及',
    updated: '内容更新',
    reworded: '措辞改动',
    unchanged: '没有改动',
  },
  feed: (title) => `${title}：各版本`,
  firstEdition: '本站收录的第一个版本。',
  countOf: (status, count) => `${status} ${count} 项`,
  feedSummary: (from, counts) => `与 ${from}版相比：${counts.join('、')}。`,
  subscribe: '订阅新版本（Atom）',
} satisfies CompareMessages;
