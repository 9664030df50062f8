/** Review, alignment and revisits in the sidebar. No comments inside: HtmlService strips what looks like one. */
export const cycleCss = `
.pl-shares{display:grid;gap:8px;margin:8px 0}
.pl-shares div{display:grid;grid-template-columns:1fr 116px;gap:8px;align-items:center}
.pl-shares dt{font-size:12px}
.pl-shares dd{display:grid;grid-template-columns:1fr 40px;gap:8px;align-items:center;font-size:12px}
.pl-shares b{font-weight:600;text-align:end;font-variant-numeric:tabular-nums}
.pl-share{position:relative;display:block;height:6px;border-radius:3px;background:var(--wash)}
.pl-share s{position:absolute;top:-3px;bottom:-3px;width:2px;margin-inline-start:-1px;background:var(--ink)}
.pl-share i{display:block;height:100%;border-radius:3px;background:var(--accent)}
.pl-tree,.pl-tree ul{list-style:none;margin:0;padding:0}
.pl-tree ul{margin-inline-start:9px;padding-inline-start:8px;border-inline-start:1px solid var(--line)}
.pl .pl-branch{display:grid;grid-template-columns:10px 1fr auto;gap:8px;align-items:baseline;width:100%;padding:6px 4px;border:0;border-radius:6px;background:transparent;color:var(--ink);font-size:12.5px;line-height:1.35;text-align:start}
.pl .pl-notice .pl-branch{grid-template-columns:1fr auto}
.pl .pl-branch:hover{background:var(--wash)}
.pl-branch b{font-weight:600;font-variant-numeric:tabular-nums}
.pl-revisit .pl-pace{margin:6px 0}
.pl-change{margin:4px 0;font-variant-numeric:tabular-nums}
.pl-change del{color:var(--soft)}
.pl-change ins{font-weight:600;text-decoration:none}
.pl-change del+ins::before{content:"→ ";font-weight:400;color:var(--soft)}
`;
