/** A file of a topic's offline list: its address below the base, the beginning of its SHA-256, its size as sent. */
export type OfflineFile = [path: string, hash: string, bytes: number];

/** `offline/{script}/{topic}.json`: everything that reading and searching a topic in one script takes. */
export interface OfflineList {
  /** The build it belongs to. */
  build: string;
  topic: string;
  /** Path of the script: `zh-hant` or `zh-hans`. */
  script: string;
  /** Bytes to be downloaded, compressed as a host sends them, this list with them. */
  size: number;
  files: OfflineFile[];
}

/** `offline/sizes.json`: bytes of each list by `{script}/{topic}`. */
export interface OfflineSizes {
  build: string;
  sizes: Record<string, number>;
}

/** What a page asks of the service worker. A topic is named as `{script}/{topic}`. */
export type OfflineRequest = { do: 'keep' | 'remove'; id: string } | { do: 'list' } | { do: 'clear' };

/** Why a topic could not be kept: no space, no connection, a newer build, storage not allowed. */
export type OfflineFailure = 'full' | 'network' | 'changed' | 'blocked';

/** What is kept on this device. */
export interface OfflineContents {
  topics: { id: string; size: number }[];
  /** Pages visited, the latest first. */
  pages: { url: string; title: string }[];
}

/** What the service worker answers: steps of a download, then one of the others. */
export type OfflineAnswer =
  | { done: number; total: number }
  | { ok: true }
  | { error: OfflineFailure }
  | { contents: OfflineContents };
