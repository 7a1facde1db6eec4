import type { Token } from './tokens.ts';

/**
 * Characters that count things only by themselves or in the words left out here, and else begin a name: 港 in 港元 and
 * 港投公司. What is counted may follow at once (人 in 300 人參加), so that a place before them is only soft.
 */
const BEGINNING =
  /^(?:人(?!次|民[币元])|港(?![元币圆])|公(?![里斤顷尺吨克升分])|大(?![类项])|分(?!钟)|世(?!纪)|平(?!方)|天)./;

/** Whether the tokens after a number begin a name rather than count something. */
export function beginsName(tokens: readonly Token[]): boolean {
  return BEGINNING.test(tokens.map(({ text }) => text).join(''));
}
