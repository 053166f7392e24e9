/**
 * The host and the colours. Every line on :host is !important: within a shadow tree that wins from a host page's
 * `* { all: … !important }`. `font-size: medium` is the visitor's own size, whatever the page gives its root element.
 * The eleven custom properties of the host page: eight here, three measures in frame.ts.
 * Written tight: it is served as it stands.
 */
export const THEME = `
:host{all:initial!important;display:contents!important;font-size:medium!important}
:host([weergave="ingebed"]){display:block!important}
:host([hidden]){display:none!important}
.root{
color-scheme:light dark;
--accent:var(--infopunt-accent, #0b5a5e);
--on-accent:var(--infopunt-op-accent, #fff);
--back:var(--infopunt-achtergrond, #fbf7f0);
--card:var(--infopunt-vlak, #fff);
--text:var(--infopunt-tekst, #20302f);
--soft:#55625f;
--line:#dfd6c7;
--bar:var(--accent);
--on-bar:var(--on-accent);
--tint:#dcebe8;
--warm:#fdeee2;
--warm-line:#b8501c;
--round:var(--infopunt-ronding, 14px);
--shade:0 2px 6px #3c2d1420, 0 18px 48px #3c2d1440;
font:var(--infopunt-lettergrootte, 1.0625em)/1.55 var(--infopunt-lettertype, system-ui, sans-serif);
color:var(--text);
text-align:left}
@media(prefers-color-scheme:dark){
.root{
--accent:var(--infopunt-accent, #86d3cb);
--on-accent:var(--infopunt-op-accent, #04282a);
--back:var(--infopunt-achtergrond, #172020);
--card:var(--infopunt-vlak, #202c2c);
--text:var(--infopunt-tekst, #ece8e0);
--soft:#b0bbb7;
--line:#3a4846;
--bar:#233b39;
--on-bar:var(--text);
--tint:#264442;
--warm:#3c2a20;
--warm-line:#f0a679}}
*,:before,:after{box-sizing:border-box}
[hidden]{display:none!important}
h2,h3,p,ul,ol{margin:0;padding:0;font:inherit}
ol,ul{list-style:none}
b,strong{font-weight:650}
svg{width:1.5em;height:1.5em;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
a{color:var(--accent);text-underline-offset:.18em}
button,textarea{margin:0;font:inherit;color:inherit}
button{min-height:44px;min-width:44px;padding:.45em .9em;border:1.5px solid var(--accent);border-radius:var(--round);background:var(--card);color:var(--accent);cursor:pointer}
button:hover{background:var(--tint)}
.primary,.launcher,.send{background:var(--accent);color:var(--on-accent);font-weight:600}
:is(.primary,.launcher,.send):hover{background:var(--accent);filter:brightness(.88)}
.link{padding:.45em .5em;border-color:transparent;background:none;text-decoration:underline;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.vh,::slotted([role="status"]){position:absolute!important;width:1px!important;height:1px!important;margin:-1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important}
`
