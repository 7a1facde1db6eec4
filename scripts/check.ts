// npm run check: every check of the content, and of the built site if there is one. `--content` or `--built` runs one
// half; `--fix` first lists new ids and addresses as published.
import { type Finding, formatFinding } from '../src/fact-sheets/index.ts';
import { builtSiteFolder, readBuiltSite } from './built-files.ts';
import { annotation } from './check/annotation.ts';
import { BUILT_CHECKS, CHECKS } from './check/checks.ts';
import { type CheckOptions, readCheckOptions } from './check/options.ts';
import { runChecks } from './check/run-checks.ts';
import { CommandError } from './command/command-error.ts';
import { runCommand } from './command/run-command.ts';
import { readContent } from './content.ts';
import { readIdsOptions } from './ids/options.ts';
import { runIds } from './ids/run.ts';
import { listAddresses } from './list-addresses.ts';

const root = process.cwd();
const say = process.env.GITHUB_ACTIONS ? annotation : formatFinding;
let checks = 0;
let count = 0;
let notRun = 0;

function report(title: string, findings: readonly Finding[], reason: string | undefined): void {
  for (const finding of findings) console.error(say(finding));
  const what = reason === undefined ? title : `${title}: not checked, as this stands in the way: ${reason}`;
  if (findings.length > 0) console.log(`✗ ${what}${reason === undefined ? `: ${findings.length}` : ''}`);
  else console.log(`${reason === undefined ? '✓' : '–'} ${what}`);
  checks += 1;
  if (reason !== undefined) notRun += 1;
  count += findings.length;
}

async function checkContent(): Promise<void> {
  const content = readContent(root);
  const unread = content.sheets.filter(({ sheet }) => !sheet);
  for await (const { check, findings, notRun } of runChecks(CHECKS, content)) {
    const part = check.readsSheets && unread.length > 0 ? ', in the sheets that can be read' : '';
    report(check.title + part, findings, notRun);
  }
  for (const { file } of unread) {
    console.log(
      `${file}: text, slips, ids, names and comparisons are not checked until the sheet can be read`,
    );
  }
  for (const { file, sheet, publishedFindings } of content.sheets) {
    if (!sheet || publishedFindings.length === 0) continue;
    console.log(
      `${file}: conversion and comparisons are not checked until its list of published ids can be read`,
    );
  }
  console.log(`${content.sheets.length} ${content.sheets.length === 1 ? 'sheet' : 'sheets'} read`);
}

async function checkBuilt(): Promise<void> {
  const folder = builtSiteFolder();
  const site = readBuiltSite(folder);
  if (!site) {
    console.log(`– the built site is not checked: there is none in ${folder}/ (npm run build makes it)`);
    return;
  }
  console.log(`${folder}/: ${site.pages.length} pages of the last build`);
  const checks = BUILT_CHECKS.map(({ title, run }) => ({ title, run: () => run(site, root) }));
  for await (const { check, findings, notRun } of runChecks(checks, site)) {
    report(check.title, findings, notRun);
  }
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
  if (options.built) await checkBuilt();
  const left = notRun > 0 ? `, ${notRun} not run` : '';
  console.log(`${checks} checks${left}, ${count} ${count === 1 ? 'finding' : 'findings'}`);
  if (count + notRun > 0) process.exitCode = 1;
}

await runCommand(async (args) => {
  await main(readCheckOptions(args));
  return undefined;
});
