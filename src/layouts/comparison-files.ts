import { isLargeSite } from './sheets.ts';

/** The file of a comparison among the data: `comparisons/{topic}/{from}...{to}.json`. */
export function comparisonName(topic: string, from: string, to: string): string {
  return `comparisons/${topic}/${from}...${to}.json`;
}

/** The file in which a comparison is published by the site's layout: its own, or on a large site the one of its topic. */
export async function comparisonFileOf(topic: string, from: string, to: string): Promise<string> {
  const large = await isLargeSite();
  return large ? `comparisons/${topic}.json.gz` : comparisonName(topic, from, to);
}
