/**
 * The launcher and the panel: where they stand, and how they give way on a small or low screen.
 * Written tight: it is served as it stands.
 */
export const FRAME = `
.launch,.panel{position:fixed;inset:auto var(--edge) var(--edge) auto;z-index:2147483647;--edge: var(--infopunt-afstand, 20px);margin:0;padding:0;border:0;color:inherit;overflow:visible;background:none}
:host([positie="links"]) :is(.launch,.panel){inset:auto auto var(--edge) var(--edge)}
.launcher{display:flex;align-items:center;gap:.55em;min-height:3.4em;padding:.5em 1.35em .5em 1.1em;border:2px solid transparent;border-radius:9em;text-align:left;box-shadow:var(--shade)}
.launcher:focus-visible{outline-color:var(--on-accent);outline-offset:-7px}
.panel{display:none;flex-direction:column;width:min(var(--infopunt-breedte, 27em),100% - 2 * var(--edge));height:min(var(--infopunt-hoogte, 44em),100% - 2 * var(--edge));max-width:none;max-height:none;border:1px solid var(--line);border-radius:calc(var(--round) + 4px);background:var(--back);color:var(--text);box-shadow:var(--shade);overflow:auto}
.panel[open],section.panel{display:flex}
.panel:popover-open{display:flex}
section.panel{position:relative;inset:auto;z-index:0;width:auto;height:var(--infopunt-hoogte, 40em);box-shadow:none}
.panel::backdrop{background:none}
.head{display:flex;flex:none;align-items:center;gap:.4em;padding:.5em .5em .5em 1.15em;border-bottom:1px solid transparent;background:var(--bar);color:var(--on-bar)}
.head :is(h2,button){color:inherit}
.head button{border-color:transparent;background:none;outline-color:currentColor}
.head button:hover{background:#ffffff26}
h2{flex:1;font-size:1.14em;font-weight:650;line-height:1.25}
.head .simple{padding:.2em .85em;border-color:currentColor;border-radius:9em;font-size:.92em}
.head .simple[aria-pressed=true]{background:var(--on-bar);color:var(--bar);border-color:var(--on-bar)}
.simple[aria-pressed=true]:before{content:"\\2713  "}
.log{position:relative;flex:1 1 0;min-height:10em;padding:1.15em;overflow:auto;overscroll-behavior:contain}
.log:focus-visible{outline-offset:-3px}
.foot{flex:none;padding:.75em .75em .35em;border-top:1px solid var(--line);background:var(--card)}
form{display:grid;grid-template-columns:1fr auto;gap:.3em .5em;align-items:end}
textarea{display:block;width:100%;min-height:48px;max-height:9em;padding:.62em .9em;border:1.5px solid var(--soft);border-radius:var(--round);background:var(--back);line-height:1.4;resize:none;field-sizing:content}
textarea:focus{outline:3px solid var(--accent);outline-offset:0;border-color:transparent}
::placeholder{color:var(--soft);opacity:1}
.send,.close{display:grid;place-items:center;width:2.85em;height:2.85em;padding:0;border-radius:50%}
#hint{grid-column:1 / -1;padding:0 .25em;font-size:.84em;color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;justify-content:space-between;margin:0 -.25em;font-size:.92em}
@media(max-width:479.9px),(max-height:479.9px){
dialog.panel{inset:0!important;width:100%;height:100%;border:0;border-radius:0}}
@media(max-height:479.9px){
.log{flex:1 0 auto;min-height:0;overflow:visible}}
@media(prefers-reduced-motion:no-preference){
dialog.panel{animation:rise .18s ease-out}
@keyframes rise{
0%{opacity:0;transform:translateY(10px)}}}
@media print{
.launch,dialog.panel{display:none!important}}
`
