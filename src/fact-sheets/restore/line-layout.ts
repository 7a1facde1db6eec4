import type { JoinStyle } from '../join.ts';
import type { OmittedLine } from '../types.ts';
import type { Entry } from './layout.ts';

/** What tells how lines are set, be it by empty lines or by their places on a page. */
export interface LineLayout {
  /** Whether a paragraph ends with this line: a full stop well before the margin. */
  isFinished(entry: Entry): boolean;
  /** Whether the line ends so early that nothing forced the break behind it. */
  isShort(entry: Entry): boolean;
  /** Whether the line stands further from the one above than the lines of one paragraph do. */
  isApart(entry: Entry): boolean;
  /** What the line's print says of it; undefined where nothing does. */
  lookOf?(entry: Entry): 'heading' | 'subheading' | undefined;
  /** Whether the line goes on with the block `first` begins; undefined where the layout does not say. */
  goesOn?(entry: Entry, left: Entry, first: Entry): boolean | undefined;
  /** Whether a page or column ends before the line. */
  isOverBreak?(entry: Entry): boolean;
}

/** The lines of a raw file, ready to be put together. */
export interface LinesToRestore {
  entries: Entry[];
  omitted: OmittedLine[];
  style: JoinStyle;
  layout: LineLayout;
}
