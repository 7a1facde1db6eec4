import { z } from 'zod';

const text = (example: string) =>
  z
    .string({ error: `Write a text, such as ${example}` })
    .trim()
    .min(1, { error: `Write a text, such as ${example}` });

const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'Write a web address, such as https://www.gov.hk/, or leave the field out',
});

const isoDate = z.iso.date({ error: 'Write the day as YYYY-MM-DD, such as 2026-02-20' });

/** A slip of the source that stays as issued. */
export const sicSchema = z.strictObject(
  {
    /** Anchor of the block. Example: `smart-city-21`. */
    block: text('smart-city-21'),
    /** The stretch exactly as it stands in the block, without markup. Example: `4,2000`. */
    text: z.string({ error: 'Quote the stretch as it stands in the block' }).min(1, {
      error: 'Quote the stretch as it stands in the block',
    }),
    /** What is wrong with it, in Traditional Chinese. Example: `應為「42,000」。` */
    note: text('應為「42,000」。'),
    /** `error` is shown to the reader, `typography` is listed only. */
    kind: z.enum(['error', 'typography'], { error: 'Write error or typography' }),
    /** Which occurrence is meant, counted from 1, where the block has several. Example: `2`. */
    nth: z
      .int({ error: 'Write a whole number from 1' })
      .min(1, { error: 'Write a whole number from 1' })
      .optional(),
  },
  { error: 'Write a sic as block, text, note and kind' },
);

/** As in the glossary: a single character is house spelling, and as a rule would change words it is part of. */
const term = (example: string) =>
  text(example).refine((value) => [...value].length >= 2, {
    error: `Write at least two characters, such as ${example}`,
  });

const READS = 'Write what the file reads as there; digits only stand between quotation marks, such as "851"';
const PLACE = 'Write the place as the message of the check has it, such as page 2, line 5';

/** Where the text a program takes out of the raw file is not what the raw file shows. */
const readingSchema = z
  .strictObject(
    {
      /** Where it stands in the raw file. Example: `page 2, line 5`, or of a file without pages `line 5`. */
      place: z.string({ error: PLACE }).regex(/^(?:page \d+, )?line \d+$/u, { error: PLACE }),
      /** What the program reads there, which may go on over line ends. Example: `851 萬`. */
      reads: z.string({ error: READS }).trim().min(1, { error: READS }),
      /** What a reader sees there; a line of its own begins a paragraph, behind `- ` an item. Example: `85 萬`. */
      printed: z.string({
        error:
          'Write what is printed there; digits only stand between quotation marks, and "" stands for nothing',
      }),
      /** Why they differ, in Traditional Chinese, for readers. Example: `1 是註腳符號，不屬數字。` */
      note: text('1 是註腳符號，不屬數字。'),
      /** Which occurrence is meant, counted from 1, where the place has several. Example: `2`. */
      nth: z
        .int({ error: 'Write a whole number from 1' })
        .min(1, { error: 'Write a whole number from 1' })
        .optional(),
    },
    { error: 'Write a reading as place, reads, printed and note' },
  )
  .refine(({ reads, printed }) => reads !== printed, {
    error: 'Write what is printed there; where it is what the file reads as, take the entry out',
    path: ['printed'],
  });

const ruleSchema = z.strictObject(
  {
    /** The word in Simplified. Example: `港车站`. */
    hans: term('港车站'),
    /** The word in Traditional as Hong Kong writes it. Example: `港車站`. */
    hant: term('港車站'),
    /** Which way the rule works. */
    direction: z
      .enum(['both', 'to-hant', 'to-hans'], { error: 'Write both, to-hant or to-hans' })
      .default('both'),
    /** The glossary's kind of rule. Example: `protected`. */
    kind: text('protected').default('vocabulary'),
    /** Why the sheet needs it. */
    note: text('此版專用').optional(),
  },
  { error: 'Write a rule as hans and hant' },
);

/** The front matter of a sheet, `content/fact-sheets/{topic}/{edition}.md`. */
export const frontMatterSchema = z.strictObject(
  {
    /** The script the edition was issued in; decides how it is converted. */
    script: z.enum(['zh-Hant-HK', 'zh-Hans'], {
      error: 'Write the script the sheet was issued in: zh-Hant-HK or zh-Hans',
    }),
    /** The title, only where the text has no `# ` line of its own. Example: `創新及科技`. */
    title: text('創新及科技').optional(),
    /** The day the sheet gives as its update. Example: `2025-02-25`. */
    updated: isoDate,
    /** Who issued the sheet. Example: `香港特別行政區政府`. */
    publisher: text('香港特別行政區政府'),
    /** Names in English for citations, only where a source gives them: none is translated here. */
    english: z
      .strictObject(
        {
          /** Example: `Government of the Hong Kong Special Administrative Region`. */
          publisher: text('Government of the Hong Kong Special Administrative Region').optional(),
          /** The title of the publisher's own English edition. Example: `Water Supplies`. */
          title: text('Water Supplies').optional(),
        },
        { error: 'Write the English names as publisher and title, or leave the field out' },
      )
      .default({}),
    /** Where the text comes from. */
    source: z.strictObject(
      {
        /** Name of the raw file below `content/sources/`. */
        file: text('innovation-and-technology.2025-02.zh-Hant-HK.txt').regex(/^[^/\\]+$/u, {
          error: 'Write the name of a file in content/sources/, without a folder',
        }),
        /** What the raw file is. */
        format: z.enum(['pdf', 'pdf-text', 'markdown', 'html'], {
          error: 'Write pdf, pdf-text, markdown or html',
        }),
        /** SHA-256 of the raw file. */
        sha256: z
          .string({ error: 'Write the SHA-256 of the raw file, 64 hex digits' })
          .regex(/^[0-9a-f]{64}$/u, { error: 'Write the SHA-256 of the raw file, 64 lower-case hex digits' }),
        /** Address of the original; left out where it is not known. */
        url: webAddress.optional(),
        /** Lines of the raw file that are no part of the sheet: page numbers, running heads. */
        omitted: z
          .array(
            z.strictObject(
              {
                /** Line in the raw file, counted from 1. */
                line: z
                  .int({ error: 'Write the number of the line' })
                  .min(1, { error: 'Count lines from 1' }),
                /** The line as it stands there, outer spaces aside. Example: `- 3 -`. */
                text: text('- 3 -'),
              },
              { error: 'Write an omitted line as line and text' },
            ),
            { error: 'Write a list of omitted lines, or leave the field out' },
          )
          .default([]),
      },
      { error: 'Write the source as file, format and sha256' },
    ),
    /** Slips of the source, kept as issued. */
    sic: z.array(sicSchema, { error: 'Write a list of slips, or leave the field out' }).default([]),
    /** Where the program misreads the raw file, so that the sheet has what is printed. */
    reading: z
      .array(readingSchema, { error: 'Write a list of readings, or leave the field out' })
      .default([]),
    /** Conversion rules for this sheet only. */
    rules: z
      .strictObject(
        {
          /** Rules to add to the glossary. */
          add: z.array(ruleSchema, { error: 'Write a list of rules, or leave the field out' }).default([]),
          /** Ids of glossary rules that do not hold in this sheet. */
          off: z
            .array(text('支持服务'), { error: 'Write a list of rule ids, or leave the field out' })
            .default([]),
        },
        { error: 'Write the rules as add and off' },
      )
      .default({ add: [], off: [] }),
  },
  { error: 'Write the front matter as fields: script, updated, publisher, source' },
);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type SicEntry = z.infer<typeof sicSchema>;
