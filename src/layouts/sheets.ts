import { getCollection } from 'astro:content';
import { type KeptSheet, sheetStore } from '../loaders/index.ts';

const store = sheetStore();
let sheets: Promise<KeptSheet[]> | undefined;

/** Every edition there is; its text is read when a page asks for it. Made once a build; in dev anew for each page. */
export function keptSheets(): Promise<KeptSheet[]> {
  if (!sheets || !import.meta.env.PROD) sheets = openAll();
  return sheets;
}

async function openAll(): Promise<KeptSheet[]> {
  return (await getCollection('factSheets')).map(({ data }) => store.open(data));
}
