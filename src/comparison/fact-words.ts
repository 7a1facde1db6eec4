/**
 * Words whose coming or going changes what a sentence states, in comparable (Simplified) characters. A text in which
 * such a word appears or disappears is updated, not merely reworded. Sources: the usage of official Hong Kong texts.
 */

/** What is to come. */
export const FUTURE = '将 将会 将于 即将 会 拟 计划于 预计 预期 预料 有待'.split(' ');
/** What has been done. */
export const DONE = '已 已经 已于 已在 曾 曾经 业已'.split(' ');
/** What is under way. */
export const UNDER_WAY = '正 正在 现正 正于 正进行'.split(' ');
/** How much of something, and in which steps. */
export const SCOPE =
  '所有 全部 全港 部分 逐步 分阶段 分期 陆续 只 仅 只限 首次 首个 至少 不 不再 不得 未 没有 无须 毋须 停止 取消 终止 暂停'.split(
    ' ',
  );
/** Places: a sentence about one more or one less of them has another scope. */
export const PLACES =
  '内地 海外 澳门 广东 广东省 广州 深圳 上海 北京 珠海 前海 横琴 大湾区 台湾 东盟 欧洲 美国 英国 日本 新加坡 中东 港岛 九龙 新界'.split(
    ' ',
  );

/** Endings of bodies and offices; what stands before one, up to the last particle, is a party. */
export const PARTY_ENDINGS =
  /(?:委员会|专员|司长|局长|署长|处长|主任|办公室|事务所|协会|学会|商会|联盟|法院|法庭|大学|医院|银行|基金会|管理局|监管局|发展局|[局署厅]|(?<![好用坏益四到各何此长短之相判惩查共自独设身位出原深远近高低随])处)$/;

/** Words that may come and go without anything else being said. */
export const PARTICLES = new Set(
  (
    '的 了 和 与 及 或 并 而 且 也 亦 在 于 以 为 是 由 向 对 从 把 被 就 等 之 其 此 这 该 有关 相关 各 个 项 名 家 间 所 ' +
    '并且 以及 而且 同时 此外 另外 当中 其中 继续 进行 进一步 积极 大力 更 更多 更好 全面 正式 目前 现时 至今 透过 通过 利用 使用 ' +
    '推出 推行 推动 推进 促进 实施 落实 提供 设立 成立 协助 支持 鼓励 加强 旨在 以便'
  ).split(' '),
);
