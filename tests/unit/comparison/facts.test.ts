import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compare, type Status } from '../../../src/comparison/index.ts';
import { context, inOtherScript, invented } from './sheets.ts';

const REST = ['天文台負責天氣預報及發出警告。', '郵政署營運多間郵政局。', '水務署供應食水及海水沖廁。'];

const CASES: readonly (readonly [status: Status, a: string, b: string])[] = [
  ['updated', '運輸署與路政署負責道路安全。', '運輸署、路政署及警務處負責道路安全。'],
  ['updated', '由警務處負責。', '由消防處負責。'],
  ['updated', '香港郵政推出新服務。', '香港天文台推出新服務。'],
  ['updated', '醫護人員包括醫生、護士及藥劑師。', '醫護人員包括醫生、護士、藥劑師及物理治療師。'],
  ['updated', '提供糖尿病及高血壓篩查。', '提供糖尿病、高血壓及高血脂篩查。'],
  ['updated', '出口機械、紡織品及玩具。', '出口機械及紡織品。'],
  ['updated', '合資格的租戶可以申請購買。', '合資格的長者租戶可以申請購買。'],
  ['updated', '計劃適用於男性。', '計劃適用於女性。'],
  ['updated', '公園設於沙田。', '公園設於大埔。'],
  ['updated', '香港與法國、德國簽訂協定。', '香港與法國簽訂協定。'],
  ['updated', '每逢星期一休館。', '每逢星期二休館。'],
  ['updated', '辦公時間為上午九時至下午五時。', '辦公時間為上午十時至下午六時。'],
  ['updated', '入場費用全免，歡迎市民參觀。', '入場須付費，歡迎市民參觀。'],
  ['updated', '市民可免費參加。', '市民可參加。'],
  ['updated', '這項措施有效。', '這項措施無效。'],
  ['updated', '條例草案現正由立法會審議。', '條例草案獲立法會通過。'],
  ['updated', '政府計劃興建新圖書館。', '政府興建了新圖書館。'],
  ['updated', '空氣污染物須≥5 個。', '空氣污染物須 5 個。'],
  ['updated', '罪案▲5%。', '罪案▼5%。'],
  ['updated', '參加者~100 人。', '參加者 100 人。'],
  ['reworded', '維港兩岸建築物參與匯演。', '維港兩岸建築物參與演出。'],
  ['reworded', '政府十分重視青年發展，並會繼續投放資源。', '政府非常重視青年發展，並會繼續投放資源。'],
  ['reworded', '計劃涵蓋醫生、護士及藥劑師。', '計劃涵蓋護士、藥劑師及醫生。'],
  ['unchanged', '全港共有 2,200 公里道路。', '全港共有 2 200 公里道路。'],
  ['unchanged', '資助額為每宗 1,250,000 元。', '資助額為每宗 1 250 000 元。'],
  ['unchanged', '查詢請電 2345 6789。', '查詢請電2345 6789。'],
];

describe('what a paragraph states', () => {
  for (const [status, a, b] of CASES) {
    it(`${a} → ${b} is ${status}, in either script`, () => {
      const older = invented({ s: [a, ...REST] }, { edition: '2030-01' });
      const newer = invented({ s: [b, ...REST] }, { edition: '2031-01' });
      for (const other of [newer, inOtherScript(newer)]) {
        const { groups } = compare(older, other, [], context);
        assert.equal(groups.find((group) => group.a[0]?.endsWith('/01'))?.status, status);
      }
    });
  }
});
