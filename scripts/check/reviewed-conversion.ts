import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/fact-sheets/index.ts';
import { sheetRenderer } from '../../src/loaders/index.ts';
import type { Content } from '../content.ts';
import { type Golden, goldensOf, strayGoldens } from '../convert/golden.ts';
import { changedSentences } from '../convert/review.ts';

const REVIEWED = 'tests/golden';

/**
 * Every sheet is converted as it was when a person last read it: the converted texts are compared with those kept
 * in `tests/golden/`. Where no sheet was ever reviewed there is nothing to compare with.
 */
export function checkReviewedConversion(content: Content): Finding[] {
  if (!existsSync(join(content.root, REVIEWED))) return [];
  const found = goldens(content).flatMap(({ sheet, script, path, text }): Finding[] => {
    const file = join(content.root, path);
    const edition = sheet.split('/').at(-1);
    if (!existsSync(file)) {
      return [
        {
          file: path,
          line: undefined,
          rule: 'conversion',
          message: `${sheet} in ${script} has not been reviewed yet.`,
          remedy: `Read it on its page, mend what reads wrong in content/glossary/, then npm run convert -- --update-golden.`,
        },
      ];
    }
    const changed = changedSentences(readFileSync(file, 'utf8'), text);
    const [first] = changed;
    return first
      ? [
          {
            file: path,
            line: undefined,
            rule: 'conversion',
            message: `${changed.length} ${changed.length === 1 ? 'sentence differs' : 'sentences differ'} from what was reviewed, first ${first.anchor}: "${first.before ?? ''}" is now "${first.after ?? ''}".`,
            remedy: `See all with npm run convert -- --review ${edition}; when they are right, npm run convert -- --update-golden.`,
          },
        ]
      : [];
  });
  return [...found, ...strays(content)];
}

/** Of the sheets that can be read, with the numbers they were published by. */
function goldens({ root, topics, sheets }: Content): Golden[] {
  const render = sheetRenderer(join(root, 'content'));
  return sheets.flatMap(({ topic: slug, edition, sheet, publishedFindings }) => {
    const topic = topics.find((one) => one.slug === slug);
    if (!sheet || !topic || publishedFindings.length > 0) return [];
    return goldensOf(`${slug}/${edition}`, render(sheet, topic).renditions);
  });
}

/** Reviewed texts of editions that are no more; of a topic that cannot be read nothing is known. */
function strays({ root, sheets, unreadTopics }: Content): Finding[] {
  const known = sheets.map(({ topic, edition }) => `${topic}/${edition}`);
  return strayGoldens(known, root)
    .filter((file) => !unreadTopics.some((topic) => file.startsWith(`${REVIEWED}/${topic}/`)))
    .map((file) => ({
      file,
      line: undefined,
      rule: 'conversion',
      message: 'The reviewed text belongs to no sheet there is.',
      remedy: 'If its edition was withdrawn or renamed, npm run convert -- --update-golden takes it out.',
    }));
}
