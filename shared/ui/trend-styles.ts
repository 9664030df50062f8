/** The chart of a key result's way through its cycle. */
export const trendCss = `
.pl-trend{margin:10px 0 0}
.pl-trend svg{display:block;width:100%;height:auto}
.pl-trend path{fill:none;stroke:var(--line);stroke-width:1}
.pl-trend .pl-trend-expected{stroke:var(--soft);stroke-dasharray:2 3}
.pl-trend .pl-trend-target{stroke:var(--on)}
.pl-trend .pl-trend-today{stroke:var(--line)}
.pl-trend .pl-trend-line{stroke:var(--accent);stroke-width:2;stroke-linejoin:round}
.pl-trend .pl-trend-range{fill:var(--accent);fill-opacity:.14;stroke:none}
.pl .pl-burn-up{margin:0;width:100%}
.pl .pl-okr-text .pl-burn-up{margin-top:4px;height:26px}
.pl .pl-spark{display:block;margin:0;width:44px;height:14px}
.pl .pl-spark .pl-trend-line{stroke-width:1.5}
.pl-trend-point{fill:var(--accent)}
.pl-trend-text{font:10px var(--font);fill:var(--soft)}
.pl-trend-now{fill:var(--accent)}
`;
