import type { CitedSheet } from '../citations/index.ts';
import type { Sheet } from '../fact-sheets/index.ts';
import type { Rendition } from '../renditions/index.ts';
import { MESSAGES } from '../site/index.ts';
import { address, urls } from './this-build.ts';

/** What a citation says of a sheet in one script, with the addresses of this build. */
export function citedSheet(
  { topic, edition, script, updated, english }: Sheet,
  rendition: Rendition,
): CitedSheet {
  const pageIn = (each: Rendition['script']) => address(urls.sheet(each, topic, edition));
  return {
    ...{ script: rendition.script, issuedIn: script, topic, edition, updated, english },
    ...{ title: rendition.title, publisher: rendition.publisher },
    siteName: MESSAGES[rendition.script].siteName,
    url: pageIn(rendition.script),
    issuedUrl: pageIn(script),
  };
}
