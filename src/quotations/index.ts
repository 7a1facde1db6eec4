/** Does a quotation stand in a sheet, word for word? It is asked in the browser, and in tests. */
export * from './browser.ts';
