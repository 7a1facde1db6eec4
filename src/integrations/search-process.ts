// Makes the search index beside the build, in a process of its own: `node search-process.ts {folder}`.
import { writeSearchOfSite } from './search-parts.ts';

const [folder = ''] = process.argv.slice(2);
console.log(JSON.stringify(await writeSearchOfSite(folder)));
