import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compileRegister,
  findMentions,
  findSheetMentions,
  type MentionContext,
  parseProgrammes,
} from '../../../src/programmes/index.ts';
import { register } from './register-files.ts';

/** Each text with its mentions in square brackets: `[surface|slug]`. */
const table: [title: string, marked: string, context?: MentionContext][] = [
  ['a name in Traditional', '金融科技基建包括「[轉數快|faster-payment-system]」。'],
  ['a name in Simplified', '金融科技基建包括「[转数快|faster-payment-system]」。'],
  [
    'a name whose vocabulary differs between the scripts',
    '「[一般支持计划|general-support-programme]」及「[一般支援計劃|general-support-programme]」',
  ],
  [
    'the longest name',
    '[數碼港元|e-hkd]、[數碼港|cyberport]、[數碼港培育計劃|cyberport-incubation-programme]',
  ],
  [
    'an institute, not the academy it begins with',
    '[中國科學院香港創新研究院|hong-kong-institute-of-science-and-innovation-cas]',
  ],
  [
    'a document, not the academy in its title',
    '《[關於中國科學院在香港設立院屬機構的備忘錄|memorandum-on-cas-affiliated-institution-in-hong-kong]》',
  ],
  [
    'a plain word is no alias',
    '提供孵化、加速計劃等支援；[新型工業加速計劃|new-industrialisation-acceleration-scheme]的加速計劃',
  ],
  [
    'a quoted alias, once its name has been said',
    '「[新型工業加速計劃|new-industrialisation-acceleration-scheme]」（「[加速計劃|new-industrialisation-acceleration-scheme]」），獲「[加速計劃|new-industrialisation-acceleration-scheme]」資助，而不是加速計劃',
  ],
  ['a quoted alias before its name', '「加速計劃」的門檻'],
  [
    'another scheme of a like name',
    '「[企業加速計劃|hkstp-acceleration-programme]」和「[共同企業加速計劃|co-acceleration-programme]」，但初創企業加速計劃不是',
  ],
  ['a short title before the document', '按《藍圖》推進'],
  [
    'a short title after the document, in brackets only',
    '《[香港創新科技發展藍圖|hong-kong-innovation-and-technology-development-blueprint]》(《[藍圖|hong-kong-innovation-and-technology-development-blueprint]》)，藍圖',
  ],
  [
    'the sandbox of finance',
    '[金管局|hong-kong-monetary-authority]已推出[監管沙盒|fintech-regulatory-sandbox]。',
  ],
  [
    'the sandbox of aviation',
    '參考政府「[监管沙盒|low-altitude-economy-regulatory-sandbox]」的数据，开发低空经济保险产品。',
  ],
  [
    'both sandboxes in one block, each by its nearest word',
    '低空經濟的[監管沙盒|low-altitude-economy-regulatory-sandbox]已經啟動，今年稍後亦會檢討；另外，[金管局|hong-kong-monetary-authority]的[監管沙盒|fintech-regulatory-sandbox]',
  ],
  ['a sandbox that nothing explains', '政府推出監管沙盒。'],
  [
    'a sandbox that the heading explains',
    '政府推出[監管沙盒|fintech-regulatory-sandbox]。',
    { heading: '金融科技' },
  ],
  [
    'a name with an optional space',
    '「[監管沙盒X|regulatory-sandbox-x]」及「[监管沙盒 X|regulatory-sandbox-x]」',
  ],
  ['a quoted name is not cut', '启动低空经济「[监管沙盒 X|regulatory-sandbox-x]」'],
  ['a dot with a space behind it', '「[Wi-Fi. HK|wi-fi-hk]」即[Wi-Fi.HK|wi-fi-hk]'],
  [
    'a name of two parts, one quoted',
    '推出[「戶口互聯」先導計劃|interbank-account-data-sharing-pilot-programme]及[「創科創投基金」優化計劃|innovation-and-technology-venture-fund-enhanced-scheme]',
  ],
  [
    'quotation marks inside a name',
    '凭借[国家「十四五」规划纲要|national-14th-five-year-plan-outline]、《[十五五规划建议|15th-five-year-plan-recommendations]》',
  ],
  ['other quotation marks', '發布了[“ASPIRe”路線圖|aspire-roadmap]'],
  [
    'Latin names begin and end with their words',
    '[Health@InnoHK|health-innohk]、[InnoHK|innohk]、XInnoHK、InnoHKs',
  ],
  ['a word that only contains the alias', '推動科技部門革新；[科技部|ministry-of-science-and-technology]'],
  ['the commission of another place', '中國證監會與[證監會|securities-and-futures-commission]'],
  [
    'indices of one name, by their publishers',
    '（[IMD|international-institute-for-management-development]《2025 年[智慧城市指數|imd-smart-city-index]》）',
  ],
  [
    'the other index',
    '[智慧城市指數|isui-smart-city-index]（[ISUI|international-society-for-urban-informatics]）',
  ],
  [
    '河套 the area, only once the area has been named',
    '進駐河套；[落馬洲河套地區|lok-ma-chau-loop]（[河套|lok-ma-chau-loop]）',
  ],
  [
    'the park within the zone',
    '[河套合作區|hetao-shenzhen-hong-kong-innovation-cooperation-zone]（由[香港園區|hong-kong-shenzhen-innovation-and-technology-park]及[深圳園區|shenzhen-innovation-and-technology-zone]組成）',
  ],
  ['a park of something else', '香港園區及深圳園區'],
  ['a slip as issued', '[香港微电子研究院|hong-kong-microelectronics-research-and-development-institute]'],
  ['an abbreviation that the text does not define', 'FPS 及 STF'],
  [
    'an abbreviation that the text defines',
    '[轉數快|faster-payment-system]（[FPS|faster-payment-system]）。[FPS|faster-payment-system] 註冊量',
  ],
  ['a renamed scheme', '「[內地與香港科技合作資助計劃|mainland-hong-kong-joint-funding-scheme]」'],
  ['nothing', '香港有超過 1,200 間金融科技公司。'],
  ['an empty block', ''],
];

for (const [title, marked, context] of table) {
  test(title, () => {
    const text = marked.replace(/\[([^[\]|]*)\|[^[\]]*\]/gu, '$1');
    const mentions = findMentions({ text }, register, context);
    let shown = '';
    let at = 0;
    for (const { start, end, surface, slug } of mentions) {
      assert.equal(text.slice(start, end), surface);
      shown += `${text.slice(at, start)}[${surface}|${slug}]`;
      at = end;
    }
    assert.equal(shown + text.slice(at), marked);
  });
}

test('conditions on topic and section', () => {
  const { programmes } = parseProgrammes([
    {
      file: 'a.yaml',
      text: `kind: scheme
programmes:
  - slug: housing-scheme
    names: { hant: 置居計劃, hans: 置居计划 }
    when: { topics: [housing], sections: [supply] }
`,
    },
  ]);
  const compiled = compileRegister(programmes);
  const find = (context: MentionContext) => findMentions({ text: '置居計劃' }, compiled, context).length;
  assert.equal(find({ topic: 'housing', section: 'supply' }), 1);
  assert.equal(find({ topic: 'housing', section: 'demand' }), 0);
  assert.equal(find({ topic: 'transport', section: 'supply' }), 0);
  assert.equal(find({}), 0);
});

test('a sheet remembers names and definitions from block to block, and no other sheet does', () => {
  const blocks = [
    { id: '1', text: '「加速計劃」' },
    { id: '2', text: '「新型工業加速計劃」，轉數快（FPS）' },
    { id: '3', text: '「加速計劃」，FPS' },
  ];
  const sheet = { sections: [{ slug: 's', heading: '', blocks }] };
  const counts = () => [...findSheetMentions(sheet, register).values()].map(({ length }) => length);
  assert.deepEqual(counts(), [0, 3, 2]);
  assert.deepEqual(counts(), [0, 3, 2]);
});

test('a name is a name and an alias an alias', () => {
  const via = findMentions({ text: '香港金融管理局（金管局）' }, register).map((mention) => mention.via);
  assert.deepEqual(via, ['name', 'alias']);
});
