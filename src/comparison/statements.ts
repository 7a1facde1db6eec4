import { PARTICLES } from './fact-words.ts';
import type { PreparedBlock } from './prepare.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordEdits } from './word-edits.ts';

// All in comparable (Simplified) characters: what a text states by words, each kind with the words that state it.
const COUNTRIES =
  '法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|俄罗斯|韩国|朝鲜|越南|泰国|马来西亚|印尼|印度尼西亚|菲律宾|印度|巴基斯坦|' +
  '哈萨克|沙特|阿联酋|卡塔尔|以色列|土耳其|埃及|南非|澳洲|新西兰|加拿大|墨西哥|巴西|智利|柬埔寨|老挝|缅甸|文莱|奥地利|爱尔兰|匈牙利';
const DISTRICTS =
  '中西区|湾仔|东区|南区|油尖旺|深水埗|九龙城|黄大仙|观塘|荃湾|葵青|屯门|元朗|北区|大埔|沙田|西贡|离岛|天水围|将军澳|东涌|大屿山|北部都会区|启德|河套|落马洲|古洞|粉岭|上水|洪水桥|尖沙咀|旺角|铜锣湾|柴湾|西九龙';
const PEOPLE =
  '男性|女性|男士|女士|妇女|长者|青年|儿童|婴儿|幼儿|残疾人士|少数族裔|非华语|外籍|新来港|学生|家长|教师|居民|非本地|低收入|基层|中产';
const STATEMENTS: readonly RegExp[] = [
  /(?:星期|礼拜|(?<=逢|每)周)[一二三四五六日天]/gu,
  /(?:上午|下午|中午|正午|晚上|凌晨|早上)?[一二三四五六七八九十\d]{1,3}[时点](?:半|正|\d+分)?(?=至|到|起|前|后|开|关|结|$)/gu,
  /计划(?=兴建|建造|增设|推出|设立|成立|引入|修订|扩建|展开|开展|推行|提交)/gu,
  /免费|全免|收费|付费|缴费/gu,
  /[▲△▼▽↑↓≥≤≧≦~±]/gu,
  /有效|无效|有权|无权|强制|自愿/gu,
  /获[^获]{0,8}(?:通过|批准)|审议|撤回|否决/gu,
  /(?:完成|竣工|落成|启用|通车|生效|实施)(?=后|$)/gu,
  new RegExp(PEOPLE, 'gu'),
  new RegExp(COUNTRIES, 'gu'),
  new RegExp(DISTRICTS, 'gu'),
  /天文台|香港邮政|入境处|警务处|消防处|海关|廉政公署|立法会|区议会|终审法院/gu,
];

/** Whether one of two texts in normal form names a day, an hour, a place, a body or people that the other does not. */
export function statementsDiffer(a: string, b: string): boolean {
  return STATEMENTS.some((pattern) => {
    const said = (text: string) =>
      [...new Set([...text.matchAll(pattern)].map(([word]) => word))].sort().join();
    return said(a) !== said(b);
  });
}

const LIST_BEFORE = /[、及和與与或]\s*$/u;
const JOINING = new Set('及 和 与 或 以及'.split(' '));
/** A longer stretch, or one with a clause in it, is no member of a list. */
const LONGEST = 8;
const LIST_AFTER = /^\s*[、及和與与或]/u;

/**
 * Whether one of two texts lists something that the other does not: 護士及藥劑師, 護士、藥劑師及物理治療師. A member that
 * only stands elsewhere in the list is no other one.
 */
export function listsDiffer(
  a: readonly PreparedBlock[],
  b: readonly PreparedBlock[],
  vocabulary: Vocabulary,
): boolean {
  const [left, right] = [readAs(a, vocabulary), readAs(b, vocabulary)];
  const edits = wordEdits(left.tokens, right.tokens);
  return edits.some((edit, i) => {
    if (edit.op === 'equal') return false;
    const [own, other, span] = edit.op === 'insert' ? [right, left, edit.b] : [left, right, edit.a];
    const neighbour = edits[edit.op === 'insert' ? i - 1 : i + 1];
    if (neighbour && neighbour.op !== 'equal') return false;
    const words = own.tokens.slice(span.start, span.end);
    const member = words
      .filter(({ key }) => !PARTICLES.has(key))
      .map(({ key }) => key)
      .join('');
    if (member.length < 2 || member.length > LONGEST || other.keys.includes(member)) return false;
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || first.text !== last.text) return false;
    const inside = first.text.slice(first.start, last.end);
    if (/[，。；的]/u.test(inside)) return false;
    return (
      LIST_BEFORE.test(first.text.slice(0, first.start)) ||
      LIST_AFTER.test(last.text.slice(last.end)) ||
      inside.includes('、') ||
      words.some(({ key }) => JOINING.has(key))
    );
  });
}

function readAs(blocks: readonly PreparedBlock[], vocabulary: Vocabulary) {
  const tokens = blocks.flatMap((block) =>
    block.tokens(vocabulary).map((token): Token & { text: string } => ({ ...token, text: block.text })),
  );
  return { tokens, keys: tokens.map(({ key }) => key).join('') };
}
