import { defineMiddleware } from 'astro:middleware';
import { isLargeSite } from './layouts/sheets.ts';
import { compactHtml } from './site/index.ts';

/** On a large site every page is written in as few bytes as HTML allows: hosts limit what they take. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || !import.meta.env.PROD || !(await isLargeSite())) return response;
  return new Response(compactHtml(await response.text()), response);
});
