import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding } from '../../src/fact-sheets/index.ts';
import {
  cutEntries,
  type Declined,
  type Finding,
  joinEntries,
  type Kind,
  type Programme,
  parseProgrammes,
} from '../../src/programmes/index.ts';
import { CommandError } from '../command/command-error.ts';
import { writeAtomically } from '../command/write-atomically.ts';

const FOLDER = 'content/programmes';

/** The register as text: changed in memory, then written as a whole or not at all. */
export class RegisterText {
  readonly programmes: readonly Programme[];
  readonly declined: readonly Declined[];
  readonly #root: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #files: Map<string, string>;
  readonly #findings: readonly Finding[];

  /** @throws CommandError when a file cannot be read as it is */
  constructor(root: string) {
    this.#root = root;
    this.#before = new Map(
      globSync(`${FOLDER}/*.yaml`, { cwd: root })
        .map((path) => path.replaceAll('\\', '/'))
        .sort()
        .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
    );
    this.#files = new Map(this.#before);
    const { programmes, declined, findings } = this.#parse();
    const broken = findings.filter(({ rule }) => rule === 'yaml' || rule === 'programme-schema');
    if (broken.length > 0) refuse('The register cannot be read, so nothing was written.', broken);
    this.programmes = programmes;
    this.declined = declined;
    this.#findings = findings;
  }

  /** Text of the list of declined names, if there is one. */
  get declinedText(): string | undefined {
    return this.#files.get(`${FOLDER}/declined.yaml`);
  }

  set declinedText(text: string | undefined) {
    if (text !== undefined) this.#files.set(`${FOLDER}/declined.yaml`, text);
  }

  /** Puts an entry into the file of its kind, at its place. */
  add(kind: Kind, slug: string, text: string): void {
    const file = this.#fileOf(kind);
    const entries = this.#cut(file);
    entries.entries.push({ slug, text });
    this.#files.set(file, joinEntries(entries));
  }

  /** Takes an entry out of its file. @returns its text */
  take({ slug, source: { file } }: Programme): string {
    const { head, entries } = this.#cut(file);
    const entry = entries.find((one) => one.slug === slug);
    if (!entry) throw new CommandError(`${slug} is not found in ${file}.`, 'Edit that file by hand.');
    const rest = entries.filter((one) => one !== entry);
    this.#files.set(file, rest.length > 0 ? joinEntries({ head, entries: rest }) : `${head.trimEnd()} []\n`);
    return entry.text;
  }

  /**
   * Writes what has changed, if the register is then no worse than it was.
   * @throws CommandError with what would be wrong; nothing is written then
   */
  write(): void {
    const { findings } = this.#parse();
    const before = new Set(this.#findings.map(({ message }) => message));
    const worse = findings.filter(
      ({ rule, message }) =>
        rule !== 'programme-proposed' && rule !== 'programme-order' && !before.has(message),
    );
    if (worse.length > 0) refuse('The register would not hold together, so nothing was written.', worse);
    writeAtomically(
      [...this.#files].flatMap(([file, content]) =>
        content === this.#before.get(file) ? [] : [{ path: join(this.#root, file), content }],
      ),
    );
  }

  #parse(): ReturnType<typeof parseProgrammes> {
    return parseProgrammes([...this.#files].map(([file, text]) => ({ file, text })));
  }

  #fileOf(kind: Kind): string {
    const own = [...this.#files].find(([, text]) => new RegExp(`^kind: *${kind}\\s*$`, 'mu').test(text));
    const file = own?.[0] ?? `${FOLDER}/${kind}.yaml`;
    if (!own)
      this.#files.set(
        file,
        `# Sorted by slug; a slug is given once and never changes.\nkind: ${kind}\nprogrammes:\n`,
      );
    return file;
  }

  #cut(file: string): ReturnType<typeof cutEntries> {
    try {
      return cutEntries(this.#files.get(file) ?? '');
    } catch (error) {
      throw new CommandError(`${file} cannot be edited by the program.`, (error as Error).message, {
        cause: error,
      });
    }
  }
}

function refuse(problem: string, findings: readonly Finding[]): never {
  throw new CommandError(
    `${problem}\n${findings.map((finding) => `  ${formatFinding(finding)}`).join('\n')}\n`,
    'Put these right and try again.',
  );
}
