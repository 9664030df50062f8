import type { Status } from "../okr/parsed.ts";
import { Glyph } from "./Glyph.tsx";
import { statusTones, statusWords } from "./words.ts";

/** Shape, colour and word of a status. */
export function StatusPill({ status, text = statusWords[status] }: { status: Status; text?: string }) {
  return (
    <span class={`pl-pill pl-${statusTones[status]}`}>
      <Glyph status={status} />
      {text}
    </span>
  );
}
