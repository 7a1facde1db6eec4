import type { Why } from '../finder/candidate.ts';
import type { Kind } from '../kinds.ts';
import { foldedWords } from './folded-words.ts';

/** Endings by kind, the first that fits decides; 資助計劃 before 計劃. */
const ENDINGS: readonly [kind: Kind, endings: readonly string[]][] = [
  ['law', foldedWords('條例 規例 草案 附例 公約 憲章 基本法')],
  ['fund', foldedWords('基金')],
  [
    'scheme',
    foldedWords(
      '資助計劃 優惠計劃 補貼計劃 津貼計劃 貸款計劃 保險計劃 保證計劃 獎勵計劃 入境計劃 簽證計劃 配對計劃 津貼 補貼 獎學金 助學金 貸款 牌照 優惠',
    ),
  ],
  [
    'document',
    foldedWords(
      '藍圖 策略 報告 報告書 綱領 綱要 指引 指南 守則 白皮書 備忘錄 約章 宣言 指數 排名 路線圖 協議 協定 條約 標準 施政報告 合同',
    ),
  ],
  ['event', foldedWords('論壇 峰會 大賽 挑戰賽 競賽 賽 博覽會 嘉年華 運動會 周 節 馬拉松 考試 選舉 展 獎')],
  [
    'institution',
    foldedWords(
      '局 署 處 廳 部 公署 會議 會 公司 辦公室 辦事處 大學 學院 書院 研究院 研究所 法院 法庭 醫院 銀行 集團 機構 隊 小組 聯盟 組織 海關 郵政 天文台 電台 中心 庫務 院 黨',
    ),
  ],
  [
    'place',
    foldedWords(
      '鐵路 線 綫 段 站 園 邨 苑 大橋 隧道 口岸 碼頭 機場 館 公園 走廊 區 城 島 水塘 繞道 幹路 廠 道 新市鎮 科技園',
    ),
  ],
  ['platform', foldedWords('平台 系統 網站 應用程式 一線通 通 資料庫 數據庫 網 網絡 易 卡 沙盒 專頁')],
];
/** What makes a scheme of a 計劃: money or leave to do something. */
const SCHEME = foldedWords('資助 津貼 優惠 獎勵 貸款 補貼 補助 簽證 入境 保險 擔保 配對 牌照 長者');
const [PLAN = ''] = foldedWords('計劃');

/**
 * What a name most likely is, by its ending; a title in 《》 is a document, a Latin name a platform. An editor confirms.
 * @param name folded (`fold`), so that both scripts are read alike
 */
export function guessKind(name: string, why: Why): Kind {
  for (const [kind, endings] of ENDINGS) {
    if (endings.some((ending) => name.endsWith(ending))) return kind;
  }
  if (name.endsWith(PLAN)) return SCHEME.some((word) => name.includes(word)) ? 'scheme' : 'programme';
  if (why === 'title') return 'document';
  return why === 'latin' ? 'platform' : 'programme';
}
