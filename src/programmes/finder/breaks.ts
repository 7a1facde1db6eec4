import { words } from './view.ts';

/** Words before a name that are no part of it. Names hardly ever hold them as words of their own. */
export const HARD_BREAKS: readonly string[] = words(`
  推出 設立 成立 推行 實施 落實 簽署 公布 發布 頒布 發表 制訂 制定 訂立 擬備 興建 增設 開設 開展 展開 舉辦 合辦 主辦 承辦 籌辦 籌備
  包括 以及 透過 通過 根據 按照 依照 提供 加入 參加 位於 設於 隸屬 聯同 連同 會同 完成 啟動 啟用 提交 營運 涵蓋 協助 鼓勵 宣布 建議 取代 執行
  正式 現正 正在 繼續 進一步 積極 逐步 全面 首次 陸續 其中 此外 另外 同時 現時 目前 自從 截至 致力 讓 令 把 被 向 從 由 為 與 在 和 或 就 至 到
  將 已 每 該 此 其 各 以 按 予 對 邀請 隨着 隨著 登入 稱為 名為 俗稱 前稱 轄 旗下 屬下 列於 顯示 參與 引入 於 的 作 這項 共同推進 是 屬 使 自 並 亦 且 獲 經 等 這 項 制訂
  瀏覽 使用 利用 運用 現有 聯合 負責 領導 擬議 如 例如 即 及其 當中 涉及 前往 進駐 落戶 出席 參觀 擴建 預留 撥款 撥出 動用 注資 不在此列 是次 位列
  進行 實現 引領 引導 引進 尋找 作為 成為 打造 探討 建立 強化 容納 改良 展示 來自 對接 組成 方便 尤其是 尤其 來港 全力 正 更多 優秀 適時 提速 了 開立 發行 發出 均 具 最多 推展 模擬 便利
  構建 促成 舉行 採用 應付 頒授 頒發 頒授予 授予 得到 取得 符合 受惠於 指出 認為 表示 預期 即將 仍 仍然 只 可於 可在 可以 可向 以便 藉 藉着 憑藉 經由 交由 交予
  並與 並由 並在 並以 並將 亦與 亦由 則 則由 則負責 以至 甚至 鑑於 鑒於 為了 為期 因應 設有 備有 擁有 具有 持有 享有 沒有 另有
  草擬 起草 安裝 租用 購置 聘用 聘請 招聘 委任 委託 批准 獲得 超過 不少於 至少 平均 合共 新成立 前身 簡稱 統稱 又稱
`);

/** Verbs that names do hold (人工智能資助計劃): they end a name only where it is complete before them. */
export const SOFT_BREAKS: readonly string[] = words(`
  資助 支援 支持 推廣 推動 推進 促進 發展 管理 統籌 更新 優化 提升 改善 擴展 投資 申請 配合 加強 合作 申請者 吸引 羅列 檢討 修訂 訂明 擴大 建設 加快 連續 覆蓋 接受 預計
  容許 主要 集中 佔 逾 超過 第二 第三 一期 二期 第 現 會 可 有 下 內 外 旁 旁邊 附近 上 中 之 自 共 再 將會 亦會 批出 頒授 牽頭 協力 佔地 規管 試行 增加 帶領 訂立
  整合 營辦 生效 規定
`);

/** Particles that are words of their own wherever they stand, outside {@link NO_BREAK}. */
export const PARTICLES: readonly string[] = words('的 在 於 與');

/** Words that hold a break only by chance: 在職, 按揭. */
export const NO_BREAK: readonly string[] = words(`
  聯合國 聯合會 聯合王國 在職 自資 自願 自置 自主 自助 自由 按揭 按證 將軍澳 就業 與會 由此 和諧 和平 共和 至善 就學 在學 在線 所在 外在 潛在 在場 在校 在囚 自在 大使 對外 經濟 經貿 到校 各界 配對 針對 相對 面對 應對 絕對 理由 現在 存在 行為 方向 目的 的士 應該 以上 以下
`);
