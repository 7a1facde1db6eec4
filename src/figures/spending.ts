import type { FoundFigure } from './figure.ts';
import { clean, type Stretch } from './nouns.ts';
import { before } from './phrases.ts';
import { STOP, VERB } from './subject-words.ts';

// Neutral (Simplified) characters. An amount that is set aside has no noun of its own: what it goes to names it.
const SPENT =
  /(?:预留|拨出|拨款|批出|动用|调拨|注资|投放|投入|斥资|耗资|发放|提供)(?:当中的?|其中的?|了|合共|共)?\s*$/;
/** Nouns that only say money again. */
const AGAIN = /^(?:拨款|款项|资金|经费|开支)$/;
/** 向基金注資 50 億元 */
const GIVEN_TO = /(?:向|为|对|给)([^，。；;、\s\d]{2,20}?)(?:额外|再|共|已|各|另)?$/;
const PURPOSE =
  '支持|支援|资助|推动|推出|推行|设立|成立|兴建|建立|建造|扩建|落实|协助|鼓励|更新|举办|开展|用于|用作|用以|让|为|给予|予|向|以';
const TO_NAME = new RegExp(`(?:${PURPOSE})[^，。；;、「」《》\\d]{0,6}[「《]([^」》]{2,30})[」》]`);
const TO = new RegExp(PURPOSE);
const TO_NUMBER = new RegExp(`(?:${PURPOSE})(?:约|近|逾|超过|最多|至少|合共)?\\s*$`);
const VERBS = new RegExp(`^(?:${PURPOSE}|发展|进一步|其他|更多|有关)+`);
const NOUN_END = new RegExp(`${VERB}|[在由并供把将已均亦等跟]|以(?!上|下|外)`);
const LONGEST = 20;

/**
 * What an amount goes to: 撥出 20 億元支持「InnoHK」, 預留 100 億元，推動生命健康科技的發展, 向基金注資 50 億元; a
 * programme that gives it (「計劃」提供逾 1 億元).
 *
 * @param n neutral text
 * @param floor where the figure before ends
 * @param limit where the next figure begins
 * @param ahead the noun after the amount, if there is one
 * @param next finds the noun after the next figure (撥款 20 億元，資助 4 000 個機構)
 * @returns undefined where the amount is not said to be spent; else what on, if that is known
 */
export function spentOn(
  n: string,
  figure: FoundFigure,
  floor: number,
  limit: number,
  ahead: Stretch | undefined,
  next: () => Stretch | undefined,
): { on: Stretch | undefined } | undefined {
  const lead = n.slice(floor, before(n, figure.start));
  const spent = SPENT.exec(lead);
  if (!spent) return undefined;
  if (ahead && !AGAIN.test(n.slice(ahead.start, ahead.end))) return { on: ahead };
  const giver = /「([^「」]{2,30})」(?:已|共|会|将)?$/.exec(lead.slice(0, spent.index));
  if (giver) return { on: stretch(floor + giver.index + 1, giver[1]) };
  const given = GIVEN_TO.exec(lead.slice(0, spent.index));
  if (given) {
    const from = floor + given.index + 1;
    return { on: clean(n, from, from + (given[1] as string).length) };
  }
  return {
    on: purpose(n, figure.end, limit) ?? (TO_NUMBER.test(n.slice(figure.end, limit)) ? next() : ahead),
  };
}

function purpose(n: string, from: number, limit: number): Stretch | undefined {
  // What follows 並 or 另 is another matter.
  const rest = /^(?:(?![，、]\s*(?:并|亦|另|同时|此外)|[。；;]).)*/su.exec(n.slice(from, limit))?.[0] ?? '';
  const name = TO_NAME.exec(rest);
  if (name) return stretch(from + name.index + name[0].length - 1 - (name[1] as string).length, name[1]);
  const verb = TO.exec(rest);
  if (!verb) return undefined;
  let start = from + verb.index;
  start += VERBS.exec(n.slice(start, from + rest.length))?.[0].length ?? 0;
  let end = start;
  while (end < from + rest.length && !STOP.test(n[end] as string)) end++;
  const stop = NOUN_END.exec(n.slice(start + 1, end));
  const noun = clean(n, start, stop ? start + 1 + stop.index : end);
  return noun && noun.end - noun.start <= LONGEST ? noun : undefined;
}

function stretch(start: number, words = ''): Stretch {
  return { start, end: start + words.length };
}
