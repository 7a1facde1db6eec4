import { create } from './create.ts';

const RUN = /([A-Za-z][\w@&'’+-]*(?:[ .][A-Za-z][\w@&'’+-]*)*)/;
/** What is read as a word, not letter by letter; as in `englishRuns`, in fewer bytes. */
const WORD = /[a-z]{3}/;

/** Text as nodes, with its English marked as English. */
export function englishText(text: string): (Node | string)[] {
  return text
    .split(RUN)
    .map((part, index) => (index % 2 && WORD.test(part) ? create('span', { lang: 'en' }, part) : part))
    .filter((part) => part !== '');
}
