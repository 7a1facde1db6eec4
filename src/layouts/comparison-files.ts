import { figureChange } from '../changes/index.ts';
import { type ComparisonData, comparisonData } from '../comparison/index.ts';
import { allComparisons, type Pair } from './comparisons.ts';

/** A comparison as it is published. */
export interface ComparisonFile {
  /** Below the folder of the data: `comparisons/{topic}/{from}...{to}.json`. */
  name: string;
  data: ComparisonData;
  text: string;
}

/** A comparison as data: labels in Traditional Chinese, figures as each edition prints them. */
export function comparisonFile(pair: Pair): ComparisonFile {
  const { topic, from, to } = pair.comparison;
  const data = comparisonData(pair.comparison, (figures) => figureChange(figures, pair, 'zh-Hant-HK').label);
  return {
    name: `comparisons/${topic}/${from}...${to}.json`,
    data,
    text: `${JSON.stringify(data, null, 1)}\n`,
  };
}

/** Every comparison as it is published. */
export async function comparisonFiles(): Promise<ComparisonFile[]> {
  return (await allComparisons()).map(comparisonFile);
}
