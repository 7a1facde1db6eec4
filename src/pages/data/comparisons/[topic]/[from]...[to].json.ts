import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figureChange } from '../../../../changes/index.ts';
import { comparisonData } from '../../../../comparison/index.ts';
import { allComparisons } from '../../../../layouts/comparisons.ts';

export async function getStaticPaths() {
  return (await allComparisons()).map((pair) => {
    const { topic, from, to } = pair.comparison;
    return { params: { topic, from, to }, props: { pair } };
  });
}

/** A comparison as data: labels in Traditional Chinese, figures as each edition prints them. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pair } }) => {
  const data = comparisonData(pair.comparison, (figures) => figureChange(figures, pair, 'zh-Hant-HK').label);
  return new Response(`${JSON.stringify(data, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
