/** The style of a statement page: no fonts or files from elsewhere, light and dark, paper, narrow screens. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --paper: #ffffff; --panel: #f5f6f8; --edge: #d5d9de;
  --bad: #b3261e; --bad-paper: #fdecea; --good: #1a7f37; --link: #0a58ca; --s0: #4562b8; --s1: #c4780a; --s2: #5c8f6b; --s3: #8a5aa8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #a2abb5; --paper: #14171b; --panel: #1d2126; --edge: #383e46;
  --bad: #ff8a80; --bad-paper: #3b1a18; --good: #6fd08c; --link: #8ab4f8; --s0: #86a0ee; --s1: #e6a23c; --s2: #86c29a; --s3: #c79be3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 66rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: 1rem; margin: .75rem 0 0; }
p { margin: .25rem 0 .75rem; }
a { color: var(--link); text-underline-offset: .15em; }
.soft, figcaption, small { color: var(--soft); }
small { font-size: .8125rem; }
.first { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; margin-top: 1.25rem; }
@media (min-width: 50rem) { .first { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.owed { font-size: 2.25rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; margin: 0; }
.owed.some { color: var(--bad); } .owed.none { color: var(--good); }
dl { display: grid; grid-template-columns: 1fr auto; gap: .1rem 1rem; margin: .75rem 0; max-width: 30rem; }
dt, dd { margin: 0; } dd { text-align: right; font-variant-numeric: tabular-nums; }
.remarks { background: var(--panel); border-left: 4px solid var(--s1); padding: .75rem 1rem; margin: 1.5rem 0 0; }
.remarks h2 { margin: 0 0 .25rem; font-size: 1.05rem; } .remarks ul { margin: 0; padding-left: 1.2rem; } .remarks li { margin: .2rem 0; }
figure { margin: 0; } figcaption { font-size: .875rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1rem 2rem; margin: .75rem 0 1rem; }
.charts figure { max-width: 32rem; } figcaption strong { color: var(--ink); }
svg { display: block; width: 100%; height: auto; } svg text { font: 10.5px system-ui, sans-serif; fill: var(--soft); }
svg .target-label { fill: var(--ink); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
svg .grid { stroke: var(--edge); } svg .line { fill: none; stroke: var(--soft); stroke-width: 1.5; }
svg .target { stroke: var(--ink); stroke-dasharray: 5 4; } svg .missed { fill: var(--bad); } svg .met { fill: var(--good); }
.series0 { fill: var(--s0); color: var(--s0); } .series1 { fill: var(--s1); color: var(--s1); }
.series2 { fill: var(--s2); color: var(--s2); } .series3 { fill: var(--s3); color: var(--s3); }
.bars { width: 100%; min-width: 0; } .bars th { white-space: normal; width: 38%; font-weight: 400; } .bars td { text-align: left; } .bars svg { height: .6rem; margin: .4rem 0 .1rem; } svg .rail { fill: var(--panel); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; min-width: min(100%, 28rem); font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .25rem; }
th, td { text-align: right; vertical-align: top; padding: .35rem .75rem; border-bottom: 1px solid var(--edge); }
th:first-child { text-align: left; white-space: nowrap; } thead th { border-bottom: 2px solid var(--edge); vertical-align: bottom; }
th small { display: block; font-weight: 400; max-width: 14rem; margin-left: auto; overflow-wrap: anywhere; }
caption { overflow-wrap: anywhere; } .scroll tr > th:first-child { position: sticky; left: 0; background: var(--paper); } td small { display: block; } td a, tbody th a { color: inherit; text-decoration: underline dotted var(--soft); } td a:hover, tbody th a:hover { color: var(--link); }
tfoot th, tfoot td { border-top: 2px solid var(--edge); font-weight: 700; } tfoot small { font-weight: 400; }
.verdict { font-size: .8125rem; margin-left: .35rem; } .verdict.missed { color: var(--bad); font-weight: 700; } .verdict.met { color: var(--good); }
td.missed { background: var(--bad-paper); }
.month { border-top: 1px solid var(--edge); } .month ol, .month ul { margin: .1rem 0 .5rem; padding-left: 1.4rem; }
.rules li { margin: .3rem 0; } code { font-size: .875em; }
:target { outline: 3px solid var(--s1); outline-offset: 2px; }
.digest { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .8125rem; }
@media (max-width: 30rem) { body { padding: 1rem .75rem 2rem; } th, td { padding: .3rem .3rem; } table { font-size: .875rem; } .owed { font-size: 1.9rem; } .verdict { display: block; margin: 0; } th small { font-size: .75rem; } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --edge: #bbb; --panel: #f5f5f5; --bad: #a00; --bad-paper: #fff;
  --good: #060; --link: #000; --s0: #4562b8; --s1: #c4780a; --s2: #5c8f6b; --s3: #8a5aa8; }
  body { max-width: none; padding: 0; font-size: 9.5pt; } a, td a, tbody th a { text-decoration: none; }
  .first, .charts { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem 1.5rem; } h2 { margin-top: 1.25rem; } table { font-size: 9pt; } th, td { padding: .2rem .4rem; } .scroll { overflow: visible; }
  tr, figure, h4 + ol, .remarks { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; } svg, td { print-color-adjust: exact; } }
`.trim();
