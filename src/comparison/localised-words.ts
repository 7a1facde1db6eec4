/**
 * Words that Hong Kong's official Simplified text prints where its Traditional text has another, in whatever context:
 * each group is one word. They are seen throughout the Government's own twin pages; the glossary, which must convert
 * the right way round, has them only in the contexts where that is safe. Comparing is symmetrical and needs no context.
 */
export const LOCALISED_WORDS: readonly (readonly string[])[] = [
  ['支援', '支持'],
  ['資訊', '信息'],
  ['智慧', '智能'],
  ['合資格', '合格'],
  ['社區', '小區'],
  ['即時', '實時'],
  ['模擬', '仿真'],
  ['資料', '數據'],
  ['共用', '共享'],
  ['互聯網', '因特網'],
  ['介面', '接口', '界面'],
  ['寬頻', '寬帶'],
  ['短訊', '短信'],
  ['程式', '程序'],
  ['登入', '登錄'],
  ['伺服器', '服務器'],
  ['塑膠', '塑料'],
];
