import { styleText } from "node:util";
import type { Status } from "../../shared/okr/parsed.ts";

export type Ink = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;

/** Colours text, or leaves it alone where the terminal wants none. */
export type Paint = (text: string, ...inks: Ink[]) => string;

export function paintOf(colour: boolean): Paint {
  return (text, ...inks) => (colour && text !== "" ? styleText(inks, text, { validateStream: false }) : text);
}

/** Status is shape, colour and number together; the shapes are those of the badges. */
export const statusMarks: Readonly<Record<Status, { readonly sign: string; readonly ink: Ink }>> = {
  "on-track": { sign: "●", ink: "green" },
  "at-risk": { sign: "▲", ink: "yellow" },
  "off-track": { sign: "■", ink: "red" },
  done: { sign: "✓", ink: "blue" },
  "not-started": { sign: "○", ink: "gray" },
  dropped: { sign: "–", ink: "gray" },
};
