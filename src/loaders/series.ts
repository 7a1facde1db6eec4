import { join } from 'node:path';
import type { Finding } from '../fact-sheets/index.ts';
import {
  type FigureSeries,
  figureSeries,
  type NameOfFigure,
  type ProgrammeSeries,
  parseSeriesFile,
  programmeSeries,
  seriesNames,
} from '../series/index.ts';
import {
  type ComparableEdition,
  type ComparedEditions,
  type ComparisonSetting,
  compareEditions,
} from './comparisons.ts';
import { readContentFile } from './content-files.ts';
import { lazily } from './lazily.ts';

/** All that is known of how a topic changed; what is followed through it is worked out when asked for. */
export interface TopicChanges<E extends ComparableEdition> {
  /** As `compareEditions` orders them. */
  pairs: ComparedEditions<E>[];
  /** Every figure followed over the editions. */
  figures: FigureSeries[];
  /** Every registered programme followed over the editions, by slug. */
  programmes: ProgrammeSeries[];
  /** The names editors gave to figures; where they gave none, nothing is followed for it. */
  nameOf: NameOfFigure;
  findings: Finding[];
}

/**
 * Compares the editions of one topic and follows its figures and programmes through them. Names of series and what
 * comparisons cannot know are in `content/series/{topic}.yaml`.
 */
export function followTopic<E extends ComparableEdition>(
  topic: string,
  editions: readonly E[],
  setting: ComparisonSetting,
): TopicChanges<E> {
  const { pairs, prepared, findings } = compareEditions(editions, setting);
  const comparisons = pairs.filter(({ neighbours }) => neighbours).map(({ comparison }) => comparison);
  const file = readContentFile(setting.root, join('series', `${topic}.yaml`));
  const own = file && parseSeriesFile(file.text, file.path);
  const followed = lazily(() => figureSeries(prepared(), comparisons, own?.data));
  const names = lazily(() => seriesNames(followed().series));
  const programmes = lazily(() => programmeSeries(prepared(), comparisons));
  return {
    pairs,
    get figures() {
      return followed().series;
    },
    get programmes() {
      return programmes();
    },
    nameOf: (figure) => (own?.data.names.length ? names()(figure) : undefined),
    get findings() {
      const misfits = own ? own.misfitFindings(followed().misfits) : [];
      return [...findings, ...(own?.findings ?? []), ...misfits];
    },
  };
}
