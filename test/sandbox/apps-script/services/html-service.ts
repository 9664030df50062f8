import type { Execution } from "../execution.ts";
import { ScriptException } from "../wire.ts";

/** HtmlService: pages that run in the sidebar's frames. */
export class HtmlService {
  readonly _run: Execution;
  constructor(run: Execution) {
    this._run = run;
  }
  createHtmlOutput(html = ""): HtmlOutput {
    return new HtmlOutput(html);
  }
  createHtmlOutputFromFile(name: string): HtmlOutput {
    return new HtmlOutput(stripTemplateComments(this._file(name)));
  }
  createTemplate(html: string): HtmlTemplate {
    return new HtmlTemplate(html);
  }
  createTemplateFromFile(name: string): HtmlTemplate {
    return new HtmlTemplate(stripTemplateComments(this._file(name)));
  }
  getUserAgent(): string {
    return "Mozilla/5.0 (sandbox)";
  }
  _file(name: string): string {
    const content = this._run.host.htmlFiles.get(name.replace(/\.html$/, ""));
    if (content === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
    return content;
  }
}

export const htmlEnums = { SandboxMode: ["IFRAME"], XFrameOptionsMode: ["ALLOWALL", "DEFAULT"] } as const;

export class HtmlOutput {
  _html: string;
  _title = "";
  _width = 600;
  _height = 400;
  constructor(html: string) {
    this._html = html;
  }
  getContent(): string {
    return this._html;
  }
  setContent(html: string): this {
    this._html = html;
    return this;
  }
  append(html: string): this {
    this._html += html;
    return this;
  }
  appendUntrusted(text: string): this {
    this._html += text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    return this;
  }
  clear(): this {
    this._html = "";
    return this;
  }
  getTitle(): string {
    return this._title;
  }
  setTitle(title: string): this {
    this._title = title;
    return this;
  }
  setWidth(width: number): this {
    this._width = width;
    return this;
  }
  setHeight(height: number): this {
    this._height = height;
    return this;
  }
  getWidth(): number {
    return this._width;
  }
  getHeight(): number {
    return this._height;
  }
  setSandboxMode(): this {
    return this;
  }
  setXFrameOptionsMode(): this {
    return this;
  }
  addMetaTag(): this {
    return this;
  }
  setFaviconUrl(): this {
    return this;
  }
}

export class HtmlTemplate {
  readonly _html: string;
  constructor(html: string) {
    this._html = html;
  }
  getRawContent(): string {
    return this._html;
  }
  evaluate(): HtmlOutput {
    if (this._html.includes("<?"))
      throw new ScriptException(
        "The sandbox does not evaluate scriptlets; set the content with createHtmlOutput.",
      );
    return new HtmlOutput(this._html);
  }
}

/**
 * HtmlService takes "//…" and "/*…*\/" out of template literals, as if they were comments, which breaks addresses in
 * minified bundles (enuchi/React-Google-Apps-Script, issues 157 and 170).
 */
export function stripTemplateComments(html: string): string {
  return html.replace(
    /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi,
    (_, open: string, script: string, close: string) => open + stripInScript(script) + close,
  );
}

function stripInScript(script: string): string {
  // Ordinary strings pass; a backtick inside them must not open a template.
  return script.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/g, (literal) =>
    literal.startsWith("`") ? literal.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/[^\n`]*/g, "") : literal,
  );
}
