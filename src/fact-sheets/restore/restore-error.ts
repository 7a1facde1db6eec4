/** A part of the raw file the importer has no rule for. */
export class RestoreError extends Error {
  /** Line in the raw file, counted from 1. */
  readonly line: number;
  readonly remedy: string;

  constructor(line: number, message: string, remedy: string) {
    super(message);
    this.name = 'RestoreError';
    this.line = line;
    this.remedy = remedy;
  }
}

/** Stops at a node. @throws RestoreError */
export function refuse(node: { type: string; position?: { start: { line: number } } | undefined }): never {
  throw new RestoreError(
    lineOf(node),
    `There is no rule for this part of the raw file (${node.type}).`,
    'Write the sheet by hand below content/fact-sheets/, or hand over a file with headings, paragraphs and items only.',
  );
}

/** First line of a node in the raw file. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
