/** kind, text, and the defects that a coach would name: "u" unmeasurable, "a" activity, "v" vague; "-" none. */
export type LabelledLine = readonly [kind: "kr" | "objective", text: string, defects: string];
