import type { Finding, Script, Section } from './types.ts';

/** Counts the characters of a text that only one of the two scripts has. */
export type CountScripts = (text: string) => { hant: number; hans: number };

const NAME: Readonly<Record<Script, string>> = {
  'zh-Hant-HK': 'Traditional (zh-Hant-HK)',
  'zh-Hans': 'Simplified (zh-Hans)',
};

/**
 * Findings for a sheet that is not in the script it declares: one for the whole sheet when most of it is in
 * the other script, else one for each heading or block in which the other script prevails.
 */
export function scriptFindings(
  sections: readonly Section[],
  {
    script,
    file,
    line,
    countScripts,
  }: { script: Script; file: string; line: number; countScripts: CountScripts },
): Finding[] {
  const other: Script = script === 'zh-Hans' ? 'zh-Hant-HK' : 'zh-Hans';
  const judge = (text: string): { right: number; wrong: number } => {
    const { hant, hans } = countScripts(text);
    return script === 'zh-Hans' ? { right: hans, wrong: hant } : { right: hant, wrong: hans };
  };
  const texts = sections.flatMap(({ heading, line: at, blocks }) => [
    { text: heading, line: at, what: `The heading "${heading}"` },
    ...blocks.map((block) => ({ text: block.text, line: block.line, what: `The block ${block.anchor}` })),
  ]);
  const whole = judge(texts.map(({ text }) => text).join('\n'));
  if (whole.wrong > whole.right) {
    return [
      {
        file,
        line,
        rule: 'script',
        message: `The sheet is declared ${NAME[script]}, but ${whole.wrong} of its ${whole.wrong + whole.right} telling characters are ${NAME[other]}.`,
        remedy: `Write script: ${other}, or put in the text as it was issued in ${script}.`,
      },
    ];
  }
  return texts.flatMap(({ text, line: at, what }): Finding[] => {
    const { right, wrong } = judge(text);
    if (wrong === 0 || wrong < right) return [];
    return [
      {
        file,
        line: at,
        rule: 'script',
        message: `${what} is in ${NAME[other]}, the sheet in ${NAME[script]}.`,
        remedy: `Put in the text as it was issued in ${script}.`,
      },
    ];
  });
}
