/** What a person is called by after the name, or before it. */
const TITLE =
  '(?:議員|先生|女士|小姐|太太|夫人|博士|教授|醫生|律師|大律師|法官|校長|主席|主任|委員|經理|總監|總裁|工程師|測量師|署長|處長|局長|司長|' +
  '專員|秘書長|院長|會長|部長|隊長|警司|督察|署理|同學|老師|院士|大使|爵士|太平紳士)';

/** A character of a given name: no word of grammar, nothing that ends the name of a place or thing. */
const GIVEN =
  '(?:(?![的了在是和與及或而之為也就都並等台臺村路街道園樓邨里苑站山灣錶表聲點頭擺鳴塔])\\p{Script=Han})';

/** Words that begin with the character without being names: 鍾情, 鍾愛, 鍾意, 鍾靈, 鍾馗, 鍾乳石, 鍾離. */
const WORD = /^[情愛意靈馗乳毓離]/u;

const TITLED = new RegExp(`^(?:氏|${TITLE}|${GIVEN}{1,2}${TITLE})`, 'u');

/** Two characters of a given name, and what ends it in a list or sentence. */
const ENCLOSED = new RegExp(
  `^${GIVEN}{2}(?:$|[、，。：；！？）」』,.:;)/\\s]|及|和|與|則|表示|指出|認為|說)`,
  'u',
);

const OPENED = new RegExp(`(?:^|[、，。：；（「『,.:;(/\\s]|及|和|與|由|請|${TITLE})$`, 'u');

/**
 * Whether the character at `[start, end)` is the surname that begins the name of a person. It says so only where that
 * is sure: a title follows (鍾議員, 鍾國斌議員), or a full name stands by itself in a list or after a title.
 *
 * @param text The whole text, in Traditional.
 */
export function beginsName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 8);
  if (WORD.test(after)) return false;
  if (TITLED.test(after)) return !/[龍情千]$/u.test(text.slice(0, start));
  return ENCLOSED.test(after) && OPENED.test(text.slice(Math.max(0, start - 5), start));
}
