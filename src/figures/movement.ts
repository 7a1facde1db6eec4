/** What the words beside a figure say of its direction: a rise or fall by so much, or a balance in plus or minus. */
export type Movement = 'up' | 'down' | 'surplus' | 'deficit' | 'inflow' | 'outflow';

// Neutral (Simplified) characters, as all texts are compared in. A level that is reached (增至, 降到) is no movement.
const VERBS: readonly (readonly [Movement, string])[] = [
  [
    'up',
    '增加|增长|增幅|增添|增购|增聘|增设|增建|新增|净增|多了|递增|激增|急增|大增|增|上升|回升|攀升|飙升|急升|升幅|升|上涨|涨幅|涨|上调|调高|调升|加幅|提高|提升|扩大|反弹',
  ],
  [
    'down',
    '减少|减低|减幅|削减|缩减|裁减|净减|少了|递减|锐减|大减|减|下跌|急跌|跌幅|跌|下降|降低|降幅|降|下调|调低|调减|下滑|回落|收缩|萎缩|缩小|收窄',
  ],
  ['surplus', '盈余|盈利|溢利|利润|顺差|出超'],
  ['deficit', '赤字|亏损|逆差|亏蚀|入超'],
  ['inflow', '净流入|净移入|流入|移入'],
  ['outflow', '净流出|净移出|流出|移出'],
];
const NOUNS: readonly (readonly [Movement, string])[] = [
  ['up', '增长|增幅|升幅|涨幅|加幅'],
  ['down', '减幅|跌幅|降幅|跌势'],
  ...VERBS.slice(2),
];
/** What may stand between such a word and its number. */
const FILLER = '(?:了|大约|约|达到|达|高达|为|是|近|逾|超过|共|合共|的|有|录得|总额|总值|金额|额|率|幅度)*';
const BEFORE = VERBS.map(([movement, words]) => [movement, new RegExp(`(${words})${FILLER}$`, 'u')] as const);
const AFTER = NOUNS.map(
  ([movement, words]) => [movement, new RegExp(`^(?:的)?(?:按年|实质|财政|贸易)?(${words})`, 'u')] as const,
);
/** Part of another word, or of a thing's name. */
const NOT_MOVING = /(?:附加|参加|提升机|升降)$/u;

const TRAILING = new RegExp(
  `(?:按年|同比|按季|按月)?(?:${VERBS.slice(0, 2)
    .map(([, words]) => words)
    .join('|')})${FILLER}[至到]?$`,
  'u',
);

/** The words before a figure without those that say how it moved: 出口 of 出口增加了. */
export function withoutMovement(before: string): string {
  return before.replace(TRAILING, '');
}

/**
 * The movement a figure is the size of, if it is one: 下跌 of 樓價下跌 8%, 赤字 of 錄得 803 億元赤字.
 *
 * @param before The words of its clause before the figure, in neutral characters without spaces.
 * @param after The words after it.
 * @returns The movement with the word that says it.
 */
export function movementOf(before: string, after: string): { movement: Movement; word: string } | undefined {
  let found: { movement: Movement; word: string } | undefined;
  if (!NOT_MOVING.test(before)) {
    for (const [movement, pattern] of BEFORE) {
      const word = pattern.exec(before)?.[1];
      if (word && word.length > (found?.word.length ?? 0)) found = { movement, word };
    }
  }
  if (found) return found;
  for (const [movement, pattern] of AFTER) {
    const word = pattern.exec(after)?.[1];
    if (word) return { movement, word };
  }
  return undefined;
}
