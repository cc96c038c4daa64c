/**
 * The style sheet of standalone pages, for screen and print. Logical properties keep it right
 * for both writing directions; it uses only fonts that readers have.
 */

/** Style sheet text, free of anything taken from a piece. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1d1b18; --quiet: #5d574f;
  --rule: #d9d2c7; --tint: #f4efe6; --accent: #1f4e8c;
  --serif: "Source Serif 4", Charter, "Bitstream Charter", Georgia, Cambria, serif;
  --sans: Inter, "Segoe UI", system-ui, "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191816; --ink: #ece7de; --quiet: #aaa298; --rule: #3c3833; --tint: #24221f;
    --accent: #8fb6ee; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.1875rem/1.6 var(--serif); text-rendering: optimizeLegibility; }
.article { max-inline-size: 42rem; margin-inline: auto; padding: 3rem 1.25rem 4rem;
  overflow-wrap: break-word; }
p, ul, ol, figure, blockquote, .table { margin-block: 0 1.25rem; margin-inline: 0; }
ul, ol { padding-inline-start: 1.5rem; }
li { margin-block-end: .35rem; } li > ul, li > ol { margin-block: .35rem 0; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
h1, h2, h3, h4 { line-height: 1.2; margin-block: 2.25rem .75rem; text-wrap: balance; }
h1 { font-size: clamp(2rem, 6vw, 2.75rem); line-height: 1.1; margin-block: 0 1rem; }
h2 { font-size: 1.5rem; } h3 { font-size: 1.25rem; } h4 { font-size: 1.0625rem; }
.kicker { margin-block-end: .5rem; color: var(--accent); font: 600 .8125rem/1.3 var(--sans);
  letter-spacing: .06em; text-transform: uppercase; }
.standfirst { color: var(--quiet); font-size: 1.3125rem; line-height: 1.45; }
.byline, .dateline { margin-block-end: .25rem; font: .9375rem/1.45 var(--sans); }
.byline { font-weight: 600; }
.dateline { color: var(--quiet); }
header { padding-block-end: 1.25rem; }
img { display: block; max-inline-size: 100%; block-size: auto; }
figcaption { margin-block-start: .5rem; color: var(--quiet); font: .875rem/1.45 var(--sans); }
.credit { white-space: normal; } .caption + .credit::before { content: "· "; }
.picture-description { margin: 0; padding: 1.25rem; border: 1px dashed var(--rule);
  color: var(--quiet); font: italic .9375rem/1.45 var(--sans); }
@media (min-width: 60rem) { .figure-wide { margin-inline: -5rem; } }
.figure-inset { inline-size: 50%; float: inline-end; margin-inline-start: 1.5rem; }
.glance, .fact-box, .correction { margin-block: 0 1.75rem; padding: 1.125rem 1.375rem;
  background: var(--tint); font: 1rem/1.5 var(--sans); }
.glance { border-block-start: 3px solid var(--accent); }
.glance h2 { margin-block: 0 .625rem; font: 700 1rem/1.3 var(--sans); }
.glance ul, .glance :last-child, .fact-box > :last-child, .correction > :last-child {
  margin-block-end: 0; }
.fact-box { border: 1px solid var(--rule); }
.fact-box-title { margin-block-end: .5rem; font-weight: 700; }
.correction { border-inline-start: 4px solid var(--quiet); }
.correction-label { margin-block-end: .25rem; }
blockquote { padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--rule); }
.pull-quote { margin-block: 2rem; padding-block: 1.25rem; border-block: 1px solid var(--rule); }
.pull-quote blockquote { margin: 0; padding: 0; border: 0; font-size: 1.5rem; line-height: 1.35; }
.pull-quote blockquote p { margin: 0; }
.pull-quote-showcase blockquote { font-size: 2rem; line-height: 1.25; }
.pull-quote-supporting blockquote { font-size: 1.25rem; }
.table { overflow-x: auto; font: .9375rem/1.45 var(--sans); }
table { inline-size: 100%; border-collapse: collapse; }
th, td { padding: .5rem .625rem; border-block-end: 1px solid var(--rule); text-align: start;
  vertical-align: top; font-variant-numeric: tabular-nums; }
th { font-weight: 600; } thead th { border-block-end: 2px solid var(--ink); }
td > :last-child, th > :last-child { margin-block-end: 0; }
hr { inline-size: 5rem; margin: 2.5rem auto; border: 0; border-block-start: 1px solid var(--quiet); }
sup, sub { font-size: .72em; line-height: 0; }
.citation { font-family: var(--sans); } .citation a { text-decoration: none; }
.notes, .sources { margin-block-start: 2.5rem; padding-block-start: 1rem;
  border-block-start: 1px solid var(--rule); font: .9375rem/1.5 var(--sans); }
.notes h2, .sources h2 { margin-block: 0 .75rem; font: 700 1rem/1.3 var(--sans); }
.source-details { color: var(--quiet); }
:target { background: var(--tint); }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #aaa; --tint: #fff; --accent: #000; }
  @page { margin: 20mm; }
  body { font-size: 11pt; }
  .article { max-inline-size: none; padding: 0; }
  h1 { font-size: 24pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  figure, aside, tr, li { break-inside: avoid; }
  .glance, .fact-box { border: 1px solid #aaa; }
  .figure-wide { margin-inline: 0; }
  .table { overflow: visible; }
  .sources a[href^="http"]::after { content: " <" attr(href) ">"; }
  [role="doc-backlink"] { display: none; }
}
`;
