/** How much of the base of its dimension one unit is. */
interface Dimension {
  readonly name: string;
  readonly units: Readonly<Record<string, number>>;
}

/**
 * Units that measure the same thing in other steps, by dimension. SI and the imperial units in use in Hong Kong
 * (Weights and Measures Ordinance, Cap. 68, First Schedule). Days and months are kept apart: no number of days is a month.
 */
const DIMENSIONS: readonly Dimension[] = [
  {
    name: 'length',
    units: {
      ...{ 公里: 1000, 米: 1, 厘米: 0.01, 毫米: 1e-3, 微米: 1e-6, 納米: 1e-9 },
      ...{ 呎: 0.3048, 吋: 0.0254, 英里: 1609.344, 哩: 1609.344, 海里: 1852 },
    },
  },
  {
    name: 'area',
    units: {
      ...{ 平方公里: 1e6, 公頃: 1e4, 平方米: 1, 平方厘米: 1e-4 },
      ...{ 平方呎: 0.09290304, 英畝: 4046.8564224, 平方英里: 2589988.110336 },
    },
  },
  { name: 'volume', units: { 百萬立方米: 1e9, 立方米: 1000, 公升: 1, 升: 1, 毫升: 1e-3 } },
  {
    name: 'weight',
    units: { 千公噸: 1e9, 千噸: 1e9, 公噸: 1e6, 噸: 1e6, 公斤: 1000, 克: 1, 毫克: 1e-3, 微克: 1e-6 },
  },
  { name: 'power', units: { 瓦: 1, 千瓦: 1e3, 兆瓦: 1e6, 吉瓦: 1e9 } },
  { name: 'peak power', units: { 千瓦峰值: 1e3, 兆瓦峰值: 1e6 } },
  {
    name: 'energy',
    units: { 千瓦時: 3.6e6, 兆瓦時: 3.6e9, 吉瓦時: 3.6e12, 焦耳: 1, 千焦: 1e3, 兆焦: 1e6, 太焦: 1e12 },
  },
  { name: 'heat', units: { 千卡: 1, 大卡: 1 } },
  { name: 'voltage', units: { 伏: 1, 千伏: 1e3 } },
  { name: 'frequency', units: { 赫: 1, 千赫: 1e3, 兆赫: 1e6, 吉赫: 1e9 } },
  { name: 'data', units: { 兆字節: 1, MB: 1, 吉字節: 1e3, GB: 1e3, TB: 1e6, PB: 1e9 } },
  { name: 'speed', units: { Kbps: 1, Mbps: 1e3, Gbps: 1e6, Tbps: 1e9 } },
  { name: 'compute', units: { FLOPS: 1, gigaFLOPS: 1e9, teraFLOPS: 1e12, petaFLOPS: 1e15, exaFLOPS: 1e18 } },
  { name: 'months', units: { 世紀: 1200, 年: 12, 周年: 12, 季: 3, 季度: 3, 個月: 1 } },
  {
    name: 'hours',
    units: { 星期: 604800, 周: 604800, 天: 86400, 日: 86400, 小時: 3600, 分鐘: 60, 秒: 1, 毫秒: 1e-3 },
  },
  { name: 'share', units: { '%': 10, '‰': 1 } },
  { name: 'points', units: { 百分點: 100, 基點: 1 } },
];

const PLACES = new Map(
  DIMENSIONS.flatMap(({ name, units }) =>
    Object.entries(units).map(([unit, factor]) => [unit, { name, factor }] as const),
  ),
);

/** What a unit measures (`length`, `power`); undefined for measure words (間, 名) and currencies. */
export function dimensionOf(unit: string | undefined): string | undefined {
  return PLACES.get(unit ?? '')?.name;
}

/**
 * A value in another unit: 1.2 公里 in 米 is 1200. Rounded to twelve digits, so that no binary noise shows.
 *
 * @returns The value itself where the units are the same; undefined where one cannot be put into the other.
 */
export function inUnit(value: number, from: string | undefined, to: string | undefined): number | undefined {
  if (from === to) return value;
  const [source, target] = [PLACES.get(from ?? ''), PLACES.get(to ?? '')];
  if (!source || !target || source.name !== target.name) return undefined;
  return Number(((value * source.factor) / target.factor).toPrecision(12));
}
