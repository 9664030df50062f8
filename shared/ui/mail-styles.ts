/** Reminders, quiet days, people and input in the sidebar. No comments inside: HtmlService strips what looks like one. */
export const mailCss = `
.pl-mail .pl-form p,.pl-mail>p,.pl-mail-on p{font-size:12.5px}
.pl-mail-on{padding:10px 12px;border-radius:var(--r);background:var(--on-bg);color:var(--on)}
.pl-mail-on b{font-weight:600}
.pl-mail-on .pl-soft{color:inherit}
.pl-mail-on .pl-acts{margin-top:8px}
.pl .pl-mail-on .pl-button{border-color:currentColor;color:inherit}
.pl .pl-mail-on .pl-button:hover{background:transparent;text-decoration:underline}
.pl .pl-problem-in{margin:0 0 10px}
.pl-problem-in p:last-child{margin-bottom:0}
.pl-mail-test{margin-top:16px}
.pl-mail-test .pl-group{margin:0}
.pl a.pl-button{text-decoration:none}
.pl a.pl-button-primary{color:var(--accent-ink)}
.pl-wants{display:grid;gap:6px;margin:6px 0;padding-inline-start:16px;list-style:disc}
.pl .pl-wants{list-style:disc;padding-inline-start:16px}
.pl-warn{font-size:12px;color:var(--risk)}
.pl-mail>.pl-warn{margin-bottom:6px}
.pl-trouble{margin:8px 14px 0;padding:8px 10px;border-radius:var(--r);background:var(--off-bg);color:var(--off);font-size:12px}
.pl .pl-trouble .pl-link{color:inherit}
.pl-sent{padding:8px 10px;border-radius:var(--r);background:var(--on-bg);color:var(--on);font-size:12.5px;font-weight:500}
.pl-people{margin:6px -8px 8px}
.pl-people>li+li{border-top:1px solid var(--line)}
.pl .pl-person{display:grid;grid-template-columns:1fr auto;gap:0 8px;width:100%;padding:7px 8px;border:0;border-radius:6px;background:transparent;font-size:12.5px}
.pl .pl-person:hover{background:var(--wash)}
.pl-person>span{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.pl-person[aria-expanded=true] .pl-person-name{font-weight:600}
.pl-person-role{grid-column:1/-1}
.pl-person-role:empty{display:none}
.pl-person-none{color:var(--risk);font-size:12px;font-weight:500}
.pl-entry .pl-person-none{display:block}
.pl-person-form{display:grid;gap:8px;margin:2px 8px 12px;padding:10px 12px;border-radius:var(--r);background:var(--wash)}
.pl-person-form .pl-acts{margin-top:0}
.pl-mail>.pl-link{margin-top:4px;font-size:12.5px;text-align:start}
.pl-mail>.pl-warn+.pl-link{margin-bottom:2px}
.pl-entry[aria-expanded=true] .pl-chevron{transform:rotate(90deg)}
.pl-runs{display:grid}
.pl-runs>li+li{border-top:1px solid var(--line)}
.pl-runs summary{display:grid;grid-template-columns:auto 1fr;gap:0 8px;padding:7px 0;font-size:12.5px;cursor:pointer}
.pl-runs summary b{font-weight:500}
.pl-runs summary>span:nth-child(2){text-align:end}
.pl-runs summary>span:last-child{grid-column:1/-1}
.pl-runs summary:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.pl-run-trouble{font-size:12px;font-weight:500;color:var(--off)}
.pl-runs dl{display:grid;gap:6px;padding-bottom:10px;font-size:12px}
.pl-runs dt{color:var(--soft)}
.pl-runs dd{overflow-wrap:anywhere}
.pl-pair{display:grid;grid-template-columns:1fr 1fr;gap:10px;align-items:end}
.pl-pair>*{min-width:0}
.pl-pair .pl-input{min-width:0}
.pl-week{gap:4px}
.pl-week legend{float:left;width:100%}
.pl-week label{flex:1}
.pl .pl-week span{padding:5px 0;text-align:center}
.pl-choices input:disabled{cursor:default}
.pl-choices input:disabled+span{opacity:.45}
.pl-quiet{border:0;margin:0;padding:0;min-width:0}
.pl-quiet legend{padding:0}
.pl-quiet ul{margin:2px 0 8px}
.pl-quiet li{display:flex;align-items:center;justify-content:space-between;gap:8px;padding-inline-start:10px;border-radius:6px;background:var(--wash);font-size:12.5px}
.pl-quiet li+li{margin-top:4px}
.pl-quiet .pl-acts{margin-top:8px}
.pl-quiet .pl-input{padding-inline:6px;font-size:12px}
.pl-inline{display:flex;align-items:center;gap:6px;font-size:12px}
.pl-inline input{margin:0;accent-color:var(--accent)}
.pl-readers{max-height:232px;overflow:auto;margin:4px -4px}
.pl-add{display:grid;grid-template-columns:1fr auto;gap:8px;align-items:end}
.pl-add .pl-button{margin-bottom:2px}
.pl .pl-questions{margin-top:0}
.pl-letter{padding:10px 12px;border-radius:var(--r);background:var(--wash);font-size:12px}
.pl-letter-head{display:flex;justify-content:space-between;gap:8px;margin-bottom:4px}
.pl-letter-text{margin:6px 0;max-height:180px;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
.pl-answers-of{display:grid;gap:10px;padding:2px 8px 14px}
.pl .pl-after{display:block;margin-top:12px;font-size:12.5px}
`;
