/** The style sheet of the annotated copy: text and notes side by side, on screen and on paper. */

/** Style sheet text, free of anything taken from a piece. */
export const REPORT_STYLE = `
:root { color-scheme: light; --ink: #1d1b18; --quiet: #5d574f; --rule: #d9d2c7; --tint: #f4efe6;
  --block: #9d1c1c; --warn: #7a5200; --good: #23602f; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 72rem; padding: 2rem 1.5rem 4rem; background: #fff;
  color: var(--ink); font: 1rem/1.5 Charter, Georgia, Cambria, serif; }
h1 { margin-block: 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin-block: 2.5rem .75rem; font-size: 1.125rem; }
.quiet, .field, th { color: var(--quiet); font: .8125rem/1.45 system-ui, "Segoe UI", sans-serif; }
.status { padding: .75rem 1rem; background: var(--tint); }
.status strong.blocked { color: var(--block); } .status strong.passed { color: var(--good); }
.field { margin-block: 1.5rem .25rem; font-weight: 600; }
.sentence { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.5rem;
  padding-block: .5rem; border-block-start: 1px solid var(--rule); break-inside: avoid; }
.sentence > p { margin: 0; } .number { color: var(--quiet); font-size: .75rem; }
.notes { font: .8125rem/1.5 system-ui, "Segoe UI", sans-serif; }
.notes > * { margin-block: 0 .5rem; }
.unsupported { color: var(--warn); font-weight: 600; }
.finding-block { color: var(--block); } .finding-warn { color: var(--warn); }
blockquote { margin: .25rem 0; padding-inline-start: .75rem; border-inline-start: 3px solid var(--rule);
  white-space: pre-wrap; overflow-wrap: anywhere; }
blockquote .context { color: var(--quiet); }
del { color: var(--block); } ins { color: var(--good); text-decoration: none; font-weight: 600; }
ol, ul { margin-block: 0 .5rem; padding-inline-start: 1.25rem; }
.hash { overflow-wrap: anywhere; font: .75rem/1.4 ui-monospace, Consolas, monospace; }
@media (max-width: 50rem) { .sentence { grid-template-columns: 1fr; } }
@media print { @page { margin: 15mm; } body { max-inline-size: none; padding: 0; font-size: 10pt; } }
`;
