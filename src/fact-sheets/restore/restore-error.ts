import { inWords } from '../inline.ts';

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

/** Stops at a node. @throws RestoreError that says what it is, on which line, and what to do */
export function refuse(node: { type: string; position?: { start: { line: number } } | undefined }): never {
  throw new RestoreError(
    lineOf(node),
    `Here is ${inWords(node.type)}${HINTS[node.type] ?? ''}, which a fact sheet cannot have.`,
    'In a copy of the file, write it as paragraphs or items (or take it out, if it is no text of the sheet), and import the copy.',
  );
}

const HINTS: Readonly<Record<string, string>> = {
  code: ' (lines between ```, or indented by four spaces)',
  html: ' (lines that begin with <)',
  definition: ' ([name]: address)',
  listItem: ' that has no text',
};

/** First line of a node in the raw file. */
export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}
