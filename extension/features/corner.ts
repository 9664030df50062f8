import type { Feature } from "./feature.ts";

/** Room for the scrollbars, and air. */
const margin = 16;

/** Keeps the column with reminder and panel in the grid's lower right corner, and out of the way of somebody who types there. */
export const corner: Feature = {
  id: "corner",
  start({ corner, follower, page }, signal) {
    let where = "";
    follower.onLayout(({ placed, isEditing }) => {
      const grid = placed ? null : page.gridBox();
      const end = placed
        ? { right: placed.grid.columns.end, bottom: placed.grid.rows.end }
        : {
            right: grid ? grid.left + grid.width : window.innerWidth,
            bottom: grid ? grid.top + grid.height : window.innerHeight,
          };
      const right = Math.max(margin, window.innerWidth - end.right + margin);
      const bottom = Math.max(margin, window.innerHeight - end.bottom + margin);
      const top = placed?.grid.rows.start ?? grid?.top ?? 0;
      const room = Math.max(160, window.innerHeight - bottom - top - margin);
      const next = `right:${right}px;bottom:${bottom}px;--room:${room}px`;
      const isInTheWay = isEditing && overlaps(corner.getBoundingClientRect(), page.editorBox());
      if (next !== where) corner.style.cssText = where = next;
      corner.style.visibility = isInTheWay ? "hidden" : "";
    }, signal);
  },
};

function overlaps(
  a: DOMRect,
  b: { left: number; top: number; width: number; height: number } | null,
): boolean {
  return (
    b !== null &&
    a.left < b.left + b.width &&
    b.left < a.right &&
    a.top < b.top + b.height &&
    b.top < a.bottom
  );
}
