import { type Region, sampleEnd } from "./segments.ts";
import type { View } from "./view.ts";

/** The column before the wording whose numbers run "1", "1.1", "1.2", "2", "2.1"; null where there is none. */
export function outlineNumbers(view: View, region: Region, text: number): number | null {
  for (let column = Math.max(region.left, text - 2); column < text; column++) {
    let chapter = "";
    let chapters = 0;
    let below = 0;
    let isRunning = true;
    for (let row = region.firstDataRow; row < sampleEnd(region, 60) && isRunning; row++) {
      // "A", "A1", "A2", "B", "B1": chapters by letters.
      const lettered = letteredPath(view.text(row, column), chapter);
      if (lettered === "chapter") {
        chapter = view.text(row, column)[0]!;
        chapters++;
        continue;
      }
      if (lettered === "below") {
        below++;
        continue;
      }
      // "O1", "1.1", "KR 1.2" run on as "1", "1.1", "1.2" do.
      const path = /^(?:\p{L}{1,3}[ .-]?)?(\d{1,2})(?:\.(\d{1,2}))?\.?$/u.exec(view.text(row, column));
      if (!path) {
        // "MARKETING" alone on its row is a heading between groups.
        if (view.text(row, column) !== "" && view.text(row, text) !== "") isRunning = false;
      } else if (path[2] === undefined) {
        chapter = path[1]!;
        chapters++;
      } else if (path[1] === chapter) below++;
      else isRunning = false;
    }
    if (isRunning && chapters > 0 && below >= 2) return column;
  }
  return null;
}

function letteredPath(text: string, chapter: string): "chapter" | "below" | null {
  if (/^\p{Lu}[.)]?$/u.test(text)) return "chapter";
  return /^\p{Lu}$/u.test(chapter) && text[0] === chapter && /^\p{Lu}[ .-]?\d{1,2}$/u.test(text)
    ? "below"
    : null;
}
