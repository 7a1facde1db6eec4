import type { FieldNotes } from './fields.ts';

const note = (en: string, hant: string, hans: string) => ({ en, hant, hans });

const READ = note(
  '`read`: the numbers beside it are read from the sheet; `computed`: they are counted by this site.',
  '`read`：同組的數字讀自便覽原文；`computed`：由本站點算。',
  '`read`：同组的数字读自便览原文；`computed`：由本站点算。',
);

/** Fields of a series: a figure followed over the editions of a topic; a programme shares some of them. */
export const SERIES_FIELDS = {
  type: note(
    'Whether a figure or a programme is followed; the fields after `steps[].origin` are of programmes only.',
    '所追蹤的是數字還是計劃、機構等名稱；表末各欄只屬後者。',
    '所追踪的是数字还是计划、机构等名称；表末各栏只属后者。',
  ),
  id: note(
    'Given by editors and never changed, else {edition}-{paragraph}-{number} of its first figure; of a programme its slug.',
    '由編者訂定，不再更改；否則是最早一個數字的「版本-段落-序號」。計劃則同 programmes.json 的 slug。',
    '由编者订定，不再更改；否则是最早一个数字的「版本-段落-序号」。计划则同 programmes.json 的 slug。',
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
  'label.hant': note(
    'What is counted, as the newest edition that has it words it, in Traditional Chinese.',
    '量度的對象，照最近一版的文字，以繁體寫。',
    '量度的对象，照最近一版的文字，以繁体写。',
  ),
  'label.hans': note('The same in Simplified Chinese.', '同上，以簡體寫。', '同上，以简体写。'),
  kind: note('What kind of figure it is.', '類別。', '类别。'),
  unit: note('Unit, as in figures.json.', '單位，同 figures.json。', '单位，同 figures.json。'),
  current: note(
    'Whether the newest edition of the topic still has it.',
    '主題最新一版是否仍有。',
    '主题最新一版是否仍有。',
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

/** Fields that only the series of a programme has. */
export const PROGRAMME_SERIES_FIELDS = {
  first: note('First edition that names it.', '最早列出的版本。', '最早列出的版本。'),
  last: note('Last edition that names it.', '最後列出的版本。', '最后列出的版本。'),
  'points[].blocks[]': note('Paragraphs that name it.', '列有其名的段落。', '列有其名的段落。'),
  'points[].texts[]': note(
    'How the edition writes it, as issued; each writing once.',
    '該版的寫法，照原文，每種一次。',
    '该版的写法，照原文，每种一次。',
  ),
  'points[].paragraphs': note('How many paragraphs name it.', '列有其名的段落數目。', '列有其名的段落数目。'),
  'renames[].hant': note(
    'A later name of it, in Traditional Chinese.',
    '其後的名稱，以繁體寫。',
    '其后的名称，以繁体写。',
  ),
  'renames[].hans': note('The same in Simplified Chinese.', '同上，以簡體寫。', '同上，以简体写。'),
  'renames[].edition': note('First edition with that name.', '首次用該名稱的版本。', '首次用该名称的版本。'),
  'renames[].certainty': note(
    'How certain it is that both are the same.',
    '兩者同指一物的把握。',
    '两者同指一物的把握。',
  ),
  'steps[].change': note(
    'What became of it: first named, no longer named, or what changed in the paragraphs that name it.',
    '首次列出、不再列出，或列有其名的段落有何改動。',
    '首次列出、不再列出，或列有其名的段落有何改动。',
  ),
  'steps[].groups[]': note(
    'Groups of those paragraphs in the comparison of the two editions.',
    '該等段落在兩版比較中的組別 id。',
    '该等段落在两版比较中的组别 id。',
  ),
  'steps[].figures[].label.hant': note(
    'What a figure that changed in those paragraphs is called, in Traditional Chinese.',
    '該等段落中有改動的數字的名稱，以繁體寫。',
    '该等段落中有改动的数字的名称，以繁体写。',
  ),
  'steps[].figures[].label.hans': note(
    'The same in Simplified Chinese.',
    '同上，以簡體寫。',
    '同上，以简体写。',
  ),
  'steps[].figures[].before': note('The figure in the older edition.', '舊版的寫法。', '旧版的写法。'),
  'steps[].figures[].after': note('The figure in the newer edition.', '新版的寫法。', '新版的写法。'),
  'steps[].figures[].comparable': note(
    'Whether both measure the same thing.',
    '兩者量度的是否同一回事。',
    '两者量度的是否同一回事。',
  ),
  'steps[].figures[].difference': note('Newer value less the older.', '新減舊。', '新减旧。'),
  'steps[].figures[].percentage': note(
    'The difference in per cent; empty for ranks and percentages.',
    '增減的百分比；排名和百分比不計。',
    '增减的百分比；排名和百分比不计。',
  ),
  'steps[].figures[].origin': note(
    '`computed`: the numbers beside it are computed.',
    '`computed`：同組的數字由本站計算。',
    '`computed`：同组的数字由本站计算。',
  ),
} as const satisfies FieldNotes;

/** All fields of `series.json`, those of programmes last. */
export const ALL_SERIES_FIELDS = { ...SERIES_FIELDS, ...PROGRAMME_SERIES_FIELDS } as const;
