/** A text in both scripts. */
export interface BothScripts {
  hant: string;
  hans: string;
}

/** Words of the real sheets that a made-up topic replaces, in text, names and headings alike. */
const REPLACED: readonly BothScripts[] = [
  { hant: '創新', hans: '创新' },
  { hant: '科技', hans: '科技' },
  { hant: '創科', hans: '创科' },
  { hant: '數碼', hans: '数码' },
  { hant: '數字', hans: '数字' },
  { hant: '智慧', hans: '智慧' },
  { hant: '智能', hans: '智能' },
  { hant: '工業', hans: '工业' },
  { hant: '研發', hans: '研发' },
  { hant: '金融', hans: '金融' },
  { hant: '發展', hans: '发展' },
  { hant: '資助', hans: '资助' },
  { hant: '科學', hans: '科学' },
  { hant: '國際', hans: '国际' },
  { hant: '人才', hans: '人才' },
  { hant: '生命', hans: '生命' },
  { hant: '證券', hans: '证券' },
  { hant: '投資', hans: '投资' },
  { hant: '先導', hans: '先导' },
  { hant: '數據', hans: '数据' },
];

/** Characters that are one in both scripts and part of no rule; two of them make a word that no real sheet has. */
const CHARACTERS = [...'白冰波草川春村海河湖花江康林木泉森山石水田土溪星雪岩羊月竹霜琴棋桃梨杏松柏橙'];

/** More topics than this would give two topics the same word. */
export const MOST_TOPICS = Math.floor((CHARACTERS.length * (CHARACTERS.length - 1)) / REPLACED.length);

/** Puts a text of the real sheets into the words of a topic, in either script. */
export type Rewording = (text: string) => string;

/**
 * The words of a made-up topic: each replaced word becomes another of the same length, in both scripts and no other
 * topic's.
 *
 * @param topic counted from 0; at most {@link MOST_TOPICS}
 */
export function rewordingOf(topic: number): Rewording {
  const words = new Map(
    REPLACED.flatMap(({ hant, hans }, at) => {
      const word = wordAt(topic * REPLACED.length + at);
      return [
        [hant, word],
        [hans, word],
      ] as const;
    }),
  );
  const pattern = new RegExp([...words.keys()].join('|'), 'gu');
  return (text) => text.replace(pattern, (word) => words.get(word) ?? word);
}

function wordAt(index: number): string {
  const count = CHARACTERS.length;
  const first = index % count;
  // Never the same character twice.
  const second = (first + 1 + (Math.floor(index / count) % (count - 1))) % count;
  return `${CHARACTERS[first]}${CHARACTERS[second]}`;
}
