export type SearchEngine = any;
export type SearchOutcome = any;
export type ResultGroup = any;
export type SearchResult = any;
export const openSearch = async (_: { base: string }): Promise<SearchEngine> => {
  throw new Error('not yet');
};
