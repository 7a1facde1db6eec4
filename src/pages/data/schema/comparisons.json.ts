import type { APIRoute } from 'astro';
import { comparisonJsonSchema } from '../../../comparison/index.ts';
import { address, urls } from '../../../layouts/this-build.ts';

/** The JSON Schema of the files of comparisons. */
export const GET: APIRoute = () => {
  const id = address(urls.data('schema/comparisons.json'));
  const schema = { $id: id, title: 'Two editions of a fact sheet compared', ...comparisonJsonSchema };
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
};
