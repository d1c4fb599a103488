import type { Store } from './store';

export function memoryStore(): Store {
  const bodies = new Map<string, string>();
  return {
    get: async (path) => bodies.get(path),
    put: async (path, body) => {
      bodies.set(path, body);
    },
  };
}
