const SENTENCE_END = /[。！？!?；;.…][」』）)》〉”’"\]〕】\s]*$/u;
const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60\u2014\u2500\u201C\u201D]/gu;

/** Whether a text could stop here: it ends with a full stop or the like, closing marks aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trim());
}

/** Columns a line takes in print: 2 for a Chinese character, 1 for any other. */
export function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
