/** How the page of the API looks, by day and by night. */
export const docsStyle = `
:root { color-scheme: light dark; --ink: #16242f; --paper: #fbfaf7; --line: #d4d9dc; --sea: #0b5c7d; --sand: #efece4 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ecef; --paper: #10191f; --line: #33434d; --sea: #7cc7e6; --sand: #1b2830 }
}
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header, nav, main { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem }
h1 { margin-bottom: 0 }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line) }
h3 { margin: 2.25rem 0 0 }
a { color: var(--sea) }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--sea); outline-offset: 2px }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 0; list-style: none }
table { display: block; overflow-x: auto; border-collapse: collapse }
th, td { padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
code, pre { font: .875rem/1.45 ui-monospace, monospace }
pre { max-height: 24rem; overflow: auto; padding: .75rem; background: var(--sand); border-radius: .25rem }
summary { cursor: pointer }
`;
