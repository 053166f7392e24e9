/**
 * What is said, and what can be done under it.
 * Written tight: it is served as it stands.
 */
export const MESSAGES = `
ol>li+li{margin-top:1.1em}
.visitor{width:fit-content;max-width:86%;margin-left:auto;padding:.5em .95em;border:1px solid transparent;border-radius:var(--round) var(--round) 4px var(--round);background:var(--tint);overflow-wrap:anywhere;white-space:pre-line}
.message{overflow-wrap:break-word}
.message+.message{margin-top:.8em}
.message>*+*{margin-top:.6em}
.message :is(ul:not([role]),ol){padding-left:1.25em}
.message ul:not([role]){list-style:disc}
.message ol{list-style:decimal}
.message li+li{margin-top:.25em}
.message li::marker{color:var(--accent)}
h3{font-weight:650}
.understood,.notice{color:var(--soft);font-size:.94em}
.question{font-weight:650;font-size:1.06em;line-height:1.4}
.outcome,.urgent,.failure,.checklist{padding:.95em 1.1em;border:1px solid var(--line);border-left:4px solid var(--accent);border-radius:6px var(--round) var(--round) 6px;background:var(--card)}
.urgent,.failure{border-color:var(--warm-line);background:var(--warm)}
.message>.sources{margin-top:1em}
.sources{padding-top:.6em;border-top:1px solid var(--line);font-size:.84em;line-height:1.45;color:var(--soft);font-weight:400}
.sources p{font-weight:650}
.sources li{padding:.2em 0}
.sources a{display:inline-block;padding:.15em 0;color:inherit}
summary{width:fit-content;min-height:44px;padding:.7em .2em;cursor:pointer;text-decoration:underline;text-underline-offset:.18em}
.tail>*{margin-top:1.1em}
ol:empty+.tail>:first-child{margin-top:0}
.choices{display:flex;flex-wrap:wrap;gap:.5em}
.choice{max-width:100%;padding:.55em 1em;text-align:left;line-height:1.35;overflow-wrap:break-word}
.choice b{font-weight:600}
.choice.wide{flex:1 1 100%}
small{display:block;margin-top:.1em;font-size:.86em;color:var(--soft)}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.3em .4em}
.checklist .row,.failure .row{margin-top:.7em}
.result:empty{display:none}
.facts p{font-size:.88em;color:var(--soft)}
.facts ul{display:flex;flex-wrap:wrap;gap:.45em;margin-top:.35em}
.facts li{display:flex;flex-wrap:wrap;align-items:center;padding-left:.9em;border:1px solid var(--line);border-radius:1.5em;background:var(--card);font-size:.92em}
.facts button{border-radius:1.5em;padding:.3em .8em .3em .5em}
.feedback{justify-content:space-between;font-size:.92em;color:var(--soft)}
.wait{color:var(--soft);animation:appear .01s .5s both}
.wait:after{content:"\\2026"}
@keyframes appear{
0%{visibility:hidden}}
@media(forced-colors:active){
.visitor{border-color:CanvasText}}
`
