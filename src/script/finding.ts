/** Something wrong in data an editor owns, and what to do about it. */
export interface Finding {
  /** The file it is in. */
  file: string;
  /** Its line, counted from 1; undefined where it concerns the whole file. */
  line: number | undefined;
  /** Short name of the check. */
  rule: string;
  /** What was found. */
  message: string;
  /** What to write instead. */
  remedy: string;
}
