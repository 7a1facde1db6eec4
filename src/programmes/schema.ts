import * as z from 'zod';
import { KINDS } from './kinds.ts';

const text = z.string({ error: 'Write a text' }).trim().min(1, { error: 'Write a text that is not empty' });
const texts = z.array(text);

/** A text in both scripts: `{ hant: 轉數快, hans: 转数快 }`. */
const bothScripts = z.strictObject({
  /** Traditional Chinese as Hong Kong writes it: 轉數快. */
  hant: text,
  /** Simplified Chinese: 转数快. */
  hans: text,
});

/** Conditions under which a surface means its programme; all that are given must hold. */
const when = z.strictObject({
  /** Only as the whole of a pair of quotation marks or brackets: `true`. */
  quoted: z.literal(true, { error: 'Write true, or leave the field out' }).optional(),
  /** Only once the programme's name has stood earlier in the sheet: `name`. */
  after: z.literal('name', { error: 'Write name, or leave the field out' }).optional(),
  /** Only where one of these words stands in the block, the section's heading or the title: `[低空, 無人機]`. */
  with: texts.min(1).optional(),
  /** Only in sheets of these topics: `[innovation-and-technology]`. */
  topics: texts.min(1).optional(),
  /** Only in these sections: `[fintech]`. */
  sections: texts.min(1).optional(),
});

/** Another way the sheets name it: `{ hant: 數字辦, hans: 数字办 }`. */
const alias = bothScripts.extend({
  /** When it means this programme; without it, always. */
  when: when.optional(),
  /** Longer words in which it is only a part: `[科技部門]`. */
  except: texts.default([]),
  /** What the reader should know of it, in both scripts. */
  note: bothScripts.optional(),
});

/** A later name: `{ hant, hans, edition: innovation-and-technology/2026-02, certainty: probable, reason }`. */
const rename = bothScripts.extend({
  /** The edition in which it first appears: `innovation-and-technology/2026-02`. */
  edition: text.regex(/^[a-z0-9-]+\/\d{4}-\d{2}$/u, { error: 'Write {topic}/{YYYY-MM}' }),
  /** How sure it is that both names are one programme: `probable`. */
  certainty: z.enum(['certain', 'probable', 'possible'], { error: 'Write certain, probable or possible' }),
  /** Why, in both scripts. */
  reason: bothScripts,
});

const slug = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, {
  error: 'Write English words in lower case, joined by hyphens',
});

const programme = z
  .strictObject({
    /** Address and id, given once: `faster-payment-system`. */
    slug,
    /** Written by a program and not looked at yet: `true`; nothing is built until a person takes it out. */
    proposed: z.literal(true, { error: 'Write true, or leave the field out' }).optional(),
    /** The name in both scripts, and in English where a source has it. */
    names: bothScripts.extend({ en: text.optional() }),
    /** Where the English name was seen: `{ confidence: confirmed, url: https://… }`. */
    enSource: z
      .strictObject({
        /** `confirmed`: seen at the address given; `sheet`: a sheet gives it beside the name; `known`: general knowledge. */
        confidence: z.enum(['confirmed', 'sheet', 'known'], { error: 'Write confirmed, sheet or known' }),
        /** The page on which it was seen. */
        url: z.url({ protocol: /^https?$/u, error: 'Write an address that begins with http' }).optional(),
      })
      .optional(),
    /** Tells it from another of the same name: `{ hant: 低空經濟, hans: 低空经济 }`. */
    gloss: bothScripts.optional(),
    /** When the name means this one; only for names that others share. */
    when: when.optional(),
    /** Longer words in which the name is only a part: `[國際科創中心]`. */
    except: texts.default([]),
    /** Latin short forms people type: `[FPS]`. */
    abbreviations: texts.default([]),
    /** Other names in the sheets' text; they count as mentions. */
    aliases: z.array(alias).default([]),
    /** Other names people type, in either script: `[快速支付系統]`. */
    searchAliases: texts.default([]),
    /** Later names of what is held to be the same. */
    renames: z.array(rename).default([]),
  })
  .refine((entry) => (entry.names.en === undefined) === (entry.enSource === undefined), {
    error: 'Give names.en and enSource together, or neither',
    path: ['enSource'],
  })
  .refine((entry) => entry.enSource?.confidence !== 'confirmed' || entry.enSource.url !== undefined, {
    error: 'Give the address on which the English name was seen, or write known',
    path: ['enSource', 'url'],
  });

/** A file of programmes of one kind. */
export const programmeFileSchema = z.strictObject({
  /** What all of them are: `fund`. */
  kind: z.enum(KINDS, { error: `Write one of ${KINDS.join(', ')}` }),
  /** The entries, sorted by slug. */
  programmes: z.array(programme),
});

/** The file of proposals that an editor turned down. */
export const declinedFileSchema = z.strictObject({
  /** Each as it stands in the sheet, in both scripts, with the reason. */
  declined: z.array(
    bothScripts.extend({
      /** Why it is no name of the register. */
      reason: text,
    }),
  ),
});
