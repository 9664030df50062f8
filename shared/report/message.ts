/** A mail or a chat message. `html` carries its styles inline, as mail programs want them. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MessageParts {
  readonly subject: string;
  readonly opening: string;
  /** Empty sections are left out. */
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly { readonly head: string; readonly detail: string }[];
  }[];
  /** Where the sheet is; "" leaves the link out. */
  readonly url: string;
}

const soft = "color:#5f6368";

/** The same words as plain text and as HTML. */
export function messageOf({ subject, opening, sections, url }: MessageParts): Message {
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const text = [
    opening,
    ...filled.map(({ title, lines }) =>
      [title, ...lines.map(({ head, detail }) => `  • ${head} – ${detail}`)].join("\n"),
    ),
    ...(url ? [`Open the sheet: ${url}`] : []),
  ].join("\n\n");
  const html = [
    `<p style="${soft}">${escapeHtml(opening)}</p>`,
    ...filled.map(({ title, lines }) => {
      const items = lines.map(
        ({ head, detail }) =>
          `<li style="margin:4px 0"><b>${escapeHtml(head)}</b><br><span style="${soft}">${escapeHtml(detail)}</span></li>`,
      );
      return `<h3 style="font:600 14px sans-serif;margin:18px 0 6px">${escapeHtml(title)}</h3><ul style="margin:0;padding-left:18px">${items.join("")}</ul>`;
    }),
    ...(url ? [`<p style="margin-top:18px"><a href="${escapeHtml(url)}">Open the sheet</a></p>`] : []),
  ].join("");
  return { subject, text, html: `<div style="font:14px/1.5 sans-serif;color:#1f1f1f">${html}</div>` };
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
