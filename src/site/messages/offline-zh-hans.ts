import type { OfflineMessages } from './offline-types.ts';

/** Words about reading offline, in Simplified Chinese. */
export const OFFLINE_ZH_HANS = {
  offline: '离线阅读',
  description: (siteName) => `把主题保存到你的设备，没有网络时仍可阅读和搜索${siteName}。`,
  lead: '整个主题（各版便览、比较、数字和搜索）可以保存到你的设备，没有网络时仍可阅读和搜索。内容更新后，联网时会自动更新，只下载有改动的文件。所示大小是压缩传输时的约数。',
  visitedNote: '最近看过的网页也会保存在你的设备上，供离线时再看。这些数据不会发送出去，可随时移除。',
  needsScript: '离线阅读需要 JavaScript，并且网站须通过安全连接（https）发布。',
  topics: '主题',
  notKept: '这一页没有保存',
  notKeptLong:
    '当前没有网络连接，而这一页没有保存在你的设备上。联网后重新加载，即可阅读。以下是已保存的内容。',
  pages: '看过的网页',
  noPages: '还没有保存看过的网页。',
  clear: '清除看过的网页',
  more: '管理已保存的内容',
  words: {
    keep: '下载「{name}」供离线阅读（约 {size} kB）',
    remove: '移除「{name}」',
    none: '未保存。',
    kept: '已保存，可离线阅读和搜索（{size} kB）。',
    working: '正在下载「{name}」',
    done: '「{name}」已保存，可离线阅读。',
    removed: '「{name}」已移除。',
    cleared: '已清除看过的网页。',
    full: '设备空间不足，未能保存。网站仍可照常在线阅读。',
    network: '连接中断，未能保存。请检查网络后再试。',
    changed: '网站刚刚更新，未能保存。请重新加载本页后再试。',
    blocked: '浏览器不允许本站保存数据，因此无法离线阅读。网站仍可照常在线阅读。',
  },
} satisfies OfflineMessages;
