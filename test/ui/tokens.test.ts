import { describe, expect, it } from "vitest";
import { uiCss } from "../../shared/ui/styles.ts";
import { darkTokens, lightTokens, pairs, rootClass, type Tokens, tokensCss } from "../../shared/ui/tokens.ts";

/** Contrast of two "#rrggbb" colours after WCAG 2.2, 1–21. */
function contrast(a: string, b: string): number {
  const [bright, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

it("measures contrast as the standard's examples do", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

describe.each([
  { theme: "light", tokens: lightTokens },
  { theme: "dark", tokens: darkTokens },
])("$theme", ({ tokens }) => {
  it.each(pairs)("%s on %s can be read", (text: keyof Tokens, ground: keyof Tokens) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

describe("style sheet", () => {
  it("uses no colour and no variable that the tokens do not define", () => {
    const rules = uiCss.replace(tokensCss, "");
    expect(rules.match(/#[0-9a-f]{3,8}\b|rgba?\(/gi)).toBeNull();
    const local = ["c", "b", "track", "r", "font"];
    const used = new Set([...rules.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1]!));
    expect([...used].filter((name) => !(name in lightTokens) && !local.includes(name))).toEqual([]);
  });

  it("is plain text that every host can carry: no comments, no imports, no addresses", () => {
    expect(uiCss.match(/\/\*|\/\/|@import|url\(|`/g)).toBeNull();
  });

  it("knows the class of every theme", () => {
    for (const theme of ["light", "dark", "auto"] as const) expect(rootClass(theme)).toBe(`pl pl-${theme}`);
  });
});
