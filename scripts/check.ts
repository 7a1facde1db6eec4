// npm run check: every check of the content, and of the built site if there is one. `--content` or `--built` runs one
// half; `--fix` first lists new ids and addresses as published.
import { type Finding, formatFinding, sortFindings } from '../src/fact-sheets/index.ts';
import { builtSiteFolder, readBuiltSite } from './built-files.ts';
import { annotation } from './check/annotation.ts';
import { BUILT_CHECKS, CHECKS } from './check/checks.ts';
import { type CheckOptions, readCheckOptions } from './check/options.ts';
import { CommandError } from './command/command-error.ts';
import { readContent } from './content.ts';
import { readIdsOptions } from './ids/options.ts';
import { runIds } from './ids/run.ts';
import { listAddresses } from './list-addresses.ts';

const root = process.cwd();
const say = process.env.GITHUB_ACTIONS ? annotation : formatFinding;
let checks = 0;
let count = 0;

function report(title: string, unsorted: readonly Finding[]): void {
  const findings = sortFindings(unsorted);
  for (const finding of findings) console.error(say(finding));
  console.log(
    `${findings.length === 0 ? '✓' : '✗'} ${title}${findings.length === 0 ? '' : `: ${findings.length}`}`,
  );
  checks += 1;
  count += findings.length;
}

async function checkContent(): Promise<void> {
  const content = readContent(root);
  const unread = content.sheets.filter(({ sheet }) => !sheet);
  for (const { title, run, readsSheets } of CHECKS) {
    const part = readsSheets && unread.length > 0 ? ', in the sheets that can be read' : '';
    report(title + part, await run(content));
  }
  for (const { file } of unread) {
    console.log(
      `${file}: text, slips, ids, names and comparisons are not checked until the sheet can be read`,
    );
  }
  console.log(`${content.sheets.length} ${content.sheets.length === 1 ? 'sheet' : 'sheets'} read`);
}

function checkBuilt(): void {
  const folder = builtSiteFolder();
  const site = readBuiltSite(folder);
  if (!site) {
    console.log(`– the built site is not checked: there is none in ${folder}/ (npm run build makes it)`);
    return;
  }
  console.log(`${folder}/: ${site.pages.length} pages of the last build`);
  for (const { title, run } of BUILT_CHECKS) report(title, run(site, root));
}

/** What a program may mend by itself: only lists that grow. A text is never touched. */
function fix(options: CheckOptions): void {
  try {
    if (options.content) console.log(`fixed: ids\n${runIds(readIdsOptions([]), root)}`);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.log('not fixed: ids, as findings below stand in the way');
  }
  const site = options.built ? readBuiltSite(builtSiteFolder()) : undefined;
  if (site) console.log(`fixed: addresses, ${listAddresses(site, root).added.length} new`);
}

async function main(options: CheckOptions): Promise<void> {
  if (options.fix) fix(options);
  if (options.content) await checkContent();
  if (options.built) checkBuilt();
  console.log(`${checks} checks, ${count} ${count === 1 ? 'finding' : 'findings'}`);
  if (count > 0) process.exitCode = 1;
}

try {
  await main(readCheckOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
