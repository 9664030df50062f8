import { tokensCss } from "./tokens.ts";
import { trendCss } from "./trend-styles.ts";

/** Everything below stands inside an element with `rootClass(theme)`. No comments: some hosts strip what looks like one. */
const baseCss = `
.pl,.pl *{box-sizing:border-box}
.pl{font:13px/1.45 var(--font);color:var(--ink);text-align:start;-webkit-font-smoothing:antialiased}
.pl :where(h2,h3,p,ul,dl,dd,blockquote){margin:0;padding:0}
.pl :where(ul){list-style:none}
.pl button{font:inherit;color:inherit;text-align:inherit;cursor:pointer}
.pl button:focus-visible,.pl a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.pl-soft{color:var(--soft);font-size:12px}
.pl-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pl-on{--c:var(--on);--b:var(--on-bg)}
.pl-risk{--c:var(--risk);--b:var(--risk-bg)}
.pl-off{--c:var(--off);--b:var(--off-bg)}
.pl-done{--c:var(--done);--b:var(--done-bg)}
.pl-idle{--c:var(--idle);--b:var(--idle-bg)}
.pl-on,.pl-risk,.pl-off,.pl-done,.pl-idle{--track:color-mix(in srgb,var(--c) 22%,transparent)}
.pl-tone{color:var(--c)}
`;

const signCss = `
.pl-glyph{width:10px;height:10px;flex:none;display:block}
.pl-bar{position:relative;display:block;flex:1;min-width:40px;height:5px;border-radius:3px;background:var(--track)}
.pl-bar i{position:absolute;inset:0 auto 0 0;border-radius:3px;background:var(--c)}
.pl-bar b{position:absolute;top:-3px;bottom:-3px;width:2px;border-radius:1px;background:var(--ink)}
.pl-ring{display:block;flex:none}
.pl-pip{display:block;flex:none;width:6px;height:6px;border-radius:50%;background:var(--pip)}
.pl-pill{display:inline-flex;align-items:center;gap:5px;height:20px;padding:0 8px 0 6px;border-radius:10px;background:var(--b);color:var(--c);font-weight:500;font-size:12px;white-space:nowrap}
.pl-badge{display:inline-flex;align-items:center;gap:5px;height:20px;padding:0 7px 0 6px;border-radius:10px;background:var(--b);color:var(--c);font-weight:500;font-size:11px;line-height:20px;white-space:nowrap;box-shadow:0 0 0 1px var(--paper)}
.pl-badge .pl-bar{flex:none;width:46px}
.pl-badge-text{font-variant-numeric:tabular-nums}
.pl-badge-full .pl-badge-text{min-width:33px;text-align:end}
.pl-badge-compact,.pl-badge-mini{position:relative}
.pl-badge-mini{gap:3px;padding:0 6px 0 4px}
.pl-badge-compact .pl-pip,.pl-badge-mini .pl-pip{position:absolute;top:0;right:0;box-shadow:0 0 0 1px var(--paper)}
.pl-badge-glyph{width:16px;height:16px;padding:0;justify-content:center;position:relative}
.pl-badge-glyph .pl-pip{position:absolute;top:-1px;right:-1px;box-shadow:0 0 0 1px var(--paper)}
.pl-badge-ring{background:var(--paper);gap:4px;padding:0 7px 0 3px;font-weight:600;box-shadow:0 0 0 1px var(--line)}
.pl-badge-ring .pl-glyph{width:8px;height:8px}
`;

const buttonCss = `
.pl .pl-button{display:inline-flex;align-items:center;gap:6px;font-weight:500;font-size:12px;line-height:16px;border-radius:16px;padding:7px 14px;border:1px solid var(--line);background:transparent;color:var(--accent);white-space:nowrap}
.pl .pl-button:hover{background:var(--wash)}
.pl .pl-button-primary{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}
.pl .pl-button-primary:hover{background:var(--accent);filter:brightness(1.08)}
.pl .pl-button-quiet{border-color:transparent;padding:7px 8px}
.pl .pl-button:disabled{opacity:.6;cursor:default}
.pl .pl-icon{display:inline-grid;place-items:center;flex:none;width:28px;height:28px;padding:0;border:0;border-radius:50%;background:transparent;color:var(--soft)}
.pl .pl-icon:hover{background:var(--wash);color:var(--ink)}
.pl-spinner{width:12px;height:12px;border-radius:50%;border:2px solid currentColor;border-right-color:transparent;animation:pl-turn .8s linear infinite}
@keyframes pl-turn{to{transform:rotate(1turn)}}
@media (prefers-reduced-motion:reduce){.pl-spinner{animation-duration:4s}}
`;

const listCss = `
.pl-past{border-top:1px solid var(--line);padding:8px 4px}
.pl-past summary{cursor:pointer}
.pl-okrs>li+li{border-top:1px solid var(--line)}
.pl .pl-okr{display:grid;grid-template-columns:34px 1fr auto 16px;gap:10px;align-items:center;width:100%;padding:9px 4px;border:0;border-radius:6px;background:transparent}
.pl .pl-okr:hover,.pl .pl-kr:hover{background:var(--wash)}
.pl-okr b{font-weight:600;font-variant-numeric:tabular-nums}
.pl-okr-text{min-width:0}
.pl-okr-title{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;font-size:13px;line-height:1.3}
.pl-chevron{color:var(--soft);transition:transform .12s}
.pl-okr[aria-expanded=true] .pl-chevron{transform:rotate(90deg)}
.pl-krs{padding:0 0 8px}
.pl .pl-kr{display:grid;grid-template-columns:10px 1fr 6px auto;gap:8px;align-items:center;width:100%;padding:6px 4px 6px 16px;border:0;border-radius:6px;background:transparent;font-size:12px;line-height:1.35}
.pl-kr-text{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.pl-kr-figures{display:flex;align-items:center;gap:8px}
.pl-kr-figures .pl-bar{width:44px;flex:none}
.pl-kr-way{display:grid;gap:2px}
.pl-kr-figures>span:last-child{min-width:38px;text-align:end;font-weight:500;font-variant-numeric:tabular-nums}
.pl-tally{display:flex;flex-wrap:wrap;gap:4px 12px;font-size:12px;font-weight:500;font-variant-numeric:tabular-nums}
.pl-tally li{display:flex;align-items:center;gap:5px;position:relative}
`;

const cardCss = `
.pl-card{background:var(--paper);color:var(--ink);border:1px solid var(--line);border-radius:12px;box-shadow:0 4px 16px var(--shadow);padding:14px}
.pl-card-head{display:flex;align-items:flex-start;gap:6px;justify-content:space-between}
.pl-card-head .pl-icon{margin:-5px -6px 0 0}
.pl-card h3,.pl-empty h3{font-size:13.5px;font-weight:600;line-height:1.35}
.pl-over{font-size:11px;margin-bottom:2px;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1}
.pl-pace{display:flex;align-items:center;gap:10px;margin:10px 0}
.pl-pace b{font-weight:600;font-variant-numeric:tabular-nums}
.pl-nums{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:4px;margin:10px 0}
.pl-nums div{background:var(--wash);border-radius:var(--r);padding:6px;min-width:0}
.pl-nums dt{font-size:10.5px;color:var(--soft)}
.pl-nums dd{font-size:12.5px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-variant-numeric:tabular-nums}
.pl-claim{font-size:12px;border-inline-start:2px solid var(--accent);padding-inline-start:8px;margin:8px 0}
.pl-claim .pl-pip{display:inline-block;margin-inline-end:6px;vertical-align:1px}
.pl-claim b{font-weight:600}
.pl-findings{display:grid;gap:6px;margin:10px 0 0}
.pl-findings li{display:grid;grid-template-columns:6px 1fr;gap:8px;font-size:12px;line-height:1.4}
.pl-findings .pl-pip{margin-top:5px}
.pl-acts{display:flex;flex-wrap:wrap;gap:6px;align-items:center;margin-top:12px}
.pl-spread{flex:1}
.pl-empty{display:grid;justify-items:center;gap:6px;padding:22px 20px;text-align:center}
.pl-empty p{color:var(--soft);font-size:12.5px;max-width:30ch;text-wrap:balance}
.pl-empty .pl-button{margin-top:8px}
`;

/** The style sheet that the sidebar, the overlay and the popup share, as text for a style element. */
export const uiCss = [tokensCss, baseCss, signCss, buttonCss, listCss, cardCss, trendCss].join("\n");
