import * as z from "zod/mini";
import en from "zod/v4/locales/en.js";

// Apps Script and extension pages forbid generated code; zod's probe for it is reported as a violation by strict pages.
z.config({ jitless: true, ...en() });

export { z };
