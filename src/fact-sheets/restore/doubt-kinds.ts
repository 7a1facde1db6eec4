/** How slips that show in the form of a text are called. */
export const SLIPS = [
  'character of the private use area, or one that was lost',
  'invisible character',
  'full-width digit or letter',
  'several spaces in a row',
  'space before punctuation',
  'half-width punctuation between Chinese characters',
  'two punctuation marks in a row',
  'broken digit grouping',
  'bracket that closes nothing',
  'bracket closed by one of another kind',
  'half-width brackets around Chinese',
  'bracket that is not closed',
] as const;

/**
 * How the doubts of an import begin, each explained in the guide for editors (`content/pages/editing.md`): a test
 * holds the two together.
 */
export const DOUBTS = [
  'taken for a page number or running head and left out',
  'taken for the title, though the topic is called otherwise',
  'taken for a heading by its print',
  'taken for a heading by its look',
  'taken for a heading, though the text before it goes on',
  'paragraph taken for a section heading',
  'heading that the topic does not name',
  'heading of level',
  "looks like a heading below the sections'",
  'joined behind a full stop',
  'joined to a short line',
  'joined over a break',
  'hyphen at a line end',
  'address joined over a line end',
  'table: each row is kept as an item',
  'table with joined or empty cells, whose columns shift',
  'sign without a character, taken for a bullet',
  'sign above or below the line',
  'note at the foot of a page',
  'page left out',
  'picture that may hold text',
  'numbers of a list, which the browser counts',
  'stands outside the main part of the page, taken',
  'stands below the update, kept as a closing line',
  'second paragraph of an item, kept as a paragraph',
  'block quotation, kept as a paragraph',
  'footnote, kept where it stands',
  'task list, its boxes kept as text',
  'picture left out',
  'fields above the text, left out',
  'bold or another mark that cannot be kept',
  'text in another encoding than UTF-8',
  'no full stop at the end',
  'characters of the other script',
  'characters named by their radical',
  ...SLIPS,
] as const;

/** What a slip is called. */
export type SlipMessage = (typeof SLIPS)[number];

/** What a doubt says: one of the known beginnings, then the place. */
export type DoubtMessage = `${(typeof DOUBTS)[number]}${string}`;
