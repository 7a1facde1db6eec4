// npm run urls: adds the addresses of the built site to the list of published ones.
import { builtSiteFolder, readBuiltSite } from './built-files.ts';
import { ADDRESS_FILES } from './check/built/published-addresses.ts';
import { CommandError } from './command/command-error.ts';
import { parseOptions } from './command/parse-options.ts';
import { runCommand } from './command/run-command.ts';
import { listAddresses } from './list-addresses.ts';

await runCommand((args) => {
  parseOptions(args, { options: {} }, 'npm run urls');
  const folder = builtSiteFolder();
  const site = readBuiltSite(folder);
  if (!site) {
    throw new CommandError(
      `There is no built site in ${folder}/.`,
      'Run npm run build first, then npm run urls again.',
    );
  }
  const { added, total } = listAddresses(site, process.cwd());
  return [
    ...added.map((address) => `+ ${address}`),
    `${added.length} new, ${total} in all (${ADDRESS_FILES.list})`,
    'Next: npm run check, npm test, then commit.',
  ].join('\n');
});
