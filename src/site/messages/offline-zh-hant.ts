import type { OfflineMessages } from './offline-types.ts';

/** Words about reading offline, in Traditional Chinese. */
export const OFFLINE_ZH_HANT = {
  offline: '離線閱讀',
  description: (siteName) => `把主題保存在你的裝置，沒有網絡時仍可閱讀和搜尋${siteName}。`,
  lead: '整個主題（各版便覽、比較、數字和搜尋）可以保存在你的裝置，沒有網絡時仍可閱讀和搜尋。內容更新後，有網絡時會自動更新，只下載有改動的檔案。所示大小是壓縮傳送時的約數。',
  visitedNote: '最近看過的網頁也會保存在你的裝置，以便離線時再看。這些資料不會傳送出去，可隨時移除。',
  needsScript: '離線閱讀需要 JavaScript，並須由網站以安全連線（https）發布。',
  topics: '主題',
  notKept: '這一頁沒有保存',
  notKeptLong: '現在沒有網絡連線，而這一頁沒有保存在你的裝置。連線後重新載入，便可閱讀。以下是已保存的內容。',
  pages: '看過的網頁',
  noPages: '未有保存看過的網頁。',
  clear: '清除看過的網頁',
  more: '管理已保存的內容',
  words: {
    keep: '下載「{name}」供離線閱讀（約 {size} kB）',
    remove: '移除「{name}」',
    none: '未保存。',
    kept: '已保存，可離線閱讀和搜尋（{size} kB）。',
    working: '正在下載「{name}」',
    done: '「{name}」已保存，可離線閱讀。',
    removed: '「{name}」已移除。',
    cleared: '已清除看過的網頁。',
    full: '裝置空間不足，未能保存。網站仍可如常在線閱讀。',
    network: '連線中斷，未能保存。請檢查網絡後再試。',
    changed: '網站剛剛更新，未能保存。請重新載入本頁後再試。',
    blocked: '瀏覽器不允許本站保存資料，所以未能離線閱讀。網站仍可如常在線閱讀。',
  },
} satisfies OfflineMessages;
