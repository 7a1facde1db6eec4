import type { VocabularyPair } from './vocabulary.ts';

/**
 * Words that people on the mainland or in Taiwan type, and what Hong Kong prints for the same thing. For search alone:
 * by themselves they are too short, or mean too much else, to convert a text by. Of one thing with several words, each
 * is a pair with Hong Kong's.
 */
const WORDINGS = `
机器人>機械人 电信>電訊 登录>登入 实时>即時 接口>介面 界面>介面 通信>通訊 芯片>晶片 奈米>納米 聯繫>連繫 身分>身份
数字货币>數碼貨幣 数字经济>數碼經濟 数字政府>數碼政府 数字政策>數碼政策 数字化>數碼化 数字转型>數碼轉型 数字基建>數碼基建
数字基础>數碼基礎 数字技术>數碼技術 数字科技>數碼科技 数字服务>數碼服務 数字平台>數碼平台 数字身份>數碼身份 数字资产>數碼資產
数字素养>數碼素養 数字港元>數碼港元 数字企业>數碼企業 数字孪生>數碼孿生 数字共融>數碼共融 数字娱乐>數碼娛樂 数字内容>數碼內容
數位>數碼 網路>網絡 人工智慧>人工智能 智慧型>智能 智慧財產權>知識產權 軟體>軟件 硬體>硬件 服务器>伺服器 資料中心>數據中心
資料庫>數據庫 資料科學>數據科學 巨量資料>大數據 計畫>計劃 演算法>算法 行動支付>流動支付 行動應用>流動應用 行動裝置>流動裝置
行動通訊>流動通訊 移动支付>流動支付 移动应用>流動應用 移动设备>流動裝置 移动通信>流動通訊 移动通讯>流動通訊 移动网络>流動網絡
移动电话>流動電話 移动版>手機版 智能手机>智慧手機 初创公司>初創企業 創業公司>初創企業 新創>初創 线上>網上 在线>網上 短信>短訊
宽带>寬頻 視頻>影片 積體電路>集成電路 云计算>雲端運算 雲端運算>雲計算 计算机>電腦 超级计算机>超級電腦 质量>質素 品質>質素
鐳射>激光 雷射>激光 虛擬實境>虛擬現實 擴增實境>擴增現實 人脸识别>容貌識別 停车位>泊車位 电动汽车>電動車 出租车>的士
公交车>巴士 打印>列印 屏幕>螢幕 老年人>長者 药品>藥物 中小企业>中小企 孵化计划>培育計劃 信息通信>資訊及通訊 信息安全>資訊保安
網路安全>網絡安全 移动客户端>流動應用程式 風險投資>創業投資 公众号>公眾號
`;

/** The pairs as the glossary has them. */
export const SPOKEN_WORDINGS: readonly VocabularyPair[] = WORDINGS.trim()
  .split(/\s+/)
  .map((pair) => {
    const [hans = '', hant = ''] = pair.split('>');
    return { hans, hant };
  });
