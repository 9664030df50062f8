/** What only the popup needs, beside the shared style sheet. */
export const popupCss = `
body{margin:0;width:360px;max-height:580px;display:flex;flex-direction:column;background:var(--paper)}
.head{display:flex;align-items:center;gap:8px;padding:12px 14px;border-bottom:1px solid var(--line)}
.head h1{margin:0;font-size:14px;font-weight:600;flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.sum{display:grid;gap:6px;padding:10px 14px;border-bottom:1px solid var(--line)}
.body{padding:2px 10px;overflow:auto;max-height:380px}
.tab-name{padding:10px 4px 2px !important;font-size:11px;font-weight:500;color:var(--soft)}
.foot{display:flex;align-items:center;gap:6px;padding:10px 14px;border-top:1px solid var(--line)}
.switch{display:flex;align-items:center;gap:8px;font-size:12px;color:var(--soft);cursor:pointer}
.switch input{accent-color:var(--accent);margin:0}
.sheets{padding:4px 10px 10px}
.sheets h2{font-size:11px;font-weight:500;color:var(--soft);margin:8px 4px 4px}
.pl .sheet{display:grid;grid-template-columns:1fr auto;gap:8px;align-items:center;width:100%;padding:8px 4px;border:0;border-radius:6px;background:transparent}
.pl .sheet:hover{background:var(--wash)}
.sheet span:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`;
