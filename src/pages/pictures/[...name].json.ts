import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allPictures } from '../../layouts/pictures.ts';
import { layOutPicture } from '../../pictures/index.ts';

export const getStaticPaths = (async () =>
  (await allPictures()).map(({ name, read }) => ({
    params: { name },
    props: { read },
  }))) satisfies GetStaticPaths;

/** What is drawn on a picture. The integration draws it, and puts the picture in place of this file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { read } }) =>
  new Response(JSON.stringify(layOutPicture((await read()).text)), {
    headers: { 'content-type': 'application/json' },
  });
