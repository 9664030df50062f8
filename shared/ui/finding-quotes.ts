import type { Fix } from "../lint/finding.ts";
import { a1 } from "../sheet/address.ts";
import type { Content } from "../sheet/edit.ts";
import { displayText } from "../sheet/format.ts";

/** One cell that a fix changes, as it reads before and after. */
export interface Quote {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** The contents that a fix changes, in the order in which it writes them. */
export function quotesOf(fix: Fix): Quote[] {
  const formats = new Map<string, string | null>();
  for (const edit of fix.edits) {
    if (edit.kind !== "cells" || edit.aspect !== "format") continue;
    edit.after.forEach((line, r) => {
      line.forEach((format, c) => void formats.set(a1(edit.row + r, edit.column + c), format));
    });
  }
  return fix.edits.flatMap((edit) =>
    edit.kind === "cells" && edit.aspect === "content"
      ? edit.after.flatMap((line, r) =>
          line.map((after, c) => {
            const cell = a1(edit.row + r, edit.column + c);
            return {
              cell,
              before: textOf(edit.before[r]![c]!, null),
              after: textOf(after, formats.get(cell) ?? null),
            };
          }),
        )
      : [],
  );
}

function textOf({ formula, text, value }: Content, format: string | null): string {
  return formula ?? text ?? displayText(value, format);
}

/** What a person is to fill in. */
const blank = /__/;

/** A new wording with blanks, for a person to complete before it is written; null for all other fixes. */
export function wordingOf(fix: Fix): string | null {
  const [edit, ...rest] = fix.edits;
  if (!edit || rest.length > 0 || edit.kind !== "cells" || edit.aspect !== "content") return null;
  const content = edit.after.length === 1 && edit.after[0]!.length === 1 ? edit.after[0]![0]! : null;
  const isText = content && content.formula === null && typeof content.value === "string";
  return isText && blank.test(content.value as string) ? (content.value as string) : null;
}

/** The same fix with other words. */
export function withWording(fix: Fix, words: string): Fix {
  const edits = fix.edits.map((edit) =>
    edit.kind === "cells" && edit.aspect === "content"
      ? { ...edit, after: [[{ value: words, formula: null, text: words }]] }
      : edit,
  );
  return { ...fix, edits };
}
