import { cycleCss } from "./cycle-styles.ts";
import { mailCss } from "./mail-styles.ts";

const frameCss = `
.pl-side{display:flex;flex-direction:column;min-height:100vh;background:var(--paper)}
.pl-side-head{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 14px;font-weight:600}
.pl-side-title{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.pl-tabs{position:sticky;top:0;z-index:2;display:flex;justify-content:space-between;padding:0 8px;overflow-x:auto;scrollbar-width:none;background:var(--paper);border-bottom:1px solid var(--line)}
.pl .pl-tabs button{flex:none;display:inline-flex;align-items:center;gap:3px;padding:9px 5px;border:0;background:transparent;color:var(--soft);font-size:12px;font-weight:500;line-height:16px;white-space:nowrap}
.pl .pl-tabs button:hover{color:var(--ink)}
.pl .pl-tabs button[aria-selected=true]{color:var(--accent);box-shadow:inset 0 -2px var(--accent)}
.pl .pl-tabs button:focus-visible{outline-offset:-3px}
.pl-count{min-width:16px;padding:0 3px;border-radius:8px;background:var(--wash);color:inherit;font-size:11px;line-height:16px;text-align:center;font-variant-numeric:tabular-nums}
.pl-panel{flex:1;padding:12px 14px 24px}
.pl-panel:focus-visible{outline:none}
.pl-progress{height:2px;overflow:hidden;background:transparent}
.pl-progress i{display:block;width:40%;height:100%;background:var(--accent);animation:pl-run 1.2s ease-in-out infinite}
@keyframes pl-run{from{transform:translateX(-100%)}to{transform:translateX(250%)}}
.pl-loading{display:grid;gap:10px}
.pl-bone{border-radius:8px;background:var(--wash)}
.pl-group{display:flex;align-items:center;gap:6px;margin:16px 0 8px;font-size:12px;font-weight:600;color:var(--ink)}
.pl-group span{color:var(--soft);font-weight:400}
.pl-label{display:block;font-size:12px;color:var(--soft)}
.pl-input,.pl textarea{display:block;width:100%;margin-top:4px;font:13px/1.4 var(--font);border:1px solid var(--line);border-radius:var(--r);padding:7px 9px;background:var(--paper);color:var(--ink)}
.pl-input:focus-visible,.pl textarea:focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
`;

const overviewCss = `
.pl-over-head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;margin-bottom:10px}
.pl-callout{display:flex;align-items:center;gap:10px;margin-bottom:6px;padding:8px 8px 8px 12px;border-radius:10px;background:var(--wash);font-size:13px}
.pl-callout>span{flex:1;min-width:0}
.pl-callout b{font-weight:600}
.pl-callout .pl-soft{display:block}
.pl .pl-link{padding:0;border:0;background:transparent;color:var(--accent);text-decoration:underline}
.pl-read{margin-top:12px;padding-top:10px;border-top:1px solid var(--line)}
`;

const findingCss = `
.pl-list-head{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px;margin-bottom:10px}
.pl-finding{border:1px solid var(--line);border-radius:10px;padding:10px 12px;margin-bottom:10px}
.pl-finding header{display:flex;align-items:flex-start;gap:7px}
.pl-finding h3{font-size:13px;font-weight:600;line-height:1.35}
.pl-severity{flex:none;width:8px;height:8px;margin-top:5px;border-radius:50%;background:var(--off)}
.pl-finding-warning .pl-severity{border-radius:1px;transform:rotate(45deg);background:var(--risk)}
.pl-finding-info .pl-severity{background:transparent;border:1.6px solid var(--soft)}
.pl-places{display:flex;flex-wrap:wrap;gap:4px;margin:5px 0}
.pl .pl-cell{display:inline-block;border:0;border-radius:4px;padding:0 5px;background:var(--wash);color:var(--accent);font:500 11px/18px "Roboto Mono",ui-monospace,monospace;white-space:nowrap}
.pl .pl-cell:hover{background:var(--done-bg)}
.pl .pl-cell-more,.pl .pl-cell-new{font-family:var(--font)}
.pl .pl-cell-new{color:var(--soft)}
.pl .pl-cell-new:hover{background:var(--wash)}
.pl-finding-message{font-size:12.5px;color:var(--soft);overflow-wrap:anywhere}
.pl-quote{margin:6px 0;border-inline-start:2px solid var(--line);padding-inline-start:8px;font-size:12px;overflow-wrap:anywhere;white-space:pre-wrap}
.pl-quote-new{border-color:var(--on)}
.pl textarea.pl-quote{border:1px solid var(--line);border-inline-start:2px solid var(--on);border-radius:0 6px 6px 0;padding:5px 8px;font-size:12px;resize:vertical}
.pl-finding .pl-acts{margin-top:8px;gap:2px}
.pl .pl-finding .pl-button{padding-inline:11px}
.pl .pl-finding .pl-button-quiet{padding-inline:6px}
.pl-finding .pl-acts>.pl-button-quiet:first-child{margin-inline-start:-7px}
.pl-finding .pl-acts>.pl-button-quiet:last-child{margin-inline-end:-7px}
.pl-notes{border-top:1px solid var(--line);padding-top:8px}
.pl-why{margin-top:8px;padding-top:8px;border-top:1px solid var(--line);font-size:12px}
.pl-why .pl-soft{margin-top:6px}
.pl a{color:var(--accent)}
`;

const structureCss = `
.pl-options{border:0;margin:14px 0 0;padding:0;display:grid;gap:2px}
.pl-options legend{padding:0}
.pl-group-first{margin-top:0}
.pl-option{display:grid;grid-template-columns:16px 1fr;gap:8px;align-items:start;padding:5px 4px;border-radius:6px;cursor:pointer}
.pl-option:hover{background:var(--wash)}
.pl-option input{margin:2px 0 0;width:14px;height:14px;accent-color:var(--accent)}
.pl-option .pl-soft{display:block}
.pl-structure>.pl-soft{margin-top:14px}
.pl-structure>.pl-acts{position:sticky;bottom:0;margin:6px -14px -24px;padding:10px 14px;background:var(--paper);border-top:1px solid var(--line)}
.pl-quote b{font-weight:600}
.pl-understood{display:grid;grid-template-columns:1fr 1fr;gap:4px 10px;margin-bottom:4px;font-size:12px}
.pl-understood li{min-width:0;display:flex;align-items:center;gap:4px}
.pl .pl-role{flex:1;min-width:0;padding:2px 0;border:0;border-bottom:1px dotted var(--line);background:var(--paper);color:var(--ink);font:12px/1.4 var(--font);cursor:pointer}
.pl-understood .pl-cell{min-width:20px;text-align:center}
.pl .pl-role-none{color:var(--soft)}
.pl-steps{display:grid;gap:7px}
.pl-steps li{display:grid;grid-template-columns:minmax(56px,auto) 1fr;gap:8px;align-items:start;font-size:12px}
.pl-notice{margin:10px 0;padding:8px 10px;border-radius:var(--r);background:var(--wash);font-size:12px}
.pl-notice b{font-weight:600}
`;

const checkInCss = `
.pl-who{display:flex;align-items:center;gap:8px;margin-bottom:8px;font-size:12px;color:var(--soft)}
.pl-who select{flex:1;min-width:0;font:12px/1.4 var(--font);padding:5px 6px;border:1px solid var(--line);border-radius:var(--r);background:var(--paper);color:var(--ink)}
.pl-owed{margin:0 -8px}
.pl-owed>li+li{border-top:1px solid var(--line)}
.pl .pl-owed-head{display:grid;grid-template-columns:10px 1fr auto;grid-auto-flow:column;grid-auto-columns:auto;gap:8px;align-items:start;width:100%;padding:9px 8px;border:0;border-radius:6px;background:transparent;font-size:12.5px;line-height:1.35}
.pl .pl-owed-head:hover{background:var(--wash)}
.pl-owed-head .pl-glyph{margin-top:4px}
.pl-owed-head[aria-expanded=true] .pl-owed-title{font-weight:600}
.pl-owed-head[aria-expanded=true] .pl-chevron{transform:rotate(90deg)}
.pl-owed-note{display:block}
.pl-check-in{padding:0 8px 14px 26px}
.pl-check-in .pl-label+.pl-scale,.pl-check-in .pl-scale+.pl-label,.pl-check-in .pl-soft+.pl-scale{margin-top:10px}
.pl-check-in-value{display:flex;align-items:center;gap:8px}
.pl-check-in-value .pl-input{flex:none;width:88px}
.pl-scale{display:grid;grid-template-columns:repeat(11,1fr);gap:2px;border:0;margin:0;padding:0}
.pl-scale legend{padding:0;margin-bottom:4px}
.pl-scale label{position:relative;display:block}
.pl-scale input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.pl-scale span{display:block;padding:5px 0;border-radius:5px;background:var(--wash);color:var(--soft);font-size:11px;line-height:14px;text-align:center;font-variant-numeric:tabular-nums}
.pl-scale .pl-scale-last{box-shadow:inset 0 0 0 1px var(--soft)}
.pl-scale label:hover span{color:var(--ink)}
.pl-scale input:checked+span{background:var(--accent);color:var(--accent-ink);font-weight:600}
.pl-scale input:focus-visible+span{outline:2px solid var(--accent);outline-offset:1px}
.pl-optional{opacity:.85}
.pl-hint{margin-top:4px;font-size:12px;color:var(--soft)}
.pl-day{display:flex;align-items:center;gap:6px;font-size:12px;color:var(--soft)}
.pl .pl-day .pl-input{width:126px;margin:0;padding:4px 6px;font-size:12px}
.pl-ways{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:32px}
.pl-together li{padding:9px 0;border-top:1px solid var(--line)}
.pl-together p{display:grid;grid-template-columns:10px 1fr auto;gap:8px;align-items:start;font-size:12.5px;line-height:1.35}
.pl-together p .pl-glyph{margin-top:4px}
.pl-together-line{display:grid;grid-template-columns:78px 1fr 100px;gap:8px;align-items:center;padding-inline-start:18px}
.pl-together li>.pl-input{margin-inline-start:18px;width:calc(100% - 18px)}
.pl .pl-together .pl-input{padding:5px 8px;font-size:12px}
.pl-together .pl-soft{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:12px}
.pl-together-acts{position:sticky;bottom:0;margin:0 -14px -24px;padding:10px 14px;background:var(--paper);border-top:1px solid var(--line)}
`;

const formCss = `
.pl-form{display:grid;gap:12px}
.pl-form .pl-acts{margin-top:0}
.pl-choices{display:flex;flex-wrap:wrap;gap:6px;border:0;margin:0;padding:0}
.pl-choices legend{padding:0;margin-bottom:4px}
.pl-choices label{position:relative}
.pl-choices input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
.pl-choices span{display:block;padding:5px 10px;border:1px solid var(--line);border-radius:14px;font-size:12px;line-height:16px}
.pl-choices input:checked+span{border-color:var(--accent);background:var(--done-bg);color:var(--accent);font-weight:500}
.pl-choices input:focus-visible+span{outline:2px solid var(--accent);outline-offset:1px}
.pl-check-in .pl-choices{margin-top:10px}
.pl-check-in .pl-label+.pl-label{margin-top:10px}
.pl-draft{display:grid;gap:8px;padding:10px 12px;border-radius:var(--r);background:var(--wash);font-size:12px}
.pl-draft b{font-weight:600}
.pl-draft ul{padding-inline-start:14px;list-style:disc}
.pl-draft ul li::marker{color:var(--soft)}
.pl .pl-entry{display:grid;grid-template-columns:1fr 16px;gap:8px;align-items:center;width:100%;padding:11px 8px;border:0;border-radius:6px;background:transparent}
.pl .pl-entry:hover{background:var(--wash)}
.pl-entry b{font-weight:500}
.pl-entry .pl-soft{display:block}
.pl-notice .pl-label{margin-top:6px}
.pl-notice .pl-acts{margin-top:8px}
.pl-answers{display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.pl-panel .pl-card{box-shadow:none}
.pl-panel .pl-card+.pl-form{margin-top:14px}
`;

const noticeCss = `
.pl-toast{position:sticky;bottom:10px;z-index:3;display:flex;align-items:center;gap:4px;margin:0 10px 10px;padding:8px 6px 8px 12px;border-radius:10px;background:var(--ink);color:var(--paper);font-size:12.5px;box-shadow:0 4px 16px var(--shadow)}
.pl-toast>div{flex:1;min-width:0}
.pl-toast-kept{opacity:.8;font-size:12px}
.pl .pl-toast .pl-button{color:var(--toast-accent)}
.pl .pl-toast .pl-button:hover,.pl .pl-toast .pl-icon:hover{background:color-mix(in srgb,var(--paper) 16%,transparent);color:var(--paper)}
.pl .pl-toast .pl-icon{color:inherit}
.pl{--toast-accent:#a8c7fa}
.pl-dark{--toast-accent:#1a56c4}
@media (prefers-color-scheme:dark){.pl-auto{--toast-accent:#1a56c4}}
.pl-problem{margin:12px 14px;padding:12px;border:1px solid var(--off);border-radius:10px;background:var(--off-bg)}
.pl-problem h3{font-size:13px;font-weight:600;color:var(--off)}
.pl-problem p{margin:4px 0 10px;font-size:12.5px}
`;

/** What only the sidebar needs on top of `uiCss`. No comments inside: HtmlService strips what looks like one. */
export const sidebarCss = [
  frameCss,
  overviewCss,
  findingCss,
  structureCss,
  checkInCss,
  formCss,
  noticeCss,
  cycleCss,
  mailCss,
].join("\n");
