import { render } from "preact";
import { uiCss } from "../../../shared/ui/styles.ts";
import { rootClass } from "../../../shared/ui/tokens.ts";
import { Popup } from "../../popup/Popup.tsx";
import { popupCss } from "../../popup/popup-css.ts";

const style = document.createElement("style");
style.textContent = `${uiCss}\n${popupCss}`;
document.head.append(style);
document.body.className = rootClass("auto");
render(<Popup />, document.body);
