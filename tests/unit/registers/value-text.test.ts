import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readFigures } from '../../../src/figures/index.ts';
import { machineValue, valueText } from '../../../src/registers/index.ts';

const CASES: [text: string, shown: string, machine: string][] = [
  ['逾 1,600 家', '1,600 家', '1600'],
  ['約 5.1 億元', '510,000,000 港元', '510000000'],
  ['約 12 億元人民幣', '1,200,000,000 元人民幣', '1200000000'],
  ['超過 99%', '99%', '99'],
  ['五至十年', '5–10 年', '5/10'],
  ['1（政府）：2（企業）的形式', '1：2', '1:2'],
  ['位列全球第 4', '第 4（全球）', '4'],
  ['位列全球二十大', '前 20（全球）', '20'],
  ['於 2025 年 12 月落成', '2025-12', '2025-12'],
  ['由 2026-27 年度起', '2026–2027', '2026/2027'],
  ['約 200 萬平方米', '2,000,000 平方米', '2000000'],
  ['產學研 1+計劃', '', '1'],
];

for (const [text, shown, machine] of CASES) {
  it(`${text} has the value ${shown || 'of a name'}`, () => {
    const [figure] = readFigures({ text });
    assert.ok(figure, 'a figure is read');
    assert.equal(valueText(figure, figure.unit, 'zh-Hant-HK'), shown);
    assert.equal(machineValue(figure), machine);
  });
}
