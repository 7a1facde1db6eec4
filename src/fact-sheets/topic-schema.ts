import { z } from 'zod';

const label = (example: string) =>
  z
    .string({ error: `Write a text, such as ${example}` })
    .trim()
    .min(1, { error: `Write a text, such as ${example}` });

const names = (hant: string, hans: string) =>
  z.strictObject(
    {
      'zh-Hant-HK': label(hant),
      'zh-Hans': label(hans),
    },
    { error: 'Give the name in both scripts, as zh-Hant-HK: … and zh-Hans: …' },
  );

const SECTION_SLUG = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/u;

/** One section of a topic. */
export const topicSectionSchema = z.strictObject(
  {
    /** Part of every id and address of the section; never changed once published. Example: `smart-city`. */
    slug: z
      .string({ error: 'Write a slug, such as smart-city' })
      // `smart-city-2` is the anchor of a block, so no section may be called so.
      .regex(SECTION_SLUG, {
        error:
          'Write lower-case words joined by single hyphens, none beginning with a digit, such as smart-city',
      }),
    /** The heading in both scripts. Example: `智慧城市`. */
    name: names('智慧城市', '智慧城市'),
    /** Other headings under which sheets were issued, in either script. Example: `[支援科技初创企业]`. */
    headings: z
      .array(label('支援科技初创企业'), { error: 'Write a list of headings, or leave the field out' })
      .default([]),
  },
  { error: 'Write a section as slug, name and, if need be, headings' },
);

/** A topic file, `content/topics/{slug}.yaml`. */
export const topicSchema = z.strictObject(
  {
    /** The topic's name in both scripts. Example: `創新及科技`. */
    name: names('創新及科技', '创新及科技'),
    /** The sections in their order; a sheet may lack some. */
    sections: z
      .array(topicSectionSchema, { error: 'Write the sections as a list' })
      .min(1, { error: 'Write at least one section' }),
  },
  { error: 'Write a topic as name and sections' },
);
