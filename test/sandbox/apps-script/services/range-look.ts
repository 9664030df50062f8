import { type SheetStyle, styleOf } from "../../document/style.ts";
import { RangeContent } from "./range-content.ts";

/** Colours, fonts and alignment of a range. */
export class RangeLook extends RangeContent {
  getBackgrounds(): string[][] {
    return this._map((cell) => styleOf(cell).background ?? "#ffffff");
  }
  getBackground(): string {
    return this.getBackgrounds()[0]![0]!;
  }
  setBackgrounds(colors: (string | null)[][]): this {
    const data = this._shaped(colors);
    return this._each((cell, r, c) => {
      const { background: _, ...style } = styleOf(cell);
      const color = data[r]![c];
      const next: SheetStyle =
        color && color.toLowerCase() !== "#ffffff" && color !== "white"
          ? { ...style, background: color }
          : style;
      return { ...cell, style: next };
    });
  }
  setBackground(color: string | null): this {
    return this.setBackgrounds(this._all(color));
  }
  getFontColors(): string[][] {
    return this._map((cell) => styleOf(cell).color ?? "#000000");
  }
  setFontColors(colors: (string | null)[][]): this {
    const data = this._shaped(colors);
    return this._style((r, c) => ({ color: data[r]![c] ?? "#000000" }));
  }
  setFontColor(color: string | null): this {
    return this.setFontColors(this._all(color));
  }
  getFontWeights(): string[][] {
    return this._map((cell) => (styleOf(cell).bold ? "bold" : "normal"));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]![0]!;
  }
  setFontWeights(weights: (string | null)[][]): this {
    const data = this._shaped(weights);
    return this._style((r, c) => ({ bold: data[r]![c] === "bold" }));
  }
  setFontWeight(weight: string | null): this {
    return this.setFontWeights(this._all(weight));
  }
  getFontStyles(): string[][] {
    return this._map((cell) => (styleOf(cell).italic ? "italic" : "normal"));
  }
  setFontStyle(style: string | null): this {
    return this._style(() => ({ italic: style === "italic" }));
  }
  getFontLines(): string[][] {
    return this._map((cell) =>
      styleOf(cell).strike ? "line-through" : styleOf(cell).underline ? "underline" : "none",
    );
  }
  setFontLine(line: string | null): this {
    return this._style(() => ({ strike: line === "line-through", underline: line === "underline" }));
  }
  setFontSize(fontSize: number): this {
    return this._style(() => ({ fontSize }));
  }
  setFontFamily(): this {
    return this;
  }
  setHorizontalAlignment(align: string | null): this {
    return this._style(() => ({
      align: align === "center" ? "center" : align === "right" ? "right" : "left",
    }));
  }
  setVerticalAlignment(vertical: string | null): this {
    return this._style(() => ({
      vertical: vertical === "top" ? "top" : vertical === "middle" ? "middle" : "bottom",
    }));
  }
  getHorizontalAlignments(): string[][] {
    return this._map((cell) => styleOf(cell).align ?? "general");
  }
  setWrap(wrap: boolean): this {
    return this._style(() => ({ wrap: wrap ? "wrap" : "overflow" }));
  }
  setWrapStrategy(strategy: { name: string }): this {
    return this._style(() => ({
      wrap: strategy.name === "WRAP" ? "wrap" : strategy.name === "CLIP" ? "clip" : "overflow",
    }));
  }
  setBorder(): this {
    return this;
  }
}
