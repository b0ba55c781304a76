/** Style of the contract as a page: a serif text with hanging clause numbers; on paper, page numbers and repeated table heads. */
export const DOCUMENT_STYLE = `
:root { color-scheme: light dark; --ink: #1b1d21; --soft: #5b616b; --line: #c9cdd4; --faint: #eef0f3; --paper: #fff; --link: #1d4e89; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e7ea; --soft: #a3a9b3; --line: #454b55; --faint: #23272e; --paper: #15181c; --link: #8db8ef; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { max-width: 48rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; line-height: 1.5; font-size: 1.0625rem;
  font-family: "Source Serif 4", Charter, "Iowan Old Style", Cambria, Georgia, "Liberation Serif", "DejaVu Serif", serif;
  font-variant-numeric: lining-nums; overflow-wrap: anywhere; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 1.5rem; margin-bottom: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .75rem; font-weight: 600; text-wrap: balance; }
header p { margin: .2rem 0; color: var(--soft); }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 0; font-weight: 600; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em; }
dfn { font-style: normal; font-weight: 600; }
p, ul { margin: .45rem 0; }
ul { padding-left: 1.25rem; }
li { margin: .25rem 0; }
nav { margin-bottom: 2.5rem; }
nav h2 { font-size: 1rem; color: var(--soft); font-weight: 600; margin-bottom: .4rem; }
nav ul { list-style: none; padding: 0; margin: 0; columns: 2; column-gap: 2rem; }
nav li { break-inside: avoid; margin: 0; padding: .12rem 0; }
nav a { color: inherit; text-decoration: none; display: grid; grid-template-columns: 2.25rem 1fr; }
nav a:hover span:last-child, nav a:focus-visible span:last-child { text-decoration: underline; }
nav li:has(a[href^="#calendar"]) a { grid-template-columns: 6.5rem 1fr; }
.n { font-variant-numeric: lining-nums tabular-nums; }
section.d1 { margin-top: 2.25rem; }
section.d1 > h2 { border-top: 1px solid var(--line); padding-top: .9rem; }
section.d1 > h2, section.d2 > h3, .clause { display: grid; grid-template-columns: 3rem minmax(0, 1fr); }
section.none > h2, section.schedule > h2 { display: block; }
section.schedule > h2 .n::after { content: " \\2013"; }
section.d1 > .body > p, section.d1 > .body > ul, section.d1 > .body > .table { margin-left: 3rem; }
section.none > .body > *, section.schedule > .body > * { margin-left: 0 !important; }
section.d2 { margin-top: 1.1rem; }
section.d2 > .body { padding-left: 3rem; }
.clause { margin-top: .45rem; }
.clause.d3 { grid-template-columns: 2rem minmax(0, 1fr); }
.clause > .body > :first-child { margin-top: 0; }
.clause > .body > :last-child { margin-bottom: 0; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
.table { overflow-x: auto; margin: .7rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; overflow-wrap: break-word; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem .5rem; border: 1px solid var(--line); }
th { background: var(--faint); font-weight: 600; }
.r { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 2.5rem; margin-top: 1rem; break-inside: avoid; }
.signatures dl { display: grid; grid-template-columns: 5.5rem 1fr; row-gap: 1.4rem; margin: 1.5rem 0 0; align-items: end; }
.signatures dt { color: var(--soft); }
.signatures dd { margin: 0; border-bottom: 1px solid var(--ink); height: 1.4em; }
#control .table td:last-child { font-family: ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: .85rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) {
  nav ul { columns: 1; }
  section.d2 > .body { padding-left: 0; }
  section.d1 > .body > p, section.d1 > .body > ul, section.d1 > .body > .table { margin-left: 0; }
}
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt serif; color: #5b616b; } }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --faint: #f0f0f0; --paper: #fff; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  h1 { font-size: 20pt; } h2 { font-size: 13pt; } h3 { font-size: 11pt; }
  a { text-decoration: none; }
  h2, h3, h4, caption { break-after: avoid; break-inside: avoid; }
  #signatures { break-inside: avoid; }
  thead { display: table-header-group; }
  tr, li, .clause.d3 { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .table { overflow: visible; }
  .table.short { break-inside: avoid; }
  p:has(+ .table), p:has(+ ul) { break-after: avoid; }
  :not(.schedule) + section.schedule { break-before: page; }
  #control .table td:last-child { font-size: 8pt; }
}
`;
