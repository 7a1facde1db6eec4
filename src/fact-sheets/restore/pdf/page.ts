/** Stands in a run's text where two characters stand apart without a space drawn between them. */
export const GAP = '\u200A';

/** A run of text as a PDF sets it, in one font and size. Lengths are points, `y` is counted from the page's top. */
export interface TextRun {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** Set in a font of signs (Symbol, Wingdings), whose letters are pictures. */
  signs: boolean;
  /** Set aslant or on its side, as watermarks are. */
  rotated: boolean;
  /** Place in the order the page draws its runs; -1 for what is no text of the page. */
  order: number;
}

/** The text of one page, in the order the PDF draws it. */
export interface PdfPage {
  /** Counted from 1. */
  number: number;
  width: number;
  height: number;
  runs: TextRun[];
  /** Small shapes that are drawn: discs and squares before items, among others. */
  shapes: Shape[];
  /** Pictures that are large enough to hold text, by the boxes around them. */
  pictures: Shape[];
}

/** A shape by the box around it; `y` is its bottom, counted from the page's top. */
export interface Shape {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Runs that stand on one baseline with nothing wide between them. */
export interface Segment {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  signs: boolean;
  runs: TextRun[];
}

/** The stretch of a page a line is set in: the whole page, or a column. */
export interface Region {
  left: number;
  right: number;
}

/** A line of a PDF in reading order. */
export interface PdfLine {
  text: string;
  /** Number of the page, and of the line on it; both counted from 1. */
  page: number;
  lineOnPage: number;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** The bullet it begins with; `textX` is where the text behind it begins. */
  bullet: { glyph: string; textX: number } | undefined;
  /** The runs it is made of, from left to right, cell by cell; their texts as read. */
  runs: readonly TextRun[];
  /** A note at the foot of its page, in small print. */
  footnote: boolean;
  /** Cells of a table's row, one behind the other in the text; 1 for any other line. */
  cells: number;
  /** Counts the columns over all pages, so that lines of one column have the same. */
  column: number;
  region: Region;
  /** Page number, running head or watermark: by its place and by coming again, or by standing aslant. */
  furniture: boolean;
}
