import { guarded } from "../host/errors.ts";
import type { Feature } from "./feature.ts";

/** Sheets sends an edit to Google within about a second; asking earlier would read the old value. */
const afterEdit = 1200;
/** What others change shows after at most this long, while the page is looked at. */
const between = 60_000;
/** A tab that was read this recently is shown as it was, without asking again. */
const fresh = 15_000;

/** Decides when to read the sheet again. */
export const freshness: Feature = {
  id: "freshness",
  start({ follower, page, reader, sidebar }, signal) {
    const readAt = new Map<string, number>();
    let timer = 0;
    let gid = "";
    let wasOff = false;

    const readTab = guarded("freshness", async () => {
      readAt.set(page.gid(), Date.now());
      await reader.read("tab");
    });
    const readEverything = guarded("freshness", async () => {
      await reader.read("tab");
      await reader.read("workbook");
      for (const id of readAt.keys()) readAt.set(id, Date.now());
      readAt.set(page.gid(), Date.now());
    });
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(readTab, afterEdit);
    };

    page.onEdit(soon, signal);
    sidebar.onChange(() => {
      follower.look();
      void reader.read("workbook");
    });
    follower.onLayout((layout) => {
      if (layout.gid !== gid) {
        const isFirst = gid === "";
        gid = layout.gid;
        if (!isFirst && Date.now() - (readAt.get(gid) ?? 0) > fresh) readTab();
      }
      // Rows that are not where their heights say have been moved, hidden or resized: the heights are old.
      const isOff = layout.placed?.fit.state === "off";
      if (isOff && !wasOff) soon();
      wasOff = isOff;
    }, signal);
    document.addEventListener(
      "visibilitychange",
      () => {
        if (document.visibilityState !== "visible") return;
        reader.recompute();
        if (Date.now() - (readAt.get(gid) ?? 0) > between) readEverything();
      },
      { signal },
    );
    const interval = window.setInterval(() => document.visibilityState === "visible" && readTab(), between);
    signal.addEventListener("abort", () => {
      clearInterval(interval);
      clearTimeout(timer);
    });
    readEverything();
  },
};
