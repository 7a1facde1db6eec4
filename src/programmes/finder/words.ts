import { inOneScript, words } from './view.ts';

/**
 * What names of bodies, schemes, funds, documents, laws, events and places end in. Each makes a name of most of what
 * stands before it: 公營機構試用計劃, 北部都會區.
 */
export const STRONG_SUFFIXES: readonly string[] = words(`
  計劃 理事會 協會 學會 公會 商會 總會 聯會 聯盟 聯合會 紅十字會 基金會 辦公室 辦事處 獎學金 助學金
  研究院 研發院 科學院 研究所 學院 書院 法院 醫院 天文台 郵政
  公約 條約 協定 備忘錄 約章 憲章 宣言 白皮書 綱要 綱領 藍圖 路線圖
  論壇 峰會 大賽 挑戰賽 競賽 博覽會 嘉年華 運動會 文憑考試
  博物館 圖書館 科學館 藝術館 科學園 科技園 創新園 科技城 大學城 都會區 新市鎮 發展區 合作區 園區 工業邨
  大橋 巡禮 國際機場 郊野公園 發展走廊 有限公司 交易所 組織 專責小組 沙盒 集群 大行動
`);

/** Suffixes so telling that fewer plain words before them are enough: 房屋局, 房屋條例, 優質教育基金. */
export const SURE_SUFFIXES: readonly string[] = words(
  '局 署 處 廳 部 公署 總署 條例 條例草案 規例 委員會 議會 基金',
);

/** What names and plain phrases alike end in (資訊系統, 研發中心): before it a word is needed that is not plain. */
export const WEAK_SUFFIXES: readonly string[] = words(`
  中心 平台 系統 協議 會議 大會 報告 指引 指南 守則 標準合同 指數 排名 大學 實驗室 服務網 資料庫 數據庫 人才庫
  行動 運動 選舉 公園 碼頭 口岸 隧道 鐵路 幹線 站 邨 苑 廠 院 園 館 團 節 賽 通 司 工程 法庭 海關 窗口 馬拉松 任務 牌照 專題網頁 一線通
`);

/** What makes a name only behind the name of a place or country: 香港癌症策略, 香港金融科技周. */
export const BOUND_SUFFIXES: readonly string[] = words(`
  綫 公司 集團 銀行 機構 項目 策略 框架 網站 應用程式 方案 津貼 補貼 獎 機場 線 段 小組 考試 周 展 網絡 基礎設施 分園 樂園 大獎
`);

/** Words before a name that are no part of it. Names hardly ever hold them as words of their own. */
export const HARD_BREAKS: readonly string[] = words(`
  推出 設立 成立 推行 實施 落實 簽署 公布 發布 頒布 發表 制訂 制定 訂立 擬備 興建 增設 開設 開展 展開 舉辦 合辦 主辦 承辦 籌辦 籌備
  包括 以及 透過 通過 根據 按照 依照 提供 加入 參加 位於 設於 隸屬 聯同 連同 會同 完成 啟動 啟用 提交 營運 涵蓋 協助 鼓勵 宣布 建議 取代 執行
  正式 現正 正在 繼續 進一步 積極 逐步 全面 首次 陸續 其中 此外 另外 同時 現時 目前 自從 截至 致力 讓 令 把 被 向 從 由 為 與 在 和 或 就 至 到
  將 已 每 該 此 其 各 以 按 予 對 邀請 隨着 隨著 登入 稱為 名為 俗稱 前稱 轄 旗下 屬下 列於 顯示 參與 引入 於 的 是 屬 使 自 並 亦 且 獲 經 等 這 項 制訂
  瀏覽 使用 利用 運用 現有 聯合 負責 領導 擬議 如 例如 即 及其 當中 涉及 前往 進駐 落戶 出席 參觀 擴建 預留 撥款 撥出 動用 注資 不在此列 是次 位列
  進行 實現 引領 引導 引進 尋找 作為 成為 打造 探討 建立 強化 容納 改良 展示 來自 對接 組成 方便 尤其是 尤其 來港 全力 正 更多 優秀 適時 提速 了 開立 發行 發出 均 具 最多 推展 模擬 便利
  構建 促成 舉行 採用 應付 頒授 頒發 頒授予 授予 得到 取得 符合 受惠於 指出 認為 表示 預期 即將 仍 仍然 只 可於 可在 可以 可向 以便 藉 藉着 憑藉 經由 交由 交予
  並與 並由 並在 並以 並將 亦與 亦由 則 則由 則負責 以至 甚至 鑑於 鑒於 為了 為期 因應 設有 備有 擁有 具有 持有 享有 沒有 另有
  安裝 租用 購置 聘用 聘請 招聘 委任 委託 批准 獲得 超過 不少於 至少 平均 合共 新成立 前身 簡稱 統稱 又稱
`);

/** Words that hold a break only by chance: 在職, 按揭. */
export const NO_BREAK: readonly string[] = words(`
  聯合國 聯合會 聯合王國 在職 自資 自願 自置 自主 自助 自由 按揭 按證 將軍澳 就業 與會 由此 和諧 和平 共和 至善 就學 在學 在線 大使 對外 經濟 經貿 到校 各界 配對 針對 相對 面對 應對 絕對 理由 關於 基於 現在 存在 行為 方向 目的 的士 應該 以上 以下
`);

/** Verbs that names do hold (人工智能資助計劃): they end a name only where it is complete before them. */
export const SOFT_BREAKS: readonly string[] = words(`
  資助 支援 支持 推廣 推動 推進 促進 發展 管理 統籌 更新 優化 提升 改善 擴展 投資 申請 配合 加強 合作 申請者 吸引 羅列 檢討 修訂 訂明 擴大 建設 加快 連續 覆蓋 接受 預計
  容許 主要 集中 佔 逾 超過 第二 第三 一期 二期 第 現 會 可 有 下 內 外 旁 旁邊 附近 上 中 之 自 共 再 將會 亦會 批出 頒授 牽頭 協力 佔地 規管 試行 增加 帶領 訂立
  整合 營辦 生效 規定
`);

/** Words too vague to begin a name. */
export const VAGUE: readonly string[] = words(`
  有關 相關 該 本 此 新 舊 上述 這 那 現有 現行 本地 海外 內地 海內外 私人 各 多 其他 不同 個別 指定 特定 整體 政府 部門 市民 業界 兩地 任何 就讀 形式 配對形式 開發 新興 優化有關 所有 部分 非 首個 首間 首批 最新 一般 主要
  公營房屋 數 若干 眾多 不少 多個 幾 同一 另一 任 某 重點 合 整個 全 國際 大型 小型 中小 當 原 合適 一站式 以下
`);

/** Words that make nothing particular: a phrase of these alone is a description, no name. */
export const GENERIC: readonly string[] = words(`
  有關 相關 該 本 此 新 上述 現有 現行 本地 海外 內地 國際 全球 世界 兩地 私人 公 營 公共 主要 各 多 其他 不同 個別 指定 特定 合 資格 整體 最新 專門 專責 重點 大型 小型 中 年度 一般 獨立 政府 部門 業界 行業
  社會 社區 市民 企業 初創 公司 機構 團體 學校 院校 大學 學生 教師 醫生 護士 病人 長者 青年 兒童 家庭 人士 乘客 車輛 旅客 申請 申請者 研究 研發 科研 培訓 培育 教育 學術 資助 財政 貸款 投資 風險 創業
  發展 合作 服務 支援 支持 試點 試驗 試用 先導 加速 孵化 推廣 宣傳 管理 營運 監管 規管 規劃 建設 建造 建築 工程 重建 擴建 改善 優化 更新 安全 測試 展示 交流 實習 暫讀 師友 指導 獎勵 配對 數據 資料 資訊
  信息 科技 技術 創新 創 科 智能 智慧 數碼 數字 電子 網上 互動 流動 交通 運輸 鐵路 巴士 道路 公路 隧道 停車 收費 繳費 醫療 衛生 健康 診所 醫護 護理 公立 專科 門診 住院 房屋 公屋 住宅 樓宇 物業 土地 用地
  單位 屋邨 商業 工業 產業 製造 生產 金融 銀行 保險 證券 支付 貿易 市場 經濟 文化 體育 旅遊 環境 環保 能源 綠色 海底 電纜 通訊 衛星 空間 人才 創意 專業 法定 跨 諮詢 顧問 統籌 專家 小組 聯合 共同
  地區 核心 樞紐 總部 旗艦 基地 設施 設備 系統 平台 中心 網絡 網站 項目 計劃 方案 措施 政策 策略 法例 條例 制度 框架 標準 指引 程序 安排 協議 報告 調查 統計 評估 排名 會議 活動 課程 比賽 講座 展覽 應用
  方便 便利 快速 高速 優質 先進 前沿 半導體 屋 轉型 生活 人工智能 生物 生命 跨境 虛擬 資產 交易 儲值 工具 零售 實體 基礎 基本 期 第 年 月 日 兩 三 四 五 六 七 八 九 十 一 個 所 間 家 項 條 支 份 名 大 小 高 低 主 副 總 分
  及 之 非 性 化 級 線 區 院 校 園 樓 組 網 生態 資金 基金 母 個 輪候 實時 載客 市區 公眾 衛星 岩洞 營辦 內 外 香港 全港 服務網 貨運 港口 航空 學位 專上 紀錄 互通 地面 單車 綜合 卓越 研究所 海港 商 人 家 站
  普通 運營 開發 濕 中試 獨角獸 全港性 性 二 廣泛 長遠 常設 完善 數量 客運 貨物 牌照 登記 審批 入境 就業 勞工 培訓班 電動 車 票價 優惠 篩查 疫苗 接種 防疫 復康 安老 院舍 日間 幼稚 小 學費 減免 津貼 補貼 獎 通 學額 升學 母基金
`);

/** Phrases in quotation marks that begin so are mottos and sentences. */
export const MOTTO_BEGINNINGS: readonly string[] = words(`
  一站式 以 從 讓 為 把 由 將 使 不 零 先 同 用 有 全面 積極 完善 壯大 推動 推進 加強 促進 打造 落實 做好 鞏固 深化 拓展 構建 堅持 共建 共享 共創 預防 愛 好 要 更 最 多 少 遠離 拒絕 關心 關注 保持 說好 寓 應 第 一國 非
`);

/** Before a quotation these words announce a motto, an aim or a term. */
export const MOTTO_LEADS: readonly string[] = words(`
  秉持 堅持 奉行 實現 達致 達到 貫徹 本着 本著 循 恪守 強調 倡導 提倡 遵循 宣揚 口號 主題 所謂 俗稱 推進 推動 深化 實行 目標 落實
`);

/** Behind a quotation these words say that it was a motto, an aim or a term. */
export const MOTTO_TAILS: readonly string[] = words(`
  原則 理念 目標 方針 精神 願景 方向 發展方向 模式 方式 形式 概念 口號 主題 教育理念 規劃原則 宣傳 建築法 法 布局 政策 策略 科研成果 緊密 下 制度 所需 四大 三大 五大 兩大 問題 現象 需要 技能 安排下 思維 角色 優勢 措施
`);

/** Behind a quotation these words say that it was a name. */
export const NAME_TAILS: readonly string[] = words(`
  計劃 先導計劃 試驗計劃 平台 網上平台 系統 網絡 流動應用程式 應用程式 品牌 通用品牌 大賽 比賽 基金 網站 服務平台 活動 系列 展覽 項目
`);

/** What begins names so often that a name may begin there in the middle of a sentence. */
export const PROPER_BEGINNINGS: readonly string[] = words(`
  香港 國家 中國 全國 粵港澳 粵港 滬港 深港 港深 港珠澳 九龍 新界 大灣區 廣東省 廣州市 深圳 深圳市 上海市 澳門 亞太 美國 英國 德國 聯合國 世界 中國科學院
`);

/** Measure words, between a number and what is counted. */
export const MEASURES: string = inOneScript('個所間家項座條支份名位批期套款種類枚輪屆隊宗幢張');

/** Numerals, and what may stand with them before a measure word. */
export const NUMERALS: string = inOneScript('一二三四五六七八九十百千萬億兩首第');

/** What is left of a number with its unit behind the digits. */
export const NUMBER_ENDS: readonly string[] = words(
  '年度 年底 年初 年內 年 月底 月 日 億元 萬元 億 萬 元 多 餘',
);

/** Suffixes that are telling only as Hong Kong writes them, before folding: 北環綫 but not 生產線, 華富邨 but not 厦村. */
export const AS_ISSUED: ReadonlySet<string> = new Set(['綫', '邨']);
