import type { Handlers } from "../batch.ts";
import { rectangleOf } from "../ranges.ts";

export const protectionRequests: Handlers = {
  addProtectedRange(book, { protectedRange }) {
    const place = rectangleOf(book.workbook, protectedRange?.range);
    const id = 1 + book.protections.reduce((highest, other) => Math.max(highest, other.id), 0);
    const whole =
      protectedRange?.range?.startRowIndex === undefined &&
      protectedRange?.range?.startColumnIndex === undefined;
    const added = {
      id,
      tab: place.tab.id,
      range: whole ? null : place.range,
      description: protectedRange?.description ?? "",
      warningOnly: protectedRange?.warningOnly === true,
    };
    return [
      { ...book, protections: [...book.protections, added] },
      { addProtectedRange: { protectedRange: { ...protectedRange, protectedRangeId: id } } },
    ];
  },
  deleteProtectedRange(book, { protectedRangeId }) {
    return [{ ...book, protections: book.protections.filter(({ id }) => id !== protectedRangeId) }, {}];
  },
  addNamedRange(book, { namedRange }) {
    const place = rectangleOf(book.workbook, namedRange?.range);
    const id = namedRange?.namedRangeId ?? `named-${book.namedRanges.length + 1}`;
    const added = { id, name: namedRange?.name ?? "", tab: place.tab.id, range: place.range };
    return [
      { ...book, namedRanges: [...book.namedRanges, added] },
      { addNamedRange: { namedRange: { ...namedRange, namedRangeId: id } } },
    ];
  },
};
