/** The element of the page with this id. Throws when page.html and the script disagree. */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`page.html: there is no ${kind.name} with the id “${id}”`);
}
