// npm run urls: adds the addresses of the built site to the list of published ones.
import { builtSiteFolder, readBuiltSite } from './built-files.ts';
import { ADDRESS_FILES } from './check/built/published-addresses.ts';
import { listAddresses } from './list-addresses.ts';

const folder = builtSiteFolder();
const site = readBuiltSite(folder);
if (!site) {
  console.error(`There is no built site in ${folder}/. Run npm run build first, then npm run urls again.`);
  process.exitCode = 1;
} else {
  const { added, total } = listAddresses(site, process.cwd());
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${added.length} new, ${total} in all (${ADDRESS_FILES.list})`);
  console.log('Next: npm run check, npm test, then commit.');
}
