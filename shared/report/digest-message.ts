import type { Change } from "../okr/change.ts";
import { statusWords } from "../okr/status-words.ts";
import { figureText } from "../progress/figure-text.ts";
import type { IsoDate } from "../sheet/dates.ts";
import { cellLink } from "./cell-link.ts";
import { lesson } from "./closing-message.ts";
import { dayText } from "./day-text.ts";
import type { Digest, DigestLine } from "./digest.ts";
import { type Message, type MessageParts, messageOf } from "./message.ts";

export function digestMessage(
  digest: Digest,
  workbook: { readonly title: string; readonly url: string; readonly footer?: string },
): Message {
  const { learned, changed, unexplained } = digest;
  const { url } = workbook;
  const changeLine = (change: Change, detail: string) => ({
    head: change.text,
    detail,
    ...(change.cell && { url: cellLink(url, change.cell) }),
  });
  const sections: MessageParts["sections"] = [
    ...sectionsOf(digest).map(({ title, lines, say }) => ({
      title,
      lines: lines.map((line) => ({
        head: line.keyResult.text,
        detail: say(line),
        url: cellLink(url, line.keyResult.cell),
      })),
    })),
    {
      title: "Not reached, and what it taught us",
      lines: learned.map((closing) => ({ head: closing.text, detail: lesson(closing) })),
    },
    {
      title: "Goals that changed",
      lines: changed.map((change) => changeLine(change, `${changeText(change)}: ${change.reason}`)),
    },
    {
      title: "Changed, and nobody has said why yet",
      lines: unexplained.map((change) => changeLine(change, changeText(change))),
    },
  ];
  return messageOf({
    subject: subjectOf(digest, workbook.title),
    opening: openingOf(digest),
    sections,
    url,
    ...(workbook.footer && { footer: workbook.footer }),
  });
}

/** "Q4 2026: 61 % of the time has passed. 2 key results need help, 3 moved, 1 has no check-in yet." */
function openingOf({ summary, needsHelp, reached, moved, quiet }: Digest): string {
  const parts = [
    counted(needsHelp, "needs help", "need help"),
    counted(reached, "is reached", "are reached"),
    counted(moved, "moved", "moved"),
    counted(quiet, "has no check-in yet", "have no check-in yet"),
  ].filter(Boolean);
  const elapsed = `${summary.cycle.label}: ${Math.round(summary.elapsed * 100)} % of the time has passed.`;
  return parts.length === 0 ? elapsed : `${elapsed} Of the key results, ${parts.join(", ")}.`;
}

function counted({ length }: readonly DigestLine[], one: string, many: string): string {
  return length === 0 ? "" : `${length} ${length === 1 ? one : many}`;
}

/** Why somebody gets the digest by mail, and how to get less. */
export const digestFooter =
  "Plumbline sends this after each check-in day to everybody whom the OKRs name, and to the people on the list in the tab “Plumbline”. To get less mail, change “Mail” beside your name there.";

/** "target 45 → 40". */
function changeText({ kind, before, after }: Change): string {
  return kind === "dropped" ? "dropped" : `${kind} ${before || "–"} → ${after || "–"}`;
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
    { title: "No check-in yet", lines: digest.quiet, say: (line) => quietOf(line, digest.today) },
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

function quietOf({ keyResult }: DigestLine, today: IsoDate): string {
  const last =
    keyResult.lastCheckIn === null
      ? "none in this cycle"
      : `last on ${dayText(keyResult.lastCheckIn, today)}`;
  return `${last}${keyResult.owner ? ` – ${keyResult.owner}` : " – nobody owns it"}`;
}
