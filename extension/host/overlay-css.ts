/** What only the overlay on the sheet needs, beside the shared style sheet. */
export const overlayCss = `
.pl{pointer-events:none}
.pane{position:fixed;overflow:hidden}
.plane{will-change:transform}
.spot{position:absolute;left:0;top:0;height:20px;margin:0;padding:0;border:0;background:none;transform-origin:0 50%;pointer-events:auto;border-radius:10px;display:flex;gap:6px}
.spot:hover .pl-badge{filter:brightness(.97)}
.pl-dark .spot:hover .pl-badge{filter:brightness(1.15)}
.badges[hidden]{display:none}
.corner{position:fixed;display:flex;flex-direction:column;align-items:flex-end;gap:10px;justify-content:flex-end}
.corner>*{pointer-events:auto}
.corner[hidden]{display:none}
.panel{width:320px;max-height:min(520px,var(--room));display:flex;flex-direction:column;padding:0;overflow:hidden}
.panel-head{display:flex;align-items:center;gap:8px;padding:8px 8px 8px 14px;border-bottom:1px solid var(--line)}
.panel-head b{font-weight:600;flex:1}
.panel-sum{padding:10px 14px;display:grid;grid-template-columns:1fr auto;gap:6px;border-bottom:1px solid var(--line)}
.panel-body{overflow:auto;padding:4px 10px;overscroll-behavior:contain}
.panel-note{padding:8px 14px;font-size:12px;color:var(--soft);border-top:1px solid var(--line)}
.panel-body .pl-empty{padding:18px 10px}
.tab-name{padding:10px 4px 2px;font-size:11px;font-weight:500;color:var(--soft);letter-spacing:.02em}
.pl .fold{display:flex;align-items:center;gap:10px;height:34px;padding:0 14px 0 10px;border-radius:17px;border:1px solid var(--line);background:var(--paper);box-shadow:0 1px 5px var(--shadow)}
.pl .fold:hover{background:var(--wash)}
.fold-due{color:var(--soft);font-size:12px}
.due-dot{display:inline-block;width:7px;height:7px;border-radius:50%;background:var(--accent);margin-inline-end:5px}
.float{position:fixed;width:340px;max-width:calc(100vw - 24px);pointer-events:auto}
.float .pl-card{max-height:calc(100vh - 24px);overflow:auto;box-shadow:0 6px 24px var(--shadow)}
.choose{display:grid;gap:2px}
.reminder{width:320px}
.reminder .dues{margin:6px -6px 0}
.pl .due{display:grid;grid-template-columns:1fr auto;gap:10px;align-items:baseline;width:100%;padding:4px 6px;border:0;border-radius:6px;background:transparent;font-size:12px;line-height:1.4}
.pl .due:hover{background:var(--wash)}
.due-text{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
@media (prefers-reduced-motion:no-preference){.reminder,.float{animation:rise .14s ease-out}}
@keyframes rise{from{opacity:0;transform:translateY(6px)}}
@media print{.pl{display:none}}
`;
