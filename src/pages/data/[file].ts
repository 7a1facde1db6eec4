import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '../../layouts/open-data.ts';

/** The files of the open data: `figures.json`, `figures.csv` … */
export const getStaticPaths = (async () =>
  Object.entries(await dataFiles()).map(([file, text]) => ({
    params: { file },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, params }) =>
  new Response(props.text, {
    headers: {
      'content-type': params.file?.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
    },
  });
