import type { Candidate, Reading } from './candidate.ts';
import { MOTTO_BEGINNINGS, MOTTO_LEADS, MOTTO_TAILS, NAME_TAILS } from './mottos.ts';
import { suffixOf } from './particular.ts';
import { NUMERALS } from './plain-words.ts';
import { wordsOf } from './reading.ts';
import { inOneScript, words } from './view.ts';

const TITLE = /《([^《》]*)》/gu;
const QUOTATIONS = [/「((?:[^「」])*)」/gu, /“([^“”]*)”/gu, /『([^『』]*)』/gu];
const YEAR = /^\s*(?:19|20)\d{2}(?:[-–/／]\d{2,4})?\s*年(?:度|版)?\s*/u;
const LONGEST_NAME = 32;
const AND = `(?:、|${words('和 及 與 以及').join('|')})`;
const ROW_BEFORE = new RegExp(`(?:「[^「」]*」${AND})+$`, 'u');
const ROW_BEHIND = new RegExp(`^(?:${AND}「[^「」]*」)+`, 'u');
const YEAR_BILL = new RegExp(`（${inOneScript('修訂')}）|${inOneScript('條例')}`, 'u');
const PAIRED = new RegExp(`^[${NUMERALS}]\\S[${NUMERALS}多]\\S$`, 'u');
const TIME = new RegExp(`^\\d+\\s*(?:${words('小時 年 分鐘').join('|')})`, 'u');
const WITHOUT_PARTICLE = new RegExp(`^[${inOneScript('的之為')}]`, 'u');
const SHORT_WORD = /^\p{Script=Han}{1,2}$/u;
const PROGRAMME = inOneScript('計劃');
const NOT_EVEN_WITH_SUFFIX = new RegExp(`^(?:${words('一站式 從 以').join('|')})`, 'u');
// What a name in quotation marks goes on with: 「友智識」計劃, 「ASPIRe」路線圖.
const GOES_ON = new RegExp(
  `^[」”』]([^\\s\\p{P}\\d${inOneScript('和及與或就的在於推為等')}]{0,16}?(?:${words('計劃 路線圖 集群 大賽 競賽 規劃綱要 規劃建議 分站賽').join('|')}))`,
  'u',
);

/** Documents and laws in title brackets; a leading year is the edition's, unless the title is a bill of that year. */
export function titles({ view }: Reading): Candidate[] {
  return [...view.matchAll(TITLE)].flatMap((match) => {
    const inner = match[1] ?? '';
    const start = match.index + 1;
    const year = YEAR_BILL.test(inner) ? '' : (YEAR.exec(inner)?.[0] ?? '');
    const tidy = inner.slice(year.length).trimStart();
    const from = start + inner.length - tidy.length;
    return tidy.trim().length < 2 ? [] : [{ start: from, end: from + tidy.trimEnd().length, why: 'title' }];
  });
}

/** Names in quotation marks; mottos, aims and terms are left out by what they say and what stands around them. */
export function quotations(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const pattern of QUOTATIONS) {
    for (const match of reading.view.matchAll(pattern)) {
      const inner = match[1] ?? '';
      const start = match.index + 1;
      const end = start + inner.length;
      if (inner.includes('《') || isNested(reading.view, start) || !looksLikeName(reading, start, end))
        continue;
      const onwards = GOES_ON.exec(reading.view.slice(end));
      const whole = onwards && pattern !== QUOTATIONS[2] ? end + onwards[0].length : undefined;
      found.push(
        whole && suffixed(onwards?.[1])
          ? { start: start - 1, end: whole, why: 'quoted' }
          : { start, end, why: 'quoted' },
      );
    }
  }
  return found;
}

function suffixed(tail: string | undefined): boolean {
  return tail !== undefined && tail !== PROGRAMME;
}

/** Whether the bracket just before a place is inside a title or another quotation. */
function isNested(view: string, at: number): boolean {
  const before = view.slice(0, at - 1);
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('「') > before.lastIndexOf('」')
  );
}

function looksLikeName(reading: Reading, start: number, end: number): boolean {
  const { view } = reading;
  const inner = view.slice(start, end);
  if (inner.trim().length < 2 || inner.length > LONGEST_NAME || /[，。；：！？!?;,]/u.test(inner))
    return false;
  if (/、/u.test(inner) && !/（[^）]*、/u.test(inner)) return false;
  if (PAIRED.test(inner) || TIME.test(inner) || inner.endsWith('化')) return false;
  // Quotations in a row share what stands around the row: 提出「…」和「…」的原則.
  const before = view
    .slice(0, start - 1)
    .replace(ROW_BEFORE, '')
    .slice(-12);
  const behind = view
    .slice(end + 1)
    .replace(ROW_BEHIND, '')
    .slice(0, 9)
    .replace(WITHOUT_PARTICLE, '');
  if (suffixOf(reading, start, end)?.strength === 'strong') {
    return !NOT_EVEN_WITH_SUFFIX.test(inner);
  }
  if (NAME_TAILS.some((word) => behind.startsWith(word))) return true;
  if (SHORT_WORD.test(inner)) return false;
  const [first] = wordsOf(reading, start, end);
  if (MOTTO_BEGINNINGS.some((word) => inner.startsWith(word) && (word.length > 1 || first?.word === word)))
    return false;
  if (MOTTO_LEADS.some((word) => before.endsWith(word))) return false;
  return !MOTTO_TAILS.some((word) => behind.startsWith(word));
}
