import type { Store } from './store';

export function memoryStore(): Store {
  const bodies = new Map<string, string>();
  return {
    get: async (path) => bodies.get(path),
    put: async (path, body) => {
      bodies.set(path, body);
    },
    remove: async (path) => {
      bodies.delete(path);
    },
    below: async (path) => [...bodies.keys()].filter((key) => key.slice(0, key.lastIndexOf('/')) === path),
  };
}
