import { type KeptSheet, readOutlines, sheetStore } from '../loaders/index.ts';
import { isLarge } from '../site/index.ts';

const store = sheetStore();
let sheets: Promise<KeptSheet[]> | undefined;

/** Every edition there is; its text is read when a page asks for it. Made once a build; in dev anew for each page. */
export function keptSheets(): Promise<KeptSheet[]> {
  if (!sheets || !import.meta.env.PROD) sheets = openAll();
  return sheets;
}

async function openAll(): Promise<KeptSheet[]> {
  return readOutlines().map((outline) => store.open(outline));
}

/** Whether the site has so many editions that what lists them all is parted by topic. */
export async function isLargeSite(): Promise<boolean> {
  return isLarge((await keptSheets()).length, process.env);
}
