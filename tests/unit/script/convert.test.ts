import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRules, convert, convertMarked } from '../../../src/script/index.ts';
import { HANS, HANT, siteRules, toHans, toHant } from './rules-of-the-site.ts';

const table = (rows: readonly (readonly [string, string])[], run: (text: string) => string) => {
  for (const [source, expected] of rows)
    it(`${source} → ${expected}`, () => assert.equal(run(source), expected));
};

describe('into Traditional: characters OpenCC gets wrong in context', () => {
  table(
    [
      ['处理更复杂的场景', '處理更複雜的場景'],
      ['着手制定《蓝图》', '着手制定《藍圖》'],
      ['并为政府部门提供', '並為政府部門提供'],
      ['亦已在同月入伙', '亦已在同月入伙'],
      ['受到干扰', '受到干擾'],
      ['传统制造业', '傳統製造業'],
      ['探讨发展岩洞数据中心', '探討發展岩洞數據中心'],
      ['国际管理发展学院', '國際管理發展學院'],
      ['局长发言后表决', '局長發言後表決'],
      ['有鉴于此，记名表决', '有鑒於此，記名表決'],
      ['香港回归祖国', '香港回歸祖國'],
      ['司法复核', '司法覆核'],
      ['两天后在天后站', '兩天後在天后站'],
      ['{days}天后', '{days}天後'],
      ['不准确', '不準確'],
      ['未获批准', '未獲批准'],
      ['干犯罪行', '干犯罪行'],
      ['海水冲厕', '海水沖廁'],
      ['首长只有一次机会', '首長只有一次機會'],
      ['发还狗只', '發還狗隻'],
    ],
    toHant,
  );
});

describe('into Traditional: house spelling', () => {
  table(
    [
      ['租户', '租戶'],
      ['宣布公布发布布局', '宣布公布發布布局'],
      ['启用', '啟用'],
      ['税务', '稅務'],
      ['说明', '說明'],
      ['锐意', '銳意'],
      ['阅读', '閱讀'],
      ['脱离', '脫離'],
      ['喜悦', '喜悅'],
      ['兑换', '兌換'],
      ['高峰', '高峰'],
      ['群众', '群眾'],
      ['了解', '了解'],
      ['瞭望台', '瞭望台'],
      ['尽快尽量尽管', '盡快盡量儘管'],
      ['每周一次，五周年', '每周一次，五周年'],
      ['卫生署', '衞生署'],
      ['着重', '着重'],
      ['占地', '佔地'],
      ['床位', '床位'],
      ['温度', '溫度'],
      ['里面', '裏面'],
      ['5厘米，厘定', '5厘米，釐定'],
      ['游说', '游說'],
    ],
    toHant,
  );
});

describe('into Traditional: names', () => {
  table(
    [
      ['东涌、葵涌及鲗鱼涌', '東涌、葵涌及鰂魚涌'],
      ['涌入东涌', '湧入東涌'],
      ['漆咸道南及般咸道', '漆咸道南及般咸道'],
      ['咸水鱼', '鹹水魚'],
      ['驾照寄往骏业里12号', '駕照寄往駿業里12號'],
      ['裕和里 (近街市)', '裕和里 (近街市)'],
      ['在数据里找', '在數據裏找'],
      ['皇后大道东', '皇后大道東'],
      ['汇丰银行及恒生银行', '滙豐銀行及恒生銀行'],
      ['外汇储备', '外匯儲備'],
      ['恒常化', '恆常化'],
      ['长发邨', '長發邨'],
      ['厦村及洪水桥', '厦村及洪水橋'],
      ['甯汉豪、谢展寰', '甯漢豪、謝展寰'],
      ['范徐丽泰、余若薇', '范徐麗泰、余若薇'],
      ['锺国斌', '鍾國斌'],
      ['钟国斌', '鍾國斌'],
      ['循道卫理联合教会', '循道衛理聯合教會'],
      ['启思小学', '啓思小學'],
      ['屯马线', '屯馬綫'],
      ['赤鱲角、坪輋及麽地道', '赤鱲角、坪輋及麽地道'],
      ['李慧琼议员', '李慧琼議員'],
    ],
    toHant,
  );
});

describe('into Traditional: vocabulary', () => {
  table(
    [
      ['一站式支持服务', '一站式支援服務'],
      ['信息科技', '資訊科技'],
      ['信息及通讯科技', '資訊及通訊科技'],
      ['应用程序', '應用程式'],
      ['应用程序编程接口', '應用程式介面'],
      ['日均实时交易量', '日均即時交易量'],
      ['共享区块链平台', '共用區塊鏈平台'],
      ['仿真开放 API', '模擬開放 API'],
      ['每间合格的企业', '每間合資格的企業'],
      ['小区团体', '社區團體'],
      ['建设智能香港', '建設智慧香港'],
    ],
    toHant,
  );
});

describe('into Traditional: never by rule', () => {
  table(
    [
      ['以支持及鼓励', '以支持及鼓勵'],
      ['数字经济', '數字經濟'],
      ['香港微电子研究院', '香港微電子研究院'],
      ['国际机器人大会', '國際機器人大會'],
      ['资料数据', '資料數據'],
      ['实时监察', '實時監察'],
      ['空间数据共享平台', '空間數據共享平台'],
      ['工业和信息化部', '工業和信息化部'],
      ['不合格', '不合格'],
      ['本地港车站', '本地港車站'],
    ],
    toHant,
  );
});

describe('into Simplified: spelling only, as the Government prints it', () => {
  table(
    [
      ['支援服務及資訊科技', '支援服务及资讯科技'],
      ['應用程式介面', '应用程式介面'],
      ['數碼港、研發院', '数码港、研发院'],
      ['赤鱲角、坪輋、麽地道', '赤鱲角、坪輋、麽地道'],
      ['葛珮帆、梁天祐、砲台山', '葛佩帆、梁天佑、炮台山'],
      ['鍾國斌', '锺国斌'],
      ['鍾議員及鍾先生', '锺议员及锺先生'],
      ['教育局局長鍾小明表示', '教育局局长锺小明表示'],
      ['陳大文、鍾大文和李大文', '陈大文、锺大文和李大文'],
      ['何大文議員、鍾大文議員', '何大文议员、锺大文议员'],
      ['情有獨鍾', '情有独钟'],
      ['她鍾情粵劇，鍾愛香港，鍾意飲茶', '她钟情粤剧，钟爱香港，钟意饮茶'],
      ['鍾靈毓秀、鍾馗、鍾乳洞、老態龍鍾的先生', '钟灵毓秀、钟馗、钟乳洞、老态龙钟的先生'],
      ['，鍾情、鍾愛', '，钟情、钟爱'],
      ['鍾山臺、近鍾屋村', '钟山台、近钟屋村'],
      ['長發邨', '长发邨'],
      ['乾淨、乾坤', '干净、乾坤'],
    ],
    toHans,
  );
});

describe('what stays as it is', () => {
  table(
    [
      [
        '见 https://example.hk/%E6%94%AF?q=%E4%BF%A1#a-1 的说明',
        '見 https://example.hk/%E6%94%AF?q=%E4%BF%A1#a-1 的說明',
      ],
      ['https://www.gov.hk了解税务', 'https://www.gov.hk了解稅務'],
      ['请浏览www.gov.hk/sc/查询户口，', '請瀏覽www.gov.hk/sc/查詢戶口，'],
      ['（https://a.hk/b_c=）税务', '（https://a.hk/b_c=）稅務'],
      ['电邮 fintech@example.gov.hk 查询', '電郵 fintech@example.gov.hk 查詢'],
      ['ＡＢ 1,925 3.39 ％（）「」', 'ＡＢ 1,925 3.39 ％（）「」'],
      ['', ''],
    ],
    toHant,
  );

  it('keeps the spans it is told to keep, and no phrase runs into them', () => {
    const text = '用 信息科技 与信息科技';
    const { text: result } = convertMarked(text, [], {
      from: HANS,
      to: HANT,
      rules: siteRules(),
      keep: [{ start: 2, end: 4 }],
    });
    assert.equal(result, '用 信息科技 與資訊科技');
  });
});

describe('refusals', () => {
  it('refuses to convert a text to the script it already has', () => {
    for (const script of [HANS, HANT]) {
      assert.throws(() => convert('文字', { from: script, to: script, rules: siteRules() }), {
        name: 'RangeError',
        message: /already in .*Convert from the script it was issued in/,
      });
    }
  });

  it('refuses to switch off a rule that does not exist', () => {
    assert.throws(
      () => compileRules([], [], { switchedOff: ['户→戶'] }),
      /There is no rule “户→戶” to switch off/,
    );
  });
});
