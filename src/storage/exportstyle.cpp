// SPDX-FileCopyrightText: 2026 Lectern contributors
// SPDX-License-Identifier: MIT
#include "storage/exportstyle.h"

using namespace Qt::StringLiterals;

namespace Lectern {

// The colours are those of the program; each text has a contrast of at least 4.5 to its ground.

QString pageStyle()
{
    return uR"(:root {
  color-scheme: light dark;
  --page: #fcfbf9; --sunken: #f4f2ed; --border: #e0dcd4; --text: #21201d; --muted: #625e56; --link: #245a8d;
  --k: #a3203b; --f: #6b3fa0; --t: #7a4b00; --v: #21201d; --s: #0a5a2a; --n: #0550ae; --c: #5f6770; --p: #7a4b00;
  --e: #b3261e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1c1c1a; --sunken: #252523; --border: #3b3a36; --text: #e8e5df; --muted: #aba69b; --link: #8fbbe8;
    --k: #ff8a80; --f: #d2a8ff; --t: #f0b866; --v: #e8e5df; --s: #8fd6a3; --n: #8ab8f0; --c: #a2a9b1; --p: #f0b866;
    --e: #ff9a92;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; }
h2, h3, h4, h5, h6 { line-height: 1.3; margin: 1.5em 0 .5em; }
h2 { font-size: 1.35rem; } h3 { font-size: 1.15rem; } h4, h5, h6 { font-size: 1rem; }
p { margin: .75em 0; } li > p { margin: .25em 0; } ul, ol { padding-inline-start: 1.75rem; }
a { color: var(--link); }
.turn { margin-top: 2rem; }
.question { background: var(--sunken); border-radius: .75rem; padding: .5rem 1rem; margin-bottom: 1rem; }
.label, .facts, .activity, .note, summary { color: var(--muted); font-size: .8125rem; }
.label { font-weight: 600; margin-bottom: 0; }
.notice, .refusal { border-inline-start: 3px solid var(--border); padding-inline-start: .75rem; }
details { color: var(--muted); border-inline-start: 3px solid var(--border); padding-inline-start: .75rem; }
summary { cursor: pointer; }
blockquote { border-inline-start: 3px solid var(--border); margin: .75em 0; padding-inline-start: 1rem; color: var(--muted); }
pre { background: var(--sunken); border: 1px solid var(--border); border-radius: .5rem; padding: .75rem 1rem; overflow-x: auto; }
code { font: .875rem/1.45 ui-monospace, Menlo, Consolas, monospace; }
p code, li code, td code, th code { background: var(--sunken); border-radius: .25rem; padding: .1em .3em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--border); padding: .35rem .6rem; vertical-align: top; }
hr { border: 0; border-top: 1px solid var(--border); margin: 1.5rem 0; }
.k { color: var(--k); } .f { color: var(--f); } .t { color: var(--t); } .v { color: var(--v); }
.s { color: var(--s); } .n { color: var(--n); } .c { color: var(--c); font-style: italic; } .p { color: var(--p); }
.e { color: var(--e); }
@page { margin: 2cm; }
@media print {
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  h1, h2, h3, h4, h5, h6, .question { break-after: avoid; }
  pre, tr, blockquote, .question { break-inside: avoid; }
  table { display: table; }
}
)"_s;
}

QString paperStyle()
{
    return uR"(body { color: #21201d; font-size: 10.5pt; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4, h5, h6 { font-size: 11pt; }
a { color: #245a8d; }
.question { background-color: #f4f2ed; margin-top: 18px; margin-bottom: 8px; }
.question p { margin-top: 0px; margin-bottom: 0px; }
li p { margin-top: 2px; margin-bottom: 2px; }
.label { color: #625e56; font-size: 8.5pt; font-weight: 600; }
.facts, .activity, .note { color: #625e56; font-size: 8.5pt; }
.notice, .refusal, blockquote { color: #625e56; }
pre { background-color: #f4f2ed; font-family: monospace; font-size: 9pt; white-space: pre-wrap; margin-top: 8px; margin-bottom: 8px; }
code { font-family: monospace; font-size: 9pt; }
table { border-collapse: collapse; margin-top: 8px; margin-bottom: 8px; border-width: 1px; border-style: solid; border-color: #e0dcd4; }
th, td { padding: 4px; border-width: 1px; border-style: solid; border-color: #e0dcd4; }
.k { color: #a3203b; } .f { color: #6b3fa0; } .t { color: #7a4b00; } .v { color: #21201d; }
.s { color: #0a5a2a; } .n { color: #0550ae; } .c { color: #5f6770; font-style: italic; } .p { color: #7a4b00; }
.e { color: #b3261e; }
)"_s;
}

} // namespace Lectern
