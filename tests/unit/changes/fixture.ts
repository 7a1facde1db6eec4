import type { ComparedSheets } from '../../../src/changes/index.ts';
import { followTopic, readComparisonSetting, readSheets } from '../../../src/loaders/index.ts';

const { entries } = readSheets('content', () => undefined);
const setting = readComparisonSetting('content');
const { pairs, nameOf } = followTopic('innovation-and-technology', [...entries.values()], setting);
const [pair] = pairs;
if (!pair) throw new Error('content/ holds no two editions of one topic.');

/** The two editions of the content folder, compared. */
export const sheets: ComparedSheets & typeof pair = { ...pair, ...setting, nameOf };
