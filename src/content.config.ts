import { defineCollection } from 'astro:content';
import { createRequire } from 'node:module';
import { z } from 'astro/zod';
import type { Topic } from './fact-sheets/index.ts';
import type { RuleList, SiteText } from './loaders/index.ts';
import type { Programme } from './programmes/index.ts';

// Loaded by Node, which has the rooms already: through Vite, each of their files would be transformed for this one call.
const { factSheetsLoader, glossaryLoader, programmesLoader, siteTextsLoader, topicsLoader } = createRequire(
  import.meta.url,
)('./loaders/index.ts') as typeof import('./loaders/index.ts');

// The loaders build these values from validated content, so the schemas here only give them their types.
export const collections = {
  /** One entry an edition, `{topic}/{edition}`: the digest of all it is made from. Pages read editions through `layouts/sheets.ts`. */
  factSheets: defineCollection({ loader: factSheetsLoader(), schema: z.object({ digest: z.string() }) }),
  /** One entry a topic file. */
  topics: defineCollection({ loader: topicsLoader(), schema: z.custom<Topic>() }),
  /** One entry a kind of conversion rule, for the pages that list them. */
  glossary: defineCollection({ loader: glossaryLoader(), schema: z.custom<RuleList>() }),
  /** The register, one entry a programme, by slug. */
  programmes: defineCollection({ loader: programmesLoader(), schema: z.custom<Programme>() }),
  /** The site's own texts, in both scripts. */
  siteTexts: defineCollection({ loader: siteTextsLoader(), schema: z.custom<SiteText>() }),
};
