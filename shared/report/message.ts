/** A mail or a chat message. `html` carries its styles inline, as mail programs want them. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface MessageLine {
  readonly head: string;
  readonly detail: string;
  /** Where it stands in the sheet. */
  readonly url?: string;
}

export interface MessageParts {
  readonly subject: string;
  readonly opening: string;
  /** Empty sections are left out. */
  readonly sections: readonly { readonly title: string; readonly lines: readonly MessageLine[] }[];
  /** Where the sheet is; "" leaves the link out. */
  readonly url: string;
  /** What the link to the sheet says: "Open the sheet". */
  readonly action?: string;
  /** Why this came, and how to get less of it. */
  readonly footer?: string;
  /** Whether the plain text has each line's link below it; else only the sheet's. */
  readonly linksInText?: boolean;
}

const ink = "#1f1f1f";
const soft = "color:#5f6368";
const link = "color:#1a56c4";
const font = "font-family:Roboto,Helvetica,Arial,sans-serif";

/** The same words as plain text and as HTML. */
export function messageOf(parts: MessageParts): Message {
  const filled = parts.sections.filter(({ lines }) => lines.length > 0);
  const action = parts.action ?? "Open the sheet";
  return {
    subject: parts.subject,
    text: textOf(parts, filled, action),
    html: frameHtml(
      [
        paragraphHtml(parts.opening),
        ...filled.map(({ title, lines }) => sectionHtml(title, lines)),
        ...(parts.url ? [buttonHtml(action, parts.url)] : []),
        ...(parts.footer ? [footerHtml(parts.footer)] : []),
      ].join(""),
    ),
  };
}

function textOf(
  { opening, url, footer, linksInText }: MessageParts,
  sections: MessageParts["sections"],
  action: string,
): string {
  const lineText = ({ head, detail, url: place }: MessageLine) =>
    [`  • ${head}${detail ? ` – ${detail}` : ""}`, ...(linksInText && place ? [`    ${place}`] : [])].join(
      "\n",
    );
  return [
    opening,
    ...sections.map(({ title, lines }) => [title, ...lines.map(lineText)].filter(Boolean).join("\n")),
    ...(url ? [`${action}: ${url}`] : []),
    ...(footer ? [`--\n${footer}`] : []),
  ].join("\n\n");
}

/** Text that a person wrote or changed, as HTML: its paragraphs, its lines, its links. */
export function htmlOfText(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split("\n").map((line) => linked(escapeHtml(line)));
    return `<p style="margin:0 0 14px">${lines.join("<br>")}</p>`;
  });
  return frameHtml(paragraphs.join(""));
}

function linked(html: string): string {
  return html.replace(
    /https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g,
    (url) => `<a href="${url}" style="${link}">${url}</a>`,
  );
}

/** Mail programs know tables and inline styles, and little else; 600 pixels is what they show beside a list of mails. */
function frameHtml(content: string): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td style="${font};font-size:14px;line-height:1.5;color:${ink}"><div style="max-width:600px">${content}</div></td></tr></table>`;
}

function paragraphHtml(text: string): string {
  const paragraphs = text.split("\n\n").map((part) => `<p style="margin:0 0 12px">${escapeHtml(part)}</p>`);
  return paragraphs.join("");
}

function sectionHtml(title: string, lines: readonly MessageLine[]): string {
  const items = lines.map(({ head, detail, url }) => {
    const name = url
      ? `<a href="${escapeHtml(url)}" style="color:${ink};text-decoration:none"><b>${escapeHtml(head)}</b></a>`
      : `<b>${escapeHtml(head)}</b>`;
    const more = detail ? `<br><span style="${soft}">${escapeHtml(detail)}</span>` : "";
    return `<li style="margin:0 0 8px">${name}${more}</li>`;
  });
  const heading = title
    ? `<h3 style="margin:18px 0 6px;font-size:14px;line-height:1.4">${escapeHtml(title)}</h3>`
    : "";
  return `${heading}<ul style="margin:0;padding-left:18px">${items.join("")}</ul>`;
}

function buttonHtml(title: string, url: string): string {
  return `<p style="margin:20px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:8px 18px;border-radius:18px;background:#1a56c4;color:#ffffff;font-weight:bold;text-decoration:none">${escapeHtml(title)}</a></p>`;
}

function footerHtml(text: string): string {
  return `<p style="margin:20px 0 0;padding-top:10px;border-top:1px solid #dadce0;font-size:12px;${soft}">${escapeHtml(text)}</p>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
