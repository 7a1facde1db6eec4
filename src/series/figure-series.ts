import type { Comparison, PreparedSheet } from '../comparison/index.ts';
import { find, linksOf, type Node, nodesOf, type Step } from './links.ts';
import { NO_SERIES_DATA, type SeriesData } from './series-file.ts';
import type { FigureSeries, SeriesMisfit, SeriesPoint } from './types.ts';

/**
 * Follows every figure of a topic over its editions, through the groups of the comparisons. A figure that only one
 * edition gives is a series of one point. What measures nothing makes no series, unless editors name it.
 *
 * @param sheets The editions of one topic, prepared, in any order.
 * @param comparisons Of neighbouring editions, corrected.
 * @param data Names and corrections of the topic.
 * @returns Series in the order of the newest edition that has them; entries of `data` that do not fit.
 */
export function figureSeries(
  sheets: readonly PreparedSheet[],
  comparisons: readonly Comparison[],
  data: SeriesData = NO_SERIES_DATA,
): { series: FigureSeries[]; misfits: SeriesMisfit[] } {
  const editions = [...sheets].sort((x, y) => (x.edition < y.edition ? -1 : 1));
  const nodes = nodesOf(editions);
  const { next, misfits } = linksOf(nodes, comparisons, data);
  const reached = new Set([...next.values()].map(({ to }) => to));
  const names = namesOf(nodes, data, misfits);
  const all: { series: FigureSeries; place: number }[] = [];
  const order = new Map([...nodes.keys()].map((key, place) => [key, place]));
  for (const first of nodes.values()) {
    if (reached.has(first.key)) continue;
    const chain = follow(first, nodes, next);
    if (!chain.some(({ node }) => node.measure || names.has(node.key))) continue;
    const last = chain.at(-1)?.node ?? first;
    all.push({ series: seriesOf(chain, editions, names), place: order.get(last.key) ?? 0 });
  }
  all.sort((x, y) => Number(y.series.current) - Number(x.series.current) || x.place - y.place);
  return { series: all.map(({ series }) => series), misfits };
}

interface Link {
  node: Node;
  /** What led here; undefined for the first. */
  step: Step['step'] | undefined;
}

function follow(first: Node, nodes: ReadonlyMap<string, Node>, next: ReadonlyMap<string, Step>): Link[] {
  const chain: Link[] = [{ node: first, step: undefined }];
  for (let link = next.get(first.key); link; link = next.get(link.to)) {
    const node = nodes.get(link.to);
    if (!node) break;
    chain.push({ node, step: link.step });
  }
  return chain;
}

function seriesOf(
  chain: readonly Link[],
  editions: readonly PreparedSheet[],
  names: ReadonlyMap<string, SeriesData['names'][number]>,
): FigureSeries {
  const nodes = chain.map(({ node }) => node);
  const first = nodes[0] as Node;
  const last = nodes.at(-1) as Node;
  const named = nodes.map(({ key }) => names.get(key)).find(Boolean);
  const sheet = editions.find(({ edition }) => edition === last.edition);
  const steps = chain
    .slice(1)
    .flatMap(({ step, node }, i) =>
      step ? [{ from: nodes[i]?.edition ?? '', to: node.edition, ...step }] : [],
    );
  return {
    id: named?.id ?? `${first.edition}-${first.anchor}-${first.nth}`,
    topic: sheet?.topic ?? '',
    kind: last.figure.kind,
    name: named && { hant: named.hant, hans: named.hans },
    label: last.figure.subject ?? '',
    labelScript: sheet?.script ?? 'zh-Hant-HK',
    unit: last.figure.unit,
    points: nodes.map(pointOf),
    steps,
    broken: steps.some(({ comparable }) => !comparable),
    current: last.edition === editions.at(-1)?.edition,
  };
}

function pointOf({ edition, blockId, figure }: Node): SeriesPoint {
  const { text, start, end, value, value2, unit, qualifier, direction, asOf } = figure;
  return {
    edition,
    blockId,
    text,
    start,
    end,
    value,
    value2,
    unit,
    qualifier,
    direction,
    asOf,
    origin: 'read',
  };
}

function namesOf(
  nodes: ReadonlyMap<string, Node>,
  { names }: SeriesData,
  misfits: SeriesMisfit[],
): Map<string, SeriesData['names'][number]> {
  const found = new Map<string, SeriesData['names'][number]>();
  names.forEach((name, index) => {
    const node = find(nodes, name.figure);
    const { text, block, edition } = name.figure;
    const misfit = (message: string) => misfits.push({ list: 'names', index, message });
    if (!node) misfit(`There is no figure 「${text}」 in ${block} of ${edition}.`);
    else if ([...found.values()].some(({ id }) => id === name.id))
      misfit(`The id ${name.id} is given twice.`);
    else found.set(node.key, name);
  });
  return found;
}
