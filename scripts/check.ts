import { formatFinding, sortFindings } from '../src/fact-sheets/index.ts';
import { CHECKS } from './check/checks.ts';
import { readContent } from './content.ts';

const content = readContent(process.cwd());
const unread = content.sheets.filter(({ sheet }) => !sheet);
let count = 0;
for (const { title, run, readsSheets } of CHECKS) {
  const findings = sortFindings(await run(content));
  for (const finding of findings) console.error(formatFinding(finding));
  const part = readsSheets && unread.length > 0 ? ', in the sheets that can be read' : '';
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} ${title}${part}${findings.length === 0 ? '' : `: ${findings.length}`}`,
  );
  count += findings.length;
}
for (const { file } of unread) {
  console.log(`${file}: text, slips, ids, names and comparisons are not checked until the sheet can be read`);
}
const sheets = content.sheets.length;
console.log(
  `${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}, ${CHECKS.length} checks, ${count} ${count === 1 ? 'finding' : 'findings'}`,
);
if (count > 0) process.exitCode = 1;
