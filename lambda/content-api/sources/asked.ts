/** As much of an address as a log line needs. */
const shownLength = 300;

/** What was asked, for the log: `news feed “Sky News”: GET https://…`, and where a redirect led. */
export function question({ what, url }: { what: string; url: string }, hop: URL): string {
  const asked = `${what}: GET ${cut(withoutKeys(url))}`;
  return hop.href === new URL(url).href ? asked : `${asked}, sent on to ${cut(withoutKeys(hop.href))},`;
}

/** Some services want their key in the address. It is not for the log. */
function withoutKeys(url: string): string {
  return url.replace(/([?&][^=&]*(?:key|token|secret|password)=)[^&#]*/gi, '$1…').replace(/\/\/[^/@]*@/, '//…@');
}

export function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
