import { execFileSync } from 'node:child_process';
import { CommandError } from '../command/command-error.ts';
import type { Golden } from './golden.ts';

/** A sentence that is converted otherwise than in the last commit; undefined where there is none on that side. */
interface ChangedSentence {
  anchor: string;
  before: string | undefined;
  after: string | undefined;
}

/**
 * Says which sentences of an edition are converted otherwise than in the last commit.
 *
 * @param edition `2026-02`, or `{topic}/{edition}` where several topics have it.
 * @param goldens The golden texts as they would be written now.
 * @throws CommandError when there is no such edition.
 */
export function reviewEdition(edition: string, goldens: readonly Golden[]): string {
  const chosen = goldens.filter(({ sheet }) => sheet === edition || sheet.endsWith(`/${edition}`));
  if (chosen.length === 0) {
    const known = [...new Set(goldens.map(({ sheet }) => sheet))].join(', ');
    throw new CommandError(`There is no edition “${edition}”`, `write one of: ${known}.`);
  }
  return chosen
    .map((golden) => {
      const committed = committedText(golden.path);
      if (committed === undefined) return `${golden.path}: not committed yet`;
      const changed = changedSentences(committed, golden.text);
      const count = changed.length === 0 ? 'nothing changed' : `${changed.length} changed`;
      const list = changed.flatMap(({ anchor, before, after }) => [
        `${anchor}`,
        ...(before === undefined ? [] : [`  - ${before}`]),
        ...(after === undefined ? [] : [`  + ${after}`]),
      ]);
      return [`${golden.sheet} ${golden.script}: ${count}`, ...list].join('\n');
    })
    .join('\n');
}

/** Compares two golden texts sentence by sentence. */
export function changedSentences(before: string, after: string): ChangedSentence[] {
  const old = readLines(before);
  const now = readLines(after);
  const anchors = [...new Set([...now.keys(), ...old.keys()])];
  return anchors.flatMap((anchor) => {
    const oldSentences = sentencesOf(old.get(anchor));
    const newSentences = sentencesOf(now.get(anchor));
    if (oldSentences.length !== newSentences.length) {
      return [{ anchor, before: old.get(anchor), after: now.get(anchor) }];
    }
    return newSentences.flatMap((sentence, index) =>
      sentence === oldSentences[index] ? [] : [{ anchor, before: oldSentences[index], after: sentence }],
    );
  });
}

function readLines(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
  );
}

function sentencesOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(/(?<=[。！？])/u);
}

/** The file as it stands in the last commit, or undefined when it is not there. */
function committedText(path: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${path}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 2 ** 20,
    });
  } catch {
    return undefined;
  }
}
