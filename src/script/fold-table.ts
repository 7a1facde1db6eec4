import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stRegionalPhrases from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import { createFolder, type FoldedText, type Folder } from './fold.ts';

/**
 * Ways of writing that OpenCC does not pair, each group one character: what people type, what names are printed
 * with, and what official Simplified text folds (祐佑, 珮佩, 砲炮).
 */
const VARIANT_GROUPS =
  '群羣 帳賬 强強彊 峰峯 里裡 滙汇 恒恆 咏詠 栢柏 甯宁 祐佑 珮佩 砲炮 床牀 污汙 钩鈎鉤 蔥葱 坭泥 麽么 粧妆 艳豔 喂餵 ' +
  '着著 晒曬 碱鹼 升昇陞 布佈 占佔 伙夥 周週 采採 游遊 炼煉鍊 搜蒐 鲇鯰 够夠 略畧 裙帬 村邨 舖铺 岩巖 闸閘 ' +
  '蹧糟 敎教 靑青 爲為 黄黃 汚污 叠疊 慤愨 菴庵 逕徑 祇只 枱檯 咭卡 綵彩 姸妍 頴穎 彝彜 瑠琉 邱丘 痴癡 嘆歎 耻恥 燻熏 嫺嫻 鷄雞 舘館 厠廁 裇恤 ' +
  '韵韻 烟煙菸 痹痺 秘祕 证証 锈銹鏽 绣繡綉 溪谿 厨廚 厕廁 厢廂 厦廈 厘釐 凉涼 决決 况況 净淨 减減 凑湊 冲沖衝 ' +
  '場塲 券劵 你妳 戲戱 疏疎 榨搾 麻蔴 效効 敕勅 款欵 軟輭 鄰隣 鬥鬪 乾亁 廠厰 銜啣 寬寛 克尅 德惪 慎愼 捶搥 朵朶 碗椀盌 每毎 冰氷 ' +
  '猿猨 磚甎 瘦痩 鼓皷 稚穉 紮紥 緒緖 聽聼 巷衖 褒襃 贊賛 跺跥 耽躭 焊銲 飄飃 飾餙 雁鴈 粗麤';

let table: string | undefined;
let folder: Folder | undefined;

/**
 * The complete fold table, `variant representative` pairs joined: for every character that OpenCC's tables pair
 * with another (character by character, also inside phrases), and the groups above. Built on first use.
 */
export function foldTable(): string {
  table ??= buildTable();
  return table;
}

/**
 * Folds a text: NFKC, lower case, and every variant of a character to one, so that a text and its conversion
 * (spelling only) fold alike, and so does whatever a reader types. Each character on its own: a part of a text
 * folds to a part of the folded text.
 */
export function fold(text: string): string {
  folder ??= createFolder(foldTable());
  return folder.fold(text);
}

/** Folds as `fold` does and keeps the way back to the original's offsets. */
export function foldWithOffsets(text: string): FoldedText {
  folder ??= createFolder(foldTable());
  return folder.foldWithOffsets(text);
}

function buildTable(): string {
  const groups = new Groups();
  for (const [simplified, traditional] of pairsOf(tsCharacters)) groups.join(traditional, simplified);
  for (const dict of [stCharacters, stPhrases, stRegionalPhrases, tsPhrases]) {
    for (const [from, to] of pairsOf(dict)) groups.join(from, to);
  }
  for (const dict of [
    hkVariants,
    hkVariantsPhrases,
    hkVariantsRev,
    hkVariantsRevPhrases,
    twVariants,
    twVariantsRev,
  ]) {
    for (const [from, to] of pairsOf(dict)) groups.join(from, to);
  }
  for (const group of VARIANT_GROUPS.split(' ')) {
    const [first = '', ...others] = group;
    for (const other of others) groups.join(first, other);
  }
  const simplified = new Set([...pairsOf(tsCharacters)].map(([, to]) => to));
  const usual = new Set(VARIANT_GROUPS.split(' ').map(([first]) => first));
  return groups.table(
    (character) => simplified.has(character),
    (character) => usual.has(character),
  );
}

function* pairsOf(dict: string): Generator<[string, string]> {
  for (const record of dict.split('|')) {
    const space = record.indexOf(' ');
    const from = record.slice(0, space);
    const to = record.slice(space + 1);
    if (from === to) continue;
    const a = [...from];
    const b = [...to];
    if (a.length !== b.length) continue;
    for (const [i, character] of a.entries()) {
      if (character !== b[i]) yield [character, b[i] as string];
    }
  }
}

/** Disjoint sets of characters. */
class Groups {
  readonly #parent = new Map<string, string>();

  join(a: string, b: string): void {
    const one = this.#root(a);
    const other = this.#root(b);
    if (one !== other) this.#parent.set(one, other);
  }

  #root(character: string): string {
    let root = character;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    return root;
  }

  /** Pairs of member and representative: the member preferred first, else next, else the lowest code point. */
  table(...preferred: ((character: string) => boolean)[]): string {
    const members = new Map<string, Set<string>>();
    for (const [child, up] of this.#parent) {
      const root = this.#root(child);
      const group = members.get(root) ?? new Set([root]);
      members.set(root, group.add(child).add(up));
    }
    let pairs = '';
    for (const group of members.values()) {
      const order = [...group].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
      const representative = preferred.map((each) => order.find(each)).find(Boolean) ?? order[0];
      for (const member of order) if (member !== representative) pairs += member + representative;
    }
    return pairs;
  }
}
