import type { APIRoute } from 'astro';
import { catalogueContext, dataSets } from '../../layouts/open-data.ts';
import { dcatCatalogue } from '../../open-data/index.ts';

/** The catalogue of the open data, in DCAT. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(dcatCatalogue(await dataSets(), await catalogueContext()), null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  });
