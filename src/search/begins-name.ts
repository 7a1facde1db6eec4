import type { Token } from './tokens.ts';

/**
 * Characters that count things only by themselves or in these words, and else begin a name: 港 in 港元 and 港投公司. What
 * is counted may follow at once (人 in 300 人參加), so that a place before them is only soft.
 */
const COUNTING = /^(?:.$|人(?:次|民[币元])|港[元币圆]|公[里斤顷尺吨克升分]|大[类项]|分钟|世纪|平方)/;
const BEGINNING = /^[人港大公天分世平]/;

/** Whether the tokens after a number begin a name rather than count something. */
export function beginsName(tokens: readonly Token[]): boolean {
  const word = tokens.map(({ text }) => text).join('');
  return BEGINNING.test(word) && !COUNTING.test(word);
}
