import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findSheetMentions,
  proposeNames,
  proposeSheetNames,
  unregisteredNames,
} from '../../../src/programmes/index.ts';
import { fold } from '../../../src/script/index.ts';
import { parsed, register } from './register-files.ts';
import { readFixture, sheets } from './sheets.ts';

/** Brackets, spaces, script and the year of an edition do not count. */
const key = (text: string) =>
  fold(text)
    .replaceAll(/[\s\p{P}]/gu, '')
    .replace(/^\d{4}年/u, '');

const topics = [
  'names-transport-and-housing',
  'names-health-and-education',
  'names-environment-and-labour',
  'names-finance-and-arts',
  'names-security-and-tourism',
  'names-rail-and-roads',
  'names-public-housing',
];

for (const topic of topics) {
  test(`without a register, most names of ${topic} are proposed and little else`, () => {
    const { blocks, names } = readFixture(topic);
    const wanted = new Set(names.map(key));
    const proposed = new Set(
      blocks.flatMap((text) => proposeNames({ text }).map((proposal) => key(proposal.text))),
    );
    const found = [...wanted].filter((name) => proposed.has(name)).length;
    const right = [...proposed].filter((name) => wanted.has(name)).length;
    assert.ok(found / wanted.size >= 0.85, `${found} of ${wanted.size} names`);
    assert.ok(right / proposed.size >= 0.85, `${right} of ${proposed.size} proposals`);
  });
}

for (const sheet of sheets) {
  test(`without a register, most programmes of ${sheet.edition} are proposed`, () => {
    const mentions = findSheetMentions(sheet, register);
    const proposals = proposeSheetNames(sheet);
    const wanted = new Set([...mentions.values()].flat().map(({ slug }) => slug));
    const found = new Set<string>();
    let right = 0;
    for (const { block, start, end, text } of proposals) {
      const named = (mentions.get(block) ?? []).filter(
        (mention) => mention.start < end && start < mention.end,
      );
      const same = named.filter(
        ({ surface }) => key(text).includes(key(surface)) && key(text).length - key(surface).length <= 4,
      );
      for (const { slug } of same) found.add(slug);
      if (same.length > 0) right += 1;
    }
    assert.ok(found.size / wanted.size >= 0.85, `${found.size} of ${wanted.size} programmes`);
    assert.ok(right / proposals.length >= 0.75, `${right} of ${proposals.length} proposals`);
  });

  test(`every name of ${sheet.edition} is registered or declined`, () => {
    assert.deepEqual(unregisteredNames(sheet, { register, declined: parsed.declined }), []);
  });
}

const table: [text: string, names: string[]][] = [
  ['由政府成立的五所研發中心', []],
  ['有關計劃的詳情，以及該中心的服務', []],
  ['提供一站式支援服務，實現「一國兩制」', []],
  ['秉持「以人為本」的理念', []],
  ['循「完善創科生態圈，推進新型工業化」的方向推進', []],
  ['30 億元人工智能資助計劃資助本地大學', ['人工智能資助計劃']],
  ['運輸及物流局與屋宇署及規劃署', ['運輸及物流局', '屋宇署', '規劃署']],
  ['根據《2024 年全球創新指數》', ['全球創新指數']],
  ['醫院管理局（醫管局）轄下', ['醫院管理局', '醫管局']],
  ['推出「友智識」計劃', ['友智識']],
  ['推出「戶口互聯」先導計劃', ['「戶口互聯」先導計劃']],
  ['推出無人駕駛飛機系統（專用）牌照，', ['無人駕駛飛機系統（專用）牌照']],
  ['簽署結局當局', []],
  ['草擬基本居所房屋條例草案', ['基本居所房屋條例草案']],
  ['電訊（修訂）條例亦已生效', ['電訊（修訂）條例']],
  ['新能源運輸基金資助業界', ['新能源運輸基金']],
  ['資助 14 條離島渡輪航綫和四條路綫', []],
  ['東鐵綫過海段和廣深港高速鐵路香港段', ['東鐵綫過海段', '廣深港高速鐵路香港段']],
  ['土瓜灣重建項目的第一階段工程', ['土瓜灣重建項目']],
  ['北環綫和生產線', ['北環綫']],
  ['通過 mBridge 及 Startup Genome 的 AI 系統', ['mBridge', 'Startup Genome']],
];

for (const [text, names] of table) {
  test(`proposed in 「${text}」: ${names.join('、') || 'nothing'}`, () => {
    assert.deepEqual(
      proposeNames({ text }).map((proposal) => proposal.text),
      names,
    );
  });
}

test('bold marks are read', () => {
  const text = '數碼港為創業培育基地，支持逾百間企業';
  const marks = [{ type: 'strong' as const, start: 0, end: 3 }];
  assert.deepEqual(proposeNames({ text, marks }), [{ text: '數碼港', start: 0, end: 3, why: 'bold' }]);
});

test('what the register knows is not proposed', () => {
  const text = '「轉數快」與「飛鴿傳書」';
  assert.deepEqual(
    proposeNames({ text }, { register }).map((proposal) => proposal.text),
    ['飛鴿傳書'],
  );
});
