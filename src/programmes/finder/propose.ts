import { findMentions, findSheetMentions, type MentionContext, type MentionSheet } from '../mentions.ts';
import { comparableText } from '../normalise.ts';
import type { Register } from '../register.ts';
import type { Mention } from '../types.ts';
import { boldNames } from './bold.ts';
import type { Candidate, ProposalBlock, Why } from './candidate.ts';
import { definitions, namesAroundBrackets } from './defined.ts';
import { latinNames } from './latin.ts';
import { quotations, titles } from './quoted.ts';
import { read } from './reading.ts';
import { suffixedNames } from './suffixed.ts';

/** A stretch of a block that looks like a name. Offsets are UTF-16, end exclusive. */
export interface Proposal {
  /** The exact substring of the block's text. */
  text: string;
  start: number;
  end: number;
  why: Why;
}

/** A proposal with the block it stands in. */
export interface SheetProposal extends Proposal {
  block: string;
}

/**
 * Proposes the names of a block, of any topic, in either script: from title brackets, quotation marks, bold, short
 * forms that the text defines, suffixes (計劃, 基金, 條例, 委員會 …) and Latin names.
 *
 * @param register Names it knows already are left out; without it everything is proposed.
 * @returns Disjoint proposals in order.
 */
export function proposeNames(
  block: ProposalBlock,
  { register, context }: { register?: Register; context?: MentionContext } = {},
): Proposal[] {
  return without(register ? findMentions(block, register, context) : [], block);
}

/** The part of a sheet that names are proposed from. */
export interface ProposalSheet extends Omit<MentionSheet, 'sections'> {
  sections: readonly { slug: string; heading: string; blocks: readonly (ProposalBlock & { id: string })[] }[];
}

/** {@link proposeNames} for all blocks of a sheet; each name once, where it first stands. */
export function proposeSheetNames(
  sheet: ProposalSheet,
  { register }: { register?: Register } = {},
): SheetProposal[] {
  const mentions = register ? findSheetMentions(sheet, register) : new Map<string, Mention[]>();
  const seen = new Set<string>();
  return sheet.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      without(mentions.get(block.id) ?? [], block).map((proposal) => ({ ...proposal, block: block.id })),
    )
    .filter(({ text }) => {
      const key = comparableText(text);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function without(mentions: readonly Mention[], block: ProposalBlock): Proposal[] {
  const reading = read(block);
  const inBrackets = [...titles(reading), ...quotations(reading)];
  const bracketed = bracketSpans(block.text);
  const loose = [
    ...boldNames(reading),
    ...suffixedNames(reading),
    ...namesAroundBrackets(reading),
    ...latinNames(reading),
  ].filter(({ start, end }) => !bracketed.some((span) => span.start <= start && end <= span.end));
  const found = [...inBrackets, ...loose];
  const chosen = disjoint([...found, ...definitions(reading, found)]);
  return chosen
    .filter(({ start, end }) => !isKnown(block.text, start, end, mentions))
    .map(({ start, end, why }) => ({ text: block.text.slice(start, end), start, end, why }));
}

/** The insides of quotation marks and title brackets: what stands there is a name as a whole or not at all. */
function bracketSpans(text: string): { start: number; end: number }[] {
  return [/《[^《》]*》/gu, /「[^「」]*」/gu, /“[^“”]*”/gu].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** A proposal is known if mentions make up all of it but brackets, years and the like. */
function isKnown(text: string, start: number, end: number, mentions: readonly Mention[]): boolean {
  const touching = mentions.filter((mention) => mention.start < end && start < mention.end);
  if (touching.length === 0) return false;
  let rest = '';
  for (let at = start; at < end; at += 1) {
    if (!touching.some((mention) => mention.start <= at && at < mention.end)) rest += text[at];
  }
  return comparableText(rest).replace(/\d{4}年?|[第届屆()及和與与]/gu, '') === '';
}

const RANK: Record<Why, number> = { title: 0, quoted: 1, bold: 2, suffix: 2, latin: 3, definition: 4 };

/** Of overlapping candidates the one from stronger signs stays, then the longer one. */
function disjoint(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  const byStrength = [...candidates].sort(
    (a, b) => RANK[a.why] - RANK[b.why] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const candidate of byStrength) {
    if (chosen.every(({ start, end }) => candidate.end <= start || end <= candidate.start))
      chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
