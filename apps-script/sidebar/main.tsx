import { render } from "preact";
import { sidebarCss } from "../../shared/ui/sidebar-styles.ts";
import { uiCss } from "../../shared/ui/styles.ts";
import { type View, views } from "../contract.ts";
import { App } from "./App.tsx";

const style = document.createElement("style");
style.textContent = `${uiCss}\n${sidebarCss}`;
document.head.append(style);

const place = document.getElementById("plumbline")!;
const asked = place.dataset.view as View | undefined;
const view = asked && views.includes(asked) ? asked : "overview";
render(<App opens={view} />, place);
