import { fold, type Script } from '../../script/index.ts';
import type { SheetProposal } from '../finder/propose.ts';
import type { Kind } from '../kinds.ts';
import { comparableText } from '../normalise.ts';
import type { BothScripts } from '../types.ts';
import { guessKind } from './guess-kind.ts';
import { freePlaceholders, slugOf } from './slug.ts';

/** The names of a sheet that are neither registered nor declined, with what is needed to draft entries of them. */
export interface UnregisteredSheet {
  script: Script;
  proposals: readonly SheetProposal[];
  /** Text of a block by its id. */
  textOf(block: string): string;
  /** The same in the other script. */
  convert(text: string): string;
}

/** An entry of the register, as far as a program can write it. */
export interface Draft {
  /** A placeholder where the text gives no English to make a slug of. */
  slug: string;
  kind: Kind;
  names: BothScripts & { en?: string | undefined };
  abbreviations: string[];
  aliases: BothScripts[];
  /** Blocks in which it stands, one a sheet. */
  blocks: string[];
}

/** A draft on its way: texts as the sheets of each script have them. */
interface Found {
  proposal: SheetProposal;
  forms: Partial<Record<Script, string>>;
  convert(text: string): string;
  script: Script;
  beside: Beside;
  blocks: string[];
}

/** What stands in brackets behind a name. */
interface Beside {
  english: string | undefined;
  abbreviations: string[];
  short: string[];
}

/**
 * Drafts entries of names that are not registered, one for each name over all sheets. English names, abbreviations
 * and short forms in brackets behind a name go into its entry and make none of their own:
 * 「港鐵公司（MTRCL）」, 「新能源運輸基金」（New Energy Transport Fund）. As issued where a sheet of the script has it,
 * else converted.
 *
 * @param taken slugs that are given already
 * @returns in the order of the sheets
 */
export function draftEntries(sheets: readonly UnregisteredSheet[], taken: ReadonlySet<string>): Draft[] {
  const found = new Map<string, Found>();
  const swallowed = new Set<string>();
  for (const { script, proposals, textOf, convert } of sheets) {
    for (const proposal of proposals) {
      const key = comparableText(proposal.text);
      const beside = besideOf(proposal, textOf(proposal.block));
      for (const text of [beside.english ?? '', ...beside.abbreviations, ...beside.short]) {
        swallowed.add(comparableText(text));
      }
      const known = found.get(key);
      if (known) {
        known.blocks.push(proposal.block);
        known.forms[script] ??= proposal.text;
        known.beside.english ??= beside.english;
        if (known.beside.abbreviations.length === 0) known.beside.abbreviations = beside.abbreviations;
        if (known.beside.short.length === 0 && known.script === script) known.beside.short = beside.short;
      } else {
        const forms = { [script]: proposal.text };
        found.set(key, { proposal, forms, convert, script, beside, blocks: [proposal.block] });
      }
    }
  }
  const used = new Set(taken);
  const placeholders = freePlaceholders(used);
  return [...found].flatMap(([key, one]) => (swallowed.has(key) ? [] : [draft(one, used, placeholders)]));
}

function draft(
  { proposal: { text, why }, forms, convert, script, beside, blocks }: Found,
  used: Set<string>,
  placeholders: Generator<string, never>,
): Draft {
  const own = [beside.english, ...beside.abbreviations, text].flatMap((one) =>
    one !== undefined && /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}+]+$/u.test(one) ? (slugOf(one) ?? []) : [],
  );
  const slug = own.find((one) => !used.has(one)) ?? placeholders.next().value;
  used.add(slug);
  const both = (given: Partial<Record<Script, string>>): BothScripts => {
    const other = (to: Script) => given[to] ?? convert(given[script] ?? '');
    return { hant: other('zh-Hant-HK'), hans: other('zh-Hans') };
  };
  const names = both(forms);
  return {
    slug,
    kind: guessKind(fold(text), why),
    names: beside.english === undefined ? names : { ...names, en: beside.english },
    abbreviations: beside.abbreviations,
    aliases: beside.short.map((short) => both({ [script]: short })),
    blocks,
  };
}

const BRACKETS = /^[」』”》]?\s*[（(]\s*[「『“]?([^（）()「」『』“”]{2,120}?)[」』”]?\s*[）)]/u;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}+]+$/u;

/** Reads the brackets behind a name, as long as they say how else it is called. */
function besideOf({ text, end }: SheetProposal, block: string): Beside {
  const beside: Beside = { english: undefined, abbreviations: [], short: [] };
  let rest = block.slice(end);
  for (let match = BRACKETS.exec(rest); match; match = BRACKETS.exec(rest)) {
    const inside = (match[1] ?? '').trim();
    if (LATIN.test(inside) && /\p{Lu}/u.test(inside)) {
      if (/\p{Zs}/u.test(inside)) beside.english ??= inside;
      else beside.abbreviations.push(inside);
    } else if (/^\p{Script=Han}+$/u.test(inside) && isShortFor(inside, text)) beside.short.push(inside);
    else break;
    rest = rest.slice(match[0].length);
  }
  return beside;
}

/** Whether a short form is made of characters of the name, in their order. */
function isShortFor(short: string, name: string): boolean {
  let at = -1;
  return (
    short.length < name.length &&
    [...short].every((character) => {
      at = name.indexOf(character, at + 1);
      return at >= 0;
    })
  );
}
