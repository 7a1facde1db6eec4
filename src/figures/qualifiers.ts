import type { Direction } from './figure.ts';

/** Words before a number that say how exact it is, in Traditional characters (both scripts are read). */
export const QUALIFIERS_BEFORE: Readonly<Record<Direction, string>> = {
  'more-than': '逾 超過 超逾 超越 超出 多於 高於 大於 突破 超 多過 遠超 遠超過',
  'at-least': '至少 最少 不少於 不低於 不下於 不下 起碼 最低 最短 下限為 不短於',
  about: '約 大約 大概 約莫 估計約 大致',
  nearly: '近 接近 將近 幾近 逼近 直逼',
  'at-most': '最多 最高 至多 不超過 不多於 不高於 上限為 上限 最長 不長於 不逾 多達 高達 最多約',
  'less-than': '少於 低於 不足 不到 未滿 未及 小於 不滿 未足',
};

/**
 * Words that may stand between such a qualifier and the number, as in 最多可獲 4,500 萬元 and 約為 10%; they belong
 * to the figure's text.
 */
export const BRIDGES =
  '可獲得 可獲發 可獲批 可獲 可達 可得 可申請 可容納 可提供 可 為 有 達至 達到 達 獲 只有 佔 提供 攝氏 華氏';

/** Words after the unit (以上) or between number and unit (多, 餘). */
export const QUALIFIERS_AFTER: Readonly<Record<string, Direction>> = {
  或以上: 'at-least',
  及以上: 'at-least',
  以上: 'at-least',
  或以下: 'at-most',
  及以下: 'at-most',
  以下: 'at-most',
  以內: 'at-most',
  之內: 'at-most',
  左右: 'about',
  上下: 'about',
};
export const QUALIFIERS_INSIDE: Readonly<Record<string, Direction>> = {
  多: 'more-than',
  餘: 'more-than',
  幾: 'more-than',
  來: 'about',
  '+': 'more-than',
};

/** Before a number that is nothing but its unit (逾百, 數千, 過半); 每千名 has no direction. */
export const QUALIFIERS_OF_BARE_UNITS: Readonly<Record<string, Direction | ''>> = {
  數: 'more-than',
  好幾: 'more-than',
  幾: 'more-than',
  過: 'more-than',
  破: 'more-than',
  上: 'at-least',
  成: 'about',
  每: '',
};

/**
 * 約 and 近 as the end of another word, where they qualify nothing: 合約 100 份, 附近 500 個.
 */
export const NOT_QUALIFIERS: Readonly<Record<string, string>> = {
  約: '合條公契預節簽紐履租違簡集婉制盟特邀解',
  近: '附最鄰靠臨親迫遠',
  超: '高趕',
  逾: '',
};
