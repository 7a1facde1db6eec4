import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { comparisonFile } from '../../../../layouts/comparison-files.ts';
import { allComparisons } from '../../../../layouts/comparisons.ts';

export async function getStaticPaths() {
  return (await allComparisons()).map((pair) => {
    const { topic, from, to } = pair.comparison;
    return { params: { topic, from, to }, props: { pair } };
  });
}

/** A comparison as data. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { pair } }) =>
  new Response(comparisonFile(pair).text, { headers: { 'content-type': 'application/json' } });
