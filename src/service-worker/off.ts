/** Written instead of the service worker when reading offline is switched off: removes what there was, and itself. */
import { worker } from './scope.ts';
import { storesOf } from './stores.ts';

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => {
  const remove = async () => {
    for (const name of await storesOf('')) await caches.delete(name);
    await worker.registration.unregister();
  };
  event.waitUntil(remove().catch(() => worker.registration.unregister()));
});
