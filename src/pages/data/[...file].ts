import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedData } from '../../layouts/data-files.ts';

/** The files of the open data: `figures.json`, `figures.csv` … */
export const getStaticPaths = (async () =>
  [...(await publishedData()).files.keys()].map((file) => ({
    params: { file },
    props: { name: file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { name } }) =>
  new Response((await publishedData()).files.get(name), { headers: { 'content-type': typeOf(name) } });

function typeOf(file: string): string {
  if (file.endsWith('.gz')) return 'application/gzip';
  return file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
}
