import { plainWords } from '../fact-sheets/index.ts';
import { declinedFileSchema, programmeFileSchema } from './schema.ts';
import type { Declined, Finding, Programme } from './types.ts';
import { validateProgrammes } from './validate.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A YAML file of `content/programmes/`. */
export interface RegisterFile {
  file: string;
  text: string;
}

/**
 * Reads the register: files with a list `programmes` and files with a list `declined`.
 *
 * @param files All files of `content/programmes/`, in any order.
 * @returns Programmes sorted by slug, the declined proposals, and what an editor has to put right. An entry whose
 *   file does not fit the schema is left out; nothing is thrown.
 */
export function parseProgrammes(files: readonly RegisterFile[]): {
  programmes: Programme[];
  declined: Declined[];
  findings: Finding[];
} {
  const programmes: Programme[] = [];
  const declined: Declined[] = [];
  const findings: Finding[] = [];
  for (const { file, text } of files) {
    const yaml = parseYaml(text, file);
    findings.push(...yaml.findings);
    if (yaml.findings.length > 0) continue;
    if (isDeclinedFile(yaml.data)) {
      const read = declinedFileSchema.safeParse(yaml.data, { error: plainWords });
      if (read.success)
        declined.push(
          ...read.data.declined.map((entry, index) => ({
            ...entry,
            source: place(yaml, ['declined', index]),
          })),
        );
      else findings.push(...yaml.schemaFindings(read.error.issues));
      continue;
    }
    const read = programmeFileSchema.safeParse(yaml.data, { error: plainWords });
    if (!read.success) {
      findings.push(...yaml.schemaFindings(read.error.issues));
      continue;
    }
    const { kind } = read.data;
    programmes.push(
      ...read.data.programmes.map((entry, index) => ({
        ...entry,
        kind,
        source: place(yaml, ['programmes', index]),
      })),
    );
  }
  findings.push(...validateProgrammes(programmes, declined));
  programmes.sort((a, b) => compare(a.slug, b.slug));
  return { programmes, declined, findings };
}

function isDeclinedFile(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'declined' in data;
}

function place(yaml: YamlFile, path: readonly PropertyKey[]): { file: string; line: number } {
  return { file: yaml.file, line: yaml.lineOf(path) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
