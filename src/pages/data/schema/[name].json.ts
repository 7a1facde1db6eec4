import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { address, urls } from '../../../layouts/this-build.ts';
import { DATA_SET_NAMES, jsonSchema } from '../../../open-data/index.ts';

export function getStaticPaths() {
  return DATA_SET_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

/** The JSON Schema of a data set. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { name } }) =>
  new Response(`${JSON.stringify(jsonSchema(name, address(urls.data(`schema/${name}.json`))), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
