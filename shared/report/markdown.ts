import type { Finding, Severity } from "../lint/finding.ts";
import { a1 } from "../sheet/address.ts";
import type { Workbook } from "../sheet/workbook.ts";

/** ● ▲ ■ are statuses; findings are told apart by word and sign. */
const signs: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", info: "ℹ️" };
const titles: Readonly<Record<Severity, string>> = {
  error: "To mend first",
  warning: "Worth mending",
  info: "Good to know",
};

/** Findings for a pull request or a chat: by severity, one line each, the reasons folded away. */
export function toMarkdown(workbook: Workbook, findings: readonly Finding[], source: string): string {
  const heading = `## OKR check of ${plain(source)}`;
  if (findings.length === 0) return `${heading}\n\nNothing to mend. ✅\n`;
  const counts = (["error", "warning", "info"] as const).map((severity) => ({
    severity,
    own: findings.filter((finding) => finding.severity === severity),
  }));
  const parts = [
    heading,
    "",
    counts
      .filter(({ own }) => own.length > 0)
      .map(({ severity, own }) => `${signs[severity]} ${own.length}`)
      .join(" · "),
  ];
  for (const { severity, own } of counts) {
    if (own.length === 0) continue;
    parts.push("", `### ${signs[severity]} ${titles[severity]}`, "");
    for (const finding of own)
      parts.push(`- **${placesOf(workbook, finding)}** ${plain(finding.message)} \`${finding.rule}\``);
  }
  const reasons = new Map(
    findings.map(({ rule, why, reference }) => [rule, `- \`${rule}\`: ${plain(why)} (${plain(reference)})`]),
  );
  parts.push("", `<details><summary>Why</summary>`, "", ...reasons.values(), "", "</details>", "");
  return parts.join("\n");
}

function placesOf(workbook: Workbook, { places }: Finding): string {
  const name = ({ tab }: Finding["places"][number]) =>
    workbook.tabs.find(({ id }) => id === tab)?.name ?? tab;
  const shown = places.slice(0, 3).map((place) => plain(`${name(place)}!${a1(place.row, place.column)}`));
  return shown.join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : "");
}

/** Text of a sheet is data: it must not become a link, a mention, a tag or a table. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>|#~]/g, (sign) => (sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : `\\${sign}`))
    .replace(/@(?=\w)/g, "@\u200b");
}
