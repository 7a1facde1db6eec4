/** An event that keeps the worker alive. */
export interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

/** A request of a page. */
export interface PageFetch extends WorkerEvent {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

/** A message of a page, answered through its port. */
export interface PageMessage extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface WorkerEvents {
  install: WorkerEvent;
  activate: WorkerEvent;
  fetch: PageFetch;
  message: PageMessage;
}

/** The part of a service worker's global scope that is used: the compiler's own list cannot stand beside that of pages. */
interface WorkerScope {
  /** Written in front of the code by the build. */
  readonly site: { build: string; shell: string[] };
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(): Promise<readonly { url: string }[]>;
  };
  readonly registration: {
    navigationPreload?: { enable(): Promise<void> };
    update(): Promise<unknown>;
    unregister(): Promise<boolean>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof WorkerEvents>(type: K, listener: (event: WorkerEvents[K]) => void): void;
}

export const worker = self as unknown as WorkerScope;

/** The path below which the site stands: where this file lies. */
export const base: string = new URL('./', worker.location.href).pathname;
