import type { Kind } from './kinds.ts';

export type { Finding, FindingRule } from '../script/index.ts';

/** A text in both scripts. */
export interface BothScripts {
  hant: string;
  hans: string;
}

/** When a surface means its programme. All that is given must hold; nothing given means always. */
export interface When {
  /** Only as the whole of a pair of quotation marks or brackets: 「加速計劃」, 《藍圖》. */
  quoted?: true | undefined;
  /** `name`: only once the programme's name has stood earlier in the sheet. */
  after?: 'name' | undefined;
  /** Only where one of these words stands in the block, or else in its section's heading or the sheet's title. */
  with?: string[] | undefined;
  /** Only in sheets of these topics. */
  topics?: string[] | undefined;
  /** Only in these sections. */
  sections?: string[] | undefined;
}

/** Another way a sheet's text names a programme; it counts as a mention. */
export interface Alias extends BothScripts {
  when?: When | undefined;
  /** Longer words in which the alias is only a part: 科技部門 for 科技部. */
  except: string[];
  /** What the reader should know of it, such as a slip of an edition. */
  note?: BothScripts | undefined;
}

/** Another name under which later editions list what is, as far as one can tell, the same programme. */
export interface Rename extends BothScripts {
  /** `{topic}/{edition}` in which it first appears. */
  edition: string;
  certainty: 'certain' | 'probable' | 'possible';
  /** Why it is held to be the same. */
  reason: BothScripts;
}

/** One entry of the register. */
export interface Programme {
  /** Given once, never changed. */
  slug: string;
  /** Written by a program; a person has yet to confirm it. */
  proposed?: true | undefined;
  kind: Kind;
  names: BothScripts & { en?: string | undefined };
  /** Where the English name was seen; `sheet` is one of the sheets, `known` general knowledge. */
  enSource?: { confidence: 'confirmed' | 'sheet' | 'known'; url?: string | undefined } | undefined;
  /** Tells apart two programmes of one name. Shown beside the name, never as a part of it. */
  gloss?: BothScripts | undefined;
  /** When the name itself means this programme; only for names that others share. */
  when?: When | undefined;
  /** Longer words in which the name is only a part. */
  except: string[];
  /** Latin short forms; they find the programme, and count as mentions only where a sheet defines them. */
  abbreviations: string[];
  aliases: Alias[];
  /** What people type, in either script; used as abbreviations are. */
  searchAliases: string[];
  renames: Rename[];
  /** Where the entry stands. */
  source: { file: string; line: number };
}

/** A proposal of the finder that an editor looked at and turned down. */
export interface Declined extends BothScripts {
  reason: string;
  source: { file: string; line: number };
}

/** A stretch of a block that names a programme. Offsets are UTF-16, end exclusive. */
export interface Mention {
  slug: string;
  start: number;
  end: number;
  /** The exact substring of the block's text. */
  surface: string;
  via: 'name' | 'alias';
}
