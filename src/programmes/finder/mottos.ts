import { words } from './view.ts';

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
