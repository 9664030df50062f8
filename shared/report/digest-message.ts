import { statusWords } from "../okr/status-words.ts";
import { figureText } from "../progress/figure-text.ts";
import type { Digest, DigestLine } from "./digest.ts";

/** A digest as a mail or a chat message. `html` carries its styles inline, as mail programs want them. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Section {
  readonly title: string;
  readonly lines: readonly DigestLine[];
  readonly say: (line: DigestLine) => string;
}

export function digestMessage(
  digest: Digest,
  workbook: { readonly title: string; readonly url: string },
): Message {
  const { summary } = digest;
  const sections = sectionsOf(digest).filter(({ lines }) => lines.length > 0);
  const subject = subjectOf(digest, workbook.title);
  const standing = `${summary.cycle.label}: ${figureText(summary.elapsed, "%")} of the time has passed.`;
  const text = [
    standing,
    ...sections.map(({ title, lines, say }) =>
      [`${title}`, ...lines.map((line) => `  • ${line.keyResult.text} – ${say(line)}`)].join("\n"),
    ),
    `Open the sheet: ${workbook.url}`,
  ].join("\n\n");
  const html = [
    `<p style="${soft}">${escapeHtml(standing)}</p>`,
    ...sections.map(
      ({ title, lines, say }) =>
        `<h3 style="font:600 14px sans-serif;margin:18px 0 6px">${escapeHtml(title)}</h3><ul style="margin:0;padding-left:18px">${lines
          .map(
            (line) =>
              `<li style="margin:4px 0"><b>${escapeHtml(line.keyResult.text)}</b><br><span style="${soft}">${escapeHtml(say(line))}</span></li>`,
          )
          .join("")}</ul>`,
    ),
    `<p style="margin-top:18px"><a href="${escapeHtml(workbook.url)}">Open the sheet</a></p>`,
  ].join("");
  return { subject, text, html: `<div style="font:14px/1.5 sans-serif;color:#1f1f1f">${html}</div>` };
}

const soft = "color:#5f6368";

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

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
