/** What ends a noun. Neutral (Simplified) characters throughout: all of this runs on neutral text. */
export const STOP = /[\s，。；：、:;,.()〔〕[\]《》〈〉「」『』“”"！？!?0-9─—]/;
/** What a verb may begin in a name: 資助大學, 人工智能資助計劃. */
const IN_NAME =
  '计划|基金|服务|形式|项目|金|额|比例|办|中心|平台|措施|政策|机构|人员|人士|大学|量|率|委员|公司|制度|协议|单位|系统|者|企业|商|工程|活动|设施|方案|课程|范围|工作|牌照|证';
/** What does so after a verb that takes an object: 改善工程, but 安裝系統 is done. */
const OF_ACT =
  '计划|工程|项目|措施|量|率|者|商|额|金|费|期|办|比例|方案|工作|课程|活动|形式|范围|中心|平台|政策|基金|牌照|证';
/** Verbs that are also what is done, and so may end a noun: 私人投資，. */
const DEED =
  '支持|支援|资助|投资|推动|参与|参加|配合|协助|登记|合作|影响|使用|处理|受惠|洽谈|参展|入场|乘搭|接受|获得|落成';
const ACT =
  '推行|推出|推进|进行|获批|来自|位于|作为|以及|以便|以供|以支|已经|已于|已在|正在|将会|将于|可以|可供|可利用|利用|分别|陆续|完成|落实|设立|成立|组成|负责|涵盖|涉及|包括|聘用|聘请|采用|安装|兴建|增设|就读|覆盖|连接|惠及|派发|出售|购买|吸引|改善|提升|提高|加强|加快|缩短|延长|扩大|扩展|更换|继续|举行|举办|签署|实施|展开|开展|启用|批出|批准|批核|接获|享有|能够|必须|提出|逐步|进驻|合共|先行|有意|建立|制订|制定|订立';
/** A verb a noun ends before, unless it is part of a name. */
export const VERB = `(?:(?:${DEED})(?!${IN_NAME}|[，。；、)])|(?:${ACT})(?!${OF_ACT})|提供(?!者|商|量))`;
/** Words that are verbs alone: what they are of is not named. */
export const ONLY_VERBS = new RegExp(`^(?:${ACT}|提供)+$`);
/** Verbs of a relative clause that stands between its own subject and what is counted: 教資會資助的大學. */
export const AGENCY = '(?:资助|认可|批准|核准|委任|委托|管理|营运|管辖|主办|赞助|指定)';
