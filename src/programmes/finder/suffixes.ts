import { words } from './view.ts';

/**
 * What names of bodies, schemes, funds, documents, laws, events and places end in. Each makes a name of most of what
 * stands before it: 公營機構試用計劃, 北部都會區.
 */
export const STRONG_SUFFIXES: readonly string[] = words(`
  計劃 理事會 協會 學會 公會 商會 總會 聯會 聯盟 聯合會 紅十字會 基金會 辦公室 辦事處 獎學金 助學金
  研究院 研發院 科學院 研究所 學院 書院 法院 醫院 天文台 電台 郵政 督導小組 工作小組 跨機構督導小組
  公約 條約 協定 備忘錄 約章 憲章 宣言 白皮書 綱要 綱領 藍圖 路線圖
  論壇 峰會 大賽 挑戰賽 競賽 博覽會 嘉年華 運動會 文憑考試
  博物館 圖書館 科學館 藝術館 科學園 科技園 創新園 科技城 大學城 都會區 新市鎮 發展區 合作區 園區 工業邨
  大橋 巡禮 國際機場 郊野公園 發展走廊 有限公司 管制區 保護區 優先區 化驗所 人工島 物流園 體育園 主幹路 繞道 過海段 香港段 內地段 先導項目 試驗項目 首置項目 重建項目 更新項目 投訴組 調查組 諮詢組 配水庫 水塘 濕地公園 海濱長廊 巡邏隊 服務團 交易所 組織 專責小組 沙盒 集群 大行動
`);

/** Suffixes so telling that fewer plain words before them are enough: 房屋局, 房屋條例, 優質教育基金. */
export const SURE_SUFFIXES: readonly string[] = words(
  '局 署 處 廳 部 公署 總署 條例 條例草案 規例 委員會 議會 基金',
);

/** What names and plain phrases alike end in (資訊系統, 研發中心): before it a word is needed that is not plain. */
export const WEAK_SUFFIXES: readonly string[] = words(`
  中心 平台 系統 協議 會議 大會 報告 指引 指南 守則 標準合同 指數 排名 大學 實驗室 服務網 資料庫 數據庫 人才庫
  行動 運動 普查 公園 碼頭 口岸 隧道 鐵路 幹線 站 邨 苑 廠 院 園 館 團 隊 節 賽 通 工程 法庭 海關 窗口 馬拉松 任務 牌照 專題網頁 一線通
`);

/** What makes a name only behind the name of a place or country: 香港癌症策略, 香港金融科技周. */
export const BOUND_SUFFIXES: readonly string[] = words(`
  綫 公司 集團 銀行 機構 項目 策略 框架 網站 應用程式 方案 津貼 補貼 獎 機場 線 段 小組 選舉 考試 周 展 網絡 基礎設施 分園 樂園 大獎
`);

/** Suffixes that are telling only as Hong Kong writes them, before folding: 北環綫 but not 生產線, 華富邨 but not 厦村. */
export const AS_ISSUED: ReadonlySet<string> = new Set(['綫', '邨']);
