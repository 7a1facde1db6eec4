import { inOneScript, words } from './view.ts';

/** Words too vague to begin a name. */
export const VAGUE: readonly string[] = words(`
  有關 相關 該 本 此 新 舊 上述 這 那 現有 現行 本地 海外 內地 海內外 私人 各 多 其他 不同 個別 指定 特定 整體 政府 部門 市民 業界 兩地 任何 就讀 形式 配對形式 開發 新興 優化有關 所有 部分 非 首個 首間 首批 最新 一般 主要
  公營房屋 數 若干 眾多 不少 多個 幾 同一 另一 任 某 重點 合 整個 全 大型 小型 當 原 合適 一站式 以下
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

/** What begins names so often that a name may begin there in the middle of a sentence. */
export const PROPER_BEGINNINGS: readonly string[] = words(`
  香港 國家 中國 全國 粵港澳 粵港 滬港 深港 港深 港珠澳 九龍 新界 大灣區 廣東省 廣州市 深圳 深圳市 上海市 澳門 亞太 美國 英國 德國 聯合國 世界 中國科學院 廣深港 北部都會區
  中西區 灣仔 油尖旺 深水埗 九龍城 黃大仙 觀塘 葵青 荃灣 屯門 元朗 大埔 沙田 西貢 旺角 油麻地 尖沙咀 土瓜灣 紅磡 啟德 牛頭角 藍田 油塘 茶果嶺
  將軍澳 長沙灣 荔枝角 美孚 石籬 葵涌 青衣 東涌 大嶼山 欣澳 小蠔灣 赤鱲角 交椅洲 天水圍 洪水橋 流浮山 龍鼓灘 落馬洲 新田 古洞 粉嶺 上水 沙頭角 馬鞍山
  火炭 馬料水 中環 金鐘 銅鑼灣 鰂魚涌 筲箕灣 柴灣 香港仔 黃竹坑 薄扶林 赤柱 維多利亞 南丫島 長洲 坪洲 梅窩 數碼港 科學園
`);

/** Words that begin like a vague one and are none: 新能源, 新界. */
export const NOT_VAGUE: readonly string[] = words(`
  新能源 新界 新田 新市鎮 新聞 新鴻基 新世界 新大嶼山 新型工業 本港 原居民 原子 合作社 當鋪 各界
`);

/** Measure words, between a number and what is counted. */
export const MEASURES: string = inOneScript('個所間家項座條支份名位批期套款種類枚輪屆隊宗幢張幅輛艘架');

/** Numerals, and what may stand with them before a measure word. */
export const NUMERALS: string = inOneScript('一二三四五六七八九十百千萬億兩首第');

/** What is left of a number with its unit behind the digits. */
export const NUMBER_ENDS: readonly string[] = words(
  '年度 年底 年初 年內 年 月底 月 日 億元 萬元 億 萬 元 多 餘',
);
