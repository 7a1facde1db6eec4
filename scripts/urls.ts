// npm run urls: adds the addresses of the built site to the list of published ones.
import { existsSync, readFileSync } from 'node:fs';
import { formatAddresses, parseAddresses } from '../src/permalinks/index.ts';
import { builtSiteFolder, readBuiltSite } from './built-files.ts';
import { ADDRESS_FILES, builtAddresses } from './check/built/published-addresses.ts';
import { writeAtomically } from './import/write-atomically.ts';

const folder = builtSiteFolder();
const site = readBuiltSite(folder);
if (!site) {
  console.error(`There is no built site in ${folder}/. Run npm run build first, then npm run urls again.`);
  process.exitCode = 1;
} else {
  const { list } = ADDRESS_FILES;
  const known = existsSync(list)
    ? parseAddresses(readFileSync(list, 'utf8')).map(({ address }) => address)
    : [];
  const added = [...builtAddresses(site.files)].filter((address) => !known.includes(address)).sort();
  for (const address of added) console.log(`+ ${address}`);
  if (added.length > 0) writeAtomically([{ path: list, content: formatAddresses([...known, ...added]) }]);
  console.log(`${added.length} new, ${known.length + added.length} in all (${list})`);
}
