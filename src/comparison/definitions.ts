import { normalForm } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';

/** Words that put something into what is counted; and words that take something out, or count it in besides. */
const INCLUDING = '包括|涵[蓋盖]|[以按][^（）()，。；]{1,12}[計计]算?|即';
const BOUNDING = '不包括|不包含|不含|不[計计]|撇除|[扣剔]除|[只僅仅](?:包括|[計计])|[連连]同';
/** What is counted: no more than a noun phrase stands between a number and the words that define it. */
const NOUN = '[^，。；：、,;:（）()「」《》！？!?\\d]{0,16}';
const IN_BRACKETS = new RegExp(
  `^\\s*${NOUN}[（(]\\s*((?:${BOUNDING}|${INCLUDING})[^（）()]{1,40})[）)]`,
  'u',
);
/** Without brackets 包括 begins a list of examples as often as a definition. */
const IN_CLAUSE = new RegExp(`^\\s*${NOUN}[，,]\\s*((?:${BOUNDING})[^，。；,;（）()]{1,30})`, 'u');
const BOUNDS = new RegExp(`^(?:${BOUNDING})`, 'u');
const OPENING = new RegExp(`^(?:${BOUNDING}|包括|涵[蓋盖]|即|[以按])`, 'u');

/** What two texts say right after what a figure counts about what that takes in. */
export interface Redefinition {
  /** As issued; undefined where the edition says nothing. */
  a: string | undefined;
  b: string | undefined;
  /** False where it takes something out or counts it in besides, or both say something else: then the scopes differ. */
  comparable: boolean;
}

/**
 * What became of the words that define what a figure counts, right after it: 約 1,800 家科技公司（包括租戶及培育公司）.
 * Undefined where both editions say the same, or one says it in other words nearby.
 */
export function redefinitionOf(a: Surroundings, b: Surroundings): Redefinition | undefined {
  const [was, is] = [definitionOf(a), definitionOf(b)];
  if (keyOf(was) === keyOf(is) || saysElsewhere(a, is) || saysElsewhere(b, was)) return undefined;
  const one = was ?? is ?? '';
  return { a: was, b: is, comparable: (was === undefined || is === undefined) && !BOUNDS.test(one) };
}

function definitionOf({ block, figure }: Surroundings): string | undefined {
  const after = block.text.slice(figure.end);
  return (IN_BRACKETS.exec(after) ?? IN_CLAUSE.exec(after))?.[1]?.trim();
}

const keyOf = (definition: string | undefined) => definition && normalForm(definition).text;

/** 包括長者在內的 320 宗 says before the number what 320 宗（包括長者） says after it. */
function saysElsewhere({ lead }: Surroundings, definition: string | undefined): boolean {
  const words = definition && normalForm(definition.replace(OPENING, '')).text;
  return words ? lead.includes(words) : false;
}

/**
 * Tells readers of a definition that is new, gone or another, in Traditional Chinese.
 * @param inTraditional Puts words of either edition into Traditional Chinese.
 */
export function toldOf(
  { a, b, comparable }: Redefinition,
  inTraditional: (text: string, side: 'a' | 'b') => string,
): string {
  const was = a && `舊版註明「${inTraditional(a, 'a')}」`;
  const is = b && `新版註明「${inTraditional(b, 'b')}」`;
  const told = was && is ? `${was}，${is}` : (is ?? `${was}，新版沒有`);
  return comparable ? `${told}。` : `${told}，統計範圍不同。`;
}
