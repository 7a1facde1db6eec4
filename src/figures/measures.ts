import type { FigureKind } from './figure.ts';

/**
 * Measure words and units of Hong Kong's fact sheets, in Traditional characters (both scripts are read).
 * A word stands as `form`, or `form!abc` where a following a, b or c makes it another word (支!援 keeps 8 支援 out),
 * or `form=canonical`.
 */
interface MeasureGroup {
  readonly kind: FigureKind;
  /**
   * Which Chinese numerals the word makes a figure of: `any` also takes 一 (一項), `plural` two or more (兩地),
   * `arabic` none: after a Chinese numeral the word means something else (十分, 二手).
   */
  readonly numerals: 'any' | 'plural' | 'arabic';
  /** A measure word: what is counted follows it. */
  readonly counts?: boolean;
  readonly words: string;
}

export const MEASURES: readonly MeasureGroup[] = [
  {
    kind: 'count',
    numerals: 'any',
    counts: true,
    words: `
      家!庭屬戶傭 間!隔距斷歇 個!別 名!額次 位!於置元數次 次!序級數貸 宗!教旨 項 所 座!談 幢 棟 伙!伴 戶!口外 份!額 張 件 條!例件款
      款!項式 種!族子 層!面次級 頁 冊 棵 株 場!所地館 套!餐 台!灣風 隻 筆!試 支!持援出付撐柱 枝 枚 艘 輛 架!構 隊!伍員 幅!度 篇
      封!閉 處!理於方境罰分 組!織合別件 道!路德教 顆 粒 劑 針!對織灸 字!體元母典幕 團!隊體 集!團中合 人!工才類均口力流民文物手造權數壽材機
      人次 架次 班次 車次 船次 航次 人日 人年 標準箱 標箱 個標準貨櫃單位=標準箱 個標準貨櫃=標準箱
      章 節!日目約省能慶奏 個案!件例 學額 名額 車位 座位!於 泊位 床位 病床 宿位`,
  },
  {
    kind: 'count',
    numerals: 'plural',
    counts: true,
    words: `
      期!間望限 屆!時滿 類!別型似 班!級房 部!署長隊件委 部分 部份 部門 方面 階段 範疇 領域 環節 行業 代!表理價碼 輪!候椅流胎 批!准核發
      步!行道伐槍兵 站!點 重!要點大量新視建 席 門!票診檻戶口市 大!學廈型致量嶼埔幅於 地!盤標震球址方 地區 地點 方!向案便式程 岸 國!家際
      校!園舍長友本車 院!校舍長 局!部面限 區!域塊別 園區 市!場民值區價面 省 園!林藝景 端 司 語!言 島 縣 鎮!定痛靜 村 隧!道 橋!樑 鐵!路`,
  },
  {
    kind: 'count',
    numerals: 'arabic',
    counts: true,
    words: `
      股!東份市權本價息 例!如外子行會證牌 面!積對臨向前 口!岸號味腔罩 手!機術續冊法段 單!位一車元身親獨項純程軌向數邊日 塊!鏈
      片!區段面 本!地港身年月科部土人局院質來能領署集校會屆財期公 部 級!別 票!價據務 線!路上下 分!別析為期配布佈行階支區擔享處部`,
  },
  {
    kind: 'area',
    numerals: 'any',
    words: `平方米 平方公尺=平方米 平方公里 平方千米=平方公里 平方厘米 平方呎 平方英尺=平方呎 平方尺=平方呎 平方英里 平方哩=平方英里
      公頃 英畝 畝 ㎡=平方米 m²=平方米 km²=平方公里 公畝`,
  },
  {
    kind: 'weight',
    numerals: 'any',
    words: `公斤 千克=公斤 公噸 千噸 噸!位級 毫克 微克 克!服拉制隆羅林里 磅 斤 千公噸 公噸二氧化碳當量 kg=公斤 mg=毫克`,
  },
  {
    kind: 'duration',
    numerals: 'any',
    words: `年!級代齡 個月=個月 個多月=個月 個星期=星期 星期 周!邊圍末 週!邊圍末 個禮拜=星期
      天!然文后際氣空橋 日!本常圓元益語報式內 日內=日 晚 小時 個小時=小時 個鐘=小時 個鐘頭=小時
      鐘頭=小時 分鐘 秒!殺 秒鐘=秒 毫秒 歲!月 周歲=歲 周年 週年=周年 工作天 個工作天=工作天 工作日 個工作日=工作日 交易日 個交易日=交易日
      學年 個學年=學年 季!節候 季度 個季度=季度 個世紀=世紀 世紀 年度 個財政年度=年度`,
  },
  { kind: 'percentage', numerals: 'any', words: '百分點 個百分點=百分點 基點 個基點=基點 厘!米' },
  { kind: 'ratio', numerals: 'any', words: '倍' },
  {
    kind: 'compute',
    numerals: 'any',
    words:
      'petaFLOPS exaFLOPS teraFLOPS gigaFLOPS PFLOPS=petaFLOPS EFLOPS=exaFLOPS TFLOPS=teraFLOPS GFLOPS=gigaFLOPS FLOPS',
  },
  {
    kind: 'count',
    numerals: 'any',
    words: `公里 千米=公里 米!飯粉線芝 厘米 毫米 微米 納米 海里 英里 哩 呎 英尺=呎 吋 英寸=吋 立方米 立方公尺=立方米 立方呎 百萬立方米
      公升 毫升 升!級至幅值學格任降溫呢 加侖 桶 瓦!斯解 千瓦 兆瓦 吉瓦 千瓦時 千瓦小時=千瓦時 兆瓦時 吉瓦時 千瓦峰值 兆瓦峰值 度電=千瓦時
      攝氏度 ℃=攝氏度 °C=攝氏度 千伏 伏!特 赫!茲 千赫 兆赫 吉赫 分貝 百帕 焦耳 千焦 兆焦 太焦 千卡 大卡 兆字節 吉字節 折!舊扣衷射
      km=公里 m=米 cm=厘米 mm=毫米 µm=微米 μm=微米 nm=納米 kW=千瓦 MW=兆瓦 GW=吉瓦 kWh=千瓦時 MWh=兆瓦時 GWh=吉瓦時 kV=千伏
      kHz=千赫 MHz=兆赫 GHz=吉赫 Kbps Mbps Gbps Tbps MB GB TB PB dB=分貝 ppm TEU=標準箱 TEUs=標準箱`,
  },
  { kind: 'count', numerals: 'plural', words: '度!假過身量' },
  { kind: 'count', numerals: 'arabic', words: '點!擊評 寸 碼!頭' },
  { kind: 'date', numerals: 'arabic', words: '時!間代段候常裝刻效期 時正=時' },
  { kind: 'name', numerals: 'any', words: '號!碼稱召角 年級 號風球=號 號幹線=號 型!號' },
  { kind: 'name', numerals: 'plural', words: '級!別' },
];

/** Currencies: ISO 4217 code, words before the number, words after it. A code of letters may stand on either side. */
export const CURRENCIES: readonly {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}[] = [
  {
    code: 'HKD',
    before: 'HK$ HKD 港幣 港元 港紙 $',
    after: '元!朗旦素件宵 圓 港元 港幣 港圓 元港幣 元港元 HKD',
  },
  {
    code: 'CNY',
    before: '人民幣 RMB CNY ¥ ￥',
    after: '元人民幣 人民幣 人民幣元 RMB CNY',
  },
  { code: 'USD', before: 'US$ USD 美元 美金', after: '美元 美金 元美金 USD' },
  { code: 'EUR', before: 'EUR € 歐元', after: '歐元 EUR' },
  { code: 'GBP', before: 'GBP £ 英鎊', after: '英鎊 鎊 GBP' },
  { code: 'JPY', before: 'JPY 日圓 日元', after: '日圓 日元 JPY' },
  { code: 'MOP', before: 'MOP 澳門元 澳門幣', after: '澳門元 澳門幣 澳門圓 MOP' },
  { code: 'TWD', before: 'NT$ 新台幣', after: '新台幣 元新台幣 TWD' },
  { code: 'SGD', before: 'S$ SGD 新加坡元 坡元', after: '新加坡元 坡元 SGD' },
  { code: 'AUD', before: 'A$ AUD 澳元', after: '澳元 AUD' },
  { code: 'CAD', before: 'C$ CAD 加元 加拿大元', after: '加元 加拿大元 CAD' },
  { code: 'KRW', before: 'KRW 韓圜 韓元', after: '韓圜 韓元 KRW' },
  { code: 'CHF', before: 'CHF 瑞士法郎', after: '瑞士法郎 CHF' },
  { code: 'THB', before: 'THB 泰銖', after: '泰銖 THB' },
];
