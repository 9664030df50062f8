/**
 * Colours of the two themes. Every text/background pair that `pairs` lists has a contrast of at least 4.5:1 (tested).
 * Colour is kept for status; everything else is ink on paper.
 */
export interface Tokens {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly wash: string;
  readonly accent: string;
  readonly "accent-ink": string;
  readonly on: string;
  readonly "on-bg": string;
  readonly risk: string;
  readonly "risk-bg": string;
  readonly off: string;
  readonly "off-bg": string;
  readonly done: string;
  readonly "done-bg": string;
  readonly idle: string;
  readonly "idle-bg": string;
  /** The red dot of a finding. */
  readonly pip: string;
  readonly shadow: string;
}

export const lightTokens: Tokens = {
  ink: "#1f1f1f",
  soft: "#5f6368",
  line: "#dadce0",
  paper: "#ffffff",
  wash: "#f5f6f7",
  accent: "#1a56c4",
  "accent-ink": "#ffffff",
  on: "#116a2e",
  "on-bg": "#e6f4ea",
  risk: "#855000",
  "risk-bg": "#fef1d2",
  off: "#b3261e",
  "off-bg": "#fce8e6",
  done: "#1a56c4",
  "done-bg": "#e8f0fe",
  idle: "#5a5e63",
  "idle-bg": "#f1f3f4",
  pip: "#c5221f",
  shadow: "rgba(32,33,36,.2)",
};

export const darkTokens: Tokens = {
  ink: "#e3e3e3",
  soft: "#a8abb0",
  line: "#444746",
  paper: "#1f1f1f",
  wash: "#2a2b2d",
  accent: "#a8c7fa",
  "accent-ink": "#0a2451",
  on: "#81c995",
  "on-bg": "#17301f",
  risk: "#fdd663",
  "risk-bg": "#3a2d0c",
  off: "#f6aea9",
  "off-bg": "#431f1c",
  done: "#a8c7fa",
  "done-bg": "#18263f",
  idle: "#bdc1c6",
  "idle-bg": "#303134",
  pip: "#ff6b60",
  shadow: "rgba(0,0,0,.55)",
};

/** Text and the ground it stands on. */
export const pairs: readonly (readonly [keyof Tokens, keyof Tokens])[] = [
  ["ink", "paper"],
  ["ink", "wash"],
  ["soft", "paper"],
  ["soft", "wash"],
  ["accent", "paper"],
  ["accent", "wash"],
  ["accent-ink", "accent"],
  ["on", "on-bg"],
  ["on", "paper"],
  ["risk", "risk-bg"],
  ["risk", "paper"],
  ["off", "off-bg"],
  ["off", "paper"],
  ["done", "done-bg"],
  ["done", "paper"],
  ["idle", "idle-bg"],
  ["idle", "paper"],
];

/** auto follows the operating system. */
export type Theme = "light" | "dark" | "auto";

/** Class names of the element that everything of Plumbline stands in. */
export function rootClass(theme: Theme): string {
  return `pl pl-${theme}`;
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value};`)
    .join("");
}

export const tokensCss = [
  `.pl{${declarations(lightTokens)}color-scheme:light;--r:8px;--font:"Google Sans Text",Roboto,"Segoe UI",system-ui,-apple-system,sans-serif}`,
  `.pl-dark{${declarations(darkTokens)}color-scheme:dark}`,
  `@media (prefers-color-scheme:dark){.pl-auto{${declarations(darkTokens)}color-scheme:dark}}`,
].join("\n");
