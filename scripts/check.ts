import { formatFinding, sortFindings } from '../src/fact-sheets/index.ts';
import { CHECKS } from './check/checks.ts';
import { readContent } from './content.ts';

const content = readContent(process.cwd());
let count = 0;
for (const { title, run } of CHECKS) {
  const findings = sortFindings(await run(content));
  for (const finding of findings) console.error(formatFinding(finding));
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} ${title}${findings.length === 0 ? '' : `: ${findings.length}`}`,
  );
  count += findings.length;
}
const sheets = content.sheets.length;
console.log(
  `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}, ${CHECKS.length} checks, ${count} ${count === 1 ? 'finding' : 'findings'}`,
);
if (count > 0) process.exitCode = 1;
