import type { FieldNotes } from './fields.ts';

const note = (en: string, hant: string, hans: string) => ({ en, hant, hans });

const READ = note(
  '`read`: the numbers beside it are read from the sheet.',
  '`read`：同組的數字讀自便覽原文。',
  '`read`：同组的数字读自便览原文。',
);

/** Fields of a series: a figure followed over the editions of a topic. */
export const SERIES_FIELDS = {
  id: note(
    'Given by editors and never changed, else {edition}-{paragraph}-{number} of its first figure.',
    '由編者訂定，不再更改；否則是最早一個數字的「版本-段落-序號」。',
    '由编者订定，不再更改；否则是最早一个数字的「版本-段落-序号」。',
  ),
  topic: note('Topic.', '主題。', '主题。'),
  'name.hant': note(
    'Name in Traditional Chinese, where editors gave one.',
    '繁體名稱（編者有訂的才有）。',
    '繁体名称（编者有订的才有）。',
  ),
  'name.hans': note(
    'Name in Simplified Chinese, where editors gave one.',
    '簡體名稱（編者有訂的才有）。',
    '简体名称（编者有订的才有）。',
  ),
  label: note(
    'What is counted, as the newest edition that has it words it.',
    '量度的對象，照最近一版的原文。',
    '量度的对象，照最近一版的原文。',
  ),
  kind: note('What kind of figure it is.', '類別。', '类别。'),
  unit: note('Unit, as in figures.json.', '單位，同 figures.json。', '单位，同 figures.json。'),
  current: note(
    'Whether the newest edition of the topic still gives it.',
    '主題最新一版是否仍有這個數字。',
    '主题最新一版是否仍有这个数字。',
  ),
  broken: note(
    'Whether any step is not comparable: the series must not be drawn as one line.',
    '其中是否有一步不能比較：不宜畫成一條線。',
    '其中是否有一步不能比较：不宜画成一条线。',
  ),
  'points[].edition': note('Edition, YYYY-MM.', '版本，YYYY-MM。', '版本，YYYY-MM。'),
  'points[].block': note('Block id.', '段落 id。', '段落 id。'),
  'points[].text': note('The exact words as issued.', '原文一字不改。', '原文一字不改。'),
  'points[].value': note('Value, as in figures.json.', '數值，同 figures.json。', '数值，同 figures.json。'),
  'points[].value2': note('Second value, as in figures.json.', '第二個數值。', '第二个数值。'),
  'points[].asOf': note('Date the sheet gives for it.', '便覽所說的統計日期。', '便览所说的统计日期。'),
  'points[].origin': READ,
  'steps[].from': note('Edition of the earlier point.', '較早一點的版本。', '较早一点的版本。'),
  'steps[].to': note('Edition of the later point.', '較後一點的版本。', '较后一点的版本。'),
  'steps[].comparable': note(
    'Whether both points measure the same thing.',
    '兩點量度的是否同一回事。',
    '两点量度的是否同一回事。',
  ),
  'steps[].reason': note(
    'Why not, or why an editor says so, in Traditional Chinese.',
    '不能比較的原因，或編者的說明，以繁體寫。',
    '不能比较的原因，或编者的说明，以繁体写。',
  ),
  'steps[].difference': note(
    'Later value less the earlier; empty where it would mean nothing.',
    '後者減前者；沒有意義時留空。',
    '后者减前者；没有意义时留空。',
  ),
  'steps[].percentage': note(
    'The difference in per cent of the earlier value; empty for ranks and percentages.',
    '增減的百分比；排名和百分比不計。',
    '增减的百分比；排名和百分比不计。',
  ),
  'steps[].trend': note(
    'Which way it went as readers see it: a rank from 7 to 4 is up.',
    '升跌；排名由第 7 至第 4 是 up。',
    '升跌；排名由第 7 至第 4 是 up。',
  ),
  'steps[].origin': note(
    '`computed`: the numbers beside it are computed from the points.',
    '`computed`：同組的數字由本站計算。',
    '`computed`：同组的数字由本站计算。',
  ),
} as const satisfies FieldNotes;
