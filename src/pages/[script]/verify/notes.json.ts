import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { scriptPaths } from '../../../layouts/script-paths.ts';
import { sheetNotes } from '../../../layouts/sheet-notes.ts';

export const getStaticPaths = scriptPaths;

/** What verifying a quotation needs to know of the sheets beside the search index. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(await sheetNotes(props.script));
