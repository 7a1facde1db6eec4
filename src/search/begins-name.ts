/**
 * Characters that count things only by themselves or in the words left out here, and else begin a name: 港 in 港元 and
 * 港投公司. What is counted may follow at once (人 in 300 人參加), so that a place before them is only soft.
 */
const BEGINNING =
  /^(?:人(?!次|民[幣币元])|港(?![元幣币圓圆])|公(?![里斤頃顷尺噸吨克升分])|大(?![類类項项])|分(?![鐘钟])|世(?![紀纪])|平(?!方)|天)\S/;

/** Whether what follows a number begins a name rather than counts something. */
export function beginsName(text: string): boolean {
  return BEGINNING.test(text);
}
