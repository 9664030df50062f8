import { statusWords } from "../okr/status-words.ts";
import { figureText } from "../progress/figure-text.ts";
import type { Digest, DigestLine } from "./digest.ts";
import { type Message, messageOf } from "./message.ts";

export function digestMessage(
  digest: Digest,
  workbook: { readonly title: string; readonly url: string },
): Message {
  const { summary } = digest;
  return messageOf({
    subject: subjectOf(digest, workbook.title),
    opening: `${summary.cycle.label}: ${figureText(summary.elapsed, "%")} of the time has passed.`,
    sections: sectionsOf(digest).map(({ title, lines, say }) => ({
      title,
      lines: lines.map((line) => ({ head: line.keyResult.text, detail: say(line) })),
    })),
    url: workbook.url,
  });
}

interface Section {
  readonly title: string;
  readonly lines: readonly DigestLine[];
  readonly say: (line: DigestLine) => string;
}

function sectionsOf(digest: Digest): Section[] {
  return [
    { title: "Needs help", lines: digest.needsHelp, say: standingOf },
    { title: "Reached", lines: digest.reached, say: (line) => line.change || standingOf(line) },
    { title: "Moved", lines: digest.moved, say: standingOf },
    { title: "Stands where it stood", lines: digest.unmoved, say: standingOf },
    { title: "No check-in yet", lines: digest.quiet, say: quietOf },
  ];
}

function subjectOf({ needsHelp, moved, reached }: Digest, title: string): string {
  const parts = [
    reached.length > 0 ? `${reached.length} reached` : "",
    moved.length > 0 ? `${moved.length} moved` : "",
    needsHelp.length > 0 ? `${needsHelp.length} need${needsHelp.length === 1 ? "s" : ""} help` : "",
  ].filter(Boolean);
  return `${title || "OKRs"}: ${parts.join(", ") || "nothing has moved"}`;
}

/** "50 % (62 % expected), 36 % → 38 %, confidence 4 of 10. “Waiting for the data team”, Ines". */
function standingOf(line: DigestLine): string {
  const { keyResult, change, confidence, note } = line;
  const { progress, expected, status, owner } = keyResult;
  const measured =
    progress === null
      ? statusWords[status]
      : `${figureText(progress, "%")}${expected === null ? "" : ` (${figureText(expected, "%")} expected)`}`;
  const parts = [measured, change, confidence === null ? "" : `confidence ${confidence} of 10`]
    .filter(Boolean)
    .join(", ");
  return [parts, note ? `. “${note}”` : "", owner ? ` – ${owner}` : ""].join("");
}

function quietOf({ keyResult }: DigestLine): string {
  const last = keyResult.lastCheckIn === null ? "none in this cycle" : `last on ${keyResult.lastCheckIn}`;
  return `${last}${keyResult.owner ? ` – ${keyResult.owner}` : " – nobody owns it"}`;
}
