/**
 * Code that is loaded only on use, one room each. What such a room shares with others it gets as a copy of its own: a
 * file costs its headers, which are more than most shared modules, and the bundler makes a file of whatever two share.
 */
const ROOM = /\/src\/client\/(?:(search|verify|cite)\/|(home)-search\.ts)(?!.*\?)|\?of=(\w+)$/;
const CODE = /\/src\/[^?]+\.ts$/;

/** What a plugin of the bundler sees of it, as far as is used here. */
interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

/** A plugin for Vite that gives each room of code loaded on use its own copies of what it imports. */
export function ownCopies() {
  return {
    name: 'own-copies',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      const of = roomOf(importer ?? '');
      if (!importer || of === undefined) return undefined;
      const found = await this.resolve(source, importer.replace(/\?of=\w+$/, ''), { skipSelf: true });
      // A room that leads to another one loads it as it is.
      if (!found || !CODE.test(found.id) || roomOf(found.id) !== undefined) return found;
      return { ...found, id: `${found.id}?of=${of}` };
    },
  };
}

/** The room that a module belongs to; undefined for what every page loads. */
function roomOf(id: string): string | undefined {
  const [, folder, file, own] = ROOM.exec(id) ?? [];
  return own ?? folder ?? file;
}
