import { type ProposalSheet, proposeSheetNames, type SheetProposal } from './finder/propose.ts';
import { comparableText } from './normalise.ts';
import type { Register } from './register.ts';
import type { Declined } from './types.ts';

/** What a sheet seems to name that is neither registered nor declined, each once, where it first stands. */
export function unregisteredNames(
  sheet: ProposalSheet,
  { register, declined }: { register: Register; declined: readonly Declined[] },
): SheetProposal[] {
  const turnedDown = new Set(
    declined.flatMap(({ hant, hans }) => [comparableText(hant), comparableText(hans)]),
  );
  return proposeSheetNames(sheet, { register }).filter(({ text }) => {
    const form = comparableText(text);
    return !turnedDown.has(form) && !register.english.has(form);
  });
}
