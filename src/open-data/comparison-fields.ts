import type { FieldNotes } from './fields.ts';

const note = (en: string, hant: string, hans: string) => ({ en, hant, hans });

const STATUS = note(
  'What became of the group. Where two fit, the first of split, merged, moved, updated, reworded, unchanged.',
  '改動的種類。兩種都合的，取 split、merged、moved、updated、reworded、unchanged 中最先的一種。',
  '改动的种类。两种都合的，取 split、merged、moved、updated、reworded、unchanged 中最先的一种。',
);
const A = note('Block ids of the older edition.', '舊版的段落 id。', '旧版的段落 id。');
const B = note('Block ids of the newer edition.', '新版的段落 id。', '新版的段落 id。');

/** Fields of a comparison of two editions. */
export const COMPARISON_FIELDS = {
  topic: note('Topic.', '主題。', '主题。'),
  from: note('The older edition.', '舊版。', '旧版。'),
  to: note('The newer edition.', '新版。', '新版。'),
  'groups[].id': note('Id of the group on its page.', '該組在比較頁的 id。', '该组在比较页的 id。'),
  'groups[].status': STATUS,
  'groups[].also[]': note('What else happened.', '兼有的改動。', '兼有的改动。'),
  'groups[].a[]': A,
  'groups[].b[]': B,
  'groups[].figureChanges[].label': note(
    'The name editors gave to its series, else what is counted, in Traditional Chinese.',
    '編者給這項數字的名稱，沒有的則是量度的對象，以繁體寫。',
    '编者给这项数字的名称，没有的则是量度的对象，以繁体写。',
  ),
  'groups[].figureChanges[].labelHans': note(
    'The same in Simplified Chinese.',
    '同上，以簡體寫。',
    '同上，以简体写。',
  ),
  'groups[].figureChanges[].aText': note('The figure in the older edition.', '舊版的寫法。', '旧版的写法。'),
  'groups[].figureChanges[].bText': note('The figure in the newer edition.', '新版的寫法。', '新版的写法。'),
  'groups[].figureChanges[].aValue': note('Its value there.', '舊版的數值。', '旧版的数值。'),
  'groups[].figureChanges[].bValue': note('Its value there.', '新版的數值。', '新版的数值。'),
  'groups[].figureChanges[].aValue2': note('Second value.', '舊版的第二個數值。', '旧版的第二个数值。'),
  'groups[].figureChanges[].bValue2': note('Second value.', '新版的第二個數值。', '新版的第二个数值。'),
  'groups[].figureChanges[].unit': note(
    'Unit, as in figures.json.',
    '單位，同 figures.json。',
    '单位，同 figures.json。',
  ),
  'groups[].figureChanges[].comparable': note(
    'Whether both measure the same thing.',
    '兩者量度的是否同一回事。',
    '两者量度的是否同一回事。',
  ),
  'groups[].figureChanges[].reason': note(
    'Why not, or why an editor says so, in Traditional Chinese.',
    '不能比較的原因，或編者的說明，以繁體寫。',
    '不能比较的原因，或编者的说明，以繁体写。',
  ),
  'groups[].figureChanges[].difference': note(
    'Newer value less the older, computed.',
    '新減舊，由本站計算。',
    '新减旧，由本站计算。',
  ),
  'groups[].figureChanges[].percentage': note(
    'The difference in per cent, computed; empty for ranks and percentages.',
    '增減的百分比，由本站計算；排名和百分比不計。',
    '增减的百分比，由本站计算；排名和百分比不计。',
  ),
  'groups[].correction': note(
    "The editors' reason where they corrected the group.",
    '編者更正該組的原因。',
    '编者更正该组的原因。',
  ),
  'automatic[].status': note(
    'The same before corrections by editors.',
    '編者更正之前的結果。',
    '编者更正之前的结果。',
  ),
  'automatic[].also[]': note('What else happened.', '兼有的改動。', '兼有的改动。'),
  'automatic[].a[]': A,
  'automatic[].b[]': B,
} as const satisfies FieldNotes;
